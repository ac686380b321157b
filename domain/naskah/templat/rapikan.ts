import { barisPotongan, gabung } from './ambil-templat.ts';
import type { BlokSurat, Potongan } from './blok.ts';

/** Blocks by what they say, whatever pieces their words came in: two that say the same give the same text. */
export const rapikanUraian = (blok: readonly BlokSurat[]): string => JSON.stringify(blok.map(rapikan));

const kata = (isi: readonly Potongan[]) => gabung(isi).map(({ teks, tebal, miring }) => [teks.trim(), tebal, miring]);

const rapikan = (b: BlokSurat): unknown => {
  switch (b.blok) {
    case 'paragraf':
      return ['paragraf', b.menjorok ?? false, kata(b.isi)];
    case 'tengah':
    case 'subjudul':
      return [b.blok, kata(b.isi).map(([teks]) => teks)];
    case 'tabel':
      return ['tabel', b.kepala.map(kata), b.baris.map((sel) => sel.map(rapikanSel))];
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

/** A line of a cell is a line, whether it stands in a paragraph of its own or after a break. */
const rapikanSel = (isi: readonly BlokSurat[]): unknown =>
  isi.flatMap((b) =>
    b.blok === 'paragraf'
      ? barisPotongan(b.isi)
          .map(kata)
          .filter((k) => k.length > 0)
      : [rapikan(b)],
  );
