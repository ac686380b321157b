import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { bacaan } from '../kueri.ts';
import { Masalah } from '../tampil-masalah.tsx';
import { Kartu } from './kartu.tsx';
import gaya from './saya-page.module.css';
import { teksSaya } from './teks-saya.ts';

const BAGIAN = {
  pegawai: 'pegawai',
  jabatan: 'jabatan',
  penugasan: 'penugasan',
  akun: 'akun',
  hak: 'hak',
  sesi: 'sesiData',
} as const;

/** All that is stored about me: to read here, or as a file. */
export const BagianData = () => {
  const t = useTeks(teksSaya);
  const [lihat, setLihat] = useState(false);
  return (
    <Kartu judul={t('data')}>
      <Text c="dimmed">{t('dataJelas')}</Text>
      <Group>
        {!lihat && (
          <Button onClick={() => setLihat(true)} variant="default">
            {t('lihatData')}
          </Button>
        )}
        <Button component="a" download href="/api/saya/data/ekspor?format=json" variant="default">
          {t('unduhJson')}
        </Button>
        <Button component="a" download href="/api/saya/data/ekspor?format=xlsx" variant="default">
          {t('unduhXlsx')}
        </Button>
      </Group>
      {lihat && <Isi />}
    </Kartu>
  );
};

const Isi = () => {
  const t = useTeks(teksSaya);
  const { data, error } = useQuery(bacaan(['saya', 'data'], (signal) => api.GET('/api/saya/data', { signal })));
  if (error) return <Masalah masalah={error} />;
  return Object.entries(data ?? {}).map(([bagian, baris]) => (
    <details key={bagian} open={bagian === 'pegawai'}>
      <summary>
        {bagian in BAGIAN ? t(BAGIAN[bagian as keyof typeof BAGIAN]) : bagian} ({t('baris', { jumlah: baris.length })})
      </summary>
      {baris.map((satu) => (
        <dl className={gaya.data} key={JSON.stringify(satu)}>
          {Object.entries(satu).map(([nama, nilai]) => (
            <div key={nama}>
              <dt>{nama}</dt>
              <dd>{tulis(nilai)}</dd>
            </div>
          ))}
        </dl>
      ))}
    </details>
  ));
};

const tulis = (nilai: unknown): string => {
  if (nilai === null || nilai === '') return '—';
  if (Array.isArray(nilai)) return nilai.length > 0 ? nilai.map(tulis).join(', ') : '—';
  return typeof nilai === 'object' ? JSON.stringify(nilai) : String(nilai);
};
