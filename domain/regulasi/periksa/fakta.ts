import { evaluate } from 'feelin';
import { z } from 'zod';
import type { Dwibahasa } from '../../kernel/index.ts';
import { bacaFeel } from '../feel/feel.ts';
import { GalatFeel } from '../feel/pohon.ts';

/** Why a condition cannot be asked of these facts; undefined when it can. */
export type Cacat = { readonly kode: 'feel' | 'fakta-asing'; readonly apa: Dwibahasa };

/**
 * Reads a condition against a vocabulary: syntax, names, and kinds. A sample of the facts is put to the FEEL library
 * itself, and each of its warnings is an error here.
 */
export const periksaSyarat = (syarat: string, fakta: z.ZodObject): Cacat | undefined => {
  const dikenal = ingatan.get(fakta) ?? new Map<string, Cacat | undefined>();
  ingatan.set(fakta, dikenal);
  if (dikenal.has(syarat)) return dikenal.get(syarat);
  const cacat = periksaSekali(syarat, fakta);
  if (dikenal.size < MUAT) dikenal.set(syarat, cacat);
  return cacat;
};

/** Regulations that stand on each other say many conditions alike: each text is put to a vocabulary once. */
const ingatan = new WeakMap<z.ZodObject, Map<string, Cacat | undefined>>();
const MUAT = 2000;

const periksaSekali = (syarat: string, fakta: z.ZodObject): Cacat | undefined => {
  try {
    const asing = bacaFeel(syarat).fakta.find((f) => !dikenal(fakta, f.split('.')));
    if (asing)
      return { kode: 'fakta-asing', apa: { id: `fakta “${asing}” tidak ada`, en: `fact “${asing}” does not exist` } };
    const contoh = contohDari(
      fakta,
      bacaFeel(syarat).fakta.map((f) => f.split('.')),
    ) as Record<string, unknown>;
    bacaFeel(syarat).hitung(contoh);
    const { value, warnings } = evaluate(syarat, contoh);
    const pesan =
      warnings[0]?.message ?? (typeof value === 'boolean' ? undefined : 'hasil bukan ya/tidak (not a yes or no)');
    return pesan === undefined ? undefined : feel({ id: pesan, en: pesan });
  } catch (galat) {
    if (galat instanceof GalatFeel) return feel(galat.pesan);
    throw galat;
  }
};

const feel = (apa: Dwibahasa): Cacat => ({
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

/** One value of the right kind for every fact; of open groups only the names that are asked for. */
const contohDari = (bentuk: z.ZodType, jalur: readonly (readonly string[])[]): unknown => {
  const isi = buka(bentuk);
  const di = (k: string) => jalur.filter((j) => j[0] === k).map((j) => j.slice(1));
  if (isi instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(isi.shape).map(([k, b]) => [k, contohDari(b as z.ZodType, di(k))]));
  if (isi instanceof z.ZodRecord)
    return Object.fromEntries(jalur.flatMap(([k]) => (k ? [[k, contohDari(isi.valueType as z.ZodType, di(k))]] : [])));
  if (isi instanceof z.ZodEnum) return isi.options[0];
  if (isi instanceof z.ZodArray) return [contohDari(isi.element as z.ZodType, [])];
  if (isi instanceof z.ZodNumber) return 1;
  if (isi instanceof z.ZodBoolean) return true;
  return isi instanceof z.ZodISODate ? '2026-01-31' : 'x';
};
