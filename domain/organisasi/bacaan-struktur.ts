import type { VarianKedudukan } from '../regulasi/index.ts';
import type { PetaUnit, TingkatGaris } from './garis.ts';
import { type Ganjalan, ganjalan } from './syarat-varian.ts';

export type HampirCocok = { readonly varian: string; readonly ganjalan: readonly Ganjalan[] };

/** One line of a structure, read with each level down to the appraiser as its possible head. */
export type BacaanStruktur = {
  /** Variants that fit the whole line: by their offices, else by depth. */
  readonly utuh: readonly VarianKedudukan[];
  /** Those that fit the uppermost part of the line that any variant fits. */
  readonly terdekat: readonly VarianKedudukan[];
  /** Those that would fit but for levels below their own. */
  readonly lebihDalam: readonly VarianKedudukan[];
  /** Every variant that fits some reading. */
  readonly semua: readonly VarianKedudukan[];
  /** Variants that one or two conditions keep from fitting the whole line, the nearest first. */
  readonly hampir: readonly HampirCocok[];
};

export const bacaStruktur = (
  peta: PetaUnit,
  varian: readonly VarianKedudukan[],
  garis: readonly TingkatGaris[],
  penilai: number,
): BacaanStruktur => {
  const uji = (v: VarianKedudukan, kepala: number) =>
    ganjalan(v, {
      jabatan: garis.slice(kepala).map((t) => t.jabatan),
      penilai: penilai - kepala,
      ada: peta.jabatanDi(garis[kepala]?.unit ?? ''),
    });
  const berjabatan = varian.filter((v) => v.lebihDariTingkat === undefined);
  const kepala = Array.from({ length: penilai + 1 }, (_, i) => i);
  const cocok = kepala.map((k) => berjabatan.filter((v) => uji(v, k).length === 0));
  const menurutDalam = varian.filter((v) => v.lebihDariTingkat !== undefined && uji(v, 0).length === 0);
  const awal = cocok[0] ?? [];
  return {
    utuh: awal.length > 0 ? awal : menurutDalam,
    terdekat: cocok.find((c) => c.length > 0) ?? [],
    lebihDalam: kepala.flatMap((k) => berjabatan.filter((v) => hanyaLebihDalam(uji(v, k)))),
    semua: [...new Set([...cocok.flat(), ...menurutDalam])],
    hampir: berjabatan
      .map((v) => ({ varian: v.id, ganjalan: uji(v, 0) }))
      .filter(({ ganjalan: g }) => g.length === 1 || g.length === 2)
      .sort((a, b) => a.ganjalan.length - b.ganjalan.length),
  };
};

const hanyaLebihDalam = ([satu, ...lain]: readonly Ganjalan[]): boolean =>
  satu?.apa === 'lebih-dalam' && lain.length === 0;
