import { lamaHari, type Tanggal } from '../../kernel/index.ts';

/** How far an accepted assignment is in its period. */
export type KeadaanMasa = 'belum-mulai' | 'berjalan' | 'akan-berakhir' | 'berakhir';

/** So many days before its last one an assignment counts as about to end. */
export const HARI_AKAN_BERAKHIR = 21;

type Masa = { readonly mulai: Tanggal; readonly selesai: Tanggal };

/** Where `hariIni` stands in a period; both ends belong to it. */
export const keadaanMasa = ({ mulai, selesai }: Masa, hariIni: Tanggal): KeadaanMasa => {
  if (hariIni > selesai) return 'berakhir';
  if (hariIni < mulai) return 'belum-mulai';
  return sisaHari(selesai, hariIni) <= HARI_AKAN_BERAKHIR ? 'akan-berakhir' : 'berjalan';
};

/** Days from today to the last day: 0 on that day, negative after it. */
export const sisaHari = (selesai: Tanggal, hariIni: Tanggal): number => lamaHari(hariIni, selesai) - 1;
