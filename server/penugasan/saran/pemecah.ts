import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SoalTim } from '@lincah/domain/penugasan';
import { AKAR } from '../../kernel/index.ts';
import { tulisLp } from './tulis-lp.ts';

/** How long one search may take; then the best found so far counts. The thread that is silent past it is ended. */
const BATAS = { cariMs: 2_000, utasMs: 3_000, memoriMb: 256 };

/** The choices of the best team, in ascending order; undefined when none was found in time. */
export type Pemecah = (soal: SoalTim) => Promise<readonly number[] | undefined>;

const UTAS = join(AKAR, 'server', 'penugasan', 'saran', 'pemecah-utas.mjs');
const HANGAT_MS = 60_000;

/**
 * Solves on a thread of its own, one problem at a time, so that no other request waits for it. The thread starts with the
 * first problem and stays for a minute after the last: loading the solver takes longer than most teams.
 */
export const pecahkanTim: Pemecah = (soal) => {
  if (soal.pilihan.length === 0) return Promise.resolve([]);
  const hasil = antrean.then(() => kerjakan(soal));
  antrean = hasil.catch(() => undefined);
  return hasil;
};

let antrean: Promise<unknown> = Promise.resolve();
let utas: Worker | undefined;
let padam: NodeJS.Timeout | undefined;

type Jawab = { readonly tepat: boolean; readonly dipilih: readonly number[] } | { readonly galat: string };

const kerjakan = async (soal: SoalTim): Promise<readonly number[] | undefined> => {
  clearTimeout(padam);
  utas ??= new Worker(UTAS, { resourceLimits: { maxOldGenerationSizeMb: BATAS.memoriMb }, env: {} });
  utas.ref();
  const jawab = await tanya(utas, { lp: tulisLp(soal), detik: BATAS.cariMs / 1000 });
  if (!jawab) {
    void utas.terminate();
    utas = undefined;
    return undefined;
  }
  utas.unref();
  padam = setTimeout(() => {
    void utas?.terminate();
    utas = undefined;
  }, HANGAT_MS).unref();
  if ('galat' in jawab) throw new Error(`pemecah: ${jawab.galat}`);
  if (!jawab.tepat && jawab.dipilih.length === 0) return undefined;
  return jawab.dipilih.toSorted((a, b) => a - b);
};

/** The thread's answer; undefined when it did not come in time or the thread died. */
const tanya = (kepada: Worker, soal: { readonly lp: string; readonly detik: number }): Promise<Jawab | undefined> =>
  new Promise((selesai) => {
    const usai = (jawab?: Jawab) => {
      clearTimeout(jam);
      kepada.off('message', usai).off('error', gugur).off('exit', gugur);
      selesai(jawab);
    };
    const gugur = () => usai();
    const jam = setTimeout(gugur, BATAS.utasMs);
    kepada.on('message', usai).on('error', gugur).on('exit', gugur);
    kepada.postMessage(soal);
  });
