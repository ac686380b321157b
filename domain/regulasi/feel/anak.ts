import { GalatFeel, type Pohon } from './pohon.ts';

/** Signs that the parser keeps among the values. */
export const TANDA: ReadonlySet<string> = new Set(['[', ']', '(', ')', ',']);

/** The part at this place; a form without it is outside the subset. */
export const ke = (p: Pohon, i: number): Pohon => {
  const anak = p.anak[i];
  if (!anak) throw takDikenal(p);
  return anak;
};

export const argumen = (p: Pohon): readonly Pohon[] => {
  const letak = p.anak.find((a) => a.jenis === 'PositionalParameters');
  return letak ? letak.anak.filter((a) => !TANDA.has(a.jenis)) : [];
};

/** Elements of a written list. */
export const unsur = (p: Pohon): readonly Pohon[] => p.anak.filter((a) => !TANDA.has(a.jenis));

/** `in` takes a list, or values in brackets. Ranges and comparisons as tests stay outside the subset. */
export const pilihanIn = (p: Pohon): readonly Pohon[] => p.anak.slice(2).flatMap(ujiPositif);

const ujiPositif = (p: Pohon): Pohon[] => {
  if (TANDA.has(p.jenis)) return [];
  if (p.jenis === 'Conjunction' || p.jenis === 'Disjunction') throw tanpaKurung();
  return p.jenis === 'PositiveUnaryTest' || p.jenis === 'PositiveUnaryTests' ? p.anak.flatMap(ujiPositif) : [p];
};

/** The name that a quantifier binds, the list it runs over, and what it asks of each. */
export const kuantor = (p: Pohon): { readonly nama: string; readonly sumber: Pohon; readonly uji: Pohon } => {
  const masuk = ke(p, 1).anak;
  const [nama, , rentang] = masuk[0]?.anak ?? [];
  const sumber = rentang?.anak.length === 1 ? rentang.anak[0] : undefined;
  if (masuk.length !== 1 || !nama || !sumber) throw takDikenal(p);
  return { nama: nama.teks, sumber, uji: ke(p, 3) };
};

/** FEEL takes `x in [a] or y` as `x in ([a] or y)`, which nobody means. */
const tanpaKurung = () =>
  new GalatFeel(
    'sesudah “in […]” tidak boleh langsung “and” atau “or”: tulis (x in […]) dalam kurung',
    '“in […]” must not be followed by “and” or “or”: write (x in […]) in brackets',
  );

export const takDikenal = (p: Pohon) =>
  new GalatFeel(
    `bagian “${p.teks.slice(0, 40)}” (${p.jenis}) di luar FEEL yang didukung`,
    `“${p.teks.slice(0, 40)}” (${p.jenis}) is outside the supported FEEL`,
  );
