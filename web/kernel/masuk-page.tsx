import { Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTeks } from './bahasa.tsx';
import { FormulirMasuk } from './formulir-masuk.tsx';
import { jalur } from './jalur.ts';
import { useJudul } from './judul.ts';
import { Kawung } from './kawung.tsx';
import gaya from './masuk-page.module.css';
import { PilihanBahasa } from './pilihan-bahasa.tsx';
import { ruteMasuk } from './rute.tsx';
import { teksKernel } from './teks.ts';

const AkunContoh = lazy(() => import('./akun-contoh.tsx').then((isi) => ({ default: isi.AkunContoh })));

/** Sign in. With sample people to choose from where the server offers them. */
export const MasukPage = () => {
  const t = useTeks(teksKernel);
  useJudul(t('masuk'));
  const pergi = useNavigate();
  const { tujuan } = useSearch({ from: ruteMasuk.id });
  const sesudah = () => void pergi({ href: tujuan ?? jalur.beranda(), replace: true });
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
        <div className={gaya.formulir}>
          <Title mb="lg" order={1}>
            {t('judulMasuk')}
          </Title>
          <FormulirMasuk sesudah={sesudah} />
          <Suspense>
            <AkunContoh sesudah={sesudah} />
          </Suspense>
        </div>
      </main>
    </div>
  );
};
