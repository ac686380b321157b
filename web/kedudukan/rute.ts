import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { kataAlamat, ruteRumah } from '../kernel/index.ts';

export const ruteDaftarKedudukan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/kedudukan',
  validateSearch: kataAlamat('cari', 'status', 'unit'),
  component: lazyRouteComponent(() => import('./daftar-page.tsx'), 'DaftarPage'),
});

export const ruteUsulKedudukan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/kedudukan/usul',
  validateSearch: kataAlamat('unit', 'konsep', 'laporan', 'posisi', 'penilai', 'berkas', 'tindakan'),
  component: lazyRouteComponent(() => import('./usul-page.tsx'), 'UsulPage'),
});

export const ruteLaporanKedudukan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/kedudukan/laporan',
  validateSearch: kataAlamat('cari', 'keadaan', 'untuk'),
  component: lazyRouteComponent(() => import('./laporan/laporan-page.tsx'), 'LaporanPage'),
});

export const ruteLaporkan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/kedudukan/laporkan',
  validateSearch: kataAlamat('posisi'),
  component: lazyRouteComponent(() => import('./laporan/laporkan-page.tsx'), 'LaporkanPage'),
});

export const ruteBerkasKedudukan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/kedudukan/berkas/$id',
  component: lazyRouteComponent(() => import('./berkas-page.tsx'), 'BerkasPage'),
});
