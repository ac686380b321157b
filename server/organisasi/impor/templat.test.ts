import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { bacaBuku } from './baca-buku.ts';
import { type Kolom, SUSUNAN } from './susunan.ts';
import { buatTemplat } from './templat.ts';
import { bukuSehat } from './uji-buku.ts';

type Isi = Parameters<exceljs.Xlsx['load']>[0];

const bukaTemplat = async (): Promise<exceljs.Workbook> => {
  const buku = new exceljs.Workbook();
  await buku.xlsx.load((await buatTemplat()) as unknown as Isi);
  return buku;
};

test('templat yang diisi di tempatnya diterima apa adanya', async () => {
  const buku = await bukaTemplat();
  for (const [nama, baris] of Object.entries(bukuSehat())) {
    const kolom: readonly Kolom[] = SUSUNAN[nama as keyof typeof SUSUNAN];
    for (const b of baris)
      buku.getWorksheet(nama)?.addRow(kolom.map((k) => (b as Record<string, unknown>)[k.kunci] ?? null));
  }
  const baca = await bacaBuku(Buffer.from(await buku.xlsx.writeBuffer()));
  expect(baca.sah ? [] : baca.penolakan.butir).toEqual([]);
});

test('templat kosong: tanpa baris isi; pilihan dipilih dari daftar; NIP berformat teks', async () => {
  const buku = await bukaTemplat();
  expect(buku.worksheets.map((l) => l.name)).toEqual(['Petunjuk', ...Object.keys(SUSUNAN)]);
  for (const nama of Object.keys(SUSUNAN)) expect(buku.getWorksheet(nama)?.actualRowCount, nama).toBe(1);
  expect(buku.getWorksheet('Pegawai')?.getCell('A2').numFmt).toBe('@');
  expect(buku.getWorksheet('Posisi')?.getCell('D2').dataValidation.formulae?.[0]).toContain('Fungsional');
});
