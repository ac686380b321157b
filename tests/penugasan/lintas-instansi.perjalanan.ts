import { expect, type Page, test } from '@playwright/test';
import { akun, buka, ISI, masuk, type Peran, putuskan, tenang } from '../kernel/perjalanan.ts';

const ganti = async (page: Page, peran: Peran, alamat: string): Promise<void> => {
  await masuk(page.context(), peran);
  await buka(page, alamat);
};

test('PANRB-L-B2-PENUNJUKAN-LINTASINSTANSI-a sampai -e4: kebutuhan dikirim, instansi lain menyebut pegawainya, kedua sisi melihat bagiannya', async ({
  page,
}, info) => {
  const context = page.context();
  const perihal = `Penataan ruang bersama ${info.project.name}`;
  const ahli = await akun(page.request, 'pegawaiTamu');

  await ganti(page, 'pemohon', '/penugasan/baru');
  await page.getByRole('textbox', { name: 'Perihal' }).fill(perihal);
  await page.getByRole('textbox', { name: 'Maksud dan tujuan' }).fill(ISI.maksud);
  await page.getByRole('textbox', { name: 'Kompetensi yang dibutuhkan' }).fill('Perencanaan wilayah');
  await page.getByRole('textbox', { name: 'Ekspektasi hasil' }).fill(ISI.ekspektasi);
  await page.getByRole('textbox', { name: 'Mulai' }).fill('4 Januari 2027');
  await page.getByRole('textbox', { name: 'Selesai' }).fill('30 Juni 2027');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await page.getByRole('radio', { name: 'Instansi lain' }).check();
  await page.getByRole('button', { name: /^Pilih .*Sekretaris Daerah$/ }).click();
  await page.getByRole('textbox', { name: 'Jenjang jabatan' }).fill('Ahli Muda');
  await page.getByRole('button', { name: 'Lanjut', exact: true }).click();
  await page.getByRole('button', { name: 'Kirim permohonan' }).click();
  await page.waitForURL(/penugasan\/berkas\//);
  const berkas = page.url().split('/').at(-1) ?? '';

  await putuskan(context, berkas, 'berwenang', 'teruskan');
  await ganti(page, 'tamu', '/');
  await page.getByRole('link', { name: new RegExp(`^Kerjakan: .*${perihal}$`) }).click();
  await tenang(page);
  await expect(page.getByText('1 orang diminta, Ahli Muda')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Cari nama, jabatan, atau kompetensi' }).fill(`${ahli.nama} ${ahli.unit}`);
  await page
    .getByRole('listitem')
    .filter({ hasText: `${ahli.jabatan} · ${ahli.unit}` })
    .getByRole('button', { name: `Pilih ${ahli.nama}` })
    .first()
    .click();
  await page.getByRole('button', { name: 'Setujui dan instruksikan' }).click();
  await expect(page.getByRole('button', { name: 'Setujui dan instruksikan' })).toHaveCount(0);

  await ganti(page, 'pemohon', `/penugasan/berkas/${berkas}`);
  await expect(page.getByText('berada di instansi lain')).toBeVisible();
  await expect(page.getByText(ahli.nama)).toHaveCount(0); // named over there, not yet told here

  await putuskan(context, berkas, 'asalTamu', 'rekomendasikan');
  await putuskan(context, berkas, 'penilaiTamu', 'tersedia');
  await putuskan(context, berkas, 'tamu', 'setujui');
  await putuskan(context, berkas, 'asalTamu', 'tugaskan');
  await putuskan(context, berkas, 'pegawaiTamu', 'terima');
  await ganti(page, 'pemohon', `/penugasan/berkas/${berkas}`);
  await expect(page.getByText('Diterima', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(new RegExp(`^${ahli.nama}`)).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Surat penugasan' })).toBeVisible();
});
