import { tanpaUjung, uraiMasa } from './isian-templat.ts';
import { bacaTeks, isianDalam } from './ruas.ts';
import { selaraskan } from './selaras.ts';
import type { BagianTemplat, Butir, ButirRincian, Syarat, Templat } from './templat.ts';
import { butirPenutup, toRinci } from './templat.ts';

/** The same letter read with one field empty. */
export type TanpaIsian = { readonly isian: string; readonly templat: Templat };

/**
 * Marks what hangs on a field that may be empty: words that are gone without it stand in brackets, parts and points that are
 * gone, or come in their place, get a condition. What would be left out anyway, because all it names is empty, stays as it is.
 */
export const tandaiPilihan = (penuh: Templat, tanpa: readonly TanpaIsian[]): Templat => {
  let bagian: readonly Catatan[] = (penuh.bagian ?? []).map(simpulBagian).map(catat);
  let penutup: readonly Catatan[] = butirPenutup(penuh).map(simpulButir).map(catat);
  for (const { isian, templat } of tanpa) {
    if (templat.bagian) bagian = tandai(bagian, templat.bagian.map(simpulBagian), isian);
    penutup = tandai(penutup, butirPenutup(templat).map(simpulButir), isian);
  }
  return {
    ...penuh,
    bagian: penuh.bagian && bagian.map((c) => jadi(c) as BagianTemplat),
    penutup: penuh.penutup === null ? null : sederhana(penutup.map((c) => jadi(c) as Butir)),
  };
};

/** One piece of words without conditions stands as words alone. */
export const sederhana = (butir: readonly Butir[]): Templat['penutup'] => {
  const [satu] = butir;
  return butir.length === 1 && typeof satu === 'string' ? satu : butir;
};

/** A piece of a template: what must be equal, its words, and what stands within it. */
type Simpul = {
  readonly kerangka: string;
  readonly teks?: string;
  /** People that it names as a whole. */
  readonly orang?: string;
  readonly anak: readonly Simpul[];
  readonly susun: (teks: string, anak: readonly unknown[], bila: readonly Syarat[]) => unknown;
};

const bersyarat = (bila: readonly Syarat[]) => bila.length > 0 && { bila };

const simpulBagian = (b: BagianTemplat): Simpul => {
  const kerangka = (lain: object) => JSON.stringify({ ...b, ...lain });
  switch (b.jenis) {
    case 'paragraf':
    case 'tengah':
    case 'subjudul':
      return {
        kerangka: kerangka({ teks: '' }),
        teks: b.teks,
        anak: [],
        susun: (teks, _anak, bila) => ({ ...b, teks, ...bersyarat(bila) }),
      };
    case 'rincian':
      return {
        kerangka: kerangka({ butir: [] }),
        anak: b.butir.map(simpulRincian),
        susun: (_teks, butir, bila) => ({ ...b, butir, ...bersyarat(bila) }),
      };
    case 'daftar':
    case 'baris':
      return {
        kerangka: kerangka({ butir: [] }),
        anak: b.butir.map(simpulButir),
        susun: (_teks, butir, bila) => ({ ...b, butir, ...bersyarat(bila) }),
      };
    case 'tabel':
      return {
        kerangka: kerangka({ kolom: b.kolom.map((k) => k.judul) }),
        anak: b.kolom.map((k) => ({
          kerangka: k.judul,
          teks: k.teks,
          anak: [],
          susun: (teks) => ({ ...k, teks }),
        })),
        susun: (_teks, kolom, bila) => ({ ...b, kolom, ...bersyarat(bila) }),
      };
    case 'pegawai':
      return {
        kerangka: kerangka({}),
        orang: b.isian,
        anak: [],
        susun: (_teks, _anak, bila) => ({ ...b, ...bersyarat(bila) }),
      };
  }
};

const simpulRincian = (r: ButirRincian): Simpul => ({
  kerangka: r.label,
  teks: r.teks,
  anak: [],
  susun: (teks, _anak, bila) => ({ ...r, teks, ...bersyarat(bila) }),
});

const simpulButir = (butir: Butir): Simpul => {
  const b = toRinci(butir);
  return {
    kerangka: b.orang ?? '',
    teks: b.teks,
    ...(b.orang !== undefined && { orang: b.orang }),
    anak: (b.rincian ?? []).map(simpulRincian),
    susun: (teks, rincian, bila) =>
      bila.length === 0 && b.orang === undefined && !b.rincian
        ? teks
        : { ...b, teks, ...(b.rincian && { rincian }), ...bersyarat(bila) },
  };
};

/** A piece with what was found out about it. `sisipan`: it stands only where a field is empty. */
type Catatan = {
  readonly simpul: Simpul;
  readonly rentang: Rentang[];
  readonly bila: Syarat[];
  anak: readonly Catatan[];
  readonly sisipan?: true;
};
type Rentang = readonly [awal: number, akhir: number];

const catat = (simpul: Simpul): Catatan => ({ simpul, rentang: [], bila: [], anak: simpul.anak.map(catat) });

