import type { Dwibahasa, Tanggal } from '../kernel/index.ts';
import type { Kitab } from './kitab.ts';
import type { Peran } from './peraturan.ts';

/** One way in which a unit of the chart counts; every condition that is stated must hold, and one must be stated. */
export type CiriSatuan = {
  /** Kinds of unit, each with its word `unit-<kind>` in `istilah`. */
  readonly unit?: readonly string[];
  /** Kinds of the post that leads it. */
  readonly jenis?: readonly string[];
};

export type NilaiSatuan = {
  readonly sejak: Tanggal;
  readonly sampai?: Tanggal;
  readonly ciri: readonly CiriSatuan[];
  readonly ketentuan: readonly string[];
  /** Why it is read so where the text speaks in two ways. */
  readonly pembacaan?: Dwibahasa;
};

/** What a text calls its units, and which boxes of the chart count as one on which day. */
export type Satuan = { readonly id: string; readonly nama: Dwibahasa; readonly nilai: readonly NilaiSatuan[] };

/** The unit whose head assigns, recommends and stipulates, and which tells in-unit from across. */
export const UNIT_ORGANISASI = 'unit-organisasi';

/** A part of it whose head may propose. */
export const UNIT_KERJA = 'unit-kerja';

/** What counts on a day; undefined when the book is silent about it, and then every unit that somebody leads counts. */
export const satuanBerlaku = (kitab: Kitab, id: string, hari: Tanggal): readonly CiriSatuan[] | undefined =>
  nilaiSatuan(kitab, id, hari)?.ciri;

/** Provisions by which units of organisation count on a day. */
export const ketentuanSatuan = (kitab: Kitab, hari: Tanggal): readonly string[] =>
  nilaiSatuan(kitab, UNIT_ORGANISASI, hari)?.ketentuan ?? [];

const nilaiSatuan = (kitab: Kitab, id: string, hari: Tanggal): NilaiSatuan | undefined =>
  kitab.satuan[id]?.nilai.find((n) => n.sejak <= hari && (!n.sampai || hari <= n.sampai));

/** Which units a role looks among for a head: those of its kinds of post, else the units that the book counts. */
export const ciriPeran = (
  kitab: Kitab,
  { cara, jenis }: Pick<Peran, 'cara' | 'jenis'>,
  hari: Tanggal,
): readonly CiriSatuan[] | undefined => {
  if (cara !== 'pimpinan-unit') return undefined;
  return jenis ? [{ jenis }] : satuanBerlaku(kitab, UNIT_ORGANISASI, hari);
};

/** The word under which a kind of unit is known to the book. */
export const kunciJenisUnit = (jenis: string): string => `unit-${jenis}`;
