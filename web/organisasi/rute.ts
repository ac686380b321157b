import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { kataAlamat, ruteRumah } from '../kernel/index.ts';

export const ruteOrganisasi = [
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/organisasi',
    validateSearch: kataAlamat('pada', 'warna'),
    component: lazyRouteComponent(() => import('./struktur-page.tsx'), 'StrukturPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/organisasi/unit/$id',
    validateSearch: kataAlamat('pada'),
    component: lazyRouteComponent(() => import('./unit-page.tsx'), 'UnitPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/organisasi/pegawai',
    validateSearch: kataAlamat(
      'cari',
      'kompetensi',
      'cara',
      'jenjang',
      'unit',
      'bebasDari',
      'bebasSampai',
      'tugas',
      'pada',
      'siapa',
    ),
    component: lazyRouteComponent(() => import('./daftar-pegawai-page.tsx'), 'DaftarPegawaiPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/organisasi/impor',
    validateSearch: kataAlamat('impor', 'cari', 'lembar', 'jenis'),
    component: lazyRouteComponent(() => import('./impor/impor-page.tsx'), 'ImporPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/organisasi/mandat',
    validateSearch: kataAlamat('bagian'),
    component: lazyRouteComponent(() => import('./mandat/mandat-page.tsx'), 'MandatPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/organisasi/penunjukan',
    component: lazyRouteComponent(() => import('./penunjukan/penunjukan-page.tsx'), 'PenunjukanPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/organisasi/usul',
    component: lazyRouteComponent(() => import('./portofolio/usul-page.tsx'), 'UsulPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/organisasi/temuan',
    component: lazyRouteComponent(() => import('./kedudukan/temuan-page.tsx'), 'TemuanPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/organisasi/pegawai/$id',
    validateSearch: kataAlamat('pada'),
    component: lazyRouteComponent(() => import('./pegawai-page.tsx'), 'PegawaiPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/organisasi/pendukung/$id',
    validateSearch: kataAlamat('pada'),
    component: lazyRouteComponent(() => import('./pendukung/pendukung-page.tsx'), 'PendukungPage'),
  }),
];
