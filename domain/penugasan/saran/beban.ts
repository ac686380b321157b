import type { Tanggal } from '../../kernel/index.ts';
import type { TugasCalon } from './calon.ts';

/** The most assignments that a person has at once on any one day between `mulai` and `selesai`. */
export const bebanPuncak = (tugas: readonly TugasCalon[], mulai: Tanggal, selesai: Tanggal): number =>
  puncak(tugas, mulai, selesai, () => 1);

/** The most hours a week, as far as they were written down, that a person has at once on any one of these days. */
export const jamPuncak = (tugas: readonly TugasCalon[], mulai: Tanggal, selesai: Tanggal): number =>
  puncak(tugas, mulai, selesai, ({ jam }) => jam ?? 0);

const puncak = (
  tugas: readonly TugasCalon[],
  mulai: Tanggal,
  selesai: Tanggal,
  berat: (t: TugasCalon) => number,
): number => {
  const kena = tugas.filter((t) => t.mulai <= selesai && t.selesai >= mulai);
  // a highest load begins on the first day asked for, or with one of the assignments
  const hari = [mulai, ...kena.map((t) => t.mulai).filter((h) => h > mulai)];
  const padaHari = (h: Tanggal) => kena.filter((t) => t.mulai <= h && h <= t.selesai);
  return Math.max(0, ...hari.map((h) => padaHari(h).reduce((jumlah, t) => jumlah + berat(t), 0)));
};
