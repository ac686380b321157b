import type { Dwibahasa } from '@lincah/domain/kernel';
import { MasalahHttp, masalah } from './masalah.ts';

const DALAM_MAKS = 64;

/**
 * Refuses what JSON allows and nothing behind the door can hold: half of a character (a lone surrogate would be stored
 * as another sign than was sent), the null character, and nesting so deep that writing it down again would fail.
 */
export const periksaIsi = (isi: unknown): void => {
  let lapis: readonly unknown[] = [isi];
  for (let dalam = 0; lapis.length > 0; dalam++) {
    if (dalam > DALAM_MAKS) throw new MasalahHttp(TERLALU_DALAM);
    lapis = lapis.flatMap(anakDari);
  }
};

/** What a value holds, names of fields included; a text is looked at and holds nothing. */
const anakDari = (nilai: unknown): readonly unknown[] => {
  if (typeof nilai === 'string') periksaTeks(nilai);
  if (Array.isArray(nilai)) return nilai;
  return typeof nilai === 'object' && nilai !== null ? Object.entries(nilai).flat() : [];
};

const SEPARUH = /\p{Surrogate}/u; // a whole pair is one character and does not match

const periksaTeks = (teks: string): void => {
  if (teks.includes('\0') || SEPARUH.test(teks))
    throw new MasalahHttp(masalah(400, 'tanda-terlarang', TANDA_TERLARANG));
};

export const TANDA_TERLARANG: Dwibahasa = {
  id: 'Isian memuat tanda atau nilai yang tidak dapat disimpan. Hapus tanda khusus itu, lalu kirim lagi.',
  en: 'The input holds a character or value that cannot be stored. Remove it and send again.',
};

const TERLALU_DALAM = masalah(400, 'tidak-terbaca', {
  id: `Isi permintaan bersarang lebih dari ${DALAM_MAKS} lapis. Periksa program yang mengirimnya.`,
  en: `The request body is nested more than ${DALAM_MAKS} levels deep. Check the program that sent it.`,
});
