import { expect, type Page } from '@playwright/test';
import { buka, ISI, tulis } from '../kernel/perjalanan.ts';
import { type JabatanJalur, namaOrang, type Panggung } from './panggung-jalur.ts';
import type { CaraJalur, PementasanJalur, PerbuatanJalur } from './pentas-jalur.ts';

/** The request without the wizard, with a reason for whatever is only preferred. */
export const ajukanJalur = async (
  page: Page,
  p: PementasanJalur,
  { tuan, tamu }: Panggung,
  perihal: string,
): Promise<string> => {
  const { posisi } = tuan;
  const badan = {
    cara: p.cara.cara,
    pemohon: posisi[p.pemohon],
    ...(p.pemilik !== p.pemohon && { pemilik: posisi[p.pemilik] }),
    ...(p.cara.lingkup === 'lintas-instansi'
      ? { tujuan: { instansi: tamu.id, alamat: tamu.posisi.sekretaris, jumlah: 1, jenjang: 'Ahli Muda' } }
      : { pegawai: posisi[p.pegawai] }),
    isi: { ...ISI, perihal },
  };
  const context = page.context();
  const { pelanggaran } = await tulis<{ pelanggaran: { aturan: string }[] }>(context, '/api/penugasan/periksa', badan);
  const alasan = Object.fromEntries(pelanggaran.map(({ aturan }) => [aturan, 'Kebutuhan mendesak pada uji jalur.']));
  return (await tulis<{ id: string }>(context, '/api/penugasan', { ...badan, alasan })).id;
};

const lanjut = (page: Page) => page.getByRole('button', { name: 'Lanjut', exact: true }).click();
const tekan = (page: Page, nama: string) => page.getByRole('button', { name: nama, exact: true }).click();

const LABEL = {
  penunjukan: ['Maksud dan tujuan', 'Kompetensi yang dibutuhkan', 'Ekspektasi hasil'],
  sukarela: ['Kinerja yang ingin Anda bantu', 'Kompetensi Anda', 'Hasil yang akan Anda capai'],
} as const;

/** First step of the wizard: which way, and what for. */
export const tulisKebutuhan = async (page: Page, cara: CaraJalur['cara'], perihal: string) => {
  await buka(page, '/penugasan/baru');
  await page.getByRole('radio', { name: cara === 'sukarela' ? 'Mengajukan diri' : 'Menunjuk pegawai' }).check();
  await page.getByRole('textbox', { name: 'Perihal' }).fill(perihal);
  for (const [i, isi] of [ISI.maksud, ISI.kompetensi, ISI.ekspektasi].entries())
    await page.getByRole('textbox', { name: LABEL[cara][i] ?? '' }).fill(isi);
  await page.getByRole('textbox', { name: 'Mulai' }).fill('4 Januari 2027');
  await page.getByRole('textbox', { name: 'Selesai' }).fill('30 Juni 2027');
  await page.keyboard.press('Tab');
  await lanjut(page);
};

const sebutOrang = async (page: Page, jabatan: JabatanJalur) => {
  await page.getByRole('searchbox', { name: 'Cari nama, jabatan, atau kompetensi' }).fill(namaOrang(jabatan));
  await tekan(page, `Pilih ${namaOrang(jabatan)}`);
};

/** Second step: the person, the other agency, or the head whose performance is helped. */
const tulisSiapa = async (page: Page, p: PementasanJalur, { tamu }: Panggung) => {
  const { cara, lingkup } = p.cara;
  if (cara === 'sukarela') {
    if (lingkup === 'lintas-unit')
      await page.getByRole('searchbox', { name: 'Cari unit atau pimpinannya' }).fill('Biro A');
    const daftar = lingkup === 'lintas-unit' ? 'Semua unit' : 'Unit Anda dan atasannya';
    await page.getByRole('list', { name: daftar }).getByRole('button', { name: 'Pilih Biro A', exact: true }).click();
  } else if (lingkup === 'lintas-instansi') {
    await page.getByRole('radio', { name: 'Instansi lain' }).check();
    await tekan(page, `Pilih ${tamu.nama}, Sekretaris`);
    await page.getByRole('textbox', { name: 'Jenjang jabatan' }).fill('Ahli Muda');
  } else await sebutOrang(page, p.pegawai);
  await lanjut(page);
};

