import type { Cara, Lingkup, Ujung } from './penugasan.ts';

/**
 * In the unit when the person stands in the owner's unit, as the regulation counts units, or in a part of it, or answers
 * to the owner as direct superior (appraiser); otherwise across units, or across agencies. The owner is the office whose
 * performance is served.
 */
export const lingkupPenugasan = (
  pemilik: Pick<Ujung, 'instansi' | 'posisi' | 'unitOrganisasi'>,
  dituju: Pick<Ujung, 'instansi' | 'diBawah' | 'penilai'>,
): Lingkup => {
  if (pemilik.instansi !== dituju.instansi) return 'lintas-instansi';
  const seunit = dituju.diBawah.includes(pemilik.unitOrganisasi);
  return seunit || dituju.penilai === pemilik.posisi ? 'dalam-unit' : 'lintas-unit';
};

/** Id of the drawing that runs this case; each regulation draws it its own way. */
export const alurPenugasan = (cara: Cara, lingkup: Lingkup): string => `${cara}-${lingkup}`;
