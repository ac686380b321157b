import type { CiriSatuan } from '../regulasi/index.ts';
import type { JenisJabatan, Kedudukan, Posisi } from './struktur.ts';

export type SimpulRantai = {
  readonly unit: string;
  /** Kind of unit. */
  readonly jenis?: string;
  /** The post that leads the unit, filled or vacant; absent when the unit has none. */
  readonly pimpinan?: string;
  readonly jenisPimpinan?: JenisJabatan;
  readonly kedudukan: readonly Pick<Kedudukan, 'posisi' | 'penilai'>[];
};

/** The unit of a post first, then each unit above it up to the top, as they stand on one day. */
export type RantaiUnit = readonly SimpulRantai[];

/**
 * The nearest unit that has a leader's post and counts: a part that does not count belongs to the unit above. Without
 * `ciri` every unit counts.
 */
export const satuanTerdekat = (rantai: RantaiUnit, ciri?: readonly CiriSatuan[]): SimpulRantai | undefined =>
  rantai.find((s) => s.pimpinan !== undefined && (!ciri || ciri.some((c) => memenuhi(s, c))));

const memenuhi = ({ jenis, jenisPimpinan }: SimpulRantai, ciri: CiriSatuan): boolean =>
  (!ciri.unit || (jenis !== undefined && ciri.unit.includes(jenis))) &&
  (!ciri.jenis || (jenisPimpinan !== undefined && ciri.jenis.includes(jenisPimpinan)));

/** The post that leads that unit. */
export const pimpinanUnit = (rantai: RantaiUnit, ciri?: readonly CiriSatuan[]): string | undefined =>
  satuanTerdekat(rantai, ciri)?.pimpinan;

/**
 * The post that appraises `posisi` (Pejabat Penilai Kinerja). A stipulation for the post itself comes first; then, for
 * functional officials and pelaksana, that of the nearest unit upward; then the leader of the unit. Who leads a unit is
 * appraised by the leader of the unit above. A vacant post still answers: the vacancy is a finding, not a way around.
 */
export const penilai = (rantai: RantaiUnit, posisi: Pick<Posisi, 'id' | 'jenis'>): string | undefined => {
  const ketetapan = rantai.flatMap((s) => s.kedudukan).filter((k) => k.penilai !== posisi.id);
  const sendiri = ketetapan.find((k) => k.posisi === posisi.id);
  if (sendiri) return sendiri.penilai;

  const memimpin = rantai.some((s) => s.pimpinan === posisi.id);
  const nonmanajerial = posisi.jenis === 'fungsional' || posisi.jenis === 'pelaksana';
  const seunit = nonmanajerial && !memimpin ? ketetapan.find((k) => k.posisi === undefined) : undefined;
  return seunit?.penilai ?? pimpinanUnit(rantai.filter((s) => s.pimpinan !== posisi.id));
};

/** Two posts sit in one unit when the same leader's post answers for both. */
export const satuUnit = (a: RantaiUnit, b: RantaiUnit): boolean => {
  const unit = (satuanTerdekat(a) ?? a[0])?.unit;
  return unit !== undefined && unit === (satuanTerdekat(b) ?? b[0])?.unit;
};
