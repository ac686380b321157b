import type { Kitab } from './kitab.ts';

/** Sections of a book that can be laid side by side, in the order of the screen. */
const BAGIAN = [
  'istilah',
  'peran',
  'parameter',
  'satuan',
  'pola',
  'jabatan',
  'kedudukan',
  'struktur',
  'peranTim',
  'aturan',
  'alur',
  'naskah',
  'ketentuan',
] as const;

export type BagianBanding = (typeof BAGIAN)[number];

/** `sama`: both say it alike; `beda`: the same id with other content; `hanya-a`, `hanya-b`: the other book is silent. */
export type HasilBanding = 'sama' | 'beda' | 'hanya-a' | 'hanya-b';

/** One entry on either side, with the regulation that each side has it from. */
export type ButirBanding<T> = {
  readonly id: string;
  readonly hasil: HasilBanding;
  readonly a?: { readonly isi: T; readonly peraturan: string };
  readonly b?: { readonly isi: T; readonly peraturan: string };
  /** Fields that differ; empty unless `beda`. */
  readonly beda: readonly string[];
};

export type Banding = { readonly [B in BagianBanding]: readonly ButirBanding<Kitab[B][string]>[] };

/**
 * Lays two books side by side, inherited parts included, section by section: first what A holds in its order, then what
 * only B holds. How a drawing is laid out and whether a provision is inherited make no difference.
 */
export const banding = (a: Kitab, b: Kitab): Banding =>
  Object.fromEntries(BAGIAN.map((bagian) => [bagian, bandingBagian(a, b, bagian)])) as unknown as Banding;

/** How many entries of a section are alike, different or on one side only. */
export const hitungBanding = (
  butir: readonly { readonly hasil: HasilBanding }[],
): Readonly<Record<HasilBanding, number>> => {
  const jumlah = { sama: 0, beda: 0, 'hanya-a': 0, 'hanya-b': 0 };
  for (const { hasil } of butir) jumlah[hasil]++;
  return jumlah;
};

const bandingBagian = (a: Kitab, b: Kitab, bagian: BagianBanding): readonly ButirBanding<unknown>[] =>
  [...new Set([...Object.keys(a[bagian]), ...Object.keys(b[bagian])])].map((id) =>
    bandingButir(id, sisi(a, bagian, id), sisi(b, bagian, id)),
  );

type Sisi = { readonly isi: object; readonly peraturan: string };

const sisi = (kitab: Kitab, bagian: BagianBanding, id: string): Sisi | undefined => {
  if (!Object.hasOwn(kitab[bagian], id)) return undefined;
  const isi = kitab[bagian][id] as object;
  const peraturan = bagian === 'ketentuan' ? kitab.ketentuan[id]?.peraturan : kitab.sumber[`${bagian}/${id}`];
  return { isi, peraturan: peraturan ?? kitab.id };
};

const bandingButir = (id: string, a: Sisi | undefined, b: Sisi | undefined): ButirBanding<unknown> => {
  if (!a) return { id, hasil: 'hanya-b', ...(b && { b }), beda: [] };
  if (!b) return { id, hasil: 'hanya-a', a, beda: [] };
  const beda = bedaBidang(a.isi, b.isi);
  return { id, hasil: beda.length > 0 ? 'beda' : 'sama', a, b, beda };
};

/** A drawing's version is a sum over its file, and `asal` tells where one stands: neither is what the text says. */
const BUKAN_ISI: readonly string[] = ['versi', 'asal'];

const bedaBidang = (a: object, b: object): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (k) => !BUKAN_ISI.includes(k) && !serupa((a as Rekaman)[k], (b as Rekaman)[k]),
  );

type Rekaman = Readonly<Record<string, unknown>>;

/** Plain values compared by content, whatever the order of their keys. */
const serupa = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const kunci = Object.keys(a);
  return (
    kunci.length === Object.keys(b).length &&
    kunci.every((k) => Object.hasOwn(b, k) && serupa((a as Rekaman)[k], (b as Rekaman)[k]))
  );
};
