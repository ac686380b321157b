import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { kataAlamat, ruteAkar, ruteRumah } from '../kernel/index.ts';

type Saring = {
  readonly cari?: string;
  readonly tahun?: string;
  readonly sifat?: string;
  readonly derajat?: string;
  readonly klasifikasi?: string;
};

export const ruteNaskah = [
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah',
    validateSearch: (kueri: Record<string, unknown>): Saring => {
      const { tahun, sifat, derajat, ...lain } = kataAlamat('cari', 'tahun', 'sifat', 'derajat', 'klasifikasi')(kueri);
      return {
        ...lain,
        ...(tahun && /^\d{4}$/.test(tahun) && { tahun }),
        ...(sifat && KELAS.includes(sifat) && { sifat }),
        ...(derajat && KELAS.includes(derajat) && { derajat }),
      };
    },
    component: lazyRouteComponent(() => import('./daftar-surat-page.tsx'), 'DaftarSuratPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/tembusan',
    component: lazyRouteComponent(() => import('./tembusan-page.tsx'), 'TembusanPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/tulis',
    validateSearch: kataAlamat('berkas'),
    component: lazyRouteComponent(() => import('./tulis/pilih-jenis-page.tsx'), 'PilihJenisPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/tulis/$jenis',
    validateSearch: kataAlamat('konsep', 'berkas'),
    component: lazyRouteComponent(() => import('./tulis/tulis-page.tsx'), 'TulisPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/agenda',
    validateSearch: (kueri: Record<string, unknown>) => {
      const { tahun, keadaan, ...lain } = kataAlamat('cari', 'seri', 'tahun', 'keadaan')(kueri);
      return {
        ...lain,
        ...(tahun && /^\d{4}$/.test(tahun) && { tahun }),
        ...(keadaan && KEADAAN_NOMOR.includes(keadaan) && { keadaan }),
      };
    },
    component: lazyRouteComponent(() => import('./agenda/agenda-page.tsx'), 'AgendaPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/klasifikasi',
    validateSearch: kataAlamat('cari'),
    component: lazyRouteComponent(() => import('./klasifikasi/klasifikasi-page.tsx'), 'KlasifikasiPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/hari-libur',
    validateSearch: (kueri: Record<string, unknown>) => {
      const { tahun, ...lain } = kataAlamat('cari', 'tahun')(kueri);
      return { ...lain, ...(tahun && /^[12]\d{3}$/.test(tahun) && { tahun }) };
    },
    component: lazyRouteComponent(() => import('./hari-libur/hari-libur-page.tsx'), 'HariLiburPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/paraf',
    component: lazyRouteComponent(() => import('./paraf/antrean-paraf-page.tsx'), 'AntreanParafPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/paraf/aturan',
    component: lazyRouteComponent(() => import('./paraf/aturan-page.tsx'), 'AturanPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/penomoran',
    component: lazyRouteComponent(() => import('./penomoran/penomoran-page.tsx'), 'PenomoranPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/templat',
    component: lazyRouteComponent(() => import('./templat/templat-page.tsx'), 'TemplatPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/templat/$jenis',
    component: lazyRouteComponent(() => import('./templat/sunting-page.tsx'), 'SuntingPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/tanda-tangan',
    component: lazyRouteComponent(() => import('./tanda-tangan/antrean-page.tsx'), 'AntreanPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/tanda-tangan/setelan',
    component: lazyRouteComponent(() => import('./tanda-tangan/setelan-page.tsx'), 'SetelanPage'),
  }),
  createRoute({
    getParentRoute: () => ruteRumah,
    path: '/naskah/surat/$id',
    component: lazyRouteComponent(() => import('./surat-page.tsx'), 'SuratPage'),
  }),
];

const KELAS: readonly string[] = ['biasa', 'terbatas', 'rahasia', 'sangat-rahasia', 'segera', 'sangat-segera'];
const KEADAAN_NOMOR: readonly string[] = ['terbit', 'batal', 'kertas', 'dipesan', 'tidak-dipakai', 'hilang'];

/** Behind the QR code of a letter; no sign-in. */
export const ruteVerifikasi = createRoute({
  getParentRoute: () => ruteAkar,
  path: '/verifikasi/$kode',
  component: lazyRouteComponent(() => import('./verifikasi-page.tsx'), 'VerifikasiPage'),
});
