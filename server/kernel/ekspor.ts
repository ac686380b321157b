import ExcelJS from 'exceljs';

export type Kolom<T> = { readonly judul: string; readonly nilai: (baris: T) => string | number | null };
export type BerkasEkspor = { readonly isi: Buffer; readonly jenis: string; readonly nama: string };

/** A cell that a spreadsheet would run as a formula is led by an apostrophe, so that it stays text. */
export const netralkan = (nilai: string): string => (/^[=+\-@\t\r]/.test(nilai) ? `'${nilai}` : nilai);

const sel = (nilai: string | number | null): string | number =>
  nilai === null ? '' : typeof nilai === 'number' ? nilai : netralkan(nilai);

const csv = <T>(kolom: readonly Kolom<T>[], baris: readonly T[]): Buffer => {
  const kutip = (v: string | number) => `"${String(v).replaceAll('"', '""')}"`;
  const larik = [kolom.map((k) => k.judul), ...baris.map((b) => kolom.map((k) => sel(k.nilai(b))))];
  return Buffer.from(`\uFEFF${larik.map((r) => r.map(kutip).join(',')).join('\r\n')}\r\n`); // BOM: Excel reads UTF-8
};

const xlsx = async <T>(kolom: readonly Kolom<T>[], baris: readonly T[], lembar: string): Promise<Buffer> => {
  const buku = new ExcelJS.Workbook();
  const kertas = buku.addWorksheet(lembar, { views: [{ state: 'frozen', ySplit: 1 }] });
  kertas.columns = kolom.map((k) => ({
    header: k.judul,
    width: Math.max(12, k.judul.length + 2),
    style: { numFmt: '@' },
  }));
  kertas.getRow(1).font = { bold: true };
  for (const b of baris) kertas.addRow(kolom.map((k) => sel(k.nilai(b))));
  return Buffer.from(await buku.xlsx.writeBuffer());
};

/** A table as a file for a spreadsheet; formulas neutralised, text columns kept as text (NIP stays whole). */
export const eksporTabel = async <T>(
  format: 'csv' | 'xlsx',
  nama: string,
  kolom: readonly Kolom<T>[],
  baris: readonly T[],
): Promise<BerkasEkspor> =>
  format === 'csv'
    ? { isi: csv(kolom, baris), jenis: 'text/csv; charset=utf-8', nama: `${nama}.csv` }
    : {
        isi: await xlsx(kolom, baris, nama),
        jenis: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        nama: `${nama}.xlsx`,
      };
