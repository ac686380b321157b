import type { z } from 'zod';
import { argumen, ke, kuantor, pilihanIn, unsur } from './anak.ts';
import { ANGKA, dariKumpulan, harus, type Jenis, KOSONG, type Macam, satukan, sejenis, YA } from './macam.ts';
import type { Pohon } from './pohon.ts';

type Terikat = ReadonlyMap<string, Jenis>;

/**
 * Puts an expression that was read to a vocabulary: every name is known, every value of the kind that is asked for, a choice
 * compared only with what it can be, and the whole a yes or no. Throws FaktaAsing or GalatFeel.
 */
export const periksaJenis = (pohon: Pohon, fakta: z.ZodObject): void => {
  harus(jenisDari(pohon, { bentuk: fakta, terikat: new Map() }), ['ya'], pohon);
};

type Kamus = { readonly bentuk: z.ZodObject; readonly terikat: Terikat };

const jenisDari = (p: Pohon, k: Kamus): Jenis => {
  const jenis = BENTUK[p.jenis];
  if (!jenis) throw new Error(`kind of ${p.jenis} is not known`); // what was composed has a kind
  return jenis(p, k);
};

const BENTUK: Readonly<Record<string, (p: Pohon, k: Kamus) => Jenis>> = {
  StringLiteral: (p) => ({ macam: 'teks', pilihan: [JSON.parse(p.teks.replaceAll('\n', '\\n'))] }),
  NumericLiteral: () => ANGKA,
  BooleanLiteral: () => YA,
  null: () => KOSONG,
  ParenthesizedExpression: (p, k) => jenisDari(ke(p, 1), k),
  VariableName: (p, { bentuk, terikat }) => terikat.get(p.teks) ?? dariKumpulan(bentuk, p.teks, p),
  PathExpression: (p, k) => {
    const dari = harus(jenisDari(ke(p, 0), k), ['kumpulan'], ke(p, 0));
    return dari.macam === 'kumpulan' ? dariKumpulan(dari.bentuk, ke(p, 2).teks, p) : KOSONG;
  },
  Conjunction: (p, k) => keduaYa(p, k),
  Disjunction: (p, k) => keduaYa(p, k),
  Comparison: (p, k) => banding(p, k),
  ArithmeticExpression: (p, k) => {
    for (const i of [0, 2]) harus(jenisDari(ke(p, i), k), ['angka'], ke(p, i));
    return ANGKA;
  },
  IfExpression: (p, k) => {
    harus(jenisDari(ke(p, 1), k), ['ya'], ke(p, 1));
    return sejenis(jenisDari(ke(p, 3), k), jenisDari(ke(p, 5), k), p);
  },
  List: (p, k) => ({ macam: 'daftar', isi: gabung(unsur(p), k, p) }),
  QuantifiedExpression: (p, k) => {
    const { nama, sumber, uji } = kuantor(p);
    const dari = harus(jenisDari(sumber, k), ['daftar'], sumber);
    const isi = dari.macam === 'daftar' ? dari.isi : KOSONG;
    harus(jenisDari(uji, { ...k, terikat: new Map([...k.terikat, [nama, isi]]) }), ['ya'], uji);
    return YA;
  },
  DateTimeLiteral: (p, k) => jenisDari(ke({ ...p, anak: argumen(p) }, 0), k),
  FunctionInvocation: (p, k) => {
    const [hasil, ...diminta] = FUNGSI[ke(p, 0).teks] ?? [YA];
    const isi = argumen(p).map((a) => jenisDari(a, k));
    for (const [i, macam] of diminta.entries()) if (macam) harus(isi[i] ?? KOSONG, [macam], p);
    const [daftar, anggota] = isi;
    if (daftar?.macam === 'daftar' && anggota) sejenis(daftar.isi, anggota, p);
    return hasil;
  },
};

/** What each function answers, then what it takes; undefined: what the list before it holds. */
const FUNGSI: Readonly<Record<string, readonly [Jenis, ...(Macam | undefined)[]]>> = {
  not: [YA, 'ya'],
  count: [ANGKA, 'daftar'],
  'string length': [ANGKA, 'teks'],
  contains: [YA, 'teks', 'teks'],
  'starts with': [YA, 'teks', 'teks'],
  'list contains': [YA, 'daftar', undefined],
};

const keduaYa = (p: Pohon, k: Kamus): Jenis => {
  for (const i of [0, 2]) harus(jenisDari(ke(p, i), k), ['ya'], ke(p, i));
  return YA;
};

const banding = (p: Pohon, k: Kamus): Jenis => {
  const tanda = ke(p, 1).teks;
  const kiri = jenisDari(ke(p, 0), k);
  if (tanda === 'in') return satuDari(kiri, p, k);
  const lain = (tanda === 'between' ? [2, 4] : [2]).map((i) => jenisDari(ke(p, i), k));
  for (const kanan of lain) sejenis(kiri, kanan, p);
  if (tanda !== '=' && tanda !== '!=') for (const j of [kiri, ...lain]) harus(j, ['angka', 'teks'], p);
  return YA;
};

const satuDari = (kiri: Jenis, p: Pohon, k: Kamus): Jenis => {
  for (const isi of pilihanIn(p).map((a) => jenisDari(a, k))) sejenis(kiri, isi.macam === 'daftar' ? isi.isi : isi, p);
  return YA;
};

const gabung = (isi: readonly Pohon[], k: Kamus, p: Pohon): Jenis =>
  isi.map((a) => jenisDari(a, k)).reduce((a, b) => satukan(a, b, p), KOSONG);
