import type { Aturan, Pelanggaran } from './aturan.ts';
import { denganParameter } from './fakta-parameter.ts';
import { nilaiSyarat } from './feel/feel.ts';
import type { DasarHukum } from './ketentuan.ts';
import type { Kitab } from './kitab.ts';
import { isPertanyaan, pertanyaan } from './pertanyaan.ts';

/**
 * Asks every rule of a question. Empty: nothing stands in the way. What the facts leave open counts as not met.
 * Throws when the question is unknown or a fact is missing or of another kind: that is our mistake, not the person's.
 */
export const tanyaAturan = (
  kitab: Kitab,
  tanya: string,
  fakta: Readonly<Record<string, unknown>>,
): readonly Pelanggaran[] => {
  const isi = faktaPertanyaan(kitab, tanya, fakta);
  return aturanUntuk(kitab, tanya)
    .filter((a) => melanggar(a, isi))
    .map((a) => sajikan(kitab, a));
};

/** What the regulation allows in this case: its `dapat` rules that surely apply. They never stand in the way. */
export const catatanAturan = (
  kitab: Kitab,
  tanya: string,
  fakta: Readonly<Record<string, unknown>>,
): readonly Pelanggaran[] => {
  const isi = faktaPertanyaan(kitab, tanya, fakta);
  return aturanUntuk(kitab, tanya)
    .filter((a) => a.suara === 'dapat' && nilaiSyarat(a.syarat, isi) === true)
    .map((a) => sajikan(kitab, a));
};

const faktaPertanyaan = (kitab: Kitab, tanya: string, fakta: Readonly<Record<string, unknown>>) => {
  if (!isPertanyaan(tanya)) throw new Error(`pertanyaan ${tanya} tidak ada dalam kosakata fakta`);
  return denganParameter(kitab, pertanyaan[tanya].parse(fakta));
};

const sajikan = (kitab: Kitab, a: Aturan): Pelanggaran => ({
  aturan: a.id,
  suara: a.suara,
  pesan: a.pesan,
  jalanKeluar: a.jalanKeluar,
  dasar: a.ketentuan.map((k) => dasarHukum(kitab, k)),
  ...(a.isian !== undefined && { isian: a.isian }),
});

/** A provision as a refusal cites it, with the regulation that wrote it. */
export const dasarHukum = (kitab: Kitab, ketentuan: string): DasarHukum => {
  const k = kitab.ketentuan[ketentuan];
  return { peraturan: k?.peraturan ?? kitab.id, ketentuan, letak: k?.letak ?? ketentuan };
};

/** `dapat` never stands in the way; a prohibition is met only when it surely does not apply. */
const melanggar = ({ suara, syarat }: Aturan, fakta: Readonly<Record<string, unknown>>): boolean => {
  if (suara === 'dapat') return false;
  const nilai = nilaiSyarat(syarat, fakta);
  return suara === 'larangan' ? nilai !== false : nilai !== true;
};

const susunan = new WeakMap<Kitab, Map<string, readonly Aturan[]>>();

const aturanUntuk = (kitab: Kitab, tanya: string): readonly Aturan[] => {
  const perTanya = susunan.get(kitab) ?? kelompokkan(kitab);
  susunan.set(kitab, perTanya);
  return perTanya.get(tanya) ?? [];
};

const kelompokkan = (kitab: Kitab): Map<string, readonly Aturan[]> => {
  const hasil = new Map<string, Aturan[]>();
  for (const a of Object.values(kitab.aturan)) hasil.set(a.pertanyaan, [...(hasil.get(a.pertanyaan) ?? []), a]);
  return hasil;
};
