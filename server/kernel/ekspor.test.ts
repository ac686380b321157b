import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { bacaSemua, eksporTabel, type Kolom, kueriEkspor, netralkan } from './ekspor.ts';
import { kueriHalaman } from './halaman.ts';

type Baris = { nip: string; nama: string };
const kolom: Kolom<Baris>[] = [
  { judul: 'NIP', nilai: (b) => b.nip },
  { judul: 'Nama', nilai: (b) => b.nama },
];
const baris: Baris[] = [{ nip: '199001012020011901', nama: '=HYPERLINK("http://contoh.invalid")' }];

test.each(['=1+1', '+62', '-3', '@SUM(A1)', '\tx', '\rx'])('sel %j tidak dijalankan sebagai rumus', (nilai) =>
  expect(netralkan(nilai)).toBe(`'${nilai}`),
);
test.each(['Analis', '12', 'a=b', ''])('sel %j tetap apa adanya', (nilai) => expect(netralkan(nilai)).toBe(nilai));

test('CSV memuat NIP utuh dan rumus yang dinetralkan', async () => {
  const { isi } = await eksporTabel('csv', 'daftar', kolom, baris);
  expect(isi.toString()).toBe(
    '\uFEFF"NIP","Nama"\r\n"199001012020011901","\'=HYPERLINK(""http://contoh.invalid"")"\r\n',
  );
});

test('XLSX memuat NIP sebagai teks', async () => {
  const { isi } = await eksporTabel('xlsx', 'daftar', kolom, baris);
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(isi as unknown as ArrayBuffer);
  const lembar = buku.getWorksheet('daftar');
  expect(lembar?.getCell('A2').value).toBe('199001012020011901');
  expect(lembar?.getCell('B2').value).toBe('\'=HYPERLINK("http://contoh.invalid")');
});

test.each([
  ['kosong', 0, 10, []],
  ['satu halaman', 3, 10, [0, 1, 2]],
  ['beberapa halaman', 7, 10, [0, 1, 2, 3, 4, 5, 6]],
  ['tidak lebih dari batasnya', 7, 4, [0, 1, 2, 3]],
])('daftar sebagai berkas: %s', async (_, jumlah, maks, semua) => {
  const halaman = async (kursor = '0') => {
    const akhir = Math.min(Number(kursor) + 3, jumlah);
    const butir = Array.from({ length: akhir - Number(kursor) }, (_satu, i) => Number(kursor) + i);
    return { butir, kursor: akhir < jumlah ? String(akhir) : null };
  };
  expect(await bacaSemua(halaman, maks)).toEqual(semua);
});

test('daftar sebagai berkas disaring seperti di layar, tanpa halaman', () =>
  expect(kueriEkspor(kueriHalaman).parse({ cari: ' biro ', kursor: 'x', batas: 'y', format: 'csv' })).toEqual({
    cari: 'biro',
    format: 'csv',
  }));
