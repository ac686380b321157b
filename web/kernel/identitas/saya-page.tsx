import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisTanggal } from '../format.ts';
import { Kepala } from '../kepala.tsx';
import { bacaan } from '../kueri.ts';
import { BagianPemberitahuan } from '../pemberitahuan/setelan.tsx';
import { PilihanBahasa } from '../pilihan-bahasa.tsx';
import { Skema } from '../rangka/skema.tsx';
import { BagianData } from './bagian-data.tsx';
import { BagianDilihat } from './bagian-dilihat.tsx';
import { BagianFaktor } from './bagian-faktor.tsx';
import { BagianFoto } from './bagian-foto.tsx';
import { BagianPerbaikan } from './bagian-perbaikan.tsx';
import { BagianPerubahan } from './bagian-perubahan.tsx';
import { BagianSandi } from './bagian-sandi.tsx';
import { BagianSesi } from './bagian-sesi.tsx';
import type { AkunSaya } from './bentuk.ts';
import { Kartu } from './kartu.tsx';
import { useNamaHak } from './nama-hak.ts';
import gaya from './saya-page.module.css';
import { teksSaya } from './teks-saya.ts';

/** My own account: how I come in, where I am, what is stored about me. */
export const SayaPage = () => {
  const t = useTeks(teksSaya);
  const { data, error } = useQuery(bacaan(['saya'], (signal) => api.GET('/api/saya', { signal })));
  if (error) throw error;
  return (
    <>
      <Kepala judul={t('judul')} keterangan={t('pengantar')} />
      <div className={gaya.bagian}>
        <BagianFoto />
        {data && <BagianFaktor saya={data} />}
        {data && <BagianSandi saya={data} />}
        <BagianSesi />
        {data && <HakSaya saya={data} />}
        <Kartu judul={t('tampilan')}>
          <Group align="end" gap="lg">
            <PilihanBahasa />
            <div style={{ minWidth: 280 }}>
              <Skema />
            </div>
          </Group>
        </Kartu>
        <BagianPemberitahuan />
        <BagianData />
        <BagianPerubahan />
        <BagianDilihat />
        <BagianPerbaikan />
      </div>
    </>
  );
};

const HakSaya = ({ saya }: { saya: AkunSaya }) => {
  const t = useTeks(teksSaya);
  const { bahasa } = useBahasa();
  const namaHak = useNamaHak();
  return (
    <Kartu judul={t('hakSaya')}>
      {saya.hak.length === 0 && <Text c="dimmed">{t('hakKosong')}</Text>}
      <ul className={gaya.daftar}>
        {saya.hak.map(({ hak, sejak, sampai, alasan }) => (
          <li key={`${hak}-${sejak}`}>
            <div>
              <Text fw={600}>{namaHak(hak)}</Text>
              <Text c="dimmed" size="sm">
                {alasan}
              </Text>
            </div>
            <Text size="sm">
              {t('sejak', { hari: tulisTanggal(sejak, bahasa, true) })},{' '}
              {sampai ? t('sampai', { hari: tulisTanggal(sampai, bahasa, true) }) : t('tanpaBatas')}
            </Text>
          </li>
        ))}
      </ul>
    </Kartu>
  );
};
