import { type Letak, letakPohon } from './letak.ts';
import type { Pohon, Simpul } from './pohon.ts';

/** How many rows and levels of boxes one sheet of paper holds: at least one row and two levels; levels may be a fraction. */
export type UkuranLembar = { readonly baris: number; readonly kolom: number };

export type KotakLembar = Letak & {
  readonly id: string;
  /** The sheet, counted from one, that goes on where this box stops. */
  readonly lanjut?: number;
  /** The sheet where this box hangs below its parent. */
  readonly asal?: number;
};

/** One sheet: its boxes, and the lines from a parent to what hangs below it. */
export type LembarBagan = {
  readonly kotak: readonly KotakLembar[];
  readonly garis: readonly { readonly dari: Letak; readonly ke: Letak }[];
};

/** A part of the tree that is drawn together. `ulangan`: its top was drawn before, with the first of those below it. */
type Potongan<U extends Simpul> = {
  readonly pohon: Pohon<U>;
  readonly baris: number;
  readonly kolom: number;
  readonly ulangan: boolean;
};

type Ditaruh<U extends Simpul> = Potongan<U> & { readonly di: Letak };

/** Between two parts on one sheet. */
const SELA = { baris: 0.5, kolom: 0.25 } as const;

/**
 * The chart cut into sheets of one size, upper levels first. A branch that does not fit goes on, whole, on a later sheet; a
 * parent with more below it than a sheet has rows is repeated; small parts share a sheet.
 */
export const susunLembar = <U extends Simpul>(pohon: Pohon<U>, ukuran: UkuranLembar): readonly LembarBagan[] => {
  const halaman = kemas(potong(pohon, ukuran), ukuran);
  const sebagaiAkar = catatLembar(halaman, (p) => (p.ulangan ? [] : p.pohon.akar));
  const sebagaiAnak = catatLembar(halaman, (p) => [...p.pohon.bawahan.values()].flat());
  return halaman.map((isi, i) => {
    const lain = (nomor: number | undefined) => (nomor === i + 1 ? undefined : nomor);
    return gambar(isi, (id, akar) =>
      akar ? { asal: lain(sebagaiAnak.get(id)) } : { lanjut: lain(sebagaiAkar.get(id)) },
    );
  });
};

/** On which sheet each of the chosen units stands. */
const catatLembar = <U extends Simpul>(
  halaman: readonly (readonly Ditaruh<U>[])[],
  pilih: (p: Ditaruh<U>) => readonly U[],
): ReadonlyMap<string, number> =>
  new Map(halaman.flatMap((isi, i) => isi.flatMap(pilih).map((u) => [u.id, i + 1] as const)));

const potong = <U extends Simpul>(pohon: Pohon<U>, ukuran: UkuranLembar): readonly Potongan<U>[] => {
  const besar = ukurCabang(pohon);
  const antre = [...pohon.akar];
  const hasil: Potongan<U>[] = [];
  for (const akar of antre)
    bagi(pohon.bawahan.get(akar.id) ?? [], ukuran.baris).forEach((anak, ke) => {
      const { muat, baris } = pilihMuat(anak, besar, ukuran);
      antre.push(...anak.filter((a) => besar(a).tingkat > 1 && !muat.has(a.id)));
      const bawahan = new Map(anak.length > 0 ? [[akar.id, anak]] : []);
      for (const a of anak) if (muat.has(a.id)) salin(pohon, a, bawahan);
      const cabang = { ...pohon, akar: [akar], bawahan };
      const kolom = 1 + Math.max(0, ...[...letakPohon(cabang).values()].map((l) => l.kolom));
      hasil.push({ pohon: cabang, baris, kolom, ulangan: ke > 0 });
    });
  return hasil;
};

type Besar = { readonly daun: number; readonly tingkat: number };

