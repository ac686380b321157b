import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { buka, tulis } from '../kernel/perjalanan.ts';

/** The story's people by their part, in the sample province. */
const PERAN = {
  kepala: 'Pimpinan unit pemohon',
  penilai: 'Penilai pegawai yang diminta',
  asal: 'Pimpinan unit asal',
  pegawai: 'Pejabat fungsional yang diminta',
} as const;
type Peran = keyof typeof PERAN;
type Orang = Readonly<Record<'nama' | 'jabatan' | 'unit' | 'instansi' | 'nip' | 'sandi', string>> & {
  peran: { id: string };
};

const masukSebagai = async ({ request }: BrowserContext, peran: Peran): Promise<Orang> => {
  const daftar = (await (await request.get('/api/demo/akun')).json()) as Orang[];
  const provinsi = daftar.at(-1)?.instansi;
  const orang = daftar.find((a) => a.instansi === provinsi && a.peran.id === PERAN[peran]);
  if (!orang) throw new Error(`tidak ada akun contoh ${peran}`);
  const jawab = await request.post('/api/masuk', { data: { nip: orang.nip, sandi: orang.sandi } });
  expect(jawab.status(), await jawab.text()).toBe(200);
  return orang;
};

const baca = async <T>({ request }: BrowserContext, alamat: string): Promise<T> =>
  (await (await request.get(alamat)).json()) as T;

/** Answers the act that lies on this person's desk, without the screen: it is another journey's story. */
const jawab = async (context: BrowserContext, peran: Peran, berkas: string, pilihan: string): Promise<void> => {
  await masukSebagai(context, peran);
  const kotak = await baca<{ butir: { id: string; berkas: string }[] }>(context, '/api/alur/tindakan?batas=200');
  const id = kotak.butir.find((t) => t.berkas === berkas)?.id;
  await tulis(context, `/api/alur/tindakan/${id}/putuskan`, { pilihan });
};

/** Every press and every field counts: what a new user has to do. */
const penghitung = () => {
  const hitung = { tekan: 0, isian: 0 };
  return {
    hitung,
    tekan: async (apa: Locator) => {
      hitung.tekan++;
      await apa.click();
    },
    isi: async (apa: Locator, teks: string) => {
      hitung.isian++;
      await apa.fill(teks);
    },
  };
};

const tulisKebutuhan = async (page: Page, judul: string, { tekan, isi }: ReturnType<typeof penghitung>) => {
  await tekan(page.getByRole('link', { name: 'Penugasan', exact: true }).first());
  await tekan(page.getByRole('link', { name: 'Kebutuhan', exact: true }));
  await tekan(page.getByRole('link', { name: 'Kebutuhan baru' }).first());
  const kotak = (nama: string) => page.getByRole('textbox', { name: nama });
  await isi(kotak('Judul pekerjaan'), judul);
  await isi(kotak('Kinerja yang dibantu'), 'Rencana induk jalan provinsi tersusun');
  await isi(kotak('Hasil yang diharapkan'), 'Satu dokumen rencana induk');
  await isi(page.getByRole('combobox', { name: 'Kompetensi yang dibutuhkan' }), 'Analisis kebijakan');
  await page.keyboard.press('Enter');
  await isi(kotak('Jumlah orang'), '3');
  await isi(kotak('Mulai'), '7 Januari 2030');
  await isi(kotak('Selesai'), '28 Juni 2030');
  await page.keyboard.press('Tab');
  await tekan(page.getByRole('button', { name: 'Buka di papan' }));
  await expect(page.getByRole('heading', { level: 1, name: judul })).toBeVisible();
};

test('PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a: dari kebutuhan ke tiga orang dan suratnya dalam 17 langkah', async ({
  page,
  context,
}, info) => {
  const judul = `Rencana induk jalan ${info.project.name} ${info.repeatEachIndex}-${info.retry}`;
  const pegawai = await masukSebagai(context, 'pegawai');
  await masukSebagai(context, 'kepala');
  await buka(page, '/');
  const langkah = penghitung();
  const { tekan, isi, hitung } = langkah;
  await tulisKebutuhan(page, judul, langkah);

  await isi(page.getByRole('searchbox', { name: 'Cari nama, jabatan, atau kompetensi' }), pegawai.nama);
  const dia = page.getByRole('listitem').filter({ hasText: `${pegawai.jabatan} · ${pegawai.unit}` });
  await tekan(dia.getByRole('button', { name: `Pilih ${pegawai.nama}` }));
  await tekan(page.getByRole('button', { name: 'Sarankan orang' }));
  await tekan(page.getByRole('button', { name: 'Pilih 2 teratas' }));
  await tekan(page.getByRole('button', { name: 'Ajukan penunjukan 3 orang' }));
  await expect(page.getByText('Semua ketentuan terpenuhi.')).toBeVisible();
  await tekan(page.getByRole('button', { name: 'Kirim 3 permohonan' }));
  const permohonan = page.getByRole('table', { name: 'Permohonan penunjukan' });
  await expect(permohonan.getByText('Berproses')).toHaveCount(3);
  expect(hitung).toEqual({ tekan: 9, isian: 8 });

  const kebutuhan = page.url().split('/').at(-1);
  const alamat = `/api/penugasan/kebutuhan/${kebutuhan}`;
  const { permohonan: daftar } = await baca<{ permohonan: { id: string; siapa: string[] }[] }>(context, alamat);
  const berkas = daftar.find((p) => p.siapa.some((nama) => pegawai.nama.startsWith(nama)))?.id ?? '';
  await jawab(context, 'penilai', berkas, 'minta-rekomendasi');
  await jawab(context, 'asal', berkas, 'rekomendasikan');
  await jawab(context, 'penilai', berkas, 'setujui');
  await jawab(context, 'pegawai', berkas, 'terima');

  await masukSebagai(context, 'kepala');
  await buka(page, `/penugasan/kebutuhan/${kebutuhan}`);
  await expect(permohonan.getByText('Diterima')).toBeVisible();
  await expect(page.getByText('1 dari 3 tempat terisi')).toBeVisible();
  const surat = await baca<{ butir: { nomor: string }[] }>(context, `/api/naskah?berkas=${berkas}`);
  expect(new Set(surat.butir.map((s) => s.nomor)).size).toBe(3);

  for (const { id } of daftar.filter((p) => p.id !== berkas))
    await tulis(context, `/api/alur/berkas/${id}/tarik`, { alasan: 'Perjalanan selesai.' });
  await page.getByRole('button', { name: 'Tutup kebutuhan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Perjalanan selesai.');
  await dialog.getByRole('button', { name: 'Tutup kebutuhan' }).click();
  await expect(page.getByText('Alasan: Perjalanan selesai.')).toBeVisible();
});
