import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { api, buka } from './api.ts';
import { useTeks } from './bahasa.tsx';
import { FormulirMasuk } from './formulir-masuk.tsx';
import { jalur } from './jalur.ts';
import { useJudul } from './judul.ts';
import { Kawung } from './kawung.tsx';
import gaya from './masuk-page.module.css';
import { PilihanBahasa } from './pilihan-bahasa.tsx';
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
  const { data: cara } = useQuery({
    queryKey: ['masuk', 'cara', instansi ?? ''],
    queryFn: async ({ signal }) =>
      buka(await api.GET('/api/masuk/cara', { params: { query: { instansi: instansi ?? '' } }, signal })),
    retry: false,
  });
  const [langkah, setLangkah] = useState(langkahDariAlamat);
  const sesudah = () => void pergi({ href: tujuan ?? jalur.beranda(), replace: true });
  return (
    <BingkaiMasuk>
      <Title mb="lg" order={1}>
        {t('judulMasuk')}
      </Title>
      <FormulirMasuk key={langkah?.tiket} langkahAwal={langkah} sesudah={sesudah} />
      <p className={gaya.lupa}>
        <Link to={jalur.lupaSandi()}>{t('lupaSandi')}</Link>
      </p>
      <Suspense>
        {(gagal || cara?.sso) && <LainMasuk gagal={gagal} instansi={instansi} sso={cara?.sso} tujuan={tujuan} />}
        <AkunContoh lanjut={setLangkah} sesudah={sesudah} />
      </Suspense>
    </BingkaiMasuk>
  );
};

/** The two halves of every page before the session: the house, and one form. */
export const BingkaiMasuk = ({ children }: { children: ReactNode }) => {
  const t = useTeks(teksKernel);
  return (
    <div className={gaya.halaman}>
      <header className={gaya.muka}>
        <div className={gaya.merek}>
          <Kawung ukuran={40} />
          Lincah
        </div>
        <div className={gaya.semboyan}>
          <p>{t('semboyan')}</p>
          <p>{t('semboyanRinci')}</p>
        </div>
      </header>
      <main className={gaya.isi}>
        <div className={gaya.bahasa}>
          <PilihanBahasa />
        </div>
        <div className={gaya.formulir}>{children}</div>
      </main>
    </div>
  );
};
