import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ruteRumah } from '../kernel/index.ts';

const modalitas = ['wajib', 'diutamakan', 'dapat', 'larangan', 'batas-waktu', 'definisi'] as const;
export type PilihanModalitas = (typeof modalitas)[number];
export const daftarModalitas = modalitas;

export const ruteDaftarKetentuan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/regulasi',
  validateSearch: (kueri: Record<string, unknown>): { cari?: string; sifat?: PilihanModalitas } => {
    const sifat = modalitas.find((satu) => satu === kueri.sifat);
    return {
      ...(typeof kueri.cari === 'string' && kueri.cari ? { cari: kueri.cari } : {}),
      ...(sifat ? { sifat } : {}),
    };
  },
  component: lazyRouteComponent(() => import('./ketentuan-page.tsx'), 'DaftarKetentuanPage'),
});

export const ruteKetentuan = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/regulasi/ketentuan/$id',
  component: lazyRouteComponent(() => import('./satu-ketentuan-page.tsx'), 'KetentuanPage'),
});

export const ruteDaftarGambar = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/regulasi/gambar',
  component: lazyRouteComponent(() => import('./daftar-gambar-page.tsx'), 'DaftarGambarPage'),
});

export const ruteGambar = createRoute({
  getParentRoute: () => ruteRumah,
  path: '/regulasi/gambar/$alur',
  component: lazyRouteComponent(() => import('./gambar-page.tsx'), 'GambarPage'),
});
