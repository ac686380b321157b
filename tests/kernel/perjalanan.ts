import { randomUUID } from 'node:crypto';
import { type APIRequestContext, type BrowserContext, expect, type Page } from '@playwright/test';

/** The parts that sample people play, as the login page names them. */
const PERAN = {
  pemohon: 'Pimpinan unit pemohon',
  penilaiPemohon: 'Penilai pimpinan unit pemohon',
  penilai: 'Penilai pegawai yang diminta',
  asal: 'Pimpinan unit asal',
  pegawai: 'Pejabat fungsional yang diminta',
  rekan: 'Pejabat fungsional unit pemohon',
  auditor: 'Auditor',
  admin: 'Administrator aplikasi',
  sdm: 'Petugas SDM',
  ortala: 'Petugas ortala',
  berwenang: 'Pejabat yang Berwenang',
  tamu: 'Penilai pimpinan unit pemohon',
  penilaiTamu: 'Penilai pegawai yang diminta',
  asalTamu: 'Pimpinan unit asal',
  pegawaiTamu: 'Pejabat fungsional yang diminta',
} as const;
/** Parts that people of the second sample agency play, in a dossier of two. */
const DI_TAMU: readonly string[] = ['tamu', 'penilaiTamu', 'asalTamu', 'pegawaiTamu'];
export type Peran = keyof typeof PERAN;

type AkunContoh = {
  readonly peran: { readonly id: string };
  readonly nama: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly instansi: string;
  readonly nip: string;
  readonly sandi: string;
};

/** The sample person of a part: of the first agency, unless it is a part in the second. */
export const akun = async (request: APIRequestContext, peran: Peran): Promise<AkunContoh> => {
  const daftar = (await (await request.get('/api/demo/akun')).json()) as AkunContoh[];
  const pertama = daftar[0]?.instansi;
  const disana = DI_TAMU.includes(peran);
  const satu = daftar.find((a) => a.peran.id === PERAN[peran] && (a.instansi !== pertama) === disana);
  if (!satu) throw new Error(`tidak ada akun contoh ${peran}`);
  return satu;
};

/** Signs in without the form: cookies are those of the browser. */
export const masuk = async ({ request }: BrowserContext, peran: Peran): Promise<AkunContoh> => {
  const orang = await akun(request, peran);
  const jawab = await request.post('/api/masuk', { data: { nip: orang.nip, sandi: orang.sandi } });
  expect(jawab.status(), await jawab.text()).toBe(200);
  return orang;
};

/** Writes as the person signed in. Answers the body. */
export const tulis = async <T>({ request }: BrowserContext, alamat: string, data: object): Promise<T> => {
  const { csrf } = (await (await request.get('/api/sesi')).json()) as { csrf: string };
  const headers = { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() };
  const jawab = await request.post(alamat, { data, headers });
  expect(jawab.ok(), await jawab.text()).toBe(true);
  return (await jawab.json()) as T;
};

export const ISI = {
  maksud: 'Menyusun proyeksi kebutuhan data untuk peta jalan wilayah.',
  kompetensi: 'Statistik pembangunan',
  ekspektasi: 'Satu dokumen proyeksi yang disetujui.',
  mulai: '2027-01-04',
  selesai: '2027-06-30',
} as const;

/** A request by the head of the requesting unit, made without the wizard; leaves that head signed in. Answers the dossier's id. */
export const ajukan = async (context: BrowserContext, perihal: string, untuk: Peran = 'pegawai'): Promise<string> => {
  const orang = await akun(context.request, untuk);
  await masuk(context, 'pemohon');
  const sesi = (await (await context.request.get('/api/sesi')).json()) as {
    posisi: { id: string; pimpinan: boolean }[];
  };
  const cari = new URLSearchParams({ cari: orang.nama });
  const { butir } = (await (await context.request.get(`/api/organisasi/pegawai?${cari}`)).json()) as {
    butir: { nama: string; posisi: { id: string } }[];
  };
  const { id } = await tulis<{ id: string }>(context, '/api/penugasan', {
    cara: 'penunjukan',
    pemohon: sesi.posisi.find((p) => p.pimpinan)?.id,
    pegawai: butir.find((p) => p.nama.includes(orang.nama))?.posisi.id,
    isi: { ...ISI, perihal },
  });
  return id;
};

/** Decides the open act of a dossier as the holder of a part; leaves that person signed in. */
export const putuskan = async (
  context: BrowserContext,
  berkas: string,
  peran: Peran,
  pilihan: string,
  alasan?: string,
) => {
  await masuk(context, peran);
  const { tindakanSaya } = (await (await context.request.get(`/api/alur/berkas/${berkas}`)).json()) as {
    tindakanSaya: { id: string }[];
  };
  await tulis(context, `/api/alur/tindakan/${tindakanSaya[0]?.id}/putuskan`, { pilihan, ...(alasan && { alasan }) });
};

/** Language and theme of every page that opens from now on. */
export const dandani = (
  context: BrowserContext,
  bahasa: 'id' | 'en',
  skema: 'light' | 'dark' | 'auto',
): Promise<unknown> =>
  context.addInitScript(
    ([b, s]) => {
      localStorage.setItem('lincah.bahasa', b);
      localStorage.setItem('lincah.skema', s);
    },
    [bahasa, skema] as const,
  );

/** Opens a page and waits until nothing on it is still loading. */
export const buka = async (page: Page, alamat: string): Promise<void> => {
  await page.goto(alamat);
  await tenang(page);
};

/**
 * Goes on to another page without loading the program again, as a link does, and waits until it is there. To a page of the
 * same kind, and where nothing is open yet, by its address: otherwise the old one could be taken for the new.
 */
export const pindah = async (page: Page, alamat: string): Promise<void> => {
  const kini = URL.canParse(page.url()) ? new URL(page.url()) : undefined;
  const jenis = (url: URL) => url.pathname.split('/').slice(0, 3).join('/');
  if (!kini?.host || jenis(kini) === jenis(new URL(alamat, kini))) return buka(page, alamat);
  await page.evaluate((ke) => {
    for (const judul of Array.from(document.querySelectorAll('h1'))) judul.dataset.lama = '';
    history.pushState({}, '', ke);
  }, alamat);
  await expect(page.locator('h1[data-lama]')).toHaveCount(0);
  await tenang(page);
};

/** A step in the figure of the dossier that is open. */
export const langkah = (page: Page, nama: string) =>
  page.getByRole('region', { name: 'Gambar alur berkas' }).getByRole('listitem').filter({ hasText: nama });

/** Until the page has its heading, no skeleton is left and its typefaces are there. */
export const tenang = async (page: Page): Promise<void> => {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root, .mantine-Loader-root, [aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
};

/** A proposal of whoever is signed in and leads a unit: the first of its people under its head, from a far day. */
export const isiUsul = async ({ request }: BrowserContext) => {
  const { posisi } = (await (await request.get('/api/sesi')).json()) as {
    posisi: { id: string; unit: { id: string } }[];
  };
  const [kepala] = posisi;
  const bahan = (await (await request.get(`/api/kedudukan/bahan?unit=${kepala?.unit.id}`)).json()) as {
    anggota: { posisi: { id: string } }[];
  };
  return {
    unit: kepala?.unit.id,
    sejak: '2090-01-02',
    isi: { dasarKompetensi: 'Perencanaan wilayah', bebanKerja: 'Dua belas kajian setahun', dasarPengecualian: '' },
    kelompok: [{ penilai: kepala?.id, posisi: [bahan.anggota[0]?.posisi.id] }],
    alasan: {},
  };
};
