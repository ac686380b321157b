import type { Bagian, Kitab } from './kitab.ts';

/** Whose word a part of the book is; `pengganti`: the regulation's own, in place of the one its parent has under that id. */
export type Tanda = {
  readonly asal: 'sendiri' | 'warisan' | 'pengganti';
  /** The regulation that wrote it. */
  readonly peraturan: string;
  /** The regulation whose part it replaces. */
  readonly menggantikan?: string;
};

/** Own, inherited or replaced. `induk` is the parent's book; undefined for a regulation that stands on none. */
export const tandaBagian = (kitab: Kitab, induk: Kitab | undefined, bagian: Bagian, id: string): Tanda => {
  const kunci = `${bagian}/${id}`;
  const peraturan = kitab.sumber[kunci] ?? kitab.id;
  if (peraturan !== kitab.id) return { asal: 'warisan', peraturan };
  const menggantikan = induk?.sumber[kunci];
  return menggantikan === undefined ? { asal: 'sendiri', peraturan } : { asal: 'pengganti', peraturan, menggantikan };
};
