import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { BarisImpor, LembarImpor } from '@lincah/domain/organisasi';
import { AKAR } from '../../kernel/index.ts';
import type { HasilOlah, SimpanBeda, TugasImpor } from './olah-berkas.ts';
import type { DariUtas, KeUtas } from './utas-olah.ts';

/** What one file may take; the largest one allowed stays well below both. */
const BATAS_UTAS = { memoriMb: 1536, milidetik: 900_000 };

/** Why the thread had to be stopped. */
export class PengolahGugur extends Error {}

export type Pengolah = {
  ada(lembar: LembarImpor, baris: readonly BarisImpor[]): void;
  olah(tugas: TugasImpor, simpan: SimpanBeda): Promise<HasilOlah>;
  tutup(): void;
};

/** A thread for one file. It is told what the agency has, then given the file; close it in any case. */
export const bukaPengolah = async (): Promise<Pengolah> => {
  const utas = new Worker(await berkasUtas(), {
    resourceLimits: { maxOldGenerationSizeMb: BATAS_UTAS.memoriMb },
    env: {},
  });
  let gugur: Error | undefined;
  utas.on('error', (galat) => {
    gugur = new PengolahGugur(galat.message);
  });
  const kirim = (isi: KeUtas) => utas.postMessage(isi);
  return {
    ada: (lembar, baris) => kirim({ jenis: 'ada', lembar, baris }),
    olah: (tugas, simpan) =>
      new Promise((selesai, gagal) => {
        if (gugur) return gagal(gugur);
        const jam = setTimeout(() => gagal(new PengolahGugur('waktu')), BATAS_UTAS.milidetik);
        utas.on('message', (pesan: DariUtas) => {
          if (pesan.jenis === 'hasil') {
            clearTimeout(jam);
            selesai(pesan.hasil);
          } else simpan(pesan.beda, pesan.dari, pesan.semua).then(() => kirim({ jenis: 'lanjut' }), gagal);
        });
        utas.on('exit', () => {
          clearTimeout(jam);
          gagal(gugur ?? new PengolahGugur('berhenti'));
        });
        kirim({ jenis: 'olah', tugas });
        return undefined;
      }),
    tutup: () => void utas.terminate(),
  };
};

const TERBANGUN = join(AKAR, 'dist', 'pengolah-impor.mjs');
let sementara: Promise<string> | undefined;

/** Built with the server; a program run from its sources makes its own once. */
const berkasUtas = (): Promise<string> | string => {
  if (import.meta.filename.startsWith(join(AKAR, 'dist'))) return TERBANGUN;
  sementara ??= bangunSementara();
  return sementara;
};

const bangunSementara = async (): Promise<string> => {
  const keluar = join(AKAR, '.build', `pengolah-impor-${process.pid}.mjs`);
  const masuk = join(AKAR, 'server', 'organisasi', 'impor', 'utas-olah.ts');
  const perintah = `import { bundel } from './scripts/jalankan.mjs';
    await bundel(${JSON.stringify(masuk)}, ${JSON.stringify(keluar)}, { ramping: true });`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', perintah], { cwd: AKAR });
  return keluar;
};
