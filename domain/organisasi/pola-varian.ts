import type { Kitab, Pola, StrukturPenugasan, VarianKedudukan } from '../regulasi/index.ts';
import type { TingkatGaris } from './garis.ts';

/** The pattern that names the variant, else the one that the variant names by analogy. */
export const polaVarian = (kitab: Pick<Kitab, 'pola'>, v: VarianKedudukan): Pola | undefined =>
  Object.values(kitab.pola).find((p) => p.varian === v.id) ?? (v.pola === undefined ? undefined : kitab.pola[v.pola]);

/** The structure that the pattern names, else the one for any office that has its levels. */
export const strukturPola = (kitab: Pick<Kitab, 'struktur'>, p: Pola): StrukturPenugasan | undefined => {
  if (p.struktur !== undefined) return kitab.struktur[p.struktur];
  const tingkat = (jabatan: string) => p.tingkat.indexOf(jabatan) + 1;
  return Object.values(kitab.struktur).find(
    (s) =>
      s.jabatan === undefined &&
      s.tingkat === p.tingkat.length &&
      s.penilai === tingkat(p.penilai) &&
      s.penugas === tingkat(p.pimpinanUnit),
  );
};

/** Who holds, on this line, the office that assigns; where no such level is on it, the office that assigns to that level. */
export const postPenugas = (
  garis: readonly TingkatGaris[],
  v: VarianKedudukan | undefined,
  pola: Pola | undefined,
): string | undefined =>
  [v?.penugas ?? pola?.pimpinanUnit, pola?.penugas?.oleh]
    .map((jabatan) => garis.find((t) => jabatan !== undefined && t.jabatan === jabatan)?.posisi)
    .find((posisi) => posisi !== undefined);
