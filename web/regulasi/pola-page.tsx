import { Stack, Text, Title } from '@mantine/core';
import {
  api,
  jalur,
  Kosong,
  KotakCari,
  Masalah,
  terisi,
  useDwibahasa,
  useHalaman,
  useSaring,
  useTeks,
} from '../kernel/index.ts';
import type { Kueri, PolaBaca } from './bentuk.ts';
import saringan from './daftar-gambar-page.module.css';
import { DaftarKutipan } from './daftar-kutipan.tsx';
import { GambarPola } from './gambar-pola.tsx';
import { KepalaRegulasi } from './kepala-regulasi.tsx';
import { PilihanAsal } from './pilihan-asal.tsx';
import gaya from './pola-page.module.css';
import { Memuat, Selanjutnya } from './potongan.tsx';
import { TandaAsal } from './tanda-asal.tsx';
import { teksBacaan } from './teks-bacaan.ts';
import { teksPola } from './teks-pola.ts';

/** The mechanism patterns of a regulation, each drawn, with its readings. */
export const PolaPage = () => {
  const b = useTeks(teksBacaan);
  const [saring] = useSaring<'peraturan' | 'cari' | 'asal'>();
  const query = terisi(saring) as Kueri<'/api/regulasi/pola'>;
  const daftar = useHalaman(['regulasi', 'pola', query], (kursor, signal) =>
    api.GET('/api/regulasi/pola', { params: { query: { ...query, ...(kursor ? { kursor } : {}) } }, signal }),
  );
  const { butir, error, refetch } = daftar;
  return (
    <>
      <KepalaRegulasi berpilihan kini="pola" />
      <search className={saringan.saring}>
        <KotakCari />
        <PilihanAsal />
      </search>
      {error && <Masalah cobaLagi={refetch} masalah={error} />}
      {!butir && !error && <Memuat />}
      {butir?.length === 0 && <Kosong ajakan={b('kosongAjakan')} judul={b('kosong')} />}
      <ul className={gaya.daftar}>
        {butir?.map((pola) => (
          <li key={pola.id}>
            <Pola pola={pola} />
          </li>
        ))}
      </ul>
      <Selanjutnya daftar={daftar} />
    </>
  );
};

const Pola = ({ pola }: { pola: PolaBaca }) => {
  const t = useTeks(teksPola);
  const dwi = useDwibahasa();
  const ciri = [
    pola.letak,
    ...(pola.gambar ? [t('gambar', { dirujuk: pola.gambar.dirujuk.replace(/^Gambar /, '') })] : []),
    ...(pola.gambar && pola.gambar.tercetak !== pola.gambar.dirujuk
      ? [t('tercetak', { tercetak: pola.gambar.tercetak.replace(/^Gambar /, '') })]
      : []),
    ...(pola.turunanDari ? [t('turunan', { pola: pola.turunanDari })] : []),
    ...(pola.varian ? [t('varian', { varian: pola.varian })] : []),
  ];
  return (
    <Stack gap="sm">
      <div>
        <Title order={2} size="h4">
          {pola.id} · {dwi(pola.nama)}
        </Title>
        <Text c="dimmed" size="xs">
          {ciri.join(' · ')}
        </Text>
      </div>
      <TandaAsal keSemula={(p) => jalur.regulasi.bagian('pola', { cari: pola.id, peraturan: p })} tanda={pola.tanda} />
      <GambarPola pola={pola} />
      {pola.pembacaan.length > 0 && (
        <section>
          <Text component="h3" fw={650} size="sm">
            {t('pembacaan')}
          </Text>
          {pola.pembacaan.map((p) => (
            <dl className={gaya.pembacaan} key={p.id}>
              <dt>
                {t('tertulis')} · {p.id}
              </dt>
              <dd>{dwi(p.tertulis)}</dd>
              <dt>{t('dipakai')}</dt>
              <dd>{dwi(p.dipakai)}</dd>
            </dl>
          ))}
        </section>
      )}
      <DaftarKutipan ketentuan={pola.ketentuan} />
    </Stack>
  );
};
