import type { Dwibahasa } from '../kernel/index.ts';
import type { Kitab } from './kitab.ts';

/**
 * Why letters of this kind are signed by the office itself and never in its name: the words of the regulation for the mark
 * (`x-sifat`) of the kind. Undefined: they may be delegated.
 */
export const batasPelimpahan = (kitab: Pick<Kitab, 'naskah' | 'istilah'>, jenis: string): Dwibahasa | undefined => {
  const sifat = sifatNaskah(kitab.naskah[jenis]);
  return sifat === undefined ? undefined : kitab.istilah[`batas-pelimpahan-${sifat}`];
};

/** The mark on the form of a kind. */
export const sifatNaskah = (naskah: Pick<Kitab['naskah'][string], 'skema'> | undefined): string | undefined => {
  const sifat = naskah?.skema['x-sifat'];
  return typeof sifat === 'string' ? sifat : undefined;
};
