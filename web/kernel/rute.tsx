import type { Dwibahasa } from '@lincah/domain/kernel';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { AkarPage } from './akar-page.tsx';
import { jalur } from './jalur.ts';
import { GalatApi } from './masalah.ts';
import { kueriSesi } from './sesi.ts';

/** One room in the left rail. `hak`: shown only to holders of that right. */
export type Menu = {
  readonly nama: Dwibahasa;
  readonly ke: string;
  readonly ikon: ComponentType<{ size?: number; stroke?: number }>;
  readonly hak?: string;
};

/** What main.tsx hands to every route. */
export type KonteksRute = { readonly klien: QueryClient; readonly menu: readonly Menu[] };

/** Search words of an address: the named ones, as texts, figures too. */
export const kataAlamat =
  <K extends string>(...nama: readonly K[]) =>
  (kueri: Readonly<Record<string, unknown>>): Partial<Record<K, string>> =>
    Object.fromEntries(
      nama.flatMap((n) =>
        kueri[n] === undefined || kueri[n] === null || kueri[n] === '' ? [] : [[n, String(kueri[n])]],
      ),
    ) as Partial<Record<K, string>>;

export const ruteAkar = createRootRouteWithContext<KonteksRute>()({
  component: AkarPage,
  errorComponent: lazyRouteComponent(() => import('./jalan-buntu.tsx'), 'RusakLuar'),
});

export const ruteMasuk = createRoute({
  getParentRoute: () => ruteAkar,
  path: '/masuk',
  validateSearch: (cari: Record<string, unknown>): { tujuan?: string; gagal?: string; instansi?: string } => ({
    ...(typeof cari.tujuan === 'string' && /^\/(?![/\\])/.test(cari.tujuan) && { tujuan: cari.tujuan }),
    ...(typeof cari.gagal === 'string' && { gagal: cari.gagal }),
    ...(typeof cari.instansi === 'string' && { instansi: cari.instansi }),
  }),
  component: lazyRouteComponent(() => import('./masuk-page.tsx'), 'MasukPage'),
});

/** Parent of every page behind the sign-in: rail, top bar, session. */
export const ruteRumah = createRoute({
  getParentRoute: () => ruteAkar,
  id: 'rumah',
  beforeLoad: async ({ context, location }) => {
    try {
      await context.klien.ensureQueryData(kueriSesi);
    } catch (galat) {
      if (galat instanceof GalatApi && galat.isi.status === 401)
        throw redirect({ href: jalur.masuk(location.href === '/' ? undefined : location.href) });
      throw galat;
    }
  },
  component: lazyRouteComponent(() => import('./rangka/rangka.tsx'), 'Rangka'),
  errorComponent: lazyRouteComponent(() => import('./jalan-buntu.tsx'), 'RusakLuar'),
});

/** A page that failed, inside the shell. */
export const halamanGagal = lazyRouteComponent(() => import('./jalan-buntu.tsx'), 'Rusak');

/** Every other address, inside the shell: a stranger is asked to sign in first. */
export const ruteTidakAda = createRoute({
  getParentRoute: () => ruteRumah,
  path: '$',
  component: lazyRouteComponent(() => import('./jalan-buntu.tsx'), 'TidakAda'),
});
