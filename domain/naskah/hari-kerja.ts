import { lamaHari, type Tanggal, tambahHari, tanggal } from '../kernel/index.ts';

/** A day on which the agency does not work, and what it is called. */
export type HariLibur = { readonly hari: Tanggal; readonly nama: string };

/** Days off by their day, as the agency has entered them: names are kept to be said. */
export type DaftarLibur = ReadonlyMap<Tanggal, string>;

const SENIN = tanggal('2024-01-01');

/** Days off as they are looked up. */
export const susunLibur = (libur: readonly HariLibur[]): DaftarLibur =>
  new Map(libur.map(({ hari, nama }) => [hari, nama]));

/** Monday to Friday, but for the days off. */
export const isHariKerja = (hari: Tanggal, libur: DaftarLibur): boolean => isSeninJumat(hari) && !libur.has(hari);

const isSeninJumat = (hari: Tanggal): boolean => {
  const selisih = lamaHari(SENIN, hari) - 1;
  return ((selisih % 7) + 7) % 7 < 5;
};

/** The day `n` working days before `hari`; the day itself for none. */
export const mundurHariKerja = (hari: Tanggal, n: number, libur: DaftarLibur): Tanggal => geser(hari, n, -1, libur);

/** The day `n` working days after `hari`. */
export const majuHariKerja = (hari: Tanggal, n: number, libur: DaftarLibur): Tanggal => geser(hari, n, 1, libur);

const geser = (hari: Tanggal, n: number, arah: 1 | -1, libur: DaftarLibur): Tanggal => {
  let kini = hari;
  for (let sisa = n; sisa > 0; ) {
    kini = tambahHari(kini, arah);
    if (isHariKerja(kini, libur)) sisa--;
  }
  return kini;
};

/** The days off between two days that would have been working days, in their order: what a count has passed over. */
export const liburTerlewat = (dari: Tanggal, sampai: Tanggal, libur: DaftarLibur): readonly HariLibur[] =>
  [...libur]
    .filter(([hari]) => hari >= dari && hari <= sampai && isSeninJumat(hari))
    .map(([hari, nama]) => ({ hari, nama }))
    .sort((a, b) => (a.hari < b.hari ? -1 : 1));
