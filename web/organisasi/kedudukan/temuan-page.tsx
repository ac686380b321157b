import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { api, HalamanTabel, jalur, type Kolom, TombolTautan, useHalaman, useTeks } from '../../kernel/index.ts';
import { PeranKosong } from '../penunjukan/peran-kosong.tsx';
import { TautanUnit } from '../tautan-unit.tsx';
import { teksKedudukan } from './bahasa.ts';
import type { TemuanKelompok } from './bentuk.ts';
import { DaftarTemuan } from './daftar-temuan.tsx';

/** Every group of the agency whose kedudukan does not agree with the regulation. */
export const TemuanPage = () => {
  const t = useTeks(teksKedudukan);
  const [suara, setSuara] = useState<'semua' | 'wajib'>('semua');
  const daftar = useHalaman(['organisasi', 'kedudukan', 'temuan', suara], (kursor, signal) =>
    api.GET('/api/organisasi/kedudukan/temuan', {
      params: { query: { suara, ...(kursor && { kursor }) } },
      signal,
    }),
  );
  return (
    <HalamanTabel
      daftar={daftar}
      judul={t('daftarTemuan')}
      keterangan={t('daftarTemuanPengantar')}
      kolom={useKolom()}
      kosong={{ judul: t('kosong'), ajakan: t('kosongAjakan') }}
      kunci={(k) => `${k.unit.id}${k.penilai?.id}${k.temuan.map((x) => x.aturan)}${k.jumlah}${k.varian}`}
      saring={
        <SegmentedControl
          aria-label={t('saring')}
          data={[
            { value: 'semua', label: t('semua') },
            { value: 'wajib', label: t('wajibSaja') },
          ]}
          onChange={(pilihan) => setSuara(pilihan as typeof suara)}
          value={suara}
        />
      }
      tombol={
        <TombolTautan ke={jalur.kedudukan.laporan()} variant="default">
          {t('laporan')}
        </TombolTautan>
      }
    >
      <PeranKosong />
    </HalamanTabel>
  );
};

const useKolom = (): Kolom<TemuanKelompok>[] => {
  const t = useTeks(teksKedudukan);
  return [
    {
      judul: t('unit'),
      isi: (k) => (
        <>
          <TautanUnit size="sm" unit={k.unit} />
          <Text c="dimmed" size="xs">
            {k.unit.di}
          </Text>
        </>
      ),
    },
    {
      judul: t('penilai'),
      isi: (k) => (
        <>
          <Text size="sm">{k.penilai?.nama ?? t('belumAda')}</Text>
          <Text c="dimmed" size="xs">
            {k.varian ? t('varian', { id: k.varian }) : t('tanpaVarian')}
          </Text>
        </>
      ),
    },
    { judul: t('jumlah'), isi: (k) => k.jumlah },
    { judul: t('apa'), isi: (k) => <DaftarTemuan temuan={k.temuan} /> },
  ];
};
