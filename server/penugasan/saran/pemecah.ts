import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SoalTim } from '@lincah/domain/penugasan';
import { AKAR } from '../../kernel/index.ts';
import { tulisLp } from './tulis-lp.ts';

/** How long one search may take; then the best found so far counts. A thread that is silent past that is ended. */
const BATAS = { cariMs: 2_000, utasMs: 3_000, mulaiMs: 20_000, memoriMb: 256 };

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

type Jawab = { readonly tepat: boolean; readonly dipilih: readonly number[]; readonly galat?: string };

const kerjakan = async (soal: SoalTim): Promise<readonly number[] | undefined> => {
  clearTimeout(padam);
  const ini = utas ?? (await nyalakan());
  utas = ini;
  ini?.ref();
  const jawab = ini && (await tanya(ini, { lp: tulisLp(soal), detik: BATAS.cariMs / 1000 }));
  if (!jawab) {
    padamkan();
    return undefined;
  }
  ini.unref();
  padam = setTimeout(padamkan, HANGAT_MS).unref();
  if (jawab.galat !== undefined) throw new Error(`pemecah: ${jawab.galat}`);
  if (!jawab.tepat && jawab.dipilih.length === 0) return undefined;
  return jawab.dipilih.toSorted((a, b) => a - b);
};

const padamkan = (): void => {
  void utas?.terminate();
  utas = undefined;
};

/** A thread that has loaded the solver; loading is no part of the search. */
const nyalakan = async (): Promise<Worker | undefined> => {
  const baru = new Worker(UTAS, { resourceLimits: { maxOldGenerationSizeMb: BATAS.memoriMb }, env: {} });
  if (await dengar(baru, BATAS.mulaiMs)) return baru;
  void baru.terminate();
  return undefined;
};

const tanya = (kepada: Worker, soal: { readonly lp: string; readonly detik: number }): Promise<Jawab | undefined> => {
  const jawab = dengar(kepada, BATAS.utasMs);
  kepada.postMessage(soal);
  return jawab;
};

/** The thread's next word; undefined when it did not come in time or the thread died. */
const dengar = (dari: Worker, batasMs: number): Promise<Jawab | undefined> =>
  new Promise((selesai) => {
    const usai = (jawab?: Jawab) => {
      clearTimeout(jam);
      dari.off('message', usai).off('error', gugur).off('exit', gugur);
      selesai(jawab);
    };
    const gugur = () => usai();
    const jam = setTimeout(gugur, batasMs);
    dari.on('message', usai).on('error', gugur).on('exit', gugur);
  });
