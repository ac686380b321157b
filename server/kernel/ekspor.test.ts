import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { eksporTabel, type Kolom, netralkan } from './ekspor.ts';

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
