import { lamaHari, type Tanggal, tanggal } from '../kernel/index.ts';
import { terbilang } from './terbilang.ts';

const BULAN = [
  ['Januari', 'I'],
  ['Februari', 'II'],
  ['Maret', 'III'],
  ['April', 'IV'],
  ['Mei', 'V'],
  ['Juni', 'VI'],
  ['Juli', 'VII'],
  ['Agustus', 'VIII'],
  ['September', 'IX'],
  ['Oktober', 'X'],
  ['November', 'XI'],
  ['Desember', 'XII'],
] as const;

const bulan = (t: Tanggal) => BULAN[Number(t.slice(5, 7)) - 1] ?? BULAN[0];

/** `2026-11-21` → `XI`. */
export const bulanRomawi = (t: Tanggal): string => bulan(t)[1];

/** `2026-11-01` → `1 November 2026`, as letters write it. */
export const tanggalSurat = (t: Tanggal): string => `${Number(t.slice(8))} ${bulan(t)[0]} ${t.slice(0, 4)}`;

/** `Senin, 23 November 2026`. */
export const hariTanggal = (t: Tanggal): string => `${namaHari(t)}, ${tanggalSurat(t)}`;

/** A day in words, as a record of an act begins: `Senin, tanggal dua puluh tiga, bulan November, tahun dua ribu dua puluh enam`. */
export const tanggalHuruf = (t: Tanggal): string =>
  `${namaHari(t)}, tanggal ${terbilang(Number(t.slice(8)))}, bulan ${bulan(t)[0]}, tahun ${terbilang(Number(t.slice(0, 4)))}`;

const HARI = ['Kamis', 'Jumat', 'Sabtu', 'Minggu', 'Senin', 'Selasa', 'Rabu'] as const;
const KAMIS = tanggal('1970-01-01');

const namaHari = (t: Tanggal): string => HARI[(((lamaHari(KAMIS, t) - 1) % 7) + 7) % 7] ?? HARI[0];
