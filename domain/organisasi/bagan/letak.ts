import type { Pohon, Simpul } from './pohon.ts';

/** A place in the chart: the column is the level, the row may be a half. */
export type Letak = { readonly kolom: number; readonly baris: number };

/** Every unit that nothing hangs below has a row of its own; a parent stands midway between its first and last. */
export const letakPohon = <U extends Simpul>({ akar, bawahan }: Pohon<U>): ReadonlyMap<string, Letak> => {
  const letak = new Map<string, Letak>();
  let baris = 0;
  const taruh = (u: U, kolom: number): number => {
    letak.set(u.id, { kolom, baris: 0 }); // its turn in the order; the row is known after those below
    const anak = (bawahan.get(u.id) ?? []).map((a) => taruh(a, kolom + 1));
    const diBaris = anak.length === 0 ? baris++ : ((anak[0] ?? 0) + (anak.at(-1) ?? 0)) / 2;
    letak.set(u.id, { kolom, baris: diBaris });
    return diBaris;
  };
  for (const u of akar) taruh(u, 0);
  return letak;
};
