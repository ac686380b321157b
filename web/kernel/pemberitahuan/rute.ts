import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { kataAlamat, ruteRumah } from '../rute.tsx';

/** The list of what was told. */
export const rutePemberitahuan = [
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/pemberitahuan',
    validateSearch: kataAlamat('tampil'),
    component: lazyRouteComponent(() => import('./pemberitahuan-page.tsx'), 'PemberitahuanPage'),
  }),
];
