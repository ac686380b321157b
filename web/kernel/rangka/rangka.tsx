import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTeks } from '../bahasa.tsx';
import { Luring } from '../luring.tsx';
import { type KonteksRute, ruteRumah } from '../rute.tsx';
import { useSesi } from '../sesi.ts';
import { teksKernel } from '../teks.ts';
import { Atas } from './atas.tsx';
import gaya from './rangka.module.css';
import { Rel } from './rel.tsx';

const PerluFaktor = lazy(() => import('../identitas/perlu-faktor.tsx').then((isi) => ({ default: isi.PerluFaktor })));

/** The shell: rail (bottom bar on a phone), top bar, and the page as a sheet. */
export const Rangka = () => {
  const t = useTeks(teksKernel);
  const sesi = useSesi();
  const { menu }: KonteksRute = ruteRumah.useRouteContext();
  const tampak = menu.filter(({ hak }) => !hak || sesi.hak.includes(hak));
  return (
    <div className={gaya.rumah}>
      <a className={gaya.lewati} href="#isi">
        {t('lewati')}
      </a>
      <Rel menu={tampak} sesi={sesi} />
      <div className={gaya.kolom}>
        <Atas menu={tampak} sesi={sesi} />
        <Luring />
        {sesi.hakTertahan.length > 0 && (
          <Suspense>
            <PerluFaktor hak={sesi.hakTertahan} />
          </Suspense>
        )}
        <main className={gaya.isi} id="isi" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </div>
  );
};