const tandai = (ada: readonly Catatan[], lain: readonly Simpul[], isian: string): readonly Catatan[] => {
  const tetap = ada.filter((c) => !c.sisipan);
  const hasil: Catatan[] = [];
  let di = 0;
  for (const { a, b } of selaraskan(tetap, lain, (c, s) => skor(c.simpul, s, isian))) {
    if (!a) {
      if (b) hasil.push({ ...catat(b), bila: [{ isian, tidak: true }], sisipan: true });
      continue;
    }
    const ke = ada.indexOf(a) + 1;
    hasil.push(...ada.slice(di, ke)); // with what was put in before it
    di = ke;
    if (b) catatBeda(a, b, isian);
    else if (!lenyap(a.simpul, isian)) a.bila.push({ isian });
  }
  return [...hasil, ...ada.slice(di)];
};

const catatBeda = (a: Catatan, b: Simpul, isian: string): void => {
  if (a.simpul.teks !== undefined && b.teks !== undefined && a.simpul.teks !== b.teks) {
    const hilang = sela(a.simpul.teks, b.teks, isian);
    if (hilang && hilang !== 'baris') a.rentang.push(hilang);
  }
  a.anak = tandai(a.anak, b.anak, isian);
};

/** How well two pieces fit: the same, the same but for words about the field, the same kind with something in common. */
const skor = (a: Simpul, b: Simpul, isian: string): number => {
  if (a.kerangka !== b.kerangka) return 0;
  if (a.teks !== undefined && a.teks !== b.teks && !sela(a.teks, b.teks ?? '', isian)) return 0;
  if (a.anak.length === 0 && b.anak.length === 0) return a.teks === b.teks ? 4 : 2;
  const bersama = a.anak.filter((x) => b.anak.some((y) => skor(x, y, isian) > 0)).length;
  return bersama > 0 ? 1 + bersama / Math.max(a.anak.length, b.anak.length) : 0;
};

/** Gone by itself when the field is empty. */
const lenyap = ({ teks, orang, anak }: Simpul, isian: string): boolean => {
  if (orang !== undefined && orang !== isian) return false;
  if (teks && !lenyapKata(teks, isian)) return false;
  return (teks !== undefined || orang !== undefined || anak.length > 0) && anak.every((s) => lenyap(s, isian));
};

const lenyapKata = (teks: string, isian: string): boolean => {
  const nama = isianDalam(bacaTeks(teks).ruas);
  return nama.length > 0 && nama.every((n) => milik(n, isian));
};

const milik = (nama: string, isian: string): boolean =>
  uraiMasa(tanpaUjung(nama)).some((n) => n === isian || n.startsWith(`${isian}.`));

/** What stands in `penuh` and is gone in `sisa`: its place; `baris` where it is a line that is gone by itself; null: more differs. */
const sela = (penuh: string, sisa: string, isian: string): Rentang | 'baris' | null => {
  if (sisa === '') return lenyapKata(penuh, isian) ? 'baris' : null;
  const panjang = penuh.length - sisa.length;
  const cara = tempatHilang(penuh, sisa).map(
    (awal) => [awal, caraHilang(penuh.slice(awal, awal + panjang), isian)] as const,
  );
  const dia = cara.find(([, c]) => c !== null);
  return dia ? (dia[1] === 'baris' ? 'baris' : [dia[0], dia[0] + panjang]) : null;
};

/** Every place where words could be taken out so that the rest remains, the first first: a blank goes with what follows it. */
const tempatHilang = (penuh: string, sisa: string): readonly number[] => {
  const panjang = penuh.length - sisa.length;
  if (panjang <= 0) return [];
  return Array.from({ length: samaDepan(penuh, sisa) + 1 }, (_, awal) => awal).filter(
    (awal) => penuh.slice(0, awal) + penuh.slice(awal + panjang) === sisa,
  );
};

/** Words about the field alone that are gone: within a line, or a whole line. */
const caraHilang = (hilang: string, isian: string): 'kata' | 'baris' | null => {
  if (!/^[^{}[\]]*(?:\{[^{}]*\}[^{}[\]]*)+$/.test(hilang) || !lenyapKata(hilang, isian)) return null;
  if (!hilang.includes('\n')) return 'kata';
  return /^\n[^\n]*$|^[^\n]*\n$/.test(hilang) ? 'baris' : null;
};

const samaDepan = (a: string, b: string): number => {
  let n = 0;
  while (n < b.length && a[n] === b[n]) n++;
  return n;
};

const jadi = ({ simpul, rentang, bila, anak }: Catatan): unknown => {
  const teks = rentang
    .toSorted((a, b) => b[0] - a[0])
    .reduce((t, [awal, akhir]) => `${t.slice(0, awal)}[${t.slice(awal, akhir)}]${t.slice(akhir)}`, simpul.teks ?? '');
  return simpul.susun(teks, anak.map(jadi), bila);
};
