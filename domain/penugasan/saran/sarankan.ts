import type { CalonSaran, KebutuhanSaran } from './calon.ts';
import { type CalonTernilai, nilaiCalon } from './nilai.ts';
import type { TakaranSaran } from './takaran.ts';

export type Peringkat<C extends CalonSaran> = {
  /** Best first. Those over the load limit come last, where they are wanted at all. */
  readonly butir: readonly CalonTernilai<C>[];
  /** How many were left out for their load. */
  readonly melebihi: number;
};

/**
 * People in the order in which they fit. Who shows none of the competences asked for is no suggestion; who would be over
 * the load limit is one only when asked for (`melebihi`).
 */
export const sarankan = <C extends CalonSaran>(
  calon: readonly C[],
  kebutuhan: KebutuhanSaran,
  takaran: TakaranSaran,
  { melebihi = false }: { readonly melebihi?: boolean } = {},
): Peringkat<C> => {
  const cocok = calon
    .map((c) => nilaiCalon(c, kebutuhan, takaran))
    .filter((n) => n.bukti.length === 0 || n.bukti.some((b) => b.tingkat !== null));
  const muat = cocok.filter((n) => melebihi || !n.melebihi);
  return { butir: muat.toSorted(lebihCocok), melebihi: cocok.length - muat.length };
};

const lebihCocok = (a: CalonTernilai, b: CalonTernilai): number =>
  Number(a.melebihi) - Number(b.melebihi) ||
  b.skor - a.skor ||
  a.jam - b.jam ||
  (a.calon.pegawai < b.calon.pegawai ? -1 : 1);
