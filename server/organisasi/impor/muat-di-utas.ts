import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AKAR } from '../../kernel/index.ts';
import type { BarisPolos, LembarPolos, muatBuku } from './muat-buku.mjs';

/** Megabytes a thread may use, and how long it may take. The largest workbook allowed stays well below both. */
const BATAS_UTAS = { memoriMb: 1024, milidetik: 120_000 };

const UTAS = join(AKAR, 'server', 'organisasi', 'impor', 'muat-buku-worker.mjs');

/**
 * `muatBuku` on a thread of its own, so that other requests go on meanwhile. One at a time: two large workbooks would need
 * twice the memory. Rejects when the bytes are no workbook or ask for too much memory or time.
 */
export const muatDiUtas: typeof muatBuku = (isi, barisPalingBanyak) => {
  const hasil = antrean.then(() => jalankan(isi, barisPalingBanyak));
  antrean = hasil.catch(() => undefined);
  return hasil;
};

let antrean: Promise<unknown> = Promise.resolve();

type Paket = { readonly nama: string; readonly lebar: number } | { readonly baris: readonly BarisPolos[] };

const jalankan = (isi: Uint8Array, barisPalingBanyak: number): Promise<LembarPolos[]> =>
  new Promise((selesai, gagal) => {
    const lembar: (LembarPolos & { readonly baris: BarisPolos[] })[] = [];
    const utas = new Worker(UTAS, {
      workerData: { isi, barisPalingBanyak },
      resourceLimits: { maxOldGenerationSizeMb: BATAS_UTAS.memoriMb },
      env: {},
    });
    const jam = setTimeout(() => utas.terminate(), BATAS_UTAS.milidetik);
    utas.on('message', (paket: Paket) => {
      if ('nama' in paket) lembar.push({ ...paket, baris: [] });
      else lembar.at(-1)?.baris.push(...paket.baris);
    });
    utas.on('error', gagal);
    utas.on('exit', (kode) => {
      clearTimeout(jam);
      if (kode === 0) selesai(lembar);
      else gagal(new Error(`utas pembaca berhenti dengan kode ${kode}`));
    });
  });
