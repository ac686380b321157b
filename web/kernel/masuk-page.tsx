import { Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTeks } from './bahasa.tsx';
import { FormulirMasuk } from './formulir-masuk.tsx';
import { BingkaiMasuk } from './identitas/bingkai-masuk.tsx';
import { jalur } from './jalur.ts';
import { useJudul } from './judul.ts';
import { ruteMasuk } from './rute.tsx';
import type { LangkahMasuk } from './sesi.ts';
import { teksKernel } from './teks.ts';

const AkunContoh = lazy(() => import('./akun-contoh.tsx').then((isi) => ({ default: isi.AkunContoh })));
const LainMasuk = lazy(() => import('./identitas/lain-masuk.tsx').then((isi) => ({ default: isi.LainMasuk })));

/** Coming back from single sign-on with a step still to take: it stands behind `#`, and is taken out of the address. */
const langkahDariAlamat = (): LangkahMasuk | null => {
  const isi = new URLSearchParams(location.hash.slice(1));
  const [langkah, tiket] = [isi.get('langkah'), isi.get('tiket')];
  if (!tiket || (langkah !== 'kode' && langkah !== 'sandi')) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return { langkah, tiket };
};

/** Sign in. With sample people to choose from where the server offers them. */
export const MasukPage = () => {
  const t = useTeks(teksKernel);
  useJudul(t('masuk'));
  const pergi = useNavigate();
  const { tujuan, gagal, instansi } = useSearch({ from: ruteMasuk.id });
  const [langkah, setLangkah] = useState(langkahDariAlamat);
  const sesudah = () => void pergi({ href: tujuan ?? jalur.beranda(), replace: true });
  return (
    <BingkaiMasuk>
      <Title mb="lg" order={1}>
        {t('judulMasuk')}
      </Title>
      <FormulirMasuk key={langkah?.tiket} langkahAwal={langkah} sesudah={sesudah} />
      <Suspense>
        <LainMasuk gagal={gagal} instansi={instansi} tujuan={tujuan} />
        <AkunContoh lanjut={setLangkah} sesudah={sesudah} />
      </Suspense>
    </BingkaiMasuk>
  );
};
