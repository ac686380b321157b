import type { ReactNode } from 'react';
import { useTeks } from '../bahasa.tsx';
import { Kawung } from '../kawung.tsx';
import gaya from '../masuk-page.module.css';
import { PilihanBahasa } from '../pilihan-bahasa.tsx';
import { teksKernel } from '../teks.ts';

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
