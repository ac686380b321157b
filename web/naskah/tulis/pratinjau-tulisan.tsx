import { Skeleton, Stack, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, bacaan, Masalah, useTeks } from '../../kernel/index.ts';
import { HalamanSurat } from '../halaman-surat.tsx';
import gaya from '../templat/templat.module.css';
import { teksTulis } from './bahasa.ts';
import { type Isian, tulisanDari } from './bentuk.ts';

const JEDA = 600;

/** The letter as it would look, and what it still lacks, a moment after the last key. */
export const usePratinjauTulisan = (isian: Isian) => {
  const [tenang] = useDebouncedValue(isian, JEDA);
  const hasil = useQuery({
    ...bacaan(['naskah', 'pratinjau-tulisan', tenang], (signal) =>
      api.POST('/api/naskah/tulis/pratinjau', { body: tulisanDari(tenang), signal }),
    ),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  return { ...hasil, terkini: tenang === isian && !hasil.isPlaceholderData };
};

export const PratinjauTulisan = ({ pratinjau }: { pratinjau: ReturnType<typeof usePratinjauTulisan> }) => {
  const t = useTeks(teksTulis);
  const { data, error } = pratinjau;
  return (
    <section aria-label={t('pratinjau')} className={gaya.pratinjau}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('pratinjau')}
        </Title>
        {error ? (
          <Masalah masalah={error} />
        ) : data ? (
          <HalamanSurat halaman={data.halaman} nama={t('halamanPratinjau')} />
        ) : (
          <Skeleton height={640} />
        )}
      </Stack>
    </section>
  );
};
