import { Text } from '@mantine/core';
import { Lencana, Orang, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { LembarUnit } from './bentuk.ts';
import gaya from './kartu-pejabat.module.css';

type Props = {
  readonly judul: string;
  readonly keterangan?: string;
  readonly pejabat: LembarUnit['pimpinan'];
};

/** An office with who acts in it, or that nobody does. */
export const KartuPejabat = ({ judul, keterangan, pejabat }: Props) => {
  const t = useTeks(teksOrganisasi);
  return (
    <section aria-label={judul} className={gaya.kartu}>
      <Text c="dimmed" fw={600} size="sm">
        {judul}
      </Text>
      {pejabat?.pemangku ? (
        <Orang
          id={pejabat.pemangku.pegawaiId}
          jabatan={pejabat.nama}
          nama={pejabat.pemangku.nama}
          sebagai={pejabat.pemangku.sebagai}
        />
      ) : (
        <div className={gaya.lowong}>
          <Text size="sm">{pejabat?.nama ?? t('belumAdaPenilai')}</Text>
          {pejabat && pejabat.jenis !== 'pejabat-negara' && <Lencana rasa="buruk">{t('lowong')}</Lencana>}
        </div>
      )}
      {keterangan && (
        <Text c="dimmed" size="xs">
          {keterangan}
        </Text>
      )}
    </section>
  );
};
