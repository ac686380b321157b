import type exceljs from 'exceljs';
import { type Kolom, SUSUNAN } from './susunan.ts';

/** A blank workbook in the prescribed form, with a sheet `Petunjuk` for the person who fills it in. */
export const buatTemplat = async (): Promise<Buffer> => {
  const { default: ExcelJS } = await import('exceljs');
  const buku = new ExcelJS.Workbook();
  tulisPetunjuk(buku.addWorksheet('Petunjuk', { views: [{ state: 'frozen', ySplit: 1 }] }));
  for (const [nama, kolom] of daftarLembar()) tulisLembar(buku.addWorksheet(nama, BEKU), kolom);
  return Buffer.from(await buku.xlsx.writeBuffer());
};

const BEKU = { views: [{ state: 'frozen' as const, ySplit: 1 }] };
const BARIS_PILIHAN = 5000;

const daftarLembar = (): readonly (readonly [string, readonly Kolom[]])[] => Object.entries(SUSUNAN);

const PETUNJUK = [
  { judul: 'Lembar', lebar: 14 },
  { judul: 'Kolom', lebar: 22 },
  { judul: 'Wajib', lebar: 8 },
  { judul: 'Contoh', lebar: 40 },
  { judul: 'Arti', lebar: 52 },
  { judul: 'Meaning', lebar: 52 },
] as const;

const tulisPetunjuk = (lembar: exceljs.Worksheet): void => {
  lembar.columns = PETUNJUK.map(({ judul, lebar }) => ({ header: judul, width: lebar, style: { numFmt: '@' } }));
  lembar.getRow(1).font = { bold: true };
  for (const [nama, kolom] of daftarLembar())
    for (const k of kolom) lembar.addRow([nama, k.judul, k.wajib ? 'ya' : 'tidak', k.contoh, k.arti.id, k.arti.en]);
};

/** Text columns stay text, so that a NIP keeps its last digits; a choice is picked from a list. */
const tulisLembar = (lembar: exceljs.Worksheet, kolom: readonly Kolom[]): void => {
  lembar.columns = kolom.map((k) => ({
    header: k.judul,
    width: Math.max(12, Math.min(48, k.contoh.length + 4)),
    style: { numFmt: k.jenis === 'bilangan' ? 'General' : '@' },
  }));
  lembar.getRow(1).font = { bold: true };
  kolom.forEach((k, ke) => {
    const pilihan = k.jenis === 'ya-tidak' ? ['Ya', 'Tidak'] : k.pilihan && Object.keys(k.pilihan);
    if (!pilihan) return;
    const huruf = lembar.getColumn(ke + 1).letter;
    daftarPilihan(lembar).add(`${huruf}2:${huruf}${BARIS_PILIHAN}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${pilihan.join(',')}"`],
    });
  });
};

/** exceljs has it but does not declare it. */
const daftarPilihan = (lembar: exceljs.Worksheet) =>
  (lembar as unknown as { dataValidations: { add(wilayah: string, isi: exceljs.DataValidation): void } })
    .dataValidations;
