import { type BrowserContext, expect, test } from '@playwright/test';
import { bukuSehat, tulisUji } from '../../server/organisasi/impor/uji-buku.ts';

type AkunContoh = { readonly peran: { readonly id: string }; readonly nip: string; readonly sandi: string };

const masuk = async ({ request }: BrowserContext, peran: string) => {
  const daftar = (await (await request.get('/api/demo/akun')).json()) as AkunContoh[];
  const akun = daftar.find((a) => a.peran.id === peran);
  if (!akun) throw new Error(`tidak ada akun contoh ${peran}`);
  const jawab = await request.post('/api/masuk', { data: { nip: akun.nip, sandi: akun.sandi } });
  expect(jawab.status(), await jawab.text()).toBe(200);
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sound book of the tests, with an NIP that a spreadsheet has rounded. */
const bukuRusak = (): Promise<Buffer> => {
  const buku = bukuSehat();
  Object.assign(buku.Pegawai?.[1] ?? {}, { nip: 1.97e17 });
  return tulisUji(buku);
};

test('mencari pegawai menurut jabatan dan kompetensi, lalu menelusuri strukturnya', async ({ page, context }) => {
  await masuk(context, 'Pimpinan unit pemohon');
  await page.goto('/organisasi/pegawai');
  await page.getByRole('searchbox').fill('statistsi data');
  const tabel = page.getByRole('table', { name: 'Pegawai' });
  await expect(tabel.getByRole('row').nth(1)).toContainText('Statistisi');
  await expect(page).toHaveURL(/cari=statistsi/);

  await tabel.getByRole('row').nth(1).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Kunjungan Anda ke halaman ini dicatat')).toBeVisible();

  await page.goto('/organisasi');
  await page.getByText('Daftar bertingkat', { exact: true }).click();
  await page.getByRole('treeitem').first().press('Enter');
  await expect(page).toHaveURL(/\/organisasi\/unit\//);
  await expect(page.getByRole('heading', { name: 'Jabatan', exact: true })).toBeVisible();
});

test('daftar pegawai dapat diunduh seperti yang tersaring', async ({ page, context }) => {
  await masuk(context, 'Pimpinan unit pemohon');
  await page.goto('/organisasi/pegawai?cari=statistisi');
  await page.getByRole('button', { name: 'Unduh' }).click();
  const [unduhan] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'CSV' }).click(),
  ]);
  expect(unduhan.suggestedFilename()).toBe('pegawai.csv');
});

test('berkas keliru menyebut selnya; daftar pegawai dipratinjau, diterapkan, lalu dibatalkan', async ({
  page,
  context,
}) => {
  await masuk(context, 'Petugas SDM');
  await page.goto('/organisasi');
  await page.getByRole('link', { name: 'Impor buku kerja' }).click();

  const berkas = page.locator('input[type=file]');
  await berkas.setInputFiles({ name: 'buku.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await expect(page.getByRole('alert').first()).toContainText('bukan berkas .xlsx');

  await berkas.setInputFiles({ name: 'buku.xlsx', mimeType: XLSX, buffer: await bukuRusak() });
  await page.getByRole('button', { name: 'Siapkan pratinjau' }).click();
  const baris = page.getByRole('table', { name: 'Temuan' }).getByRole('row').nth(1);
  await expect(baris).toContainText('Pegawai');
  await expect(baris.locator('code')).toHaveText('A3');

  const daftar = 'NIP BARU,NAMA LENGKAP,GOL RUANG\n199912312024011901,Percobaan Impor,III/a\n';
  await berkas.setInputFiles({ name: 'daftar.csv', mimeType: 'text/csv', buffer: Buffer.from(daftar) });
  await page.getByRole('button', { name: 'Siapkan lagi' }).click();
  const beda = page.getByRole('table', { name: 'Perbedaan' });
  await expect(beda.getByRole('row').nth(1)).toContainText('Percobaan Impor');
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terapkan' }).click();

  await page.getByRole('button', { name: 'Batalkan impor' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Hanya percobaan');
  await page.getByRole('dialog').getByRole('button', { name: 'Batalkan impor' }).click();
  await expect(page.getByText('Dibatalkan', { exact: true }).first()).toBeVisible();
});

test('tanpa hak, halaman impor menyebut siapa yang dapat', async ({ page, context }) => {
  await masuk(context, 'Auditor');
  await page.goto('/organisasi');
  await expect(page.getByRole('link', { name: 'Impor buku kerja' })).toHaveCount(0);
  await page.goto('/organisasi/impor');
  await expect(page.getByText('pengelola akun instansi Anda')).toBeVisible();
});
