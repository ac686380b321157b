import type { Tanggal } from '../../kernel/index.ts';
import type { JenisPerubahan } from './jenis.ts';

type Masa = { readonly selesai: Tanggal };

/** What a decided change makes of the assignment. */
export type PerubahanDiterapkan =
  | { readonly jenis: 'selesai'; readonly selesai: Tanggal }
  | { readonly jenis: 'pegawai'; readonly sejak: Tanggal }
  | { readonly jenis: 'tetap' };

/** A decision does not reach back: an end or a substitution decided after its proposed day counts from the day it is decided. */
export const terapkanPerubahan = (
  jenis: JenisPerubahan,
  { selesai }: Masa,
  hari: Tanggal,
  hariIni: Tanggal,
): PerubahanDiterapkan => {
  const takSurut = hari < hariIni ? hariIni : hari;
  const dalamMasa = takSurut > selesai ? selesai : takSurut;
  if (jenis === 'perpanjangan') return { jenis: 'selesai', selesai: hari };
  if (jenis === 'pengakhiran') return { jenis: 'selesai', selesai: dalamMasa };
  if (jenis === 'penggantian') return { jenis: 'pegawai', sejak: dalamMasa };
  return { jenis: 'tetap' };
};
