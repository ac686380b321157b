import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import {
  ajukan,
  akun,
  buka,
  dandani,
  ISI,
  langkah,
  masuk,
  type Peran,
  putuskan,
  tenang,
} from '../kernel/perjalanan.ts';

/** One person after another at the same screen. */
const ganti = async (page: Page, peran: Peran, alamat = '/'): Promise<void> => {
  await masuk(page.context(), peran);
  await buka(page, alamat);
};

const isi = async (page: Page, perihal: string, kompetensi: string = ISI.kompetensi) => {
  await page.getByRole('textbox', { name: 'Perihal' }).fill(perihal);
  await page.getByRole('textbox', { name: 'Maksud dan tujuan' }).fill(ISI.maksud);
  await page.getByRole('textbox', { name: 'Kompetensi yang dibutuhkan' }).fill(kompetensi);
  await page.getByRole('textbox', { name: 'Ekspektasi hasil' }).fill(ISI.ekspektasi);
  await page.getByRole('textbox', { name: 'Mulai' }).fill('4 Januari 2027');
  await page.getByRole('textbox', { name: 'Selesai' }).fill('30 Juni 2027');
  await page.keyboard.press('Tab');
};

const pilihOrang = async (page: Page, nama: string) => {
  await page
    .getByRole('searchbox', { name: 'Cari nama, jabatan, atau kompetensi' })
    .fill(nama.split(' ').slice(0, 2).join(' '));
  await page.getByRole('button', { name: `Pilih ${nama}` }).click();
};

const kerjakan = (page: Page, perihal: string) =>
  page.getByRole('link', { name: new RegExp(`^Kerjakan: .*${perihal}$`) }).click();
const lanjut = (page: Page) => page.getByRole('button', { name: 'Lanjut', exact: true }).click();

