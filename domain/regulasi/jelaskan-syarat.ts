import type { Dwibahasa } from '../kernel/index.ts';
import type { Pohon } from './feel/pohon.ts';
import { uraikan } from './feel/uraikan.ts';
import { type KataFakta, kataFakta } from './kata-fakta.ts';
import { bila, deret, kurung, kutip, kutipDwi, rangkai, sama, sambung } from './rangkai-kata.ts';

/** Names that only the book knows: answers to a task and the task itself by its id, and parameters by their path as facts. */
export type SebutanKitab = {
  readonly pilihan: Readonly<Record<string, Dwibahasa>>;
  readonly tugas: Readonly<Record<string, Dwibahasa>>;
  readonly parameter: Readonly<Record<string, Dwibahasa>>;
};

/**
 * A FEEL condition as one sentence in both languages, without capital and full stop. Facts are said with the words of
 * the question's room; what has no words keeps its own text. Throws GalatFeel when the condition cannot be read.
 */
export const jelaskanSyarat = (syarat: string, tanya: string, sebutan: SebutanKitab = KOSONG): Dwibahasa =>
  klausa(uraikan(syarat), true, { tanya, sebutan, anggota: {} });

const KOSONG: SebutanKitab = { pilihan: {}, tugas: {}, parameter: {} };

type Kamus = {
  readonly tanya: string;
  readonly sebutan: SebutanKitab;
  /** Path of the list behind each name that a quantifier binds. */
  readonly anggota: Readonly<Record<string, string>>;
};

/** Something that is true or not; `ya` false says its opposite. */
const klausa = (p: Pohon, ya: boolean, k: Kamus): Dwibahasa => {
  switch (p.jenis) {
    case 'ParenthesizedExpression':
      return klausa(ke(p, 1), ya, k);
    case 'BooleanLiteral':
      return (p.teks === 'true') === ya ? { id: 'selalu', en: 'always' } : { id: 'tidak pernah', en: 'never' };
    case 'Conjunction':
    case 'Disjunction':
      return gabung(p, ya, k);
    case 'Comparison':
      return perbandingan(p, ya, k);
    case 'IfExpression':
      return bersyarat(p, ya, k);
    case 'QuantifiedExpression':
      return kuantor(p, ya, k);
    case 'FunctionInvocation':
      return fungsi(p, ya, k);
    default:
      return faktaKlausa(p, ya, k);
  }
};

const faktaKlausa = (p: Pohon, ya: boolean, k: Kamus): Dwibahasa => {
  const kata = kataDari(p, k);
  if (kata && 'ya' in kata) return ya ? kata.ya : kata.tidak;
  return ya ? nilai(p, k) : sambung({ id: 'tidak', en: 'not' }, nilai(p, k));
};

/** `not(a) or b` reads as “when a, then b”; everything else keeps its and/or, the inner of another kind in brackets. */
const gabung = (p: Pohon, ya: boolean, k: Kamus): Dwibahasa => {
  const dan = (p.jenis === 'Conjunction') === ya;
  const isi = ratakan(p, p.jenis);
  const [awal, ...sisa] = isi;
  const ucap = (s: Pohon) => (perluKurung(s) ? kurung(klausa(s, ya, k)) : klausa(s, ya, k));
  if (!dan && ya && awal && sisa.length > 0 && ingkar(awal))
    return bila(
      klausa(awal, false, k),
      sisa.length === 1 ? klausa(ke2(sisa, 0), true, k) : deret(sisa.map(ucap), false),
    );
  return deret(isi.map(ucap), dan);
};

const ratakan = (p: Pohon, jenis: string): readonly Pohon[] =>
  p.jenis === jenis ? [...ratakan(ke(p, 0), jenis), ...ratakan(ke(p, 2), jenis)] : [p];

const perluKurung = (p: Pohon): boolean =>
  p.jenis === 'ParenthesizedExpression'
    ? perluKurung(ke(p, 1))
    : ['Conjunction', 'Disjunction', 'IfExpression', 'QuantifiedExpression'].includes(p.jenis);

/** Says itself as a denial, so that its opposite is the case in which the rest is asked. */
const ingkar = (p: Pohon): boolean => {
  if (p.jenis === 'ParenthesizedExpression') return ingkar(ke(p, 1));
  if (p.jenis === 'FunctionInvocation') return namaFungsi(p) === 'not';
  return p.jenis === 'Comparison' && ke(p, 1).teks === '!=';
};

const bersyarat = (p: Pohon, ya: boolean, k: Kamus): Dwibahasa => {
  const [jika, maka, lain] = [klausa(ke(p, 1), true, k), klausa(ke(p, 3), ya, k), ke(p, 5)];
  const utama = bila(jika, maka);
  if (lain.jenis === 'BooleanLiteral' && (lain.teks === 'true') === ya) return utama;
  return rangkai(utama, { id: '; selain itu, ', en: '; otherwise, ' }, klausa(lain, ya, k));
};

