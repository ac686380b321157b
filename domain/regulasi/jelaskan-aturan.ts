import type { Dwibahasa } from '../kernel/index.ts';
import type { Aturan } from './aturan.ts';
import { jelaskanSyarat, type SebutanKitab } from './jelaskan-syarat.ts';
import { kataTanya } from './kata-fakta.ts';
import type { Kitab } from './kitab.ts';

/** A rule in words: when it is asked, and its condition as a sentence. */
export type PenjelasanAturan = { readonly ketika: Dwibahasa; readonly syarat: Dwibahasa };

/** Says a rule in both languages; answers and steps are called as the book's drawings call them. */
export const jelaskanAturan = (kitab: Kitab, { pertanyaan, syarat }: Aturan): PenjelasanAturan => ({
  ketika: kataTanya(pertanyaan) ?? { id: pertanyaan, en: pertanyaan },
  syarat: jelaskanSyarat(syarat, pertanyaan, sebutanKitab(kitab)),
});

const ingatan = new WeakMap<Kitab, SebutanKitab>();

/** The first drawing that knows a code names it. */
const sebutanKitab = (kitab: Kitab): SebutanKitab => {
  const ada = ingatan.get(kitab);
  if (ada) return ada;
  const pilihan: Record<string, Dwibahasa> = {};
  const tugas: Record<string, Dwibahasa> = {};
  for (const simpul of Object.values(kitab.alur).flatMap((a) => Object.values(a.simpul)))
    if (simpul.jenis === 'tugas') {
      tugas[simpul.id] ??= simpul.nama;
      for (const p of simpul.pilihan) pilihan[p.kode] ??= p.nama;
    }
  const parameter = Object.fromEntries(
    Object.values(kitab.parameter).map((p) => [`parameter.${p.id.replaceAll('-', '_')}`, p.nama]),
  );
  const sebutan = { pilihan, tugas, parameter };
  ingatan.set(kitab, sebutan);
  return sebutan;
};
