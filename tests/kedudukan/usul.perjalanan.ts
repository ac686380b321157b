import { expect, test } from '@playwright/test';
import { akun, masuk } from '../kernel/perjalanan.ts';

test('pimpinan unit mengusulkan menurut jenjang, membaca ketentuannya, mengirim; penetap menolak dengan alasan', async ({
  page,
  context,
}) => {
  const kepala = await akun(context.request, 'pemohon');
  await masuk(context, 'pemohon');
  await page.goto('/kedudukan/usul');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(kepala.unit);

  await page.getByRole('combobox', { name: 'Terapkan bagi' }).click();
  await page.getByRole('option', { name: /^Ahli Madya/ }).click();
  await page.getByRole('combobox', { name: 'Atasan baru', exact: true }).click();
  await page.getByRole('option', { name: /^Deputi/ }).click();
  await page.getByRole('button', { name: 'Terapkan' }).click();

  const periksa = page
    .getByRole('region', { name: 'Pemenuhan ketentuan' })
    .or(page.getByText('Pemenuhan ketentuan').locator('..'));
  await expect(page.getByText(/^Varian 1$/)).toBeVisible();
  await expect(periksa).toContainText('Rentang kendali dan beban kerja belum diperhitungkan.');
  await expect(periksa.getByRole('button', { name: /II\.B\.1 huruf c/ })).toBeVisible();
  await page.getByLabel('Kompetensi dan keahlian yang diperlukan unit').fill('Perencanaan wilayah');
  await page.getByLabel('Beban kerja').fill('Dua belas kajian setahun');
  await expect(periksa).toContainText('Semua ketentuan terpenuhi.');
  await page.getByRole('button', { name: 'Kirim usul' }).click();
  await page.waitForURL(/\/kedudukan\/berkas\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`pegawai ${kepala.unit}`);
  await expect(page.getByRole('link', { name: 'Usul penetapan kedudukan' })).toBeVisible();
  const alamat = page.url();

  await masuk(context, 'berwenang');
  await page.goto(alamat);
  await page.getByLabel('Alasan').fill('Menunggu evaluasi beban kerja.');
  await page.getByRole('button', { name: 'Tolak' }).click();
  await expect(page.getByText('Ditolak').first()).toBeVisible();
  await expect(page.getByText('Menunggu evaluasi beban kerja.').first()).toBeVisible();
});