const kuantor = (p: Pohon, ya: boolean, k: Kamus): Dwibahasa => {
  const [nama, , rentang] = ke(ke(p, 1), 0).anak;
  const sumber = rentang?.anak[0];
  if (!nama || !sumber) return apaAdanya(p);
  const kata = kataDari(sumber, k);
  const satu = (kata && 'sebutan' in kata && (kata.satu ?? kata.sebutan)) || apaAdanya(sumber);
  const dalam = { ...k, anggota: { ...k.anggota, [nama.teks]: jalurFakta(sumber, k) ?? sumber.teks } };
  const semua = (ke(p, 0).teks === 'every') === ya;
  const uji = klausa(ke(p, 3), ya, dalam);
  return semua
    ? { id: `bagi setiap ${satu.id}: ${uji.id}`, en: `for every ${satu.en}: ${uji.en}` }
    : { id: `bagi sedikitnya satu ${satu.id}: ${uji.id}`, en: `for at least one ${satu.en}: ${uji.en}` };
};

const fungsi = (p: Pohon, ya: boolean, k: Kamus): Dwibahasa => {
  const nama = namaFungsi(p);
  const [a, b] = argumen(p);
  if (nama === 'not' && a) return klausa(a, !ya, k);
  const kerja = KERJA[nama];
  if (!kerja || !a || !b) return apaAdanya(p);
  const arti = ya ? kerja.ya : kerja.tidak;
  return rangkai(nilai(a, k), arti, nilaiSebagai(b, a, k));
};

const KERJA: Readonly<Record<string, { readonly ya: Dwibahasa; readonly tidak: Dwibahasa }>> = {
  contains: { ya: { id: ' memuat ', en: ' contains ' }, tidak: { id: ' tidak memuat ', en: ' does not contain ' } },
  'list contains': { ya: { id: ' memuat ', en: ' include ' }, tidak: { id: ' tidak memuat ', en: ' do not include ' } },
  'starts with': {
    ya: { id: ' berawalan ', en: ' begins with ' },
    tidak: { id: ' tidak berawalan ', en: ' does not begin with ' },
  },
};

const perbandingan = (p: Pohon, ya: boolean, k: Kamus): Dwibahasa => {
  const [kiri, tanda] = [ke(p, 0), ke(p, 1).teks];
  if (tanda === 'between') {
    const [bawah, atas] = [nilaiSebagai(ke(p, 2), kiri, k), nilaiSebagai(ke(p, 4), kiri, k)];
    const antara = rangkai(bawah, { id: ' sampai ', en: ' and ' }, atas);
    return rangkai(nilai(kiri, k), ya ? ANTARA.ya : ANTARA.tidak, antara);
  }
  if (tanda === 'in') return termasuk(kiri, p.anak.slice(2), ya, k);
  return banding(kiri, ya ? tanda : (LAWAN[tanda] ?? tanda), ke(p, 2), k);
};

const ANTARA = { ya: { id: ' antara ', en: ' is between ' }, tidak: { id: ' tidak antara ', en: ' is not between ' } };
const LAWAN: Readonly<Record<string, string>> = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' };

const termasuk = (kiri: Pohon, uji: readonly Pohon[], ya: boolean, k: Kamus): Dwibahasa => {
  const isi = uji.flatMap(anggotaDaftar);
  const satu = isi[0];
  if (isi.length === 1 && satu && (satu.jenis === 'VariableName' || satu.jenis === 'PathExpression'))
    return rangkai(nilai(kiri, k), ya ? TERMASUK.ya : TERMASUK.tidak, nilai(satu, k));
  const daftar = deret(
    isi.map((i) => nilaiSebagai(i, kiri, k)),
    false,
  );
  return rangkai(nilai(kiri, k), ya ? ADALAH.ya : ADALAH.tidak, daftar);
};

const TERMASUK = {
  ya: { id: ' termasuk dalam ', en: ' is among ' },
  tidak: { id: ' tidak termasuk dalam ', en: ' is not among ' },
};
const ADALAH = { ya: { id: ' adalah ', en: ' is ' }, tidak: { id: ' adalah selain ', en: ' is other than ' } };

const anggotaDaftar = (p: Pohon): readonly Pohon[] => {
  if (TANDA.has(p.jenis)) return [];
  return ['PositiveUnaryTest', 'PositiveUnaryTests', 'List'].includes(p.jenis) ? p.anak.flatMap(anggotaDaftar) : [p];
};

