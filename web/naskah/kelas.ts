import { kamus, useTeks } from '../kernel/index.ts';

export type Sifat = 'biasa' | 'terbatas' | 'rahasia' | 'sangat-rahasia';
export type Derajat = 'biasa' | 'segera' | 'sangat-segera';

const teksKelas = kamus(
  {
    biasa: 'Biasa',
    terbatas: 'Terbatas',
    rahasia: 'Rahasia',
    'sangat-rahasia': 'Sangat Rahasia',
    segera: 'Segera',
    'sangat-segera': 'Sangat Segera',
    sifat: 'Sifat',
    derajat: 'Derajat kecepatan',
    klasifikasi: 'Kode klasifikasi',
  },
  {
    biasa: 'Ordinary',
    terbatas: 'Restricted',
    rahasia: 'Secret',
    'sangat-rahasia': 'Top secret',
    segera: 'Urgent',
    'sangat-segera': 'Very urgent',
    sifat: 'Security class',
    derajat: 'Urgency',
    klasifikasi: 'Classification code',
  },
);

const SIFAT: readonly Sifat[] = ['biasa', 'terbatas', 'rahasia', 'sangat-rahasia'];
const DERAJAT: readonly Derajat[] = ['biasa', 'segera', 'sangat-segera'];

/** The classes of a letter in words, and as choices. */
export const useKelas = () => {
  const t = useTeks(teksKelas);
  return {
    t,
    sifat: SIFAT.map((value) => ({ value, label: t(value) })),
    derajat: DERAJAT.map((value) => ({ value, label: t(value) })),
    /** What is not ordinary about a letter; empty when nothing is. */
    sebut: ({ sifat, derajat }: { readonly sifat: Sifat | null; readonly derajat: Derajat | null }): string =>
      [sifat, derajat]
        .filter((k) => k !== null && k !== 'biasa')
        .map((k) => t(k as Sifat | Derajat))
        .join(' · '),
  };
};
