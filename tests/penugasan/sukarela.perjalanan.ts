import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { buka, ISI, langkah } from '../kernel/perjalanan.ts';

/** The story's people by their part, in each sample agency. */
const PERAN = {
  pimpinan: 'Pimpinan unit pemohon',
  penilai: 'Penilai pegawai yang diminta',
  pegawai: 'Pejabat fungsional yang diminta',
  rekan: 'Pejabat fungsional unit pemohon',
} as const;
type Peran = keyof typeof PERAN;
type Orang = { peran: { id: string }; nama: string; unit: string; instansi: string; nip: string; sandi: string };

const bacaInstansi = async ({ request }: BrowserContext): Promise<readonly Record<Peran, Orang>[]> => {
  const daftar = (await (await request.get('/api/demo/akun')).json()) as Orang[];
  const milik = (instansi: string, peran: Peran) => {
    const orang = daftar.find((a) => a.instansi === instansi && a.peran.id === PERAN[peran]);
    if (!orang) throw new Error(`tidak ada akun contoh ${peran} di ${instansi}`);
    return orang;
  };
  return [...new Set(daftar.map((a) => a.instansi))].map((instansi) => ({
    pimpinan: milik(instansi, 'pimpinan'),
    penilai: milik(instansi, 'penilai'),
    pegawai: milik(instansi, 'pegawai'),
    rekan: milik(instansi, 'rekan'),
  }));
};

const ganti = async (page: Page, { nip, sandi }: Orang, alamat = '/'): Promise<void> => {
  const jawab = await page.request.post('/api/masuk', { data: { nip, sandi } });
  expect(jawab.status(), await jawab.text()).toBe(200);
  await buka(page, alamat);
};

const isi = async (page: Page, perihal: string, kompetensi: string = ISI.kompetensi) => {
  await page.getByRole('textbox', { name: 'Perihal' }).fill(perihal);
  await page.getByRole('textbox', { name: 'Kinerja yang ingin Anda bantu' }).fill(ISI.maksud);
  await page.getByRole('textbox', { name: 'Kompetensi Anda' }).fill(kompetensi);
  await page.getByRole('textbox', { name: 'Hasil yang akan Anda capai' }).fill(ISI.ekspektasi);
  await page.getByRole('textbox', { name: 'Mulai' }).fill('4 Januari 2027');
  await page.getByRole('textbox', { name: 'Selesai' }).fill('30 Juni 2027');
  await page.keyboard.press('Tab');
};

const lanjut = (page: Page) => page.getByRole('button', { name: 'Lanjut', exact: true }).click();
const kerjakan = (page: Page, perihal: string) =>
  page.getByRole('link', { name: new RegExp(`^Kerjakan: .*${perihal}$`) }).click();
const tekan = (page: Page, nama: string) => page.getByRole('button', { name: nama, exact: true }).click();

const pilihUnit = async (page: Page, { unit, nama }: Orang) => {
  await page.getByRole('searchbox', { name: 'Cari unit atau pimpinannya' }).fill(nama);
  await page
    .getByRole('list', { name: 'Semua unit' })
    .getByRole('button', { name: `Pilih ${unit}`, exact: true })
    .click();
};

/** From the wizard to a dossier that waits for the head; ends on the dossier's page. */
const ajukanLintasUnit = async (page: Page, siapa: Record<Peran, Orang>, perihal: string): Promise<string> => {
  await ganti(page, siapa.pegawai, '/penugasan/baru');
  await isi(page, perihal);
  await lanjut(page);
  await pilihUnit(page, siapa.pimpinan);
  await lanjut(page);
  await expect(page.getByRole('img', { name: 'Pratinjau surat 1' })).toBeVisible();
  await tekan(page, 'Kirim permohonan');
  await expect(page.getByRole('heading', { level: 1, name: perihal })).toBeVisible();
  return page.url();
};