const banding = (kiri: Pohon, tanda: string, kanan: Pohon, k: Kamus): Dwibahasa => {
  if (kanan.jenis === 'BooleanLiteral' && (tanda === '=' || tanda === '!='))
    return klausa(kiri, (kanan.teks === 'true') === (tanda === '='), k);
  const terisi = keterisian(kiri, tanda, kanan);
  if (terisi) return sambung(nilai(terisi.fakta, k), terisi.ada ? terisi.kata.ya : terisi.kata.tidak);
  return rangkai(nilai(kiri, k), antara(tanda, kiri, kanan), nilaiSebagai(kanan, kiri, k));
};

/** Comparisons that only ask whether something is there: with nothing, with an empty text, or by its length. */
const keterisian = (kiri: Pohon, tanda: string, kanan: Pohon) => {
  const [ukuran] = argumen(kiri);
  const kata = kanan.jenis === 'null' ? ADA : kanan.teks === '""' ? ISI : UKURAN[namaFungsi(kiri)];
  const ada = ukuran ? BERISI[`${tanda} ${kanan.teks}`] : BERISI[tanda];
  return kata && ada !== undefined ? { fakta: ukuran ?? kiri, ada, kata } : undefined;
};

/** Whether a comparison, with its figure where it measures, says that there is something. */
const BERISI: Readonly<Record<string, boolean>> = {
  '!=': true,
  '=': false,
  '> 0': true,
  '!= 0': true,
  '>= 1': true,
  '= 0': false,
  '<= 0': false,
  '< 1': false,
};

const ADA = { ya: { id: 'sudah ada', en: 'is known' }, tidak: { id: 'belum ada', en: 'is not known' } };
const ISI = { ya: { id: 'terisi', en: 'is filled in' }, tidak: { id: 'kosong', en: 'is empty' } };
const ADA_DAFTAR = { ya: { id: 'ada', en: 'exist' }, tidak: { id: 'tidak ada', en: 'do not exist' } };

const UKURAN: Readonly<Record<string, typeof ISI>> = { 'string length': ISI, count: ADA_DAFTAR };

const antara = (tanda: string, kiri: Pohon, kanan: Pohon): Dwibahasa => {
  const hari = [kiri, kanan].some((p) => p.jenis === 'DateTimeLiteral' || HARI.test(p.teks));
  const angka = [kiri, kanan].some((p) => p.jenis === 'NumericLiteral' || p.jenis === 'ArithmeticExpression');
  if (tanda === '=' && isFakta(kanan)) return { id: ' sama dengan ', en: ' is the same as ' };
  if (tanda === '!=' && isFakta(kanan)) return { id: ' tidak sama dengan ', en: ' is not the same as ' };
  if (tanda === '=' && angka) return { id: ' tepat ', en: ' is exactly ' };
  if (tanda === '!=' && angka) return { id: ' bukan ', en: ' is not ' };
  return (hari ? URUT_HARI : URUT)[tanda] ?? { id: ` ${tanda} `, en: ` ${tanda} ` };
};

const URUT: Readonly<Record<string, Dwibahasa>> = {
  '=': { id: ' adalah ', en: ' is ' },
  '!=': { id: ' adalah selain ', en: ' is other than ' },
  '>=': { id: ' paling sedikit ', en: ' is at least ' },
  '>': { id: ' lebih dari ', en: ' is more than ' },
  '<=': { id: ' paling banyak ', en: ' is at most ' },
  '<': { id: ' kurang dari ', en: ' is less than ' },
};
const URUT_HARI: Readonly<Record<string, Dwibahasa>> = {
  ...URUT,
  '>=': { id: ' paling cepat ', en: ' is not before ' },
  '>': { id: ' sesudah ', en: ' is after ' },
  '<=': { id: ' paling lambat ', en: ' is not after ' },
  '<': { id: ' sebelum ', en: ' is before ' },
};
/** Facts that are days, by the way they are called in every room. */
const HARI = /^(?:.*\.)?(?:hari|mulai|selesai|batas|akhir|sejak|sampai|tanggal)[A-Z]?[A-Za-z]*$|Ditetapkan$|Pada$/;

/** A value as it stands in a sentence. */
const nilai = (p: Pohon, k: Kamus): Dwibahasa => (NILAI[p.jenis] ?? faktaNilai)(p, k);

const NILAI: Readonly<Record<string, (p: Pohon, k: Kamus) => Dwibahasa>> = {
  ParenthesizedExpression: (p, k) => nilai(ke(p, 1), k),
  StringLiteral: (p) => kutip(JSON.parse(p.teks)),
  NumericLiteral: (p) => sama(p.teks.replaceAll(' ', '')),
  DateTimeLiteral: (p, k) => nilai(argumen(p)[0] ?? p, k),
  ArithmeticExpression: (p, k) => hitungan(p, k),
  FunctionInvocation: (p, k) => ukuran(p, k),
};

