import type { Dwibahasa } from '../kernel/index.ts';
import type { Kitab } from './kitab.ts';

/** What the regulation tells a Plt or Plh who meets an act of this mark, law included; undefined: no such mark. */
export const batasMandat = (kitab: Pick<Kitab, 'istilah'>, sifat: string): Dwibahasa | undefined =>
  kitab.istilah[`batas-mandat-${sifat}`];