/** Which of the units right below may bring all that hangs below them; in their order, as long as there is room. */
const pilihMuat = <U extends Simpul>(anak: readonly U[], besar: (u: U) => Besar, { baris, kolom }: UkuranLembar) => {
  const muat = new Set<string>();
  let terpakai = Math.max(anak.length, 1);
  for (const a of anak) {
    const { daun, tingkat } = besar(a);
    if (tingkat + 1 > kolom || terpakai + daun - 1 > baris) continue;
    muat.add(a.id);
    terpakai += daun - 1;
  }
  return { muat, baris: terpakai };
};

/** Rows and levels that a unit takes with all below it. */
const ukurCabang = <U extends Simpul>({ bawahan }: Pohon<U>) => {
  const ingatan = new Map<string, Besar>();
  const ukur = (u: U): Besar => {
    const ada = ingatan.get(u.id);
    if (ada) return ada;
    const anak = (bawahan.get(u.id) ?? []).map(ukur);
    const hasil = {
      daun: Math.max(
        1,
        anak.reduce((n, a) => n + a.daun, 0),
      ),
      tingkat: 1 + Math.max(0, ...anak.map((a) => a.tingkat)),
    };
    ingatan.set(u.id, hasil);
    return hasil;
  };
  return ukur;
};

const salin = <U extends Simpul>(dari: Pohon<U>, u: U, ke: Map<string, readonly U[]>): void => {
  const anak = dari.bawahan.get(u.id);
  if (!anak) return;
  ke.set(u.id, anak);
  for (const a of anak) salin(dari, a, ke);
};

/** Groups of at most `besar`; one empty group when there is nothing. */
const bagi = <T>(daftar: readonly T[], besar: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(daftar.length / besar)) }, (_, i) =>
    daftar.slice(i * besar, (i + 1) * besar),
  );

type Lajur = { readonly kolom: number; lebar: number; baris: number };

/** In their order: below each other in a lane as wide as its widest part, lanes beside each other, then the next sheet. */
const kemas = <U extends Simpul>(potongan: readonly Potongan<U>[], ukuran: UkuranLembar): readonly Ditaruh<U>[][] => {
  const halaman: Ditaruh<U>[][] = [];
  let lajur: Lajur = { kolom: ukuran.kolom, lebar: 0, baris: ukuran.baris };
  for (const p of potongan) {
    if (p.baris > ukuran.baris - lajur.baris || lajur.kolom + p.kolom > ukuran.kolom) {
      const samping = lajur.kolom + lajur.lebar + SELA.kolom;
      const kolom = samping + p.kolom <= ukuran.kolom ? samping : 0;
      if (kolom === 0) halaman.push([]);
      lajur = { kolom, lebar: 0, baris: 0 };
    }
    halaman.at(-1)?.push({ ...p, di: { kolom: lajur.kolom, baris: lajur.baris } });
    lajur.lebar = Math.max(lajur.lebar, p.kolom);
    lajur.baris += p.baris + SELA.baris;
  }
  return halaman;
};

type Rujukan = { readonly lanjut?: number | undefined; readonly asal?: number | undefined };

const gambar = <U extends Simpul>(
  isi: readonly Ditaruh<U>[],
  rujuk: (id: string, akar: boolean) => Rujukan,
): LembarBagan => {
  const kotak: KotakLembar[] = [];
  const garis: { dari: Letak; ke: Letak }[] = [];
  for (const { pohon, di } of isi) {
    const geser = (l: Letak): Letak => ({ kolom: l.kolom + di.kolom, baris: l.baris + di.baris });
    const letak = new Map([...letakPohon(pohon)].map(([id, l]) => [id, geser(l)]));
    const akar = pohon.akar[0]?.id;
    for (const [id, l] of letak) {
      const { lanjut, asal } = rujuk(id, id === akar);
      kotak.push({ id, ...l, ...(lanjut !== undefined && { lanjut }), ...(asal !== undefined && { asal }) });
      for (const a of pohon.bawahan.get(id) ?? []) garis.push({ dari: l, ke: letak.get(a.id) ?? l });
    }
  }
  return { kotak, garis };
};
