import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { kueriHalaman } from './halaman.ts';

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
  const { default: ExcelJS } = await import('exceljs'); // half a second of every start, if it were read then
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

const BARIS_EKSPOR = 10_000;
const format = z.enum(['csv', 'xlsx']);

/** Query of a list as a file: the filters of the list, without its pages. */
export const kueriEkspor = <S extends typeof kueriHalaman.shape>(saringan: z.ZodObject<S>) => {
  const { kursor, batas, ...tersaring } = saringan.shape;
  return z.object({ ...tersaring, format });
};

/** Rows of a list for a file, page after page, `maks` of them at most. */
export const bacaSemua = async <T>(
  bacaHalaman: (
    kursor: string | undefined,
  ) => Promise<{ readonly butir: readonly T[]; readonly kursor: string | null }>,
  maks = BARIS_EKSPOR,
): Promise<T[]> => {
  const semua: T[] = [];
  let kursor: string | null | undefined;
  do {
    const halaman = await bacaHalaman(kursor ?? undefined);
    semua.push(...halaman.butir);
    kursor = halaman.kursor;
  } while (kursor && semua.length < maks);
  return semua.slice(0, maks);
};

/** Sends a file to be kept, under its own name. */
export const kirimBerkas = (reply: FastifyReply, { isi, jenis, nama }: BerkasEkspor): FastifyReply =>
  reply.type(jenis).header('content-disposition', `attachment; filename="${nama}"`).send(isi);
