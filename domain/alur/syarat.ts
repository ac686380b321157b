import { bacaFeel, GalatFeel } from '../regulasi/index.ts';
import type { Fakta } from './keadaan.ts';

/**
 * Answers a gateway's FEEL condition, parsed once and kept. A name that the facts do not know, unlike values, or an
 * answer other than yes or no is a fault of the drawing or of the room that supplies the facts: thrown with `elemen`.
 */
export const jawabSyarat = (syarat: string, konteks: Fakta, elemen: string): boolean => {
  const salah = (sebab: string) => new Error(`${elemen}: syarat "${syarat}" tidak dapat dijawab: ${sebab}`);
  try {
    const { hitung, fakta } = bacaFeel(syarat);
    const asing = fakta.find((nama) => !dikenal(konteks, nama));
    if (asing !== undefined) throw salah(`fakta ${asing} tidak ada`);
    const nilai = hitung(konteks);
    if (typeof nilai !== 'boolean') throw salah('jawabannya bukan ya atau tidak');
    return nilai;
  } catch (galat) {
    throw galat instanceof GalatFeel ? salah(galat.message) : galat;
  }
};

/** What a form was not filled with is simply empty; every other name must be there. */
const dikenal = (konteks: Fakta, nama: string): boolean => {
  const [pertama = '', ...lanjutan] = nama.split('.');
  if (pertama === 'isian') return true;
  let nilai: unknown = konteks[pertama];
  for (const bagian of lanjutan) nilai = (nilai as Fakta | null | undefined)?.[bagian];
  return nilai !== undefined;
};
