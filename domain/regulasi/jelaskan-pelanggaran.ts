import type { Dwibahasa, Penjelasan } from '../kernel/index.ts';
import type { Pelanggaran } from './aturan.ts';

type Melanggar = { readonly pelanggaran: readonly Pelanggaran[] };

/** Sentences for what is put to the rules and does not meet them. `apa`: its name, in the middle of a sentence. */
export const jelaskanPelanggaran = (apa: Dwibahasa) => ({
  melanggar: ({ pelanggaran: { length } }: Melanggar): Penjelasan => ({
    detail: {
      id: `Masih ada ${length} ketentuan yang belum dipenuhi ${apa.id} ini.`,
      en: `This ${apa.en} does not meet ${length} of the provisions yet.`,
    },
  }),
  perluAlasan: ({ pelanggaran: { length } }: Melanggar): Penjelasan => ({
    detail: {
      id: `Ada ${length} hal yang diutamakan tetapi tidak diikuti ${apa.id} ini.`,
      en: `This ${apa.en} departs from what is preferred in ${length} respects.`,
    },
    jalanKeluar: {
      id: `Tuliskan alasannya; alasan itu dicatat bersama ${apa.id}.`,
      en: `Give the reason; it is kept with the ${apa.en}.`,
    },
  }),
});
