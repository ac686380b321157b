import type { Dwibahasa } from '../kernel/index.ts';
import { batasMandat, type Kitab, type Tugas } from '../regulasi/index.ts';

/**
 * What keeps a stand-in (Plt, Plh) from this answer: the words of the regulation for the mark of the task. Undefined:
 * nothing does. An answer that asks for a reason sends back or refuses; it changes no standing and stays open.
 */
export const diLuarMandat = (
  kitab: Pick<Kitab, 'istilah'>,
  { sifat, pilihan }: Pick<Tugas, 'sifat' | 'pilihan'>,
  kode: string,
  sebagai: string,
): Dwibahasa | undefined => {
  if (sifat === undefined || sebagai === 'definitif') return undefined;
  return pilihan.find((p) => p.kode === kode)?.beralasan ? undefined : batasMandat(kitab, sifat);
};
