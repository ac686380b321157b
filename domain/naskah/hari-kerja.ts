import { lamaHari, type Tanggal, tambahHari, tanggal } from '../kernel/index.ts';

const SENIN = tanggal('2024-01-01');

/** Monday to Friday. Public holidays are decreed year by year and are not known here: a day more is allowed, never a day less. */
export const isHariKerja = (hari: Tanggal): boolean => {
  const selisih = lamaHari(SENIN, hari) - 1;
  return ((selisih % 7) + 7) % 7 < 5;
};

/** The day `n` working days before `hari`; the day itself for none. */
export const mundurHariKerja = (hari: Tanggal, n: number): Tanggal => geser(hari, n, -1);

/** The day `n` working days after `hari`. */
export const majuHariKerja = (hari: Tanggal, n: number): Tanggal => geser(hari, n, 1);

const geser = (hari: Tanggal, n: number, arah: 1 | -1): Tanggal => {
  let kini = hari;
  for (let sisa = n; sisa > 0; ) {
    kini = tambahHari(kini, arah);
    if (isHariKerja(kini)) sisa--;
  }
  return kini;
};
