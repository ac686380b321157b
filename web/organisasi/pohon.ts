import type { Pohon, Simpul } from '@lincah/domain/organisasi';

export { type Pohon, type Simpul, susunPohon } from '@lincah/domain/organisasi';

/** Branches open at first: only the tops, so two levels are seen. */
export const bukaAwal = <U extends Simpul>(pohon: Pohon<U>): ReadonlySet<string> =>
  new Set(pohon.akar.map((u) => u.id));

/** Every branch open. */
export const bukaSemua = <U extends Simpul>(pohon: Pohon<U>): ReadonlySet<string> => new Set(pohon.bawahan.keys());

export type Tampak<U> = { readonly unit: U; readonly tingkat: number; readonly urut: number; readonly dari: number };

/** Units to be seen with these branches open, from top to bottom; `urut` of `dari` siblings, both from one. */
export const unitTampak = <U extends Simpul>(pohon: Pohon<U>, terbuka: ReadonlySet<string>): readonly Tampak<U>[] => {
  const hasil: Tampak<U>[] = [];
  const telusuri = (daftar: readonly U[], tingkat: number) => {
    daftar.forEach((unit, i) => {
      hasil.push({ unit, tingkat, urut: i + 1, dari: daftar.length });
      if (terbuka.has(unit.id)) telusuri(pohon.bawahan.get(unit.id) ?? [], tingkat + 1);
    });
  };
  telusuri(pohon.akar, 1);
  return hasil;
};

/** The same branches and those that lead to a unit. */
export const bukaSampai = <U extends Simpul>(
  pohon: Pohon<U>,
  terbuka: ReadonlySet<string>,
  id: string,
): ReadonlySet<string> => {
  const naik = new Set<string>();
  let induk = pohon.unit.get(id)?.induk ?? null;
  while (induk !== null && pohon.unit.has(induk) && !naik.has(induk)) {
    naik.add(induk);
    induk = pohon.unit.get(induk)?.induk ?? null;
  }
  return new Set([...terbuka, ...naik]);
};
