import type { Fungsional } from './jabatan.ts';
import type { Penyusun } from './penyusun.ts';

/** Levels as offices have them: many Ahli Pertama and Muda, some Madya. */
const TINGKAT = [0, 1, 0, 1, 2, 0, 1] as const;

/** Fills a unit with functional posts, the kinds in turn; answers the codes of the posts. */
export const isiFungsional = (p: Penyusun, unit: string, jf: readonly Fungsional[], jumlah: number): string[] =>
  Array.from({ length: jumlah }, (_, i) => {
    const satu = jf[i % jf.length];
    if (!satu) throw new Error(`tanpa jabatan fungsional: ${unit}`);
    return p.fungsional(unit, satu, TINGKAT[i % TINGKAT.length] ?? 0).posisi;
  });
