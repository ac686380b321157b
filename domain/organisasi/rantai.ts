import type { JenisJabatan, Kedudukan, Posisi } from './struktur.ts';

export type SimpulRantai = {
  readonly unit: string;
  /** The post that leads the unit, filled or vacant; absent when the unit has none. */
  readonly pimpinan?: string;
  readonly jenisPimpinan?: JenisJabatan;
  readonly kedudukan: readonly Pick<Kedudukan, 'posisi' | 'penilai'>[];
};

/** The unit of a post first, then each unit above it up to the top, as they stand on one day. */
export type RantaiUnit = readonly SimpulRantai[];

/**
 * The post that leads the unit; a part without a leader's post is led by the nearest unit above. With `jenis`: the
 * nearest leader whose post is of one of these kinds.
 */
export const pimpinanUnit = (rantai: RantaiUnit, jenis?: readonly string[]): string | undefined =>
  unitBerpimpinan(jenis ? rantai.filter((s) => s.jenisPimpinan && jenis.includes(s.jenisPimpinan)) : rantai)?.pimpinan;

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
  const unit = (unitBerpimpinan(a) ?? a[0])?.unit;
  return unit !== undefined && unit === (unitBerpimpinan(b) ?? b[0])?.unit;
};

const unitBerpimpinan = (rantai: RantaiUnit): SimpulRantai | undefined => rantai.find((s) => s.pimpinan !== undefined);