test('PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a sampai -e: dari permohonan sampai surat penugasan diterima', async ({
  page,
  browser,
}, info) => {
  const perihal = `Peta jalan data ${info.project.name}`;
  const dicari = await akun(page.request, 'pegawai');

  await test.step('pimpinan menulis; konsep bertahan ketika halaman dimuat ulang', async () => {
    await ganti(page, 'pemohon', '/penugasan/baru');
    await isi(page, perihal, '');
    await expect(page.getByText('Konsep tersimpan')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Perihal' })).toHaveValue(perihal);
    await expect(page.getByRole('textbox', { name: 'Selesai' })).toHaveValue('30 Juni 2027');
    await lanjut(page);
    await pilihOrang(page, dicari.nama);
    await lanjut(page);
  });

  await test.step('PANRB-L-B2-SURAT-PELIBATAN-2: tanpa kompetensi tombol kirim menjelaskan sebabnya', async () => {
    const kirim = page.getByRole('button', { name: 'Kirim permohonan' });
    await expect(kirim).toHaveAttribute('aria-disabled', 'true');
    await expect(kirim).toHaveAccessibleDescription(/belum terpenuhi.*Lampiran/);
    await page
      .getByRole('button', { name: /Lampiran/ })
      .first()
      .click();
    await expect(page.getByRole('dialog').or(page.locator('[popover]:popover-open')).first()).toContainText('Wajib');
    await page.keyboard.press('Escape');
    await kirim.press('Enter');
    await expect(page).toHaveURL(/penugasan\/baru/);
  });

  await test.step('setelah dilengkapi, surat tampil sebagai pratinjau dan permohonan terkirim', async () => {
    await page.getByRole('button', { name: 'Kembali' }).click();
    await page.getByRole('button', { name: 'Kembali' }).click();
    await page.getByRole('textbox', { name: 'Kompetensi yang dibutuhkan' }).fill(ISI.kompetensi);
    await lanjut(page);
    await lanjut(page);
    await expect(page.getByText('Semua ketentuan terpenuhi.')).toBeVisible();
    await expect(page.getByRole('img', { name: 'Pratinjau surat 1' })).toBeVisible();
    await page.getByRole('button', { name: 'Kirim permohonan' }).click();
    await expect(page.getByRole('heading', { level: 1, name: perihal })).toBeVisible();
    await expect(page.getByText('Berproses')).toBeVisible();
  });
  const berkas = page.url();

  await test.step('penilai dituju melihatnya di Beranda, dengan langkah kini menyala, dan meminta rekomendasi', async () => {
    await ganti(page, 'penilai');
    await kerjakan(page, perihal);
    await expect(langkah(page, 'Ajukan permohonan pelibatan')).toContainText('selesai');
    await expect(langkah(page, 'Proses permohonan')).toHaveAttribute('aria-current', 'step');
    await page.getByRole('button', { name: 'Minta rekomendasi' }).click();
    await expect(langkah(page, 'Rekomendasikan')).toHaveAttribute('aria-current', 'step');
  });

  await test.step('pimpinan unit asal merekomendasikan, penilai menyetujui, pejabat fungsional menerima', async () => {
    await ganti(page, 'asal');
    await kerjakan(page, perihal);
    await page.getByRole('button', { name: 'Rekomendasikan', exact: true }).click();
    await expect(langkah(page, 'Putuskan permohonan')).toHaveAttribute('aria-current', 'step');
    await ganti(page, 'penilai');
    await kerjakan(page, perihal);
    await page.getByRole('button', { name: 'Setujui' }).click();
    await expect(langkah(page, 'Terima surat penugasan')).toHaveAttribute('aria-current', 'step');
    await ganti(page, 'pegawai');
    await kerjakan(page, perihal);
    await page.getByRole('button', { name: 'Terima', exact: true }).click();
    await expect(page.getByText('Diterima').first()).toBeVisible();
  });

  await test.step('pemohon melihat hasilnya dan tiga surat bernomor', async () => {
    await ganti(page, 'pemohon', berkas);
    await expect(page.getByText('Diterima').first()).toBeVisible();
    await expect(page.getByText('Selesai. Tidak lagi di meja siapa pun.')).toBeVisible();
    const unduhan = page.getByRole('link', { name: /^Unduh PDF / });
    await expect(unduhan).toHaveCount(3);
    const nomor = await unduhan.evaluateAll((semua) => semua.map((u) => u.getAttribute('aria-label')));
    expect(new Set(nomor).size).toBe(3);
    await page.getByRole('link', { name: 'Surat penugasan' }).last().click();
  });

  await test.step('surat dibuka, diunduh, dan keasliannya dibenarkan halaman umum', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Surat penugasan' })).toBeVisible();
    await expect(page.getByRole('img').first()).toBeVisible();
    const nomor =
      (await page
        .getByText(/^[A-Z]+-\d+\/.+\/\d{4}$/)
        .first()
        .textContent()) ?? '';
    const [unduhan] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Unduh PDF', exact: true }).click(),
    ]);
    const jalan = await unduhan.path();
    const alamat = await page.getByRole('link', { name: 'Periksa keaslian' }).getAttribute('href');
    const orangLain = await browser.newContext();
    await periksaKeaslian(orangLain, alamat ?? '', nomor, jalan);
    await orangLain.close();
  });
});

/** Without sign-in: number, day and signatory are there; the file compares, a file changed by one byte does not. */
const periksaKeaslian = async (context: BrowserContext, alamat: string, nomor: string, jalan: string) => {
  const pdf = readFileSync(jalan);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const page = await context.newPage();
  await buka(page, alamat);
  await expect(page.getByText('Surat ini diterbitkan melalui sistem ini.')).toBeVisible();
  await expect(page.getByText(nomor, { exact: true })).toBeVisible();
  await expect(page.getByText((await akun(context.request, 'penilai')).nama)).toBeVisible();
  await expect(page.getByText(/^\d{1,2} [A-Z][a-z]+ \d{4}$/)).toBeVisible();
  await expect(page.getByText(createHash('sha256').update(pdf).digest('hex'))).toBeVisible();
  await page.getByLabel('Pilih atau letakkan berkas PDF di sini').setInputFiles(jalan);
  await expect(page.getByText('Berkas ini sama persis dengan yang diterbitkan.')).toBeVisible();
  pdf[pdf.length - 1] = (pdf.at(-1) ?? 0) ^ 1;
  const palsu = test.info().outputPath('palsu.pdf');
  writeFileSync(palsu, pdf);
  await page.getByLabel('Pilih atau letakkan berkas PDF di sini').setInputFiles(palsu);
  await expect(page.getByText(/^Berkas ini berbeda dari yang diterbitkan/)).toBeVisible();
};

