import type { Tanggal } from '../kernel/index.ts';
import type { Alur, Kitab } from '../regulasi/index.ts';
import { type BahanFakta, type FaktaPenugasan, faktaPenugasan } from './fakta.ts';
import { alurPenugasan } from './lingkup.ts';
import type { PegawaiDituju } from './penugasan.ts';

/** One of the people whom a request names. */
export type OrangDiminta = Required<Pick<BahanFakta, 'dituju' | 'sudahDitugaskan'>>;

/** A request without the people whom it names. */
export type BahanBersama = Omit<BahanFakta, keyof OrangDiminta>;

/**
 * Parts people into those who can stand in one dossier: the same drawing runs, every lane that starts from the person leads
 * to the same office, and its gateways turn the same way. In the order in which they are named.
 */
export const pisahkanJalur = (
  bahan: BahanBersama,
  orang: readonly OrangDiminta[],
  kitab: Kitab,
  hariIni: Tanggal,
): readonly (readonly OrangDiminta[])[] => {
  const kelompok = new Map<string, OrangDiminta[]>();
  for (const o of orang) {
    const kunci = kunciJalur(faktaPenugasan({ ...bahan, ...o }, hariIni), o.dituju, kitab);
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), o]);
  }
  return [...kelompok.values()];
};

const kunciJalur = (fakta: FaktaPenugasan, dituju: PegawaiDituju, kitab: Kitab): string => {
  const alur = kitab.alur[alurPenugasan(fakta.cara, fakta.lingkup)];
  return JSON.stringify([fakta.lingkup, alur && [penjawab(alur, dituju, kitab), belokan(alur, fakta)]]);
};

/** The offices behind the lanes that start from the person; the people themselves answer each for herself. */
const penjawab = (alur: Alur, { penilai, pimpinanUnit }: PegawaiDituju, kitab: Kitab): readonly unknown[] =>
  alur.lajur.map(({ peran: id }) => {
    const peran = kitab.peran[id];
    if (peran?.dari !== 'pegawai') return null;
    if (peran.cara === 'penilai' || peran.cara === 'atasan-penilai') return penilai ?? '';
    return peran.cara === 'pimpinan-unit' ? (pimpinanUnit ?? '') : null;
  });

/** What the gateways ask of the facts, by name: only yes or no of the whole case can differ between people. */
const belokan = (alur: Alur, fakta: FaktaPenugasan): readonly unknown[] => {
  const syarat = Object.values(alur.simpul)
    .flatMap((s) => (s.jenis === 'pilih' ? s.keluar.map((a) => a.syarat ?? '') : []))
    .join(' ');
  return Object.entries(fakta)
    .filter(([nama, nilai]) => typeof nilai === 'boolean' && new RegExp(`\\b${nama}\\b`).test(syarat))
    .map(([, nilai]) => nilai);
};
