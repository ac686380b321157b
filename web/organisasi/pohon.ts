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

/** Branches open at first: only the tops, so two levels are seen. */
export const bukaAwal = <U extends Simpul>(pohon: Pohon<U>): ReadonlySet<string> =>
  new Set(pohon.akar.map((u) => u.id));

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
