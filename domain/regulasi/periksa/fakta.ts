import type { z } from 'zod';
import type { Dwibahasa } from '../../kernel/index.ts';
import { bacaFeel } from '../feel/feel.ts';
import { periksaJenis } from '../feel/jenis.ts';
import { FaktaAsing } from '../feel/macam.ts';
import { GalatFeel } from '../feel/pohon.ts';

/** Why a condition cannot be asked of these facts; undefined when it can. */
export type Cacat = { readonly kode: 'feel' | 'fakta-asing'; readonly apa: Dwibahasa };

/** Reads a condition against a vocabulary: syntax, names, and kinds; what is outside the supported FEEL is an error too. */
export const periksaSyarat = (syarat: string, fakta: z.ZodObject): Cacat | undefined => {
  try {
    periksaJenis(bacaFeel(syarat).pohon, fakta);
    return undefined;
  } catch (galat) {
    if (galat instanceof FaktaAsing) return { kode: 'fakta-asing', apa: galat.pesan };
    if (galat instanceof GalatFeel)
      return { kode: 'feel', apa: { id: `syarat: ${galat.pesan.id}`, en: `condition: ${galat.pesan.en}` } };
    throw galat;
  }
};
