import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { kataAlamat, ruteRumah } from '../../kernel/index.ts';

const rutePeluang = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/peluang',
  validateSearch: kataAlamat('cari', 'urut', 'sesuai', 'unit', 'tempat', 'dari', 'sampai'),
  component: lazyRouteComponent(() => import('./peluang-page.tsx'), 'PeluangPage'),
});

const ruteSatuPeluang = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/peluang/$id',
  component: lazyRouteComponent(() => import('./satu-peluang-page.tsx'), 'SatuPeluangPage'),
});

const ruteLamaran = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/lamaran',
  component: lazyRouteComponent(() => import('./lamaran-page.tsx'), 'LamaranPage'),
});

const ruteKebutuhan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/kebutuhan',
  validateSearch: kataAlamat('cari', 'keadaan'),
  component: lazyRouteComponent(() => import('./kebutuhan-page.tsx'), 'KebutuhanPage'),
});

const ruteTulisKebutuhan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/kebutuhan/tulis',
  validateSearch: kataAlamat('id'),
  component: lazyRouteComponent(() => import('./tulis-kebutuhan-page.tsx'), 'TulisKebutuhanPage'),
});

const ruteSatuKebutuhan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/kebutuhan/$id',
  component: lazyRouteComponent(() => import('./satu-kebutuhan-page.tsx'), 'SatuKebutuhanPage'),
});

const ruteNeraca = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/penugasan/neraca',
  validateSearch: kataAlamat('dari', 'sampai'),
  component: lazyRouteComponent(() => import('./neraca-page.tsx'), 'NeracaPage'),
});

export const rutePapan = [
  rutePeluang,
  ruteSatuPeluang,
  ruteLamaran,
  ruteKebutuhan,
  ruteTulisKebutuhan,
  ruteSatuKebutuhan,
  ruteNeraca,
];
