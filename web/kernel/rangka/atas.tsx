import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTeks } from '../bahasa.tsx';
import { Kawung } from '../kawung.tsx';
import { PilihanBahasa } from '../pilihan-bahasa.tsx';
import type { Menu } from '../rute.tsx';
import type { Sesi } from '../sesi.ts';
import { teksKernel } from '../teks.ts';
import { Lonceng } from './lonceng.tsx';
import { Pribadi } from './pribadi.tsx';
import gaya from './rangka.module.css';

const Pencarian = lazy(() => import('./pencarian.tsx').then((isi) => ({ default: isi.Pencarian })));

const TOMBOL = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K';

/** Agency (phone), search, language, notifications, person. */
export const Atas = ({ menu, sesi }: { menu: readonly Menu[]; sesi: Sesi }) => {
  const t = useTeks(teksKernel);
  const [mencari, setMencari] = useState(false);
  useEffect(() => {
    const tekan = (kejadian: KeyboardEvent) => {
      if (kejadian.key.toLowerCase() !== 'k' || !(kejadian.metaKey || kejadian.ctrlKey)) return;
      kejadian.preventDefault();
      setMencari(true);
    };
    addEventListener('keydown', tekan);
    return () => removeEventListener('keydown', tekan);
  }, []);
  return (
    <header className={gaya.atas}>
      <div className={gaya.namaPonsel}>
        <Kawung ukuran={28} />
        <span>{sesi.instansi.namaSingkat}</span>
      </div>
      <button aria-label={t('cariSemua')} className={gaya.cari} onClick={() => setMencari(true)} type="button">
        <IconSearch size={18} stroke={1.7} />
        <span>{t('cariSemua')}</span>
        <kbd>{TOMBOL}</kbd>
      </button>
      <div className={gaya.ruang} />
      <div className={gaya.bahasa}>
        <PilihanBahasa />
      </div>
      <Lonceng />
      <Pribadi sesi={sesi} />
      {mencari && (
        <Suspense>
          <Pencarian menu={menu} tutup={() => setMencari(false)} />
        </Suspense>
      )}
    </header>
  );
};
