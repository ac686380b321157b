import { expect, type Page, test } from '@playwright/test';
import { buka, masuk } from '../kernel/perjalanan.ts';

const induk = 'permenpanrb-7-2022';
const turunan = 'permenko-ekon-1-2025';

const halaman = (page: Page, nama: string) =>
  page.getByRole('navigation', { name: 'Halaman peraturan' }).getByRole('link', { name: nama });

test('PANRB-L-B2-SURAT-PELIBATAN-2: dari aturan, lewat §, ke ketentuan dan setiap tempat penerapannya', async ({
  page,
}) => {
  await masuk(page.context(), 'pemohon');
  await buka(page, '/regulasi');

  await test.step('aturan dibaca sebagai kalimat, dengan suaranya dan bunyi FEEL', async () => {
    await halaman(page, 'Aturan').click();
    await page.getByRole('searchbox', { name: 'Cari', exact: true }).fill('kompetensi terisi permohonan');
    await page.getByRole('link', { name: 'Kompetensi yang dibutuhkan terisi.' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kompetensi yang dibutuhkan terisi');
    await expect(page.getByText('Bila tidak terpenuhi, permintaan ditolak.')).toBeVisible();
    await expect(page.getByText('string length(kompetensi) > 0')).toBeVisible();
  });

  await test.step('§ dengan papan tik: ringkasan dan tempat pertama yang menerapkannya', async () => {
    const tanda = page.getByRole('button', { name: /Lampiran II\.B\.2\.a isi surat angka 2/ });
    await tanda.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: /Lampiran II\.B\.2\.a isi surat angka 2/ });
    await expect(panel).toContainText('Surat permohonan memuat kompetensi');
    await expect(panel).toContainText(/Alur: Penggantian pegawai/);
    await panel.getByRole('link', { name: 'Lihat di Peraturan' }).click();
  });

  await test.step('halaman ketentuan menyebut aturan, langkah gambar, dan isian surat', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lampiran II.B.2.a isi surat angka 2)');
    await expect(page.getByRole('link', { name: 'Kompetensi yang dibutuhkan terisi' })).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Permohonan pelibatan pegawai › Kompetensi, keahlian, dan/atau keterampilan' }),
    ).toBeVisible();
  });

  await test.step('tautan langkah membuka gambarnya dengan langkah itu menyala', async () => {
    await page.getByRole('link', { name: 'Penunjukan lintas unit organisasi › Ajukan permohonan pelibatan' }).click();
    await expect(page).toHaveURL(/\/regulasi\/gambar\/penunjukan-lintas-unit\?langkah=/);
    await page.getByRole('button', { name: 'Langkah', exact: true }).click();
    await expect(page.locator('li[aria-current="step"]')).toContainText('Ajukan permohonan pelibatan');
  });
});

test('ketentuan disaring menurut pemikul dan topik; alamatnya menyimpan pilihan', async ({ page }) => {
  await masuk(page.context(), 'pemohon');
  await buka(page, '/regulasi');
  const jumlah = page.getByRole('status').filter({ hasText: /ketentuan$/ });
  await expect(jumlah).toHaveText('453 ketentuan');
  await page.getByRole('combobox', { name: 'Dipikul oleh' }).click();
  await page.getByRole('option', { name: /^Tanpa pemikul/ }).click();
  await expect(page).toHaveURL(/pemikul=none/);
  await expect(jumlah).not.toHaveText('453 ketentuan');
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Dipikul oleh' })).toHaveValue(/^Tanpa pemikul/);
});

test('banding: dua peraturan berdampingan, hanya yang berbeda, dan berkas unduhan', async ({ page }) => {
  await masuk(page.context(), 'pemohon');
  await buka(page, `/regulasi/banding?kiri=${induk}&kanan=${turunan}`);
  const baris = page.getByRole('listitem').filter({ has: page.getByText('Sama', { exact: true }) });
  await expect(baris.first()).toBeVisible();

  await test.step('hanya yang berbeda', async () => {
    await page.getByRole('switch', { name: 'Hanya yang berbeda' }).check({ force: true });
    await expect(page).toHaveURL(/beda=ya/);
    await expect(baris).toHaveCount(0);
    await expect(page.getByText('Berbeda', { exact: true }).first()).toBeVisible();
  });

  await test.step('istilah: Tim Kerja berhadapan dengan Pokja', async () => {
    await page.getByRole('combobox', { name: 'Bagian' }).click();
    await page.getByRole('option', { name: 'Istilah' }).click();
    await expect(page.getByText('Kelompok Kerja (Pokja)').first()).toBeVisible();
  });

  await test.step('unduhan memuat baris yang sama', async () => {
    const jawab = await page.request.get(
      `/api/regulasi/banding/ekspor?kiri=${induk}&kanan=${turunan}&bagian=istilah&beda=ya&format=csv`,
    );
    expect(jawab.headers()['content-type']).toBe('text/csv; charset=utf-8');
    expect(await jawab.text()).toContain('Kelompok Kerja (Pokja)');
  });
});

test('peraturan yang tidak dianut dibaca dengan tanda sendiri, warisan, dan pengganti', async ({ page }) => {
  await masuk(page.context(), 'pemohon');
  await buka(page, `/regulasi/istilah?peraturan=${turunan}`);
  await expect(page.getByText(/Instansi Anda tidak menganut peraturan ini/)).toBeVisible();
  await expect(page.getByText('Pengganti', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Warisan', { exact: true }).first()).toBeVisible();
  await page
    .getByRole('link', { name: /^menggantikan Sistem Kerja/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`peraturan=${induk}`));
});
