import { sederhana } from './pilihan.ts';
import { selaraskan } from './selaras.ts';
import type { BagianTemplat, Bersyarat, Butir, ButirRinci, ButirRincian, Syarat, Templat } from './templat.ts';
import { butirPenutup, toRinci } from './templat.ts';

/** The letter as it is read with one value of a field; an empty value: without the field. */
export type KasusIsian = { readonly nilai: string; readonly templat: Templat };

/**
 * One template for all values of a field: what all have in common once, the rest under the values that show it. Null where
 * more differs than parts and points.
 */
export const gabungKasus = (isian: string, kasus: readonly KasusIsian[]): Templat | null => {
  const [awal] = kasus;
  if (!awal || kasus.some(({ templat: t }) => t.bagian === null || t.judul !== awal.templat.judul)) return null;
  if (kasus.some(({ templat: t }) => (t.penutup === null) !== (awal.templat.penutup === null))) return null;
  const nilai = kasus.map((k) => k.nilai);
  const gabung = <B extends Bersyarat>(daftar: (t: Templat) => readonly B[], cara: Cara<B>): readonly B[] =>
    selesaikan(
      kasus.reduce<readonly Serentak<B>[]>((ada, k) => tambah(ada, daftar(k.templat), k.nilai, cara), []),
      nilai,
      isian,
      cara,
    );
  return {
    ...awal.templat,
    ...(kasus.some((k) => k.templat.lampiran) && { lampiran: true as const }),
    bagian: gabung((t) => t.bagian ?? [], BAGIAN),
    penutup: awal.templat.penutup === null ? null : sederhana(gabung(butirPenutup, BUTIR).map(toButir)),
  };
};

/** A piece with the values that show it; of a piece with points the values of each point. */
type Serentak<B> = { readonly isi: B; readonly di: readonly string[]; readonly butir?: readonly Serentak<Titik>[] };
type Titik = ButirRinci | ButirRincian;

type Cara<B> = {
  readonly skor: (a: Serentak<B>, b: B) => number;
  readonly butir: (b: B) => readonly Titik[] | undefined;
  readonly pasang: (b: B, butir: readonly Titik[]) => B;
};

const tambah = <B>(ada: readonly Serentak<B>[], baru: readonly B[], nilai: string, cara: Cara<B>): Serentak<B>[] =>
  selaraskan(ada, baru, cara.skor).map(({ a, b }): Serentak<B> => {
    if (a === undefined) {
      const butir = cara.butir(b as B)?.map((isi) => ({ isi, di: [nilai] }));
      return { isi: b as B, di: [nilai], ...(butir && { butir }) };
    }
    if (b === undefined) return a;
    const butir = a.butir && tambah(a.butir, cara.butir(b) ?? [], nilai, BUTIR as Cara<Titik>);
    return { ...a, di: [...a.di, nilai], ...(butir && { butir }) };
  });

const selesaikan = <B extends Bersyarat>(
  ada: readonly Serentak<B>[],
  semua: readonly string[],
  isian: string,
  cara: Cara<B>,
): readonly B[] =>
  ada.map(({ isi, di, butir }) => {
    const bila = [...(isi.bila ?? []), ...syarat(isian, di, semua)];
    const utuh = butir ? cara.pasang(isi, selesaikan(butir, di, isian, BUTIR as Cara<Titik>)) : isi;
    return bila.length > 0 ? { ...utuh, bila } : utuh;
  });

/** Shown for these of all values. */
const syarat = (isian: string, di: readonly string[], semua: readonly string[]): readonly Syarat[] => {
  const lain = semua.filter((n) => !di.includes(n));
  if (lain.length === 0) return [];
  if (!di.includes('')) return lain.length === 1 && lain[0] === '' ? [{ isian }] : [{ isian, nilai: di }];
  return di.length === 1 ? [{ isian, tidak: true }] : [{ isian, nilai: lain, tidak: true }];
};

const sama = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const BUTIR: Cara<ButirRinci> = {
  skor: (a, b) => (sama(a.isi, b) ? 1 : 0),
  butir: () => undefined,
  pasang: (b) => b,
};

const titik = (b: BagianTemplat): readonly Titik[] | undefined => {
  if (b.jenis === 'rincian') return b.butir;
  return b.jenis === 'daftar' || b.jenis === 'baris' ? b.butir.map(toRinci) : undefined;
};

const BAGIAN: Cara<BagianTemplat> = {
  skor: ({ isi, butir }, b) => {
    const lain = titik(b);
    if (!butir || !lain) return sama(isi, b) ? 4 : 0;
    if (!sama({ ...isi, butir: [] }, { ...b, butir: [] })) return 0;
    const bersama = lain.filter((x) => butir.some((y) => sama(x, y.isi))).length;
    if (bersama > 0) return 2 + bersama / Math.max(lain.length, butir.length);
    return b.jenis === 'baris' ? 1 : 0;
  },
  butir: titik,
  pasang: (b, butir) =>
    ({
      ...b,
      butir: b.jenis === 'rincian' ? butir : butir.map((isi) => toButir(isi as ButirRinci)),
    }) as BagianTemplat,
};

/** Words alone where there is nothing but words. */
const toButir = (b: ButirRinci): Butir => (b.bila || b.orang !== undefined || b.rincian ? b : b.teks);
