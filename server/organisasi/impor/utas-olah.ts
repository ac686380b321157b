// Entry of the thread that reads a file and compares it: what a large or hostile one does to memory and time it does here.
import { parentPort } from 'node:worker_threads';
import type { BarisImpor, LembarImpor } from '@lincah/domain/organisasi';
import { type HasilOlah, olahBerkas, type TugasImpor } from './olah-berkas.ts';

export type KeUtas =
  | { readonly jenis: 'ada'; readonly lembar: LembarImpor; readonly baris: readonly BarisImpor[] }
  | { readonly jenis: 'olah'; readonly tugas: TugasImpor };
/** `beda` arrives in parcels before the result, which then has none. */
export type DariUtas =
  | { readonly jenis: 'beda'; readonly beda: (HasilOlah & { keadaan: 'siap' })['beda'] }
  | { readonly jenis: 'hasil'; readonly hasil: HasilOlah };

const SEPAKET = 500;
const ada: Partial<Record<LembarImpor, BarisImpor[]>> = {};

parentPort?.on('message', async (pesan: KeUtas) => {
  if (pesan.jenis === 'ada') {
    ada[pesan.lembar] ??= [];
    ada[pesan.lembar]?.push(...pesan.baris);
    return;
  }
  const hasil = await olahBerkas(pesan.tugas, ada);
  const kirim = (isi: DariUtas) => parentPort?.postMessage(isi);
  if (hasil.keadaan !== 'siap') kirim({ jenis: 'hasil', hasil });
  else {
    for (let i = 0; i < hasil.beda.length; i += SEPAKET)
      kirim({ jenis: 'beda', beda: hasil.beda.slice(i, i + SEPAKET) });
    kirim({ jenis: 'hasil', hasil: { ...hasil, beda: [] } });
  }
});
