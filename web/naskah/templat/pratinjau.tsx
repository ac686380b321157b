import { NativeSelect, Skeleton, Stack, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, Masalah, useTeks } from '../../kernel/index.ts';
import { HalamanSurat } from '../halaman-surat.tsx';
import { teksTemplat } from './bahasa.ts';
import type { Templat } from './bentuk.ts';
import gaya from './templat.module.css';

const JEDA = 400;

/** What the letter would look like, and what is wrong with its template, a moment after the last key. */
export const usePratinjau = (jenis: string, isi: Templat) => {
  const [surat, setSurat] = useState('');
  const [tenang] = useDebouncedValue(isi, JEDA);
  const daftar = useQuery(
    bacaan(['naskah', 'daftar', 'templat', jenis], (signal) =>
      api.GET('/api/naskah', { params: { query: { jenis, batas: 20 } }, signal }),
    ),
  );
  const hasil = useQuery({
    ...bacaan(['naskah', 'pratinjau-templat', jenis, tenang, surat], (signal) =>
      api.POST('/api/naskah/templat/{jenis}/pratinjau', {
        params: { path: { jenis } },
        body: { isi: tenang, ...(surat && { surat }) },
        signal,
      }),
    ),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
  return { ...hasil, surat, setSurat, daftar: daftar.data?.butir ?? [] };
};

export const PratinjauTemplat = ({ pratinjau }: { pratinjau: ReturnType<typeof usePratinjau> }) => {
  const t = useTeks(teksTemplat);
  const { data, error, surat, setSurat, daftar } = pratinjau;
  return (
    <section aria-label={t('pratinjau')} className={gaya.pratinjau}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {t('pratinjau')}
        </Title>
        <NativeSelect
          data={[
            { value: '', label: t('contoh') },
            ...daftar.map((s) => ({ value: s.id, label: `${s.nomor}, ${s.penandaTangan.jabatan}` })),
          ]}
          label={t('pratinjauDengan')}
          onChange={(e) => setSurat(e.currentTarget.value)}
          value={surat}
        />
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
