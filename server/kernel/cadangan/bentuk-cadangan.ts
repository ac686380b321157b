import type { TandaIsi } from './tabel-rumah.ts';

/** First line of a backup: what made it, and the migrations that its tables stand on. */
export type KepalaCadangan = {
  readonly lincah: 'cadangan';
  readonly bentuk: typeof BENTUK;
  readonly versi: string;
  readonly pada: string;
  readonly migrasi: readonly string[];
  readonly isian: readonly TandaIsi[];
};
/** The rows of this table follow, each an array of texts in the order of `kolom`. */
export type BagianTabel = { readonly tabel: string; readonly kolom: readonly string[] };
export type BagianUrutan = { readonly urutan: string; readonly nilai: string; readonly terpakai: boolean };
/** A file of the data folder. */
export type BagianBerkas = { readonly berkas: string; readonly isi: string };
/** Last line: without it the file was cut off. Rows of each table. */
export type AkhirCadangan = { readonly akhir: Readonly<Record<string, number>> };

export type Bagian = KepalaCadangan | BagianTabel | BagianUrutan | BagianBerkas | AkhirCadangan;
export type BarisCadangan = readonly (string | null)[];

export const BENTUK = 1;

/** A backup that cannot be made or put back: what, why, and what next, in both languages. Nothing has been changed. */
export class CadanganDitolak extends Error {}