const faktaNilai = (p: Pohon, k: Kamus): Dwibahasa => {
  const kata = kataDari(p, k);
  if (!kata) return namaParameter(p, k) ?? apaAdanya(p);
  return 'sebutan' in kata ? isiKunci(kata.sebutan, jalurFakta(p, k) ?? '', k) : kata.ya;
};

const namaParameter = (p: Pohon, k: Kamus): Dwibahasa | undefined => kutipDwi(ambil(k.sebutan.parameter, p.teks));

const ukuran = (p: Pohon, k: Kamus): Dwibahasa => {
  const [a] = argumen(p);
  if (!a) return apaAdanya(p);
  if (namaFungsi(p) === 'count') return rangkai(sama(''), { id: 'jumlah ', en: 'the number of ' }, nilai(a, k));
  if (namaFungsi(p) === 'string length')
    return rangkai(sama(''), { id: 'panjang ', en: 'the length of ' }, nilai(a, k));
  return apaAdanya(p);
};

const hitungan = (p: Pohon, k: Kamus): Dwibahasa =>
  rangkai(nilai(ke(p, 0), k), HITUNG[ke(p, 1).teks] ?? sama(' '), nilai(ke(p, 2), k));

const HITUNG: Readonly<Record<string, Dwibahasa>> = {
  '+': { id: ' ditambah ', en: ' plus ' },
  '-': { id: ' dikurangi ', en: ' minus ' },
  '*': { id: ' dikali ', en: ' times ' },
  '/': { id: ' dibagi ', en: ' divided by ' },
};

/** A code is said as the fact on the other side says its values. */
const nilaiSebagai = (p: Pohon, fakta: Pohon, k: Kamus): Dwibahasa => {
  if (p.jenis !== 'StringLiteral') return nilai(p, k);
  const kode = String(JSON.parse(p.teks));
  const kata = kataDari(fakta, k);
  const dariFakta = kata && 'sebutan' in kata ? ambil(kata.nilai, kode) : undefined;
  return dariFakta ?? kutipDwi(ambil(k.sebutan.pilihan, kode)) ?? kutip(kode);
};

const kataDari = (p: Pohon, k: Kamus): KataFakta | undefined => {
  const jalur = jalurFakta(p, k);
  return jalur === undefined ? undefined : kataFakta(k.tanya, jalur);
};

/** Dotted path of a fact; a name bound by a quantifier stands for its list. */
const jalurFakta = (p: Pohon, k: Kamus): string | undefined => {
  if (p.jenis === 'VariableName') return ambil(k.anggota, p.teks) ?? p.teks;
  const [dari, , kunci] = p.anak;
  if (p.jenis !== 'PathExpression' || !dari || !kunci) return undefined;
  const awal = jalurFakta(dari, k);
  return awal === undefined ? undefined : `${awal}.${kunci.teks}`;
};

const isFakta = (p: Pohon) => p.jenis === 'VariableName' || p.jenis === 'PathExpression';

const isiKunci = (kata: Dwibahasa, jalur: string, k: Kamus): Dwibahasa => {
  const kunci = jalur.split('.').at(-1) ?? '';
  const nama = ambil(k.sebutan.tugas, kunci) ?? sama(kunci);
  return { id: kata.id.replace('{kunci}', nama.id), en: kata.en.replace('{kunci}', nama.en) };
};

const namaFungsi = (p: Pohon): string => (p.jenis === 'FunctionInvocation' ? ke(p, 0).teks : '');

const TANDA = new Set(['[', ']', '(', ')', ',']);
const argumen = (p: Pohon): readonly Pohon[] => {
  const letak = (p.anak[0]?.jenis === 'DateTimeConstructor' ? p.anak[0].anak : p.anak).find(
    (a) => a.jenis === 'PositionalParameters',
  );
  const isi = letak?.anak ?? (p.jenis === 'DateTimeLiteral' ? p.anak.filter((a) => a.jenis === 'StringLiteral') : []);
  return isi.filter((a) => !TANDA.has(a.jenis));
};

const ke = (p: Pohon, i: number): Pohon => ke2(p.anak, i);
const ke2 = (dari: readonly Pohon[], i: number): Pohon => dari[i] ?? { jenis: '', teks: '', anak: [] };

const ambil = <T>(dari: Readonly<Record<string, T>> | undefined, kunci: string): T | undefined =>
  dari && Object.hasOwn(dari, kunci) ? dari[kunci] : undefined;

const apaAdanya = (p: Pohon): Dwibahasa => kutip(p.teks);