test('AMB-11: penolakan tanpa alasan ditahan, dengan alasan sampai kepada pemohon', async ({ page }, info) => {
  const perihal = `Telaah yang ditolak ${info.project.name}`;
  const id = await ajukan(page.context(), perihal);
  await ganti(page, 'penilai');
  await kerjakan(page, perihal);
  await page.getByRole('button', { name: 'Tolak' }).click();
  await expect(page.getByText('Alasan wajib diisi.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Alasan' }).fill('Beban kerja penuh sampai Juni.');
  await page.getByRole('button', { name: 'Tolak' }).click();
  await expect(page.getByText('Ditolak').first()).toBeVisible();
  await ganti(page, 'pemohon', `/penugasan/berkas/${id}`);
  await expect(page.getByText('Alasan: Beban kerja penuh sampai Juni.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Unduh PDF / })).toHaveCount(2);
});

test('pemohon menarik permohonan selama belum diputus', async ({ page }, info) => {
  const perihal = `Permohonan yang ditarik ${info.project.name}`;
  const id = await ajukan(page.context(), perihal);
  await buka(page, `/penugasan/berkas/${id}`);
  await page.getByRole('button', { name: 'Tarik permohonan' }).click();
  const tanya = page.getByRole('dialog', { name: 'Tarik permohonan ini?' });
  await expect(tanya.getByRole('button', { name: 'Tarik permohonan' })).toHaveAccessibleDescription(
    'Alasan wajib diisi.',
  );
  await tanya.getByRole('textbox', { name: 'Alasan' }).fill('Rencana berubah.');
  await tanya.getByRole('button', { name: 'Tarik permohonan' }).click();
  await expect(tanya).toHaveCount(0);
  await expect(page.getByText('Ditarik').first()).toBeVisible();
  await ganti(page, 'penilai');
  await expect(page.getByRole('link', { name: new RegExp(`${perihal}$`) })).toHaveCount(0);
});

test('PANRB-L-B2-PENUNJUKAN-UNIT: pimpinan menunjuk pegawai unitnya sendiri', async ({ page }, info) => {
  const perihal = `Penugasan dalam unit ${info.project.name}`;
  const rekan = await akun(page.request, 'rekan');
  await ganti(page, 'pemohon', '/penugasan/baru');
  await isi(page, perihal);
  await lanjut(page);
  await pilihOrang(page, rekan.nama);
  await lanjut(page);
  await expect(page.getByRole('img', { name: 'Pratinjau surat 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Tetapkan dan terbitkan surat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: perihal })).toBeVisible();
  await ganti(page, 'rekan');
  await kerjakan(page, perihal);
  await page.getByRole('button', { name: 'Terima', exact: true }).click();
  await expect(page.getByText('Diterima').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Unduh PDF / })).toHaveCount(1);
});

test('yang tidak terlibat tidak menemukan berkas maupun suratnya', async ({ page }, info) => {
  const id = await ajukan(page.context(), `Berkas orang lain ${info.project.name}`);
  const { butir } = (await (await page.request.get(`/api/naskah?berkas=${id}`)).json()) as { butir: { id: string }[] };
  for (const alamat of [`/penugasan/berkas/${id}`, `/alur/berkas/${id}`, `/naskah/surat/${butir[0]?.id}`]) {
    await ganti(page, 'rekan', alamat);
    await expect(page.getByRole('heading', { level: 1, name: 'Halaman tidak ditemukan' })).toBeVisible();
  }
});

test('dengan papan ketik saja: permohonan ditulis, dikirim, lalu diputuskan', async ({ page }, info) => {
  const perihal = `Tanpa tetikus ${info.project.name}`;
  const dicari = await akun(page.request, 'pegawai');
  await ganti(page, 'pemohon', '/penugasan');
  await tekan(page, page.getByRole('link', { name: 'Penugasan baru' }));
  for (const [label, teks] of [
    ['Perihal', perihal],
    ['Maksud dan tujuan', ISI.maksud],
    ['Kompetensi yang dibutuhkan', ISI.kompetensi],
    ['Ekspektasi hasil', ISI.ekspektasi],
    ['Mulai', '4 Januari 2027'],
    ['Selesai', '30 Juni 2027'],
  ] as const) {
    await hampiri(page, page.getByRole('textbox', { name: label }));
    await page.keyboard.type(teks);
  }
  await tekan(page, page.getByRole('button', { name: 'Lanjut', exact: true }));
  await hampiri(page, page.getByRole('searchbox', { name: 'Cari nama, jabatan, atau kompetensi' }));
  await page.keyboard.type(dicari.nama);
  await tekan(page, page.getByRole('button', { name: `Pilih ${dicari.nama}` }));
  await tekan(page, page.getByRole('button', { name: 'Lanjut', exact: true }));
  await tekan(page, page.getByRole('button', { name: 'Kirim permohonan' }));
  await expect(page.getByRole('heading', { level: 1, name: perihal })).toBeVisible();
  await ganti(page, 'penilai');
  await tekan(page, page.getByRole('link', { name: new RegExp(`^Kerjakan: .*${perihal}$`) }));
  await tekan(page, page.getByRole('button', { name: 'Minta rekomendasi' }));
  await expect(langkah(page, 'Rekomendasikan')).toHaveAttribute('aria-current', 'step');
});

type Sasaran = ReturnType<Page['getByRole']>;
const BATAS_TAB = 60;

/** Presses Tab until the focus is there. */
const hampiri = async (page: Page, sasaran: Sasaran) => {
  await expect(sasaran).toBeVisible();
  for (let n = 0; n < BATAS_TAB; n++) {
    if (await sasaran.evaluate((unsur) => unsur === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`tidak tercapai dengan Tab: ${sasaran}`);
};

const tekan = async (page: Page, sasaran: Sasaran) => {
  await hampiri(page, sasaran);
  await page.keyboard.press('Enter');
};

test('dalam bahasa Inggris tidak ada kata Indonesia milik aplikasi yang tertinggal', async ({
  page,
  context,
}, info) => {
  const id = await ajukan(context, `Roadmap ${info.project.name}`);
  await putuskan(context, id, 'penilai', 'minta-rekomendasi');
  await dandani(context, 'en', 'light');
  const sisa: string[] = [];
  for (const alamat of [
    '/',
    '/penugasan',
    '/penugasan/baru',
    `/penugasan/berkas/${id}`,
    '/naskah',
    '/organisasi',
    '/regulasi',
    '/regulasi/gambar/penunjukan-lintas-unit',
  ]) {
    await ganti(page, 'asal', alamat);
    await tenang(page);
    const teks = (await page.locator('body').allInnerTexts()).join(' ');
    const gambar = await page.locator('.djs-container text').allTextContents();
    const kata = `${teks} ${gambar.join(' ')}`.match(KATA_KITA) ?? [];
    sisa.push(...kata.map((k) => `${alamat}: ${k}`));
  }
  expect(sisa).toEqual([]);
});

/** Words that only our own sentences and drawings use; names of people, units and letters stay Indonesian. */
const KATA_KITA =
  /\b(Beranda|Penugasan baru|Berproses|Diterima|Ditolak|Ditarik|Pengingat|Eskalasi|Menunggu|Belum|Tidak|Kembali|Lanjut|Cari|Semua|Riwayat|Alasan|Tenggat|hari lagi|Pimpinan|Pejabat Penilai|Pejabat Fungsional|Diingatkan|Diberitahu|Rekomendasikan|Putuskan|pukul)\b/g;
