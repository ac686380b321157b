import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ruteRumah } from '../kernel/index.ts';

/** Search words of an address: the named ones, as texts. */
const kueri =
  <K extends string>(...kunci: readonly K[]) =>
  (isi: Record<string, unknown>): Partial<Record<K, string>> =>
    Object.fromEntries(
      kunci.flatMap((k) => (isi[k] === undefined || isi[k] === null || isi[k] === '' ? [] : [[k, String(isi[k])]])),
    ) as Partial<Record<K, string>>;

const rumah = () => ruteRumah;
const saringBagian = kueri('peraturan', 'cari', 'asal');

export const ruteDaftarKetentuan = createRoute({
  getParentRoute: rumah,
  path: '/regulasi',
  validateSearch: kueri('peraturan', 'cari', 'sifat', 'pemikul', 'asal', 'topik', 'tempat'),
  component: lazyRouteComponent(() => import('./ketentuan-page.tsx'), 'DaftarKetentuanPage'),
});

export const ruteKetentuan = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/ketentuan/$id',
  validateSearch: kueri('peraturan'),
  component: lazyRouteComponent(() => import('./satu-ketentuan-page.tsx'), 'KetentuanPage'),
});

export const ruteDaftarAturan = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/aturan',
  validateSearch: kueri('peraturan', 'cari', 'asal', 'suara', 'pertanyaan'),
  component: lazyRouteComponent(() => import('./aturan-page.tsx'), 'DaftarAturanPage'),
});

export const ruteAturan = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/aturan/$id',
  validateSearch: kueri('peraturan'),
  component: lazyRouteComponent(() => import('./satu-aturan-page.tsx'), 'AturanPage'),
});

export const ruteDaftarGambar = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/gambar',
  validateSearch: saringBagian,
  component: lazyRouteComponent(() => import('./daftar-gambar-page.tsx'), 'DaftarGambarPage'),
});

export const ruteGambar = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/gambar/$alur',
  validateSearch: kueri('peraturan', 'langkah'),
  component: lazyRouteComponent(() => import('./gambar-page.tsx'), 'GambarPage'),
});

export const rutePola = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/pola',
  validateSearch: saringBagian,
  component: lazyRouteComponent(() => import('./pola-page.tsx'), 'PolaPage'),
});

export const ruteIstilah = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/istilah',
  validateSearch: saringBagian,
  component: lazyRouteComponent(() => import('./istilah-page.tsx'), 'IstilahPage'),
});

export const rutePeran = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/peran',
  validateSearch: saringBagian,
  component: lazyRouteComponent(() => import('./peran-page.tsx'), 'PeranPage'),
});

export const ruteParameter = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/parameter',
  validateSearch: saringBagian,
  component: lazyRouteComponent(() => import('./parameter-page.tsx'), 'ParameterPage'),
});

export const ruteNaskahPeraturan = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/naskah',
  validateSearch: saringBagian,
  component: lazyRouteComponent(() => import('./naskah-page.tsx'), 'NaskahPage'),
});

export const ruteBanding = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/banding',
  validateSearch: kueri('kiri', 'kanan', 'bagian', 'topik', 'beda', 'cari'),
  component: lazyRouteComponent(() => import('./banding-page.tsx'), 'BandingPage'),
});

export const ruteAdopsi = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/adopsi',
  component: lazyRouteComponent(() => import('./adopsi-page.tsx'), 'AdopsiPage'),
});

export const ruteUjiCoba = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/uji-coba',
  validateSearch: kueri('menurut'),
  component: lazyRouteComponent(() => import('./uji-coba-page.tsx'), 'UjiCobaPage'),
});

export const ruteSatuUjiCoba = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/uji-coba/$id',
  validateSearch: kueri('putusan', 'jenis', 'aturan', 'cari'),
  component: lazyRouteComponent(() => import('./uji-coba-hasil-page.tsx'), 'HasilUjiCobaPage'),
});

export const ruteUnggah = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/unggah',
  component: lazyRouteComponent(() => import('./unggah-page.tsx'), 'UnggahPage'),
});
