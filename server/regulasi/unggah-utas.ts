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

const HANGAT_MS = 10_000;
/** A thread that did its last job well waits a little for the next one: starting it costs more than most folders. */
let hangat: { readonly utas: Worker; readonly padam: NodeJS.Timeout } | undefined;

const jalankan = async (tugas: TugasPemeriksa, batas: typeof BATAS_UTAS): Promise<HasilPemeriksa> => {
  const utas = ambilHangat() ?? (await utasBaru(batas.memoriMb));
  try {
    const hasil = await kerjakan(utas, tugas, batas.milidetik);
    simpanHangat(utas);
    return hasil;
  } catch (galat) {
    void utas.terminate();
    throw galat;
  }
};

const utasBaru = async (maxOldGenerationSizeMb: number): Promise<Worker> =>
  new Worker(await berkasUtas(), { resourceLimits: { maxOldGenerationSizeMb }, env: {} });

const ambilHangat = (): Worker | undefined => {
  clearTimeout(hangat?.padam);
  const utas = hangat?.utas;
  hangat = undefined;
  utas?.ref();
  return utas;
};

const simpanHangat = (utas: Worker): void => {
  utas.unref();
  const padam = setTimeout(() => {
    hangat = undefined;
    void utas.terminate();
  }, HANGAT_MS).unref();
  hangat = { utas, padam };
};

const kerjakan = (utas: Worker, tugas: TugasPemeriksa, milidetik: number): Promise<HasilPemeriksa> =>
  new Promise<HasilPemeriksa>((selesai, gagal) => {
    const gugur = (sebab: string) => gagal(new PemeriksaGugur(sebab));
    const jam = setTimeout(() => gugur('waktu'), milidetik);
    utas.once('message', (hasil: HasilPemeriksa) => {
      clearTimeout(jam);
      for (const peristiwa of ['message', 'error', 'exit']) utas.removeAllListeners(peristiwa);
      selesai(hasil);
    });
    utas.once('error', (galat) => {
      clearTimeout(jam);
      gugur((galat as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memori' : String(galat));
    });
    utas.once('exit', (kode) => gugur(`berhenti dengan kode ${kode}`));
    utas.postMessage(tugas);
  });

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