/** The first agency tells all stories, the second, under another regulation, the longest of them. */
for (const ke of [0, 1])
  test.describe(`instansi contoh ${ke + 1}`, () => {
    let siapa: Record<Peran, Orang>;
    test.beforeEach(async ({ context }) => {
      siapa = (await bacaInstansi(context))[ke] as Record<Peran, Orang>;
    });

    if (ke === 0)
      test('PANRB-L-B2-SUKARELA-UNIT-a sampai -c: keinginan lisan di unit sendiri sampai surat diterima', async ({
        page,
      }, info) => {
        const perihal = `Membantu peta jalan ${ke} ${info.project.name}`;
        await ganti(page, siapa.rekan, '/penugasan/baru');
        await expect(page.getByRole('radio', { name: 'Mengajukan diri' })).toBeChecked();
        await isi(page, perihal, '');
        await expect(page.getByText('Konsep tersimpan')).toBeVisible();
        await page.reload();
        await expect(page.getByRole('textbox', { name: 'Hasil yang akan Anda capai' })).toHaveValue(ISI.ekspektasi);
        await lanjut(page);
        await page
          .getByRole('list', { name: 'Unit Anda dan atasannya' })
          .getByRole('button', { name: `Pilih ${siapa.pimpinan.unit}`, exact: true })
          .click();
        await lanjut(page);

        const catat = page.getByRole('button', { name: 'Catat keinginan lisan' });
        await expect(catat).toHaveAccessibleDescription(/belum terpenuhi/);
        await page.getByRole('textbox', { name: /Alasan menyimpang/ }).fill('Kompetensi dibina sambil bekerja.');
        await expect(page.getByText('Keinginan lisan cukup dicatat di sini, tanpa surat.')).toBeVisible();
        await expect(catat).not.toHaveAttribute('aria-disabled');
        await catat.click();
        await expect(page.getByRole('heading', { level: 1, name: perihal })).toBeVisible();
        await expect(page.getByText('Pengajuan sukarela, dalam unit')).toBeVisible();
        const berkas = page.url();

        await ganti(page, siapa.pimpinan);
        await kerjakan(page, perihal);
        await tekan(page, 'Setujui dan tugaskan');
        await expect(langkah(page, 'Terima surat penugasan')).toHaveAttribute('aria-current', 'step');
        await ganti(page, siapa.rekan);
        await kerjakan(page, perihal);
        await tekan(page, 'Terima');
        await expect(page.getByText('Diterima').first()).toBeVisible();
        await buka(page, '/penugasan');
        await expect(page.getByRole('link', { name: perihal })).toBeVisible();
        await expect(page.getByRole('button', { name: `Hapus: ${perihal}` })).toHaveCount(0);
        await ganti(page, siapa.pimpinan, berkas);
        await expect(page.getByRole('link', { name: /^Unduh PDF / })).toHaveCount(1);
      });

    test('PANRB-L-B2-SUKARELA-LINTASUNIT-a sampai -d: surat kepada pimpinan yang dituju, lalu penilai sendiri', async ({
      page,
    }, info) => {
      const perihal = `Survei lintas unit ${ke} ${info.project.name}`;
      await ajukanLintasUnit(page, siapa, perihal);
      await ganti(page, siapa.pimpinan);
      await kerjakan(page, perihal);
      await expect(page.getByText('Pegawai yang mengajukan diri')).toBeVisible();
      await tekan(page, 'Setujui');
      await ganti(page, siapa.pegawai);
      await kerjakan(page, perihal);
      await tekan(page, 'Kirim permohonan persetujuan');
      await ganti(page, siapa.penilai);
      await kerjakan(page, perihal);
      await tekan(page, 'Setujui dan tugaskan');
      await ganti(page, siapa.pegawai);
      await kerjakan(page, perihal);
      await tekan(page, 'Terima');
      await expect(page.getByText('Diterima').first()).toBeVisible();
      await expect(page.getByRole('link', { name: /^Unduh PDF / })).toHaveCount(4);

      await buka(page, '/penugasan?cara=sukarela&lingkup=lintas-unit');
      await expect(page.getByRole('link', { name: perihal })).toBeVisible();
      await buka(page, '/penugasan?cara=penunjukan');
      await expect(page.getByRole('link', { name: perihal })).toHaveCount(0);
    });

    if (ke === 0)
      test('AMB-11: penolakan beralasan sampai kepada pegawai yang mengajukan diri', async ({ page }, info) => {
        const perihal = `Telaah yang tidak jadi ${ke} ${info.project.name}`;
        const berkas = await ajukanLintasUnit(page, siapa, perihal);
        await ganti(page, siapa.pimpinan);
        await kerjakan(page, perihal);
        await tekan(page, 'Tolak');
        await expect(page.getByText('Alasan wajib diisi.')).toBeVisible();
        await page.getByRole('textbox', { name: 'Alasan' }).fill('Kebutuhan sudah terpenuhi.');
        await tekan(page, 'Tolak');
        await expect(page.getByText('Ditolak').first()).toBeVisible();
        await ganti(page, siapa.pegawai, berkas);
        await expect(page.getByText('Alasan: Kebutuhan sudah terpenuhi.')).toBeVisible();
        await expect(page.getByRole('link', { name: /^Unduh PDF / })).toHaveCount(2);
      });
  });

