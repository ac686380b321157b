import { Alert } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useTeks } from '../bahasa.tsx';
import { jalur } from '../jalur.ts';
import { Tautan } from '../tautan.tsx';
import { useNamaHak } from './nama-hak.ts';
import { teksSaya } from './teks-saya.ts';

/** Granted rights that wait for the second factor: which, and where to set it up. */
export const PerluFaktor = ({ hak }: { hak: readonly string[] }) => {
  const t = useTeks(teksSaya);
  const namaHak = useNamaHak();
  return (
    <Alert color="kuning" icon={<IconShieldLock stroke={1.7} />} mb="md" variant="light">
      {t('hakMenunggu', { hak: hak.map(namaHak).join(', ') })} <Tautan ke={jalur.saya()}>{t('pasangSekarang')}</Tautan>
    </Alert>
  );
};
