import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { kataAlamat, ruteAkar, ruteRumah } from '../rute.tsx';

/** Pages before the session: choosing a password by link, asking for one. */
export const ruteSandi = [
  createRoute({
    getParentRoute: () => ruteAkar,
    path: '/masuk/sandi',
    component: lazyRouteComponent(() => import('./sandi-page.tsx'), 'SandiPage'),
  }),
  createRoute({
    getParentRoute: () => ruteAkar,
    path: '/masuk/lupa',
    component: lazyRouteComponent(() => import('./lupa-page.tsx'), 'LupaPage'),
  }),
];

/** My account, and the accounts of the agency. */
export const ruteIdentitas = [
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/saya',
    component: lazyRouteComponent(() => import('./saya-page.tsx'), 'SayaPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/akun',
    validateSearch: kataAlamat('cari', 'keadaan'),
    component: lazyRouteComponent(() => import('./akun-page.tsx'), 'AkunPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/akun/baru',
    component: lazyRouteComponent(() => import('./akun-baru-page.tsx'), 'AkunBaruPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/akun/hak',
    validateSearch: kataAlamat('cari', 'keadaan', 'hak'),
    component: lazyRouteComponent(() => import('./hak-page.tsx'), 'HakPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/akun/keamanan',
    component: lazyRouteComponent(() => import('./keamanan-page.tsx'), 'KeamananPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/akun/perbaikan',
    component: lazyRouteComponent(() => import('./perbaikan-page.tsx'), 'PerbaikanPage'),
  }),
];
