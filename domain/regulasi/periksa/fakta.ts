import { evaluate } from 'feelin';
import { z } from 'zod';
import type { Dwibahasa } from '../../kernel/index.ts';
import { bacaFeel } from '../feel/feel.ts';
import { GalatFeel } from '../feel/pohon.ts';

/** Why a condition cannot be asked of these facts; undefined when it can. */
export type Cacat = { readonly kode: 'feel' | 'fakta-asing'; readonly apa: Dwibahasa };

/**
 * Reads a condition against a vocabulary: syntax, names, and kinds. A sample of the facts that it names is put to the
 * FEEL library itself, and each of its warnings is an error here.
 */
export const periksaSyarat = (syarat: string, fakta: z.ZodObject): Cacat | undefined => {
  try {
    const feel = bacaFeel(syarat);
    const jalur = feel.fakta.map((f) => f.split('.'));
    const asing = jalur.find((j) => !dikenal(fakta, j))?.join('.');
    if (asing)
      return { kode: 'fakta-asing', apa: { id: `fakta “${asing}” tidak ada`, en: `fact “${asing}” does not exist` } };
    const contoh = contohDari(fakta, jalur) as Record<string, unknown>;
    feel.hitung(contoh);
    return periksaContoh(syarat, contoh);
  } catch (galat) {
    if (galat instanceof GalatFeel) return cacatFeel(galat.pesan);
    throw galat;
  }
};

/** Regulations that stand on each other say many conditions alike: each text is put to a sample once. */
const ingatan = new Map<string, Cacat | undefined>();
const MUAT = 5000;

const periksaContoh = (syarat: string, contoh: Record<string, unknown>): Cacat | undefined => {
  const kunci = `${syarat}\n${JSON.stringify(contoh)}`;
  if (ingatan.has(kunci)) return ingatan.get(kunci);
  const { value, warnings } = evaluate(syarat, contoh);
  const pesan =
    warnings[0]?.message ?? (typeof value === 'boolean' ? undefined : 'hasil bukan ya/tidak (not a yes or no)');
  const cacat = pesan === undefined ? undefined : cacatFeel({ id: pesan, en: pesan });
  if (ingatan.size >= MUAT) ingatan.clear();
  ingatan.set(kunci, cacat);
  return cacat;
};

const cacatFeel = (apa: Dwibahasa): Cacat => ({
  kode: 'feel',
  apa: { id: `syarat: ${apa.id}`, en: `condition: ${apa.en}` },
});

const dikenal = (bentuk: z.ZodType, [kunci, ...sisa]: readonly string[]): boolean => {
  if (kunci === undefined) return true;
  const isi = buka(bentuk);
  if (isi instanceof z.ZodRecord) return dikenal(isi.valueType as z.ZodType, sisa);
  if (!(isi instanceof z.ZodObject) || !Object.hasOwn(isi.shape, kunci)) return false;
  return dikenal(isi.shape[kunci] as z.ZodType, sisa);
};

const buka = (bentuk: z.ZodType): z.ZodType =>
  bentuk instanceof z.ZodOptional || bentuk instanceof z.ZodNullable ? buka(bentuk.unwrap() as z.ZodType) : bentuk;

/** One value of the right kind for every fact that is named; all of a group that is named as a whole. */
const contohDari = (bentuk: z.ZodType, jalur: readonly (readonly string[])[]): unknown => {
  const isi = buka(bentuk);
  const utuh = jalur.some((j) => j.length === 0);
  const di = (k: string) => [...jalur.filter((j) => j[0] === k).map((j) => j.slice(1)), ...(utuh ? [[]] : [])];
  const sebut = new Set(jalur.flatMap(([k]) => k ?? []));
  if (isi instanceof z.ZodObject)
    return Object.fromEntries(
      (utuh ? Object.keys(isi.shape) : [...sebut]).map((k) => [k, contohDari(isi.shape[k] as z.ZodType, di(k))]),
    );
  if (isi instanceof z.ZodRecord)
    return Object.fromEntries([...sebut].map((k) => [k, contohDari(isi.valueType as z.ZodType, di(k))]));
  if (isi instanceof z.ZodEnum) return isi.options[0];
  if (isi instanceof z.ZodArray) return [contohDari(isi.element as z.ZodType, [[]])];
  if (isi instanceof z.ZodNumber) return 1;
  if (isi instanceof z.ZodBoolean) return true;
  return isi instanceof z.ZodISODate ? '2026-01-31' : 'x';
};