test('pegawai menarik pengajuannya selama belum diputus', async ({ page, context }, info) => {
  const siapa = (await bacaInstansi(context))[0] as Record<Peran, Orang>;
  await ajukanLintasUnit(page, siapa, `Pengajuan yang ditarik ${info.project.name}`);
  await tekan(page, 'Tarik permohonan');
  const tanya = page.getByRole('dialog', { name: 'Tarik permohonan ini?' });
  await tanya.getByRole('textbox', { name: 'Alasan' }).fill('Beban berubah.');
  await tanya.getByRole('button', { name: 'Tarik permohonan' }).click();
  await expect(page.getByText('Ditarik').first()).toBeVisible();
});

test('PANRB-P13-1, PANRB-L-B2-SUKARELA-BATAS: yang tidak terbuka menyebut sebab dan ketentuannya', async ({
  page,
  context,
}) => {
  const siapa = (await bacaInstansi(context))[0] as Record<Peran, Orang>;
  await ganti(page, siapa.pimpinan, '/penugasan/baru');
  await expect(page.getByRole('radio', { name: 'Menunjuk pegawai' })).toBeChecked();
  await page.getByRole('radio', { name: 'Mengajukan diri' }).check();
  await expect(page.getByText('Pengajuan sukarela hanya bagi Pejabat Fungsional dan pelaksana')).toBeVisible();
  await expect(page.getByRole('button', { name: /Pasal 13 ayat \(1\)/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lanjut', exact: true })).toHaveCount(0);

  await ganti(page, siapa.rekan, '/penugasan/baru');
  await page.getByRole('radio', { name: 'Menunjuk pegawai' }).check();
  await expect(page.getByText(/jabatan Anda tidak memimpin unit/).first()).toBeVisible();
  await page.getByRole('radio', { name: 'Mengajukan diri' }).check();
  await isi(page, 'Batas instansi');
  await lanjut(page);
  await expect(page.getByText('Pengajuan sukarela tidak dapat ditujukan di luar instansi pegawai.')).toBeVisible();
});

test('konsep yang belum sempat tersimpan tidak muncul lagi setelah permohonannya terkirim', async ({
  page,
  context,
}, info) => {
  const siapa = (await bacaInstansi(context))[0] as Record<Peran, Orang>;
  const perihal = `Tanpa konsep tertinggal ${info.project.name}`;
  await page.clock.install();
  await ganti(page, siapa.pegawai, '/penugasan/baru');
  await isi(page, perihal, '');
  await lanjut(page);
  await pilihUnit(page, siapa.pimpinan);
  await lanjut(page);
  let lepaskan = () => {};
  const terlepas = new Promise<void>((ya) => {
    lepaskan = ya;
  });
  await page.route('**/api/penugasan', async (route) => {
    const response = await route.fetch();
    await terlepas;
    await route.fulfill({ response });
  });
  const terkirim = page.waitForRequest((r) => r.method() === 'POST' && r.url().endsWith('/api/penugasan'));
  await page.getByRole('textbox', { name: /Alasan menyimpang/ }).fill('Kompetensi dibina sambil bekerja.');
  await tekan(page, 'Kirim permohonan');
  await terkirim;
  await page.clock.fastForward(5_000); // the time in which a draft would be saved
  lepaskan();
  await expect(page.getByRole('heading', { level: 1, name: perihal })).toBeVisible();
  await page.unroute('**/api/penugasan');
  await buka(page, '/penugasan');
  await expect(page.getByRole('link', { name: perihal })).toBeVisible();
  await expect(page.getByRole('button', { name: `Hapus: ${perihal}` })).toHaveCount(0);
});
