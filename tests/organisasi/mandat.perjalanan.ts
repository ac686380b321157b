import { expect, test } from '@playwright/test';
import { ajukan, akun, masuk } from '../kernel/perjalanan.ts';

const PERIHAL = 'Data dasar wilayah selama cuti';

test('pejabat berhalangan: petugas SDM mencatat Plh, permohonan menunggu Plh itu, dan kembali saat mandat dicabut', async ({
  page,
  context,
}) => {
  const penilai = await akun(context.request, 'penilai');
  const plh = await akun(context.request, 'rekan');
  await ajukan(context, PERIHAL);

  await masuk(context, 'sdm');
  await page.goto('/organisasi');
  await page.getByRole('link', { name: 'Mandat Plt. dan Plh.' }).click();
  await page.getByRole('button', { name: 'Beri mandat' }).click();
  const formulir = page.getByRole('dialog', { name: 'Beri mandat' });
  await formulir.getByRole('combobox', { name: 'Jabatan' }).fill(penilai.jabatan);
  await page.getByRole('option', { name: new RegExp(penilai.nama) }).click();
  await formulir.getByRole('combobox', { name: 'Pegawai yang bertindak' }).fill(plh.nama);
  await page.getByRole('option', { name: new RegExp(plh.nama) }).click();
  await formulir.getByLabel('Nomor surat perintah').fill('SP-7/2026');
  await formulir.getByLabel('Sebab').fill('Cuti tahunan');

  await formulir.getByRole('button', { name: 'Tetapkan mandat' }).click();
  await expect(formulir.getByRole('alert')).toContainText('hari terakhir'); // refused, and nothing typed is lost
  await formulir.getByLabel('Hari terakhir').fill('31 Desember 2090');
  await page.keyboard.press('Tab'); // puts the calendar away
  await formulir.getByRole('button', { name: 'Tetapkan mandat' }).click();
  const baris = page.getByRole('table').getByRole('row', { name: new RegExp(penilai.jabatan) });
  await expect(baris).toContainText(plh.nama);
  await expect(baris).toContainText('Berlaku');

  await masuk(context, 'rekan');
  await page.goto('/');
  await expect(page.getByText(PERIHAL).first()).toBeVisible();

  await masuk(context, 'sdm');
  await page.goto('/organisasi/mandat');
  await baris.getByRole('button', { name: 'Cabut' }).click();
  const tanya = page.getByRole('dialog', { name: 'Cabut mandat ini?' });
  await tanya.getByLabel('Alasan').fill('Kembali lebih awal');
  await tanya.getByRole('button', { name: 'Cabut' }).click();
  await expect(baris).toHaveCount(0);
  await page.getByText('Sudah lewat').click();
  await expect(page.getByRole('table')).toContainText('Kembali lebih awal');

  await masuk(context, 'penilai');
  await page.goto('/');
  await expect(page.getByText(PERIHAL).first()).toBeVisible();
});
