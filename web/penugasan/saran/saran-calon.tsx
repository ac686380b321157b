import { Button, Group, Paper, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTeks } from '../../kernel/index.ts';
import type { CalonDipilih } from '../bentuk.ts';
import { kamusSaran } from './bahasa.ts';
import type { Dicari } from './bentuk.ts';

const SaranSatu = lazy(() => import('./saran-satu.tsx').then((isi) => ({ default: isi.SaranSatu })));
const SaranTim = lazy(() => import('./saran-tim.tsx').then((isi) => ({ default: isi.SaranTim })));

export type Memilih = {
  readonly dicari: Dicari;
  /** Who is chosen already. */
  readonly dipilih: readonly CalonDipilih[];
  /** How many are wanted: the best so many may be chosen at once. */
  readonly sebanyak?: number;
  /** Absent: people are only looked at. */
  readonly pilih?: (calon: readonly CalonDipilih[]) => void;
};

/** Who would fit, asked for with a button: one by one, or a whole team at once. */
export const SaranCalon = (memilih: Memilih) => {
  const t = useTeks(kamusSaran);
  const [terbuka, setTerbuka] = useState(false);
  const [cara, setCara] = useState('satu');
  const { mulai, selesai } = memilih.dicari;
  if (!terbuka)
    return (
      <Group gap="sm">
        <Button leftSection={<IconUsersGroup size={18} />} onClick={() => setTerbuka(true)} variant="default">
          {t('judul')}
        </Button>
        <Text c="dimmed" flex="1 1 16rem" size="sm">
          {t('jelas')}
        </Text>
      </Group>
    );
  return (
    <Paper aria-label={t('judul')} component="section" p={{ base: 'sm', sm: 'md' }} radius="md" withBorder>
      <Stack gap="md">
        <Group justify="space-between">
          <SegmentedControl
            aria-label={t('cara')}
            data={[
              { value: 'satu', label: t('satu') },
              { value: 'tim', label: t('tim') },
            ]}
            onChange={setCara}
            value={cara}
          />
          <Button onClick={() => setTerbuka(false)} size="compact-sm" variant="subtle">
            {t('tutup')}
          </Button>
        </Group>
        {mulai && selesai ? (
          <Suspense fallback={<Skeleton height={240} />}>
            {cara === 'satu' ? <SaranSatu {...memilih} /> : <SaranTim {...memilih} />}
          </Suspense>
        ) : (
          <Text size="sm">{t('tanpaMasa')}</Text>
        )}
      </Stack>
    </Paper>
  );
};
