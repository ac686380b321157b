import { parseExpression } from 'feelin';

/** A condition spoiled in one place: how, and the new text. */
export type MutanSyarat = { readonly cara: string; readonly syarat: string };

type Simpul = ReturnType<typeof parseExpression>['topNode'];

/** Every way to spoil a FEEL condition in one place, none of which is the same text. */
export const mutanSyarat = (syarat: string): readonly MutanSyarat[] => {
  const isi = (n: Simpul) => syarat.slice(n.from, n.to);
  const telusuri = (n: Simpul): readonly MutanSyarat[] => {
    const anak = anakDari(n);
    const di = (MUTASI[n.name] ?? (() => []))(n, anak, isi).map(({ cara, di: tempat, teks }) => ({
      cara,
      syarat: syarat.slice(0, tempat.from) + teks + syarat.slice(tempat.to),
    }));
    return [...di, ...anak.flatMap(telusuri)];
  };
  const semua = telusuri(parseExpression(syarat, {}, undefined).topNode);
  return [{ cara: 'dibalik', syarat: `not(${syarat})` }, ...semua].filter((m) => m.syarat !== syarat);
};

/** What replaces the text of a node, and how that is called. */
type Ganti = { readonly cara: string; readonly di: Simpul; readonly teks: string };
type Isi = (n: Simpul) => string;

const LAWAN: Readonly<Record<string, string>> = {
  and: 'or',
  or: 'and',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '=': '!=',
  '!=': '=',
  some: 'every',
  every: 'some',
  true: 'false',
  false: 'true',
};

const lawan = (tanda: Simpul | undefined, isi: Isi): readonly Ganti[] => {
  const baru = tanda && LAWAN[isi(tanda)];
  return tanda && baru ? [{ cara: `${isi(tanda)} menjadi ${baru}`, di: tanda, teks: baru }] : [];
};

/** An operator turned round, and each side standing alone. */
const majemuk = (n: Simpul, [kiri, tanda, kanan]: readonly Simpul[], isi: Isi): readonly Ganti[] => [
  ...lawan(tanda, isi),
  ...[kiri, kanan].flatMap((s) => (s ? [{ cara: `tinggal “${isi(s)}”`, di: n, teks: isi(s) }] : [])),
];

const MUTASI: Readonly<Record<string, (n: Simpul, anak: readonly Simpul[], isi: Isi) => readonly Ganti[]>> = {
  Conjunction: majemuk,
  Disjunction: majemuk,
  Comparison: (_, [, tanda], isi) => lawan(tanda, isi),
  QuantifiedExpression: (_, [kata], isi) => lawan(kata, isi),
  BooleanLiteral: (n, _, isi) => lawan(n, isi),
  NumericLiteral: (n, _, isi) =>
    [-1, 1].map((d) => ({ cara: `${isi(n)} menjadi ${Number(isi(n)) + d}`, di: n, teks: String(Number(isi(n)) + d) })),
  List: (n, anak, isi) =>
    butir(anak).map((a) => ({ cara: `tanpa ${isi(a)}`, di: n, teks: tanpa(butir(anak), a, isi) })),
  FunctionInvocation: (n, [nama], isi) =>
    nama && isi(nama) === 'not' ? [{ cara: 'tanpa not', di: n, teks: isi(n).slice(3) }] : [],
};

const anakDari = (n: Simpul): readonly Simpul[] => {
  const anak: Simpul[] = [];
  for (let a = n.firstChild; a; a = a.nextSibling) anak.push(a);
  return anak;
};

const butir = (anak: readonly Simpul[]): readonly Simpul[] => anak.filter((a) => !/^[[\](),]$/.test(a.name));

const tanpa = (isi: readonly Simpul[], hapus: Simpul, teks: (n: Simpul) => string): string => {
  const sisa = isi.filter((a) => a !== hapus).map(teks);
  return `[${(sisa.length > 0 ? sisa : ['"-"']).join(', ')}]`;
};
