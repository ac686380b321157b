import type { Kitab, VarianKedudukan } from '../regulasi/index.ts';
import { type BacaanStruktur, bacaStruktur, type HampirCocok } from './bacaan-struktur.ts';
import type { PetaUnit, TingkatGaris } from './garis.ts';
import { polaVarian, postPenugas, strukturPola } from './pola-varian.ts';

/** People of one unit under one appraiser. */
export type KelompokPegawai = {
  readonly unit: string;
  /** Post of the appraiser. */
  readonly penilai?: string;
  /** Variant written in the stipulation. */
  readonly tercatat?: string;
};

/**
 * How the variant was found. `tepat`: one fits the whole structure; `tercatat`: several readings fit and the stipulation
 * names one; `terdekat`: only a part of the structure fits, because the appraiser sits lower than the text foresees;
 * `lebih-dalam`: one fits but the line goes on below its levels; `mendua`: more than one fits; `tidak-dikenali`: none does.
 */
export type CaraKenal = 'tepat' | 'tercatat' | 'terdekat' | 'lebih-dalam' | 'mendua' | 'tidak-dikenali';

export type PengenalanKedudukan = {
  readonly cara: CaraKenal;
  readonly varian?: string;
  readonly pola?: string;
  readonly struktur?: string;
  /** From the head of the structure down to where the people sit or their appraiser leads. */
  readonly garis: readonly TingkatGaris[];
  /** The level on that line at which the appraiser sits, the head being 1; absent when he is not on it. */
  readonly tingkatPenilai?: number;
  /** The appraiser leads the people's unit, one above it or a part of it. */
  readonly segaris: boolean;
  /** Post that assigns. */
  readonly penugas?: string;
  /** Some variant fits the whole structure. */
  readonly utuh: boolean;
  /** Every variant that fits some reading of the structure. */
  readonly cocok: readonly string[];
  /** Variants that one or two conditions keep from fitting, the nearest first. */
  readonly hampir: readonly HampirCocok[];
};

type KitabKedudukan = Pick<Kitab, 'kedudukan' | 'pola' | 'struktur'>;

/** Which variant, pattern and assignment structure a group of people stands in, and what nearly was. */
export const kenaliKedudukan = (
  peta: PetaUnit,
  kitab: KitabKedudukan,
  kelompok: KelompokPegawai,
): PengenalanKedudukan => {
  const { garis, penilai, segaris } = garisKelompok(peta, kelompok);
  const bacaan = bacaStruktur(peta, Object.values(kitab.kedudukan), garis, penilai);
  const { cara, varian } = pilih(bacaan, kelompok.tercatat);
  return {
    cara,
    ...(varian && { varian: varian.id }),
    ...turunan(
      peta,
      kitab,
      kelompok.unit,
      garis,
      varian?.lebihDariTingkat === undefined ? varian : bacaan.lebihDalam[0],
    ),
    garis,
    ...(penilai >= 0 && { tingkatPenilai: penilai + 1 }),
    segaris,
    utuh: bacaan.utuh.length > 0,
    cocok: bacaan.semua.map((v) => v.id),
    hampir: cara === 'tepat' || cara === 'tercatat' ? [] : bacaan.hampir.slice(0, 3),
  };
};

/** What follows from the variant; one that goes by depth alone borrows it from the variant of its upper levels. */
const turunan = (
  peta: PetaUnit,
  kitab: KitabKedudukan,
  unit: string,
  garis: readonly TingkatGaris[],
  acuan: VarianKedudukan | undefined,
) => {
  const pola = acuan && polaVarian(kitab, acuan);
  const struktur = pola && strukturPola(kitab, pola);
  const terdekat = peta.naik(unit).find((u) => u.pimpinan)?.pimpinan?.posisi;
  const penugas = postPenugas(garis, acuan, pola) ?? terdekat;
  return {
    ...(pola && { pola: pola.id }),
    ...(struktur && { struktur: struktur.id }),
    ...(penugas !== undefined && { penugas }),
  };
};

/** The line reaches down to whichever sits lower, the people or the unit that their appraiser leads. */
const garisKelompok = (peta: PetaUnit, { unit, penilai }: KelompokPegawai) => {
  const milikPenilai = penilai === undefined ? undefined : peta.dipimpin(penilai)?.id;
  const diBawah = milikPenilai !== undefined && peta.naik(milikPenilai).some((u) => u.id === unit);
  const garis = diBawah ? peta.garis(milikPenilai, unit) : peta.garis(unit, milikPenilai);
  const segaris = diBawah || peta.naik(unit).some((u) => u.id === milikPenilai);
  return { garis, segaris, penilai: garis.findIndex((t) => t.posisi === penilai) };
};

type Pilihan = { readonly cara: CaraKenal; readonly varian?: VarianKedudukan };

/** What the stipulation says, if the structure can be read so; then the whole structure; then the nearest part of it. */
const pilih = (bacaan: BacaanStruktur, tercatat: string | undefined): Pilihan => {
  const ditetapkan = bacaan.semua.find((v) => v.id === tercatat);
  if (ditetapkan) return { cara: isSatunya(bacaan.utuh, ditetapkan) ? 'tepat' : 'tercatat', varian: ditetapkan };
  return (
    satu(bacaan.utuh, 'tepat') ??
    satu(bacaan.terdekat, 'terdekat') ??
    satu(bacaan.lebihDalam.slice(0, 1), 'lebih-dalam') ?? { cara: 'tidak-dikenali' }
  );
};

const satu = ([varian, ...lain]: readonly VarianKedudukan[], cara: CaraKenal): Pilihan | undefined => {
  if (!varian) return undefined;
  return lain.length > 0 ? { cara: 'mendua' } : { cara, varian };
};

const isSatunya = (varian: readonly VarianKedudukan[], v: VarianKedudukan): boolean =>
  varian.length === 1 && varian[0] === v;