/** The word on the last button of the wizard: the drawing's own, unless an appointment sends a letter at once. */
const kataKirim = ({ tugas, pilihan }: PerbuatanJalur, { cara, lingkup }: CaraJalur): string => {
  const bersurat = tugas.naskah.some((n) => n.pada === undefined || n.pada === pilihan.kode);
  if (cara === 'sukarela' || !bersurat) return pilihan.nama.id;
  return lingkup === 'dalam-unit' ? 'Tetapkan dan terbitkan surat' : 'Kirim permohonan';
};

/** The same through the wizard, in the browser. */
export const lewatWizard = async (page: Page, p: PementasanJalur, di: Panggung, perihal: string): Promise<string> => {
  await tulisKebutuhan(page, p.cara.cara, perihal);
  await tulisSiapa(page, p, di);
  await expect(page.getByRole('heading', { level: 2, name: 'Pemenuhan ketentuan' })).toBeVisible();
  for (const kotak of await page.getByRole('textbox', { name: /^Alasan menyimpang/ }).all())
    await kotak.fill('Kebutuhan mendesak pada uji jalur.');
  const [pertama] = p.perbuatan;
  if (!pertama) throw new Error('jalur tanpa perbuatan');
  const kirim = page.getByRole('button', { name: kataKirim(pertama, p.cara), exact: true });
  await expect(kirim).not.toHaveAttribute('aria-disabled');
  await kirim.click();
  await page.waitForURL(/penugasan\/berkas\//);
  await expect(page.getByRole('heading', { level: 1, name: perihal })).toBeVisible();
  return page.url().split('/').at(-1) ?? '';
};

/** From the inbox to the act, and the answer; one that needs a reason is first tried without it. */
export const lakukan = async (
  page: Page,
  { tugas, pilihan, menyebut, alasan, ditolak }: PerbuatanJalur,
  p: PementasanJalur,
  perihal: string,
): Promise<void> => {
  await buka(page, '/');
  await page.getByRole('link', { name: `Kerjakan: ${tugas.nama.id}, ${perihal}`, exact: true }).click();
  const tindakan = page.getByRole('region', { name: tugas.nama.id, exact: true });
  await expect(tindakan).toBeVisible();
  if (menyebut) await sebutOrang(page, p.pegawai);
  const tombol = tindakan.getByRole('button', { name: pilihan.nama.id, exact: true });
  if (alasan !== null) {
    await tombol.click();
    await expect(tindakan.getByText('Alasan wajib diisi.')).toBeVisible();
    await tindakan.getByRole('textbox', { name: 'Alasan' }).fill(alasan);
  }
  await tombol.click();
  if (ditolak) await expect(tindakan.getByRole('alert').getByText(ditolak).first()).toBeVisible();
  else await expect(tindakan).toHaveCount(0);
};

/** The requester withdraws a dossier that its next desk cannot decide otherwise. */
export const tarik = async (page: Page, berkas: string): Promise<void> => {
  await buka(page, `/penugasan/berkas/${berkas}`);
  await tekan(page, 'Tarik permohonan');
  const tanya = page.getByRole('dialog', { name: 'Tarik permohonan ini?' });
  await tanya.getByRole('textbox', { name: 'Alasan' }).fill('Tidak direkomendasikan.');
  await tanya.getByRole('button', { name: 'Tarik permohonan' }).click();
  await expect(tanya).toHaveCount(0);
};

const STATUS: Readonly<Record<string, string>> = { diterima: 'Diterima', ditolak: 'Ditolak', ditarik: 'Ditarik' };

/** The requester sees how it ended, what happened on this side and why, and the letters; nobody has anything left to do. */
export const periksaAkhir = async (page: Page, p: PementasanJalur, berkas: string): Promise<void> => {
  await buka(page, `/penugasan/berkas/${berkas}`);
  await expect(page.getByText(STATUS[p.hasil] ?? p.hasil, { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Selesai. Tidak lagi di meja siapa pun.')).toBeVisible();
  for (const { sisi, tugas, pilihan, alasan, ditolak } of p.perbuatan) {
    if (sisi === 'tamu' || ditolak) continue;
    await expect(page.getByText(`${tugas.nama.id}: ${pilihan.nama.id}`, { exact: true }).first()).toBeVisible();
    if (alasan) await expect(page.getByText(`Alasan: ${alasan}`)).toBeVisible();
  }
  await expect(page.getByRole('link', { name: /^Unduh PDF / })).toHaveCount(p.surat.length);
  const { butir } = (await (await page.request.get(`/api/naskah?berkas=${berkas}`)).json()) as {
    butir: { jenis: string }[];
  };
  expect(butir.map((s) => s.jenis).sort()).toEqual(p.surat);
};
