import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ruteRumah } from '../kernel/index.ts';

const cari = (kueri: Record<string, unknown>, ...nama: readonly string[]): Record<string, string> =>
  Object.fromEntries(nama.flatMap((n) => (typeof kueri[n] === 'string' && kueri[n] ? [[n, kueri[n]]] : [])));

export const ruteDaftarPenugasan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan',
  validateSearch: (kueri): { cari?: string; cara?: string; status?: string; lingkup?: string } =>
    cari(kueri, 'cari', 'cara', 'status', 'lingkup'),
  component: lazyRouteComponent(() => import('./daftar-page.tsx'), 'DaftarPage'),
});

export const rutePenugasanBaru = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/baru',
  validateSearch: (kueri): { konsep?: string } => cari(kueri, 'konsep'),
  component: lazyRouteComponent(() => import('./baru-page.tsx'), 'BaruPage'),
});

export const ruteBerkasPenugasan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/berkas/$id',
  component: lazyRouteComponent(() => import('./berkas-page.tsx'), 'BerkasPage'),
});
