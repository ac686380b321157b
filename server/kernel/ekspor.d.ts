export type Kolom<T> = {
  readonly judul: string;
  readonly nilai: (baris: T) => string | number | null;
};
export type BerkasEkspor = {
  readonly isi: Buffer;
  readonly jenis: string;
  readonly nama: string;
};
/** A cell that a spreadsheet would run as a formula is led by an apostrophe, so that it stays text. */
export declare const netralkan: (nilai: string) => string;
/** A table as a file for a spreadsheet; formulas neutralised, text columns kept as text (NIP stays whole). */
export declare const eksporTabel: <T>(
  format: 'csv' | 'xlsx',
  nama: string,
  kolom: readonly Kolom<T>[],
  baris: readonly T[],
) => Promise<BerkasEkspor>;
