import type { UkuranLembar } from '@lincah/domain/organisasi';

export type Kertas = 'a4' | 'a3';

const KOTAK = { lebarKotak: 48, tinggiKotak: 13, jarakKolom: 56, jarakBaris: 15.5 } as const;
const TEPI = { tepi: 10, kepala: 14, kaki: 8 } as const;

/** Paper lying on its long side, in millimetres; boxes and letters are the same size on both. */
export const UKURAN = {
  a4: { lebar: 297, tinggi: 210, ...TEPI, ...KOTAK },
  a3: { lebar: 420, tinggi: 297, ...TEPI, ...KOTAK },
} as const;

/** Rows and levels that fit between the margins. */
export const isiUkuran = (kertas: Kertas): UkuranLembar => {
  const { lebar, tinggi, tepi, kepala, kaki, lebarKotak, tinggiKotak, jarakKolom, jarakBaris } = UKURAN[kertas];
  return {
    baris: 1 + Math.floor((tinggi - 2 * tepi - kepala - kaki - tinggiKotak) / jarakBaris),
    kolom: 1 + (lebar - 2 * tepi - lebarKotak) / jarakKolom,
  };
};
