import type { Pohon } from './pohon.ts';
import { type Hitungan, type Lingkungan, susun } from './susun.ts';
import { uraikan } from './uraikan.ts';

/** A FEEL expression, parsed once: its parts, how to compute it, and which facts it names. */
export type Feel = { readonly pohon: Pohon; readonly hitung: Hitungan; readonly fakta: readonly string[] };

const ingatan = new Map<string, Feel>();
const MUAT = 5000;

/** Reads an expression of the supported FEEL; the same text is read once. Throws GalatFeel. */
export const bacaFeel = (teks: string): Feel => {
  const ada = ingatan.get(teks);
  if (ada) return ada;
  const pohon = uraikan(teks);
  const baru = { pohon, hitung: susun(pohon), fakta: [...new Set(namaFakta(pohon, new Set()))] };
  if (ingatan.size >= MUAT) ingatan.clear();
  ingatan.set(teks, baru);
  return baru;
};

/** Value of a condition over facts: true, false, or null when the facts do not tell. Throws GalatFeel. */
export const nilaiSyarat = (teks: string, fakta: Lingkungan): boolean | null => {
  const nilai = bacaFeel(teks).hitung(fakta);
  return typeof nilai === 'boolean' ? nilai : null;
};

/** Dotted paths of the facts that an expression reads; names bound by a quantifier are not facts. */
const namaFakta = (p: Pohon, terikat: ReadonlySet<string>): string[] => {
  const fakta = jalur(p);
  if (fakta) return terikat.has(fakta[0] ?? '') ? [] : [fakta.join('.')];
  const dalam = new Set([...terikat, ...namaTerikat(p)]);
  return bagianBernilai(p).flatMap((a) => namaFakta(a, dalam));
};

/** The name of a called function stands where a variable could, but is no fact. */
const bagianBernilai = (p: Pohon) => (p.jenis === 'FunctionInvocation' ? p.anak.slice(1) : p.anak);

const namaTerikat = (p: Pohon): string[] =>
  p.jenis === 'QuantifiedExpression' ? (p.anak[1]?.anak.flatMap((m) => m.anak[0]?.teks ?? []) ?? []) : [];

const jalur = (p: Pohon): string[] | undefined => {
  if (p.jenis === 'VariableName') return [p.teks];
  const [dari, , kunci] = p.anak;
  if (p.jenis !== 'PathExpression' || !dari || !kunci) return undefined;
  const awal = jalur(dari);
  return awal && [...awal, kunci.teks];
};
