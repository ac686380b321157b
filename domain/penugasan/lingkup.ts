import type { Cara, Lingkup, Ujung } from './penugasan.ts';

/** In the unit when the wanted person stands in the requester's unit or in a part of it; otherwise across units. */
export const lingkupPenugasan = (pemohon: Pick<Ujung, 'unit'>, dituju: Pick<Ujung, 'diBawah'>): Lingkup =>
  dituju.diBawah.includes(pemohon.unit) ? 'dalam-unit' : 'lintas-unit';

/** Id of the drawing that runs this case; each regulation draws it its own way. */
export const alurPenugasan = (cara: Cara, lingkup: Lingkup): string => `${cara}-${lingkup}`;
