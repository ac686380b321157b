import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { PapanKabar } from './kabar.tsx';
import { useSesiHabis } from './sesi-habis.ts';

const MasukKembali = lazy(() => import('./masuk-kembali.tsx').then((isi) => ({ default: isi.MasukKembali })));

/** Around everything: the page itself, and the sign-in dialog when the session ended. */
export const AkarPage = () => {
  const habis = useSesiHabis();
  return (
    <>
      <Outlet />
      <PapanKabar />
      {habis && (
        <Suspense>
          <MasukKembali />
        </Suspense>
      )}
    </>
  );
};
