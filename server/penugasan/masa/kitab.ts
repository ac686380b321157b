import type { Kitab } from '@lincah/domain/regulasi';
import type { Pelaku } from '../../kernel/index.ts';
import type { PenugasanMasa } from './repository.ts';

/** The book that a change is put to: the agency's own of today; of two agencies the one that runs their assignment (ADR 0013). */
export const kitabPenugasan = (
  kitab: (peraturan: string) => Kitab,
  pelaku: Pick<Pelaku, 'peraturan'>,
  { mitra, peraturan }: Pick<PenugasanMasa, 'mitra' | 'peraturan'>,
): Kitab => kitab(mitra ? peraturan : pelaku.peraturan);
