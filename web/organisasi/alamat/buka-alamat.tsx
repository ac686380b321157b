import { useState } from 'react';
import { FormulirPanel, PilihDariCari, useTeks } from '../../kernel/index.ts';
import { useTemuJabatanTunjukan } from '../temu-jabatan.ts';
import { teksAlamat } from './bahasa.ts';

type Props = {
  readonly buka: (posisi: string) => void;
  readonly sibuk: boolean;
  readonly galat: unknown;
  readonly tutup: () => void;
};

/** Which office other agencies may write to from now on. */
export const BukaAlamat = ({ buka, sibuk, galat, tutup }: Props) => {
  const t = useTeks(teksAlamat);
  const [posisi, setPosisi] = useState<string | null>(null);
  return (
    <FormulirPanel
      galat={galat}
      judul={t('tambah')}
      lakukan={() => posisi && buka(posisi)}
      sibuk={sibuk}
      tertahan={!posisi && t('pilihDulu')}
      tindakan={t('buka')}
      tutup={tutup}
    >
      <PilihDariCari
        ajakan={t('jabatanAjakan')}
        kosong={t('jabatanKosong')}
        label={t('cariJabatan')}
        nilai={posisi}
        pilih={setPosisi}
        temukan={useTemuJabatanTunjukan}
      />
    </FormulirPanel>
  );
};
