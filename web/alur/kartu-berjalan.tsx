import { Text } from '@mantine/core';
import { jalur, Tautan, useDwibahasa, useTeks } from '../kernel/index.ts';
import { teksAlur } from './bahasa.ts';
import type { Berjalan } from './bentuk.ts';
import gaya from './kartu.module.css';
import { Meja } from './meja.tsx';

/** A dossier that I started, and the desk it lies on. */
export const KartuBerjalan = ({ berjalan: satu }: { berjalan: Berjalan }) => {
  const t = useTeks(teksAlur);
  const dwi = useDwibahasa();
  return (
    <article>
      <Text c="dimmed" fw={550} size="xs">
        {dwi(satu.alur.nama)}
      </Text>
      <h3 className={gaya.tugas}>
        <Tautan fw={650} ke={jalur.berkas(satu.kamar, satu.id)}>
          {satu.perihal}
        </Tautan>
      </h3>
      <Text c="dimmed" mb={4} size="xs">
        {t('diMeja')}
      </Text>
      <Meja meja={satu.meja} />
    </article>
  );
};
