/** A person's step of a drawing, in the order in which it may come. */
export type Langkah = {
  readonly id: string;
  readonly nama: string;
  readonly lajur: string;
  /** `lewat`: the dossier ended without it. */
  readonly keadaan: 'sudah' | 'kini' | 'nanti' | 'lewat';
};

type Simpul = { readonly id: string; readonly nama: string; readonly lajur: string; readonly tugas: boolean };
export type Peta = {
  readonly simpul: readonly Simpul[];
  readonly arus: readonly (readonly [dari: string, ke: string])[];
};

/** Steps by their distance from the start; branches of the same distance as they are drawn. */
export const urutkan = (
  { simpul, arus }: Peta,
  token: readonly string[],
  dilalui: readonly string[],
): readonly Langkah[] => {
  const masuk = new Set(arus.map(([, ke]) => ke));
  const jarak = new Map(simpul.filter(({ id }) => !masuk.has(id)).map(({ id }) => [id, 0]));
  const antre = [...jarak.keys()];
  for (const kini of antre)
    for (const [dari, ke] of arus)
      if (dari === kini && !jarak.has(ke)) {
        jarak.set(ke, (jarak.get(kini) ?? 0) + 1);
        antre.push(ke);
      }
  const berjalan = dilalui.length === 0 || token.some((id) => arus.some(([dari]) => dari === id));
  const keadaan = (id: string) => {
    if (token.includes(id)) return 'kini';
    if (dilalui.includes(id)) return 'sudah';
    return berjalan ? 'nanti' : 'lewat';
  };
  return simpul
    .filter(({ tugas }) => tugas)
    .sort((a, b) => (jarak.get(a.id) ?? 0) - (jarak.get(b.id) ?? 0))
    .map(({ id, nama, lajur }) => ({ id, nama, lajur, keadaan: keadaan(id) }));
};
