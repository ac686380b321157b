import type { PolaBaca } from './bentuk.ts';

type Satu = { readonly id: string };

/** What a pattern says of one office. */
export type Perbuatan = {
  readonly kunci:
    | 'penetapPerjanjian'
    | 'penilai'
    | 'pimpinanUnit'
    | 'penugas'
    | 'perekomendasi'
    | 'perumusStrategi'
    | 'pemantau'
    | 'penerimaHasil'
    | 'peninjau'
    | 'penerimaAkhir';
  /** Place in the order of review. */
  readonly urut?: number;
};

/** Everything an office does in a pattern, in the order of the work. */
export const perbuatanJabatan = (pola: PolaBaca, jabatan: string): readonly Perbuatan[] => {
  const ini = (satu: Satu | undefined) => satu?.id === jabatan;
  const urut = pola.peninjau.findIndex(ini) + 1;
  const semua: readonly (readonly [Perbuatan['kunci'], boolean])[] = [
    ['penetapPerjanjian', ini(pola.penetapPerjanjian)],
    ['penilai', ini(pola.penilai)],
    ['pimpinanUnit', ini(pola.pimpinanUnit)],
    ['perekomendasi', ini(pola.penugas?.atasRekomendasi)],
    ['penugas', ini(pola.penugas?.oleh)],
    ['perumusStrategi', ini(pola.perumusStrategi)],
    ['pemantau', pola.pemantau.some(ini)],
    ['penerimaHasil', ini(pola.penerimaHasil)],
    ['peninjau', urut > 0],
    ['penerimaAkhir', ini(pola.penerimaAkhir)],
  ];
  return semua.filter(([, ya]) => ya).map(([kunci]) => (kunci === 'peninjau' ? { kunci, urut } : { kunci }));
};
