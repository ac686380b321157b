import { Text } from '@mantine/core';
import { Orang, useTeks } from '../../kernel/index.ts';
import gaya from '../kartu-pejabat.module.css';
import { teksKedudukan } from './bahasa.ts';
import type { JabatanPegawai } from './bentuk.ts';

type Props = { readonly judul: string; readonly pejabat: JabatanPegawai['penilai'] };

/** An office in its part towards the person: appraising, assigning. */
export const KartuPeran = ({ judul, pejabat }: Props) => {
  const t = useTeks(teksKedudukan);
  return (
    <section aria-label={judul} className={gaya.kartu}>
      <Text c="dimmed" fw={600} size="sm">
        {judul}
      </Text>
      {pejabat?.pemangku ? (
        <Orang id={pejabat.pemangku.id} jabatan={pejabat.nama} nama={pejabat.pemangku.nama} />
      ) : (
        <Text size="sm">{pejabat?.nama ?? t('belumAda')}</Text>
      )}
    </section>
  );
};
