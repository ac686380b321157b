import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { kataAlamat, ruteRumah } from '../kernel/index.ts';

const rumah = () => ruteRumah;
const saringBagian = kataAlamat('peraturan', 'cari', 'asal');

export const ruteDaftarKetentuan = createRoute({
  getParentRoute: rumah,
  path: '/regulasi',
  validateSearch: kataAlamat('peraturan', 'cari', 'sifat', 'pemikul', 'asal', 'topik', 'tempat'),
  component: lazyRouteComponent(() => import('./ketentuan-page.tsx'), 'DaftarKetentuanPage'),
});

export const ruteKetentuan = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/ketentuan/$id',
  validateSearch: kataAlamat('peraturan'),
  component: lazyRouteComponent(() => import('./satu-ketentuan-page.tsx'), 'KetentuanPage'),
});

export const ruteDaftarAturan = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/aturan',
  validateSearch: kataAlamat('peraturan', 'cari', 'asal', 'suara', 'pertanyaan'),
  component: lazyRouteComponent(() => import('./aturan-page.tsx'), 'DaftarAturanPage'),
});

export const ruteAturan = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/aturan/$id',
  validateSearch: kataAlamat('peraturan'),
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
  validateSearch: kataAlamat('peraturan', 'langkah'),
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

export const ruteSatuan = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/satuan',
  validateSearch: saringBagian,
  component: lazyRouteComponent(() => import('./satuan-page.tsx'), 'SatuanPage'),
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
  validateSearch: kataAlamat('kiri', 'kanan', 'bagian', 'topik', 'beda', 'cari'),
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
  validateSearch: kataAlamat('menurut'),
  component: lazyRouteComponent(() => import('./uji-coba-page.tsx'), 'UjiCobaPage'),
});

export const ruteSatuUjiCoba = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/uji-coba/$id',
  validateSearch: kataAlamat('putusan', 'jenis', 'aturan', 'cari'),
  component: lazyRouteComponent(() => import('./uji-coba-hasil-page.tsx'), 'HasilUjiCobaPage'),
});

export const ruteUnggah = createRoute({
  getParentRoute: rumah,
  path: '/regulasi/unggah',
  component: lazyRouteComponent(() => import('./unggah-page.tsx'), 'UnggahPage'),
});
