import { argumen, ke, kuantor, pilihanIn, takDikenal, unsur } from './anak.ts';
import { bandingkan, hitung, samakan } from './nilai.ts';
import { GalatFeel, type Pohon } from './pohon.ts';

/** Names in sight of an expression: the facts, and the loop names of quantifiers above them. */
export type Lingkungan = Readonly<Record<string, unknown>>;
export type Hitungan = (l: Lingkungan) => unknown;

/** Turns a parsed expression into a function, once. What the subset does not know is refused here, not later. */
export const susun = (p: Pohon): Hitungan => {
  const buat = BENTUK[p.jenis];
  if (!buat) throw takDikenal(p);
  return buat(p);
};

const BENTUK: Readonly<Record<string, (p: Pohon) => Hitungan>> = {
  StringLiteral: (p) => tetap(JSON.parse(p.teks.replaceAll('\n', '\\n'))),
  NumericLiteral: (p) => tetap(Number(p.teks.replaceAll(' ', ''))),
  BooleanLiteral: (p) => tetap(p.teks === 'true'),
  null: () => tetap(null),
  ParenthesizedExpression: (p) => susun(ke(p, 1)),
  VariableName: (p) => (l) => l[p.teks] ?? null,
  PathExpression: (p) => {
    const dari = susun(ke(p, 0));
    const kunci = ke(p, 2).teks;
    return (l) => ambil(dari(l), kunci);
  },
  Conjunction: (p) => dan(susun(ke(p, 0)), susun(ke(p, 2)), false),
  Disjunction: (p) => dan(susun(ke(p, 0)), susun(ke(p, 2)), true),
  Comparison: (p) => susunBanding(p),
  ArithmeticExpression: (p) => {
    if (p.anak.length < 3) throw takDikenal(p);
    const [kiri, kanan] = [susun(ke(p, 0)), susun(ke(p, 2))];
    const tanda = ke(p, 1).teks;
    return (l) => hitung(tanda, kiri(l), kanan(l));
  },
  IfExpression: (p) => {
    const [jika, maka, lain] = [susun(ke(p, 1)), susun(ke(p, 3)), susun(ke(p, 5))];
    return (l) => (jika(l) === true ? maka(l) : lain(l));
  },
  List: (p) => {
    const isi = unsur(p).map(susun);
    return (l) => isi.map((i) => i(l));
  },
  QuantifiedExpression: (p) => susunKuantor(p),
  DateTimeLiteral: (p) => {
    if (ke(p, 0).teks !== 'date') throw takDikenal(p);
    return susun(argumen(p)[0] ?? p); // days are ISO text here: they compare as they are
  },
  FunctionInvocation: (p) => {
    const nama = ke(p, 0).teks;
    const fungsi = FUNGSI[nama];
    if (!fungsi) throw new GalatFeel(`fungsi “${nama}” tidak didukung`, `function “${nama}” is not supported`);
    const isi = argumen(p).map(susun);
    if (isi.length !== fungsi.length)
      throw new GalatFeel(
        `fungsi “${nama}” meminta ${fungsi.length} nilai`,
        `function “${nama}” takes ${fungsi.length} values`,
      );
    return (l) => fungsi(...isi.map((i) => i(l)));
  },
};

const FUNGSI: Readonly<Record<string, (...nilai: unknown[]) => unknown>> = {
  not: (a: unknown) => (typeof a === 'boolean' ? !a : null),
  count: (a: unknown) => daftar(a).length,
  'string length': (a: unknown) => (a === null ? null : [...teks(a)].length),
  contains: (a: unknown, b: unknown) => teks(a).includes(teks(b)),
  'starts with': (a: unknown, b: unknown) => teks(a).startsWith(teks(b)),
  'list contains': (a: unknown, b: unknown) => daftar(a).some((x) => samakan(x, b)),
};

const susunBanding = (p: Pohon): Hitungan => {
  const kiri = susun(ke(p, 0));
  const tanda = ke(p, 1).teks;
  if (tanda === 'between') {
    const [bawah, atas] = [susun(ke(p, 2)), susun(ke(p, 4))];
    return (l) => keduanya(bandingkan('>=', kiri(l), bawah(l)), bandingkan('<=', kiri(l), atas(l)));
  }
  if (tanda === 'in') {
    const isi = pilihanIn(p).map(susun);
    return (l) => isi.some((i) => termasuk(kiri(l), i(l)));
  }
  const kanan = susun(ke(p, 2));
  if (tanda === '=') return (l) => samakan(kiri(l), kanan(l));
  if (tanda === '!=') return (l) => !samakan(kiri(l), kanan(l));
  return (l) => bandingkan(tanda, kiri(l), kanan(l));
};

/** `some`/`every` over one list; the list comes from the facts, so the work is bounded by what was typed. */
const susunKuantor = (p: Pohon): Hitungan => {
  const { nama, sumber, uji } = kuantor(p);
  const [dari, syarat] = [susun(sumber), susun(uji)];
  if (ke(p, 0).teks === 'some') return (l) => daftar(dari(l)).some((x) => syarat({ ...l, [nama]: x }) === true);
  return (l) => daftar(dari(l)).every((x) => syarat({ ...l, [nama]: x }) === true);
};

/** FEEL's three-valued `and`/`or`: the deciding value wins, an unknown stays unknown. */
const dan =
  (kiri: Hitungan, kanan: Hitungan, penentu: boolean): Hitungan =>
  (l) => {
    const a = kiri(l);
    if (a === penentu) return penentu;
    const b = kanan(l);
    if (b === penentu) return penentu;
    return a === !penentu && b === !penentu ? !penentu : null;
  };

const tetap =
  (nilai: unknown): Hitungan =>
  () =>
    nilai;
const keduanya = (a: boolean | null, b: boolean | null) => (a === null || b === null ? null : a && b);
const termasuk = (a: unknown, b: unknown) => (Array.isArray(b) ? b.some((x) => samakan(a, x)) : samakan(a, b));

const ambil = (dari: unknown, kunci: string): unknown => {
  if (dari === null) return null;
  if (typeof dari !== 'object' || Array.isArray(dari)) throw salahJenis('sekumpulan fakta', 'a group of facts', dari);
  return Object.hasOwn(dari, kunci) ? ((dari as Lingkungan)[kunci] ?? null) : null;
};

const daftar = (a: unknown): readonly unknown[] => {
  if (!Array.isArray(a)) throw salahJenis('daftar', 'a list', a);
  return a;
};

const teks = (a: unknown): string => {
  if (typeof a !== 'string') throw salahJenis('teks', 'a text', a);
  return a;
};

const salahJenis = (id: string, en: string, ada: unknown) =>
  new GalatFeel(`diharapkan ${id}, yang ada ${JSON.stringify(ada)}`, `expected ${en}, found ${JSON.stringify(ada)}`);
