import { Text, Title } from '@mantine/core';
import {
  api,
  jalur,
  Kosong,
  KotakCari,
  Masalah,
  Tautan,
  terisi,
  useBahasa,
  useDwibahasa,
  useHalaman,
  useSaring,
  useTeks,
} from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import type { GambarBaca, Kueri } from './bentuk.ts';
import gaya from './daftar-gambar-page.module.css';
import { KepalaRegulasi } from './kepala-regulasi.tsx';
import { PilihanAsal } from './pilihan-asal.tsx';
import { Memuat, Selanjutnya } from './potongan.tsx';
import { sebutGambar } from './sebut-gambar.ts';
import { TandaAsal } from './tanda-asal.tsx';
import { teksKamar } from './teks-kamar.ts';

/** The procedures of a regulation, each a figure that the application runs, room by room. */
export const DaftarGambarPage = () => {
  const t = useTeks(teksRegulasi);
  const kamar = useTeks(teksKamar);
  const [saring] = useSaring<'peraturan' | 'cari' | 'asal'>();
  const query = terisi(saring) as Kueri<'/api/regulasi/gambar'>;
  const daftar = useHalaman(['regulasi', 'gambar', query], (kursor, signal) =>
    api.GET('/api/regulasi/gambar', { params: { query: { ...query, ...(kursor ? { kursor } : {}) } }, signal }),
  );
  const { butir, error, refetch } = daftar;
  return (
    <>
      <KepalaRegulasi berpilihan kini="gambar" />
      <search className={gaya.saring}>
        <KotakCari />
        <PilihanAsal />
      </search>
      {error && <Masalah cobaLagi={refetch} masalah={error} />}
      {!butir && !error && <Memuat />}
      {butir?.length === 0 && <Kosong ajakan={t('gambarAjakan')} judul={t('gambarKosong')} />}
      {[...new Set((butir ?? []).map((g) => g.kamar))].map((satu) => (
        <section key={satu}>
          <Title mb="sm" mt="lg" order={2} size="h4">
            {kamar(satu in teksKamar.id ? (satu as 'penugasan') : 'lain')}
          </Title>
          <ul className={gaya.daftar}>
            {butir
              ?.filter((g) => g.kamar === satu)
              .map((g) => (
                <Kartu gambar={g} key={g.id} />
              ))}
          </ul>
        </section>
      ))}
      <Selanjutnya daftar={daftar} />
    </>
  );
};

const Kartu = ({ gambar }: { gambar: GambarBaca }) => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const [{ peraturan }] = useSaring<'peraturan'>();
  return (
    <li>
      <Text c="dimmed" size="xs">
        {[sebutGambar(gambar.gambar, bahasa), t('jumlahLangkah', { jumlah: gambar.langkah })]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Tautan fw={650} ke={jalur.regulasi.gambar(gambar.id, { peraturan })}>
        {dwi(gambar.nama)}
      </Tautan>
      <TandaAsal keSemula={(p) => jalur.regulasi.gambar(gambar.id, { peraturan: p })} tanda={gambar.tanda} />
    </li>
  );
};
