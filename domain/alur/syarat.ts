import { evaluate, parseExpression } from 'feelin';
import type { Fakta } from './keadaan.ts';

type SyaratTerurai = { readonly nama: readonly string[]; readonly jawaban: Map<string, boolean> };

const JAWABAN_DIINGAT = 256;
const terurai = new Map<string, SyaratTerurai>();

/** Names an expression asks for, as paths: `mendesak`, `keputusan.setujuiPermintaan`. Throws on a syntax error. */
export const namaDiminta = (syarat: string): readonly string[] => urai(syarat).nama;

/**
 * Answers a gateway's FEEL condition. The same condition over the same values is computed once: the library parses at
 * every evaluation, and a gateway asks the same few booleans for ever.
 * A warning of the library (an unknown name, unlike types) is a fault of the drawing: thrown with the element's id.
 */
export const jawabSyarat = (syarat: string, konteks: Fakta, elemen: string): boolean => {
  const { nama, jawaban } = urai(syarat);
  const kunci = JSON.stringify(nama.map((n) => nilaiDi(konteks, n) ?? null));
  const lama = jawaban.get(kunci);
  if (lama !== undefined) return lama;

  const { value, warnings } = evaluate(syarat, { ...konteks });
  const [keberatan] = warnings;
  if (keberatan) throw new Error(`${elemen}: syarat "${syarat}" tidak dapat dihitung: ${keberatan.message}`);
  if (typeof value !== 'boolean') throw new Error(`${elemen}: syarat "${syarat}" tidak menjawab ya atau tidak`);
  if (jawaban.size >= JAWABAN_DIINGAT) jawaban.clear();
  jawaban.set(kunci, value);
  return value;
};

const urai = (syarat: string): SyaratTerurai => {
  const lama = terurai.get(syarat);
  if (lama) return lama;
  const baru = { nama: bacaNama(syarat), jawaban: new Map<string, boolean>() };
  terurai.set(syarat, baru);
  return baru;
};

const bacaNama = (syarat: string): readonly string[] => {
  const nama: string[] = [];
  parseExpression(syarat, {}, undefined).iterate({
    enter(simpul) {
      if (simpul.type.isError) throw new Error(`syarat "${syarat}" tidak dapat diurai di huruf ke-${simpul.from + 1}`);
      if (simpul.name !== 'PathExpression' && simpul.name !== 'VariableName') return true;
      nama.push(syarat.slice(simpul.from, simpul.to).replace(/\s*\.\s*/g, '.'));
      return false;
    },
  });
  return [...new Set(nama)];
};

const nilaiDi = (konteks: Fakta, nama: string): Nilai =>
  nama.split('.').reduce<unknown>((n, bagian) => (n as Fakta | null | undefined)?.[bagian], konteks);
