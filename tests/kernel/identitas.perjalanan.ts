import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { TOTP } from 'otpauth';
import { akun, buka, masuk, tulis } from './perjalanan.ts';

const SANDI_BARU = 'payung kereta ungu';

const isiMasuk = async (page: Page, nip: string, sandi: string) => {
  await page.goto('/masuk');
  await page.getByLabel('NIP').fill(nip);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
};

/** An account for somebody who had none. */
const bukaAkun = async (context: BrowserContext): Promise<{ nama: string }> => {
  const { butir } = (await (await context.request.get('/api/akun/calon?batas=1')).json()) as {
    butir: { id: string; nama: string }[];
  };
  const [calon] = butir;
  if (!calon) throw new Error('semua pegawai contoh sudah berakun');
  await tulis(context, '/api/akun', { pegawai: [calon.id] });
  return calon;
};

test('kode kedua: dipasang di Profil saya, diminta saat masuk, kode cadangan menolong, lalu dilepas', async ({
  page,
  context,
}) => {
  const orang = await masuk(context, 'sdm');
  await buka(page, '/saya');
  await page.getByRole('button', { name: 'Pasang kode kedua' }).click();
  await page.getByLabel('Kata sandi sekarang').fill(orang.sandi);
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await expect(page.getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' })).toBeVisible();
  const rahasia = (await page.locator('[data-kunci]').getAttribute('data-kunci')) ?? '';
  await page.getByLabel('Enam angka yang tampil').fill(new TOTP({ secret: rahasia }).generate());
  await page.getByRole('button', { name: 'Selesaikan pemasangan' }).click();
  const cadangan = page.getByRole('status').getByRole('listitem');
  await expect(cadangan).toHaveCount(10);
  const [satu = '', dua = ''] = await cadangan.allTextContents();

  await context.clearCookies();
  await isiMasuk(page, orang.nip, orang.sandi);
  await page.getByRole('textbox', { name: 'Kode' }).fill('000000');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await expect(page.getByRole('alert')).toContainText('Kode tidak cocok');
  await page.getByRole('textbox', { name: 'Kode' }).fill(satu);
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL('/');

  await buka(page, '/saya');
  await expect(page.getByText('Sisa kode cadangan: 9 dari 10.')).toBeVisible();
  await page.getByRole('button', { name: 'Lepas kode kedua' }).click();
  await page.getByLabel('Kata sandi sekarang').fill(orang.sandi);
  await page.getByLabel('Kode dari aplikasi atau kode cadangan').fill(dua);
  await page.getByRole('button', { name: 'Lepas kode kedua' }).click();
  await expect(page.getByRole('button', { name: 'Pasang kode kedua' })).toBeVisible();
});

test('administrator menyerahkan tautan sandi; orangnya memilih sandi sendiri dan langsung masuk', async ({
  page,
  context,
  browser,
}) => {
  await masuk(context, 'admin');
  const orang = await bukaAkun(context); // nobody of another journey: the password stays changed
  await buka(page, `/akun?cari=${encodeURIComponent(orang.nama)}`);
  await page.getByRole('button', { name: /^Tindakan untuk/ }).click();
  await page.getByRole('menuitem', { name: 'Serahkan tautan sandi' }).click();
  await page.getByRole('textbox', { name: 'Alasan' }).fill('Datang sendiri ke meja layanan');
  await page.getByRole('button', { name: 'Serahkan tautan sandi' }).click();
  const tautan = await page.getByRole('textbox', { name: 'Serahkan tautan sandi' }).inputValue();

  const lain = await browser.newContext();
  const halaman = await lain.newPage();
  await halaman.goto(tautan);
  await expect(halaman).toHaveURL(/\/masuk\/sandi$/);
  await halaman.getByRole('textbox', { name: 'Kata sandi baru', exact: true }).fill('Indonesia-2026!');
  await halaman.getByRole('textbox', { name: 'Ulangi kata sandi baru' }).fill('Indonesia-2026!');
  await halaman.getByRole('button', { name: 'Simpan dan masuk' }).click();
  await expect(halaman.getByRole('alert')).toContainText('mudah ditebak');
  await halaman.getByRole('textbox', { name: 'Kata sandi baru', exact: true }).fill(SANDI_BARU);
  await halaman.getByRole('textbox', { name: 'Ulangi kata sandi baru' }).fill(SANDI_BARU);
  await halaman.getByRole('button', { name: 'Simpan dan masuk' }).click();
  await expect(halaman).toHaveURL('/');

  await buka(halaman, '/saya');
  await halaman.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await halaman.getByLabel('Kata sandi sekarang').fill(SANDI_BARU);
  await halaman.getByRole('textbox', { name: 'Kata sandi baru', exact: true }).fill('jendela kopi hujan');
  await halaman.getByRole('textbox', { name: 'Ulangi kata sandi baru' }).fill('jendela kopi hujan');
  await halaman.getByRole('button', { name: 'Ganti kata sandi' }).click();
  await expect(halaman.getByRole('status').filter({ hasText: 'Kata sandi diganti' })).toBeVisible();
  await lain.close();
});

test('hak diberi dan dicabut seketika, dengan alasan; auditor melihat daftarnya', async ({
  page,
  context,
  browser,
}) => {
  const orang = await akun(context.request, 'asal');
  await masuk(context, 'admin');
  await buka(page, '/akun/hak');
  await page.getByRole('button', { name: 'Beri hak' }).click();
  await page.getByRole('combobox', { name: 'Kepada' }).fill(orang.nip);
  await page.getByRole('option', { name: new RegExp(orang.nama) }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Hak' }).click();
  await page.getByRole('option', { name: 'Tim koordinasi SPBE' }).click();
  await page.getByRole('textbox', { name: 'Alasan' }).fill('Ditunjuk dengan keputusan tim SPBE');
  await page.getByRole('dialog').getByRole('button', { name: 'Beri hak' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const lain = await browser.newContext();
  await masuk(lain, 'auditor');
  const daftar = await lain.newPage();
  await buka(daftar, `/akun/hak?hak=spbe&cari=${encodeURIComponent(orang.nama)}`);
  await expect(daftar.getByText('Ditunjuk dengan keputusan tim SPBE')).toBeVisible();
  await expect(daftar.getByRole('button', { name: 'Beri hak' })).toHaveCount(0);
  await lain.close();

  await buka(page, `/akun/hak?hak=spbe&keadaan=berlaku&cari=${encodeURIComponent(orang.nama)}`);
  await page.getByRole('button', { name: /^Cabut: / }).click();
  await page.getByRole('textbox', { name: 'Alasan' }).fill('Tugas tim selesai');
  await page.getByRole('button', { name: 'Cabut hak' }).click();
  await expect(page.getByText('Belum ada hak yang cocok')).toBeVisible();
});

test('sesi di perangkat lain terlihat dan diakhiri seketika', async ({ page, context, browser }) => {
  const lain = await browser.newContext();
  await masuk(lain, 'penilaiPemohon');
  await masuk(context, 'penilaiPemohon');
  await buka(page, '/saya');
  await expect(page.getByText('Sesi ini')).toBeVisible();
  await page.getByRole('button', { name: 'Akhiri semua sesi lain' }).click();
  await expect(page.getByRole('button', { name: 'Akhiri semua sesi lain' })).toHaveCount(0);
  expect((await lain.request.get('/api/sesi')).status()).toBe(401);
  expect((await context.request.get('/api/sesi')).status()).toBe(200);
  await lain.close();
});

test('hak yang mewajibkan kode kedua tertahan sampai dipasang, dan dikatakan di setiap halaman', async ({
  page,
  context,
}) => {
  await masuk(context, 'admin');
  await buka(page, '/akun/keamanan');
  await page.getByRole('checkbox', { name: 'Administrator akun' }).check();
  await page.getByRole('button', { name: 'Simpan' }).first().click();
  await expect(page.getByText(/berlaku sesudah kode kedua dipasang/)).toBeVisible();
  await buka(page, '/akun');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('belum berwenang');

  const orang = await akun(context.request, 'admin');
  await page.getByRole('link', { name: 'Pasang sekarang' }).click();
  await page.getByRole('button', { name: 'Pasang kode kedua' }).click();
  await page.getByLabel('Kata sandi sekarang').fill(orang.sandi);
  await page.getByRole('button', { name: 'Lanjut' }).click();
  const rahasia = (await page.locator('[data-kunci]').getAttribute('data-kunci')) ?? '';
  await page.getByLabel('Enam angka yang tampil').fill(new TOTP({ secret: rahasia }).generate());
  await page.getByRole('button', { name: 'Selesaikan pemasangan' }).click();
  const daftarKode = page.getByRole('status').getByRole('listitem');
  await expect(daftarKode).toHaveCount(10);
  const kode = await daftarKode.allTextContents();
  await expect(page.getByText(/berlaku sesudah kode kedua dipasang/)).toHaveCount(0);

  await buka(page, '/akun/keamanan'); // as it was, for the journeys after this one
  await page.getByRole('checkbox', { name: 'Administrator akun' }).uncheck();
  await page.getByRole('button', { name: 'Simpan' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Tersimpan' })).toBeVisible();
  await buka(page, '/saya');
  await page.getByRole('button', { name: 'Lepas kode kedua' }).click();
  await page.getByLabel('Kata sandi sekarang').fill(orang.sandi);
  await page.getByLabel('Kode dari aplikasi atau kode cadangan').fill(kode[0] ?? '');
  await page.getByRole('button', { name: 'Lepas kode kedua' }).click();
  await expect(page.getByRole('button', { name: 'Pasang kode kedua' })).toBeVisible();
});
