import { Alert, Text } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
import { jalur, Tautan, useTeks } from '../../kernel/index.ts';
import { usePenunjukan } from './baca-penunjukan.ts';
import { teksPenunjukan } from './bahasa.ts';

/** A finding of the agency: roles that nobody answers for, with the way to the screen that mends it. */
export const PeranKosong = () => {
  const t = useTeks(teksPenunjukan);
  const jumlah = usePenunjukan().data?.filter((p) => p.pejabat === null).length ?? 0;
  if (jumlah === 0) return null;
  return (
    <Alert color="kuning" icon={<IconUserQuestion size={20} stroke={1.7} />} mb="md">
      <Text size="sm">
        {t('belumDitunjuk', { jumlah })} <Tautan ke={jalur.organisasi.penunjukan()}>{t('lihat')}</Tautan>
      </Text>
    </Alert>
  );
};
