import type { Cara, Lingkup, Ujung } from './penugasan.ts';

/**
 * In the unit when the wanted person stands in the requester's unit or in a part of it, or answers to the requester as
 * direct superior (appraiser); otherwise across units.
 */
export const lingkupPenugasan = (
  pemohon: Pick<Ujung, 'posisi' | 'unit'>,
  dituju: Pick<Ujung, 'diBawah' | 'penilai'>,
): Lingkup =>
  dituju.diBawah.includes(pemohon.unit) || dituju.penilai === pemohon.posisi ? 'dalam-unit' : 'lintas-unit';

/** Id of the drawing that runs this case; each regulation draws it its own way. */
export const alurPenugasan = (cara: Cara, lingkup: Lingkup): string => `${cara}-${lingkup}`;
