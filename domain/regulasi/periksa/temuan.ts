import type { Dwibahasa } from '../../kernel/index.ts';

/** Where in the folder something stands. */
export type Letak = { readonly berkas: string; readonly baris: number };

/** Line of a part of the folder: a file (without its ending for YAML lists) and a path or element id in it. */
export type CariLetak = (bagian: string, jalur: readonly (string | number)[]) => Letak;

/** What is wrong in a regulation folder, where, and the way out. */
export type Temuan = Letak & { readonly kode: string; readonly apa: Dwibahasa; readonly caraMembenahi: Dwibahasa };

/** A finding of a kind; each kind is written once, in both languages. */
export const temuan = (letak: Letak, kode: string, apa: Dwibahasa, caraMembenahi: Dwibahasa): Temuan => ({
  ...letak,
  kode,
  apa,
  caraMembenahi,
});
