import type { Tanggal } from '../../kernel/index.ts';
import type { TugasCalon } from './calon.ts';

/** The most assignments that a person has at once on any one day between `mulai` and `selesai`. */
export const bebanPuncak = (tugas: readonly TugasCalon[], mulai: Tanggal, selesai: Tanggal): number => {
  const kena = tugas.filter((t) => t.mulai <= selesai && t.selesai >= mulai);
  // a highest load begins on the first day asked for, or with one of the assignments
  const hari = [mulai, ...kena.map((t) => t.mulai).filter((h) => h > mulai)];
  return Math.max(0, ...hari.map((h) => kena.filter((t) => t.mulai <= h && h <= t.selesai).length));
};
