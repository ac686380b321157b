import type { AnggotaTim, Asal, PembentukTim } from './tim.ts';

/** In the unit: in the unit of the office that forms the team, or in a part of it. */
export const asalAnggota = (
  { instansi, diBawah }: Pick<AnggotaTim, 'instansi' | 'diBawah'>,
  pemilik: Pick<PembentukTim, 'instansi' | 'unit'>,
): Asal => {
  if (instansi !== pemilik.instansi) return 'lintas-instansi';
  return diBawah.includes(pemilik.unit) ? 'dalam-unit' : 'lintas-unit';
};

const URUT: readonly Asal[] = ['dalam-unit', 'lintas-unit', 'lintas-instansi'];

/** The widest origin among the people; a team of nobody stays in the unit. */
export const lingkupTim = (asal: readonly Asal[]): Asal =>
  URUT.findLast((lingkup) => asal.includes(lingkup)) ?? 'dalam-unit';
