import type { Tanggal } from '../kernel/index.ts';

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
