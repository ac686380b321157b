import type { VarianKedudukan } from '../regulasi/index.ts';

/** A line of offices read with its first as head, the place of the appraiser on it, and every office of that structure. */
export type BentukStruktur = {
  readonly jabatan: readonly (string | undefined)[];
  /** Index on the line; below zero when the appraiser is not on it. */
  readonly penilai: number;
  readonly ada: ReadonlySet<string>;
};

/** A condition that does not hold, with the office that it speaks of. */
export type Ganjalan =
  | { readonly apa: 'kepala'; readonly jabatan: string }
  | { readonly apa: 'penilai'; readonly jabatan: string }
  | { readonly apa: 'tidak-ada'; readonly jabatan: string }
  | { readonly apa: 'ada'; readonly jabatan: string }
  | { readonly apa: 'urutan' }
  | { readonly apa: 'lebih-dalam' }
  | { readonly apa: 'kurang-dalam'; readonly tingkat: number };

/** Everything that keeps a variant from fitting; empty: it fits. */
export const ganjalan = (v: VarianKedudukan, bentuk: BentukStruktur): readonly Ganjalan[] =>
  v.lebihDariTingkat === undefined ? menurutJabatan(v, bentuk) : menurutDalam(v.lebihDariTingkat, bentuk);

const menurutDalam = (batas: number, { jabatan, penilai }: BentukStruktur): readonly Ganjalan[] => [
  ...(jabatan.length > batas ? [] : [{ apa: 'kurang-dalam', tingkat: batas } as const]),
  ...(penilai >= 0 && penilai < batas ? [] : [{ apa: 'penilai', jabatan: '' } as const]),
];

const menurutJabatan = (v: VarianKedudukan, { jabatan, penilai, ada }: BentukStruktur): readonly Ganjalan[] => {
  const [kepala = '', ...bawah] = v.tingkat;
  const letak = jabatan.map((j) => (j === undefined ? -1 : v.tingkat.indexOf(j)));
  const kenal = letak.filter((i) => i >= 0);
  return [
    ...(jabatan[0] === kepala ? [] : [{ apa: 'kepala', jabatan: kepala } as const]),
    ...(v.penilai !== undefined && jabatan[penilai] !== v.penilai
      ? [{ apa: 'penilai', jabatan: v.penilai } as const]
      : []),
    ...bawah.filter((j) => !ada.has(j)).map((j) => ({ apa: 'tidak-ada', jabatan: j }) as const),
    ...(v.tanpa ?? []).filter((j) => ada.has(j)).map((j) => ({ apa: 'ada', jabatan: j }) as const),
    ...(kenal.some((i, n) => n > 0 && i <= (kenal[n - 1] ?? -1)) ? [{ apa: 'urutan' } as const] : []),
    ...(letak.at(-1) === -1 ? [{ apa: 'lebih-dalam' } as const] : []),
  ];
};
