import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ruteAkar, ruteRumah } from '../rute.tsx';

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

const cari = (kueri: Record<string, unknown>): { cari?: string; keadaan?: string; hak?: string } =>
  Object.fromEntries(
    ['cari', 'keadaan', 'hak'].flatMap((n) => (typeof kueri[n] === 'string' && kueri[n] ? [[n, kueri[n]]] : [])),
  );

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
    validateSearch: cari,
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
    validateSearch: cari,
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
