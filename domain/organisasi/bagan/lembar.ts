import { type Letak, letakPohon } from './letak.ts';
import type { Pohon, Simpul } from './pohon.ts';

/** How many rows and levels of boxes one sheet of paper holds: at least one row and two levels. */
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
type Potongan<U extends Simpul> = { readonly pohon: Pohon<U>; readonly baris: number; readonly ulangan: boolean };

/** Rows between two parts on one sheet. */
const SELA = 0.5;

/**
 * The chart cut into sheets of one size, upper levels first. A branch that does not fit goes on, whole, on a later sheet; a
 * parent with more below it than a sheet has rows is repeated; small parts share a sheet.
 */
export const susunLembar = <U extends Simpul>(pohon: Pohon<U>, ukuran: UkuranLembar): readonly LembarBagan[] => {
  const halaman = kemas(potong(pohon, ukuran), ukuran.baris);
  const sebagaiAkar = new Map<string, number>();
  const sebagaiAnak = new Map<string, number>();
  halaman.forEach((isi, i) => {
    for (const { pohon: p, ulangan } of isi) {
      for (const u of ulangan ? [] : p.akar) sebagaiAkar.set(u.id, i + 1);
      for (const anak of p.bawahan.values()) for (const a of anak) sebagaiAnak.set(a.id, i + 1);
    }
  });
  return halaman.map((isi, i) => {
    const lain = (nomor: number | undefined) => (nomor === i + 1 ? undefined : nomor);
    return gambar(isi, (id, akar) =>
      akar ? { asal: lain(sebagaiAnak.get(id)) } : { lanjut: lain(sebagaiAkar.get(id)) },
    );
  });
};

const potong = <U extends Simpul>(pohon: Pohon<U>, { baris, kolom }: UkuranLembar): readonly Potongan<U>[] => {
  const besar = ukurCabang(pohon);
  const hasil: Potongan<U>[] = [];
  const antre = [...pohon.akar];
  for (const akar of antre)
    for (const [ke, anak] of bagi(pohon.bawahan.get(akar.id) ?? [], baris).entries()) {
      let terpakai = Math.max(anak.length, 1);
      const bawahan = new Map(anak.length > 0 ? [[akar.id, anak]] : []);
      for (const a of anak) {
        const { daun, tingkat } = besar(a);
        if (tingkat === 1) continue;
        if (tingkat < kolom && terpakai + daun - 1 <= baris) {
          terpakai += daun - 1;
          salin(pohon, a, bawahan);
        } else antre.push(a);
      }
      hasil.push({ pohon: { ...pohon, akar: [akar], bawahan }, baris: terpakai, ulangan: ke > 0 });
    }
  return hasil;
};

/** Rows and levels that a unit takes with all below it. */
const ukurCabang = <U extends Simpul>({ bawahan }: Pohon<U>) => {
  const ingatan = new Map<string, { readonly daun: number; readonly tingkat: number }>();
  const ukur = (u: U): { readonly daun: number; readonly tingkat: number } => {
    const anak = (bawahan.get(u.id) ?? []).map((a) => ingatan.get(a.id) ?? ukur(a));
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

const salin = <U extends Simpul>({ bawahan }: Pohon<U>, u: U, ke: Map<string, readonly U[]>): void => {
  const anak = bawahan.get(u.id);
  if (!anak) return;
  ke.set(u.id, anak);
  for (const a of anak) salin({ bawahan } as Pohon<U>, a, ke);
};

/** Groups of at most `besar`; one empty group when there is nothing. */
const bagi = <T>(daftar: readonly T[], besar: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(daftar.length / besar)) }, (_, i) =>
    daftar.slice(i * besar, (i + 1) * besar),
  );

const kemas = <U extends Simpul>(potongan: readonly Potongan<U>[], baris: number): readonly Potongan<U>[][] => {
  const halaman: Potongan<U>[][] = [];
  let sisa = 0;
  for (const p of potongan) {
    const perlu = p.baris + SELA;
    if (halaman.length === 0 || perlu > sisa) {
      halaman.push([]);
      sisa = baris + SELA;
    }
    halaman.at(-1)?.push(p);
    sisa -= perlu;
  }
  return halaman;
};

type Rujukan = { readonly lanjut?: number | undefined; readonly asal?: number | undefined };

const gambar = <U extends Simpul>(
  isi: readonly Potongan<U>[],
  rujuk: (id: string, akar: boolean) => Rujukan,
): LembarBagan => {
  const kotak: KotakLembar[] = [];
  const garis: { dari: Letak; ke: Letak }[] = [];
  let atas = 0;
  for (const { pohon, baris } of isi) {
    const awal = atas;
    const letak = new Map([...letakPohon(pohon)].map(([id, l]) => [id, { ...l, baris: l.baris + awal }]));
    const akar = pohon.akar[0]?.id;
    for (const [id, l] of letak) {
      const { lanjut, asal } = rujuk(id, id === akar);
      kotak.push({ id, ...l, ...(lanjut !== undefined && { lanjut }), ...(asal !== undefined && { asal }) });
      for (const a of pohon.bawahan.get(id) ?? []) garis.push({ dari: l, ke: letak.get(a.id) ?? l });
    }
    atas += baris + SELA;
  }
  return { kotak, garis };
};
