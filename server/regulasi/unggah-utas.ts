import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { AKAR } from '../kernel/index.ts';
import type { HasilPemeriksa, TugasPemeriksa } from './unggah-pemeriksa.ts';

/** What one folder may take of memory and time; an honest one needs a tenth of either. */
export const BATAS_UTAS = { memoriMb: 256, milidetik: 20_000 };

/** Why the thread had to be stopped: time, memory, or a fault of ours in the cause. */
export class PemeriksaGugur extends Error {}

let antrean: Promise<unknown> = Promise.resolve();

/** Does one job on a thread of its own, one at a time. Rejects with `PemeriksaGugur` when it asks for too much. */
export const periksaDiUtas = (tugas: TugasPemeriksa, batas = BATAS_UTAS): Promise<HasilPemeriksa> => {
  const hasil = antrean.then(() => jalankan(tugas, batas));
  antrean = hasil.catch(() => undefined);
  return hasil;
};

const jalankan = async (workerData: TugasPemeriksa, batas: typeof BATAS_UTAS): Promise<HasilPemeriksa> => {
  const utas = new Worker(await berkasUtas(), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: batas.memoriMb },
    env: {},
  });
  return new Promise((selesai, gagal) => {
    const gugur = (sebab: string) => gagal(new PemeriksaGugur(sebab));
    const jam = setTimeout(() => {
      gugur('waktu');
      void utas.terminate();
    }, batas.milidetik);
    utas.once('message', selesai);
    utas.once('error', (galat) =>
      gugur((galat as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memori' : String(galat)),
    );
    utas.once('exit', (kode) => {
      clearTimeout(jam);
      gugur(`berhenti dengan kode ${kode}`); // without effect when it has answered
    });
  });
};

const TERBANGUN = join(AKAR, 'dist', 'pemeriksa.mjs');
let sementara: Promise<string> | undefined;

/** Built with the server; a program run from its sources makes its own once. */
const berkasUtas = (): Promise<string> | string => {
  if (import.meta.filename.startsWith(join(AKAR, 'dist'))) return TERBANGUN;
  sementara ??= bangunSementara();
  return sementara;
};

/** In a process of its own: a program that was bundled to run cannot wait for the bundler that runs it. */
const bangunSementara = async (): Promise<string> => {
  const keluar = join(AKAR, '.build', `pemeriksa-${process.pid}.mjs`);
  const masuk = join(AKAR, 'server', 'regulasi', 'unggah-pemeriksa.ts');
  const perintah = `import { bundel } from './scripts/jalankan.mjs';
    await bundel(${JSON.stringify(masuk)}, ${JSON.stringify(keluar)}, { ramping: true });`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', perintah], { cwd: AKAR });
  return keluar;
};
