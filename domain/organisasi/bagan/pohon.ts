/** What the tree needs to know of a unit. */
export type Simpul = { readonly id: string; readonly induk: string | null };

export type Pohon<U extends Simpul> = {
  readonly akar: readonly U[];
  readonly unit: ReadonlyMap<string, U>;
  readonly bawahan: ReadonlyMap<string, readonly U[]>;
};

/** Keeps the order of the list. A unit whose parent is not in it stands at the top; a ring has no top and is left out. */
export const susunPohon = <U extends Simpul>(daftar: readonly U[]): Pohon<U> => {
  const unit = new Map(daftar.map((u) => [u.id, u]));
  const bawahan = new Map<string, U[]>();
  const akar: U[] = [];
  for (const u of daftar) {
    if (u.induk === null || !unit.has(u.induk)) akar.push(u);
    else tambah(bawahan, u.induk, u);
  }
  return { akar, unit, bawahan };
};

const tambah = <U>(peta: Map<string, U[]>, kunci: string, isi: U) => {
  const daftar = peta.get(kunci);
  if (daftar) daftar.push(isi);
  else peta.set(kunci, [isi]);
};

/** The unit and all below it, as a tree of its own; the whole tree when there is no such unit. */
export const cabangPohon = <U extends Simpul>(pohon: Pohon<U>, id: string): Pohon<U> => {
  const akar = pohon.unit.get(id);
  return akar ? { ...pohon, akar: [akar] } : pohon;
};

/** The tree as far as its branches are open. */
export const pohonTerbuka = <U extends Simpul>(pohon: Pohon<U>, terbuka: ReadonlySet<string>): Pohon<U> => ({
  ...pohon,
  bawahan: new Map([...pohon.bawahan].filter(([id]) => terbuka.has(id))),
});
