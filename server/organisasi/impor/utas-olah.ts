// Entry of the thread that reads a file and compares it: what a large or hostile one does to memory and time it does here.
import { parentPort } from 'node:worker_threads';
import type { BarisImpor, LembarImpor } from '@lincah/domain/organisasi';
import { type BedaTersimpan, type HasilOlah, olahBerkas, type TugasImpor } from './olah-berkas.ts';

export type KeUtas =
  | { readonly jenis: 'ada'; readonly lembar: LembarImpor; readonly baris: readonly BarisImpor[] }
  | { readonly jenis: 'olah'; readonly tugas: TugasImpor }
  /** The last parcel is stored. */
  | { readonly jenis: 'lanjut' };
export type DariUtas =
  | { readonly jenis: 'beda'; readonly beda: readonly BedaTersimpan[]; readonly dari: number; readonly semua: number }
  | { readonly jenis: 'hasil'; readonly hasil: HasilOlah };

const ada: Partial<Record<LembarImpor, BarisImpor[]>> = {};
let lanjutkan: () => void = () => {};
const kirim = (isi: DariUtas) => parentPort?.postMessage(isi);

parentPort?.on('message', async (pesan: KeUtas) => {
  if (pesan.jenis === 'lanjut') return lanjutkan();
  if (pesan.jenis === 'ada') {
    ada[pesan.lembar] ??= [];
    ada[pesan.lembar]?.push(...pesan.baris);
    return;
  }
  const simpan = (beda: readonly BedaTersimpan[], dari: number, semua: number) =>
    new Promise<void>((selesai) => {
      lanjutkan = selesai;
      kirim({ jenis: 'beda', beda, dari, semua });
    });
  kirim({ jenis: 'hasil', hasil: await olahBerkas(pesan.tugas, ada, simpan) });
});
