import { gabung } from './ambil-templat.ts';
import type { BlokSurat, Potongan } from './blok.ts';

/** Blocks by what they say, whatever pieces their words came in: two that say the same give the same text. */
export const rapikanUraian = (blok: readonly BlokSurat[]): string => JSON.stringify(blok.map(rapikan));

const kata = (isi: readonly Potongan[]) => gabung(isi).map(({ teks, tebal, miring }) => [teks.trim(), tebal, miring]);

const rapikan = (b: BlokSurat): unknown => {
  switch (b.blok) {
    case 'paragraf':
      return ['paragraf', b.menjorok ?? false, kata(b.isi)];
    case 'tengah':
      return ['tengah', kata(b.isi)];
    case 'daftar':
      return ['daftar', b.bentuk, b.tutup ?? false, b.butir.map((isi) => isi.map(rapikan))];
    case 'rincian':
      return ['rincian', b.baris.map(({ label, isi }) => [kata(label), isi.map(rapikan)])];
    case 'baris':
      return ['baris', kata(b.label), b.isi.map(rapikan)];
    default:
      return b;
  }
};
