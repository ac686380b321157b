import type { Cara, Lingkup, Ujung } from './penugasan.ts';

/** In the unit when both offices stand in the same one; otherwise across units. */
export const lingkupPenugasan = (pemohon: Ujung, dituju: Ujung): Lingkup =>
  pemohon.unit === dituju.unit ? 'dalam-unit' : 'lintas-unit';

/** Id of the drawing that runs this case; each regulation draws it its own way. */
export const alurPenugasan = (cara: Cara, lingkup: Lingkup): string => `${cara}-${lingkup}`;
