import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { kataAlamat, ruteRumah } from '../kernel/index.ts';

export const ruteDaftarPenugasan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan',
  validateSearch: kataAlamat('cari', 'cara', 'status', 'lingkup', 'masa'),
  component: lazyRouteComponent(() => import('./daftar-page.tsx'), 'DaftarPage'),
});

export const rutePenugasanBaru = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/baru',
  validateSearch: kataAlamat('konsep', 'langkah'),
  component: lazyRouteComponent(() => import('./baru-page.tsx'), 'BaruPage'),
});

export const ruteBerkasPenugasan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/berkas/$id',
  component: lazyRouteComponent(() => import('./masa/berkas-pintu-page.tsx'), 'BerkasPintuPage'),
});
