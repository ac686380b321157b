import { type ChildProcess, fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { AKAR } from '../kernel/index.ts';
import { BERKAS_HURUF } from './huruf.ts';

/** One sheet to typeset: template text, its inputs, and the form wanted. `waktu`: document time, Unix seconds. */
export type Lembar = {
  readonly templat: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly bentuk: 'pdf' | 'svg' | 'urai' | 'jilid';
  readonly waktu: number;
  /**
   * Files that the template may show, by name. Of a volume (`jilid`): PDF files that it takes pages from; how many pages each
   * has reaches it under `halaman`. Such a volume is no PDF/A: the typesetter joins no pages into one.
   */
  readonly berkas?: Readonly<Record<string, Buffer>>;
};

export type HasilCetak = { readonly isi: Buffer | string; readonly halaman: number };

export type Pencetak = {
  /** Rejects with `GagalCetak` when the template is faulty or takes longer than the limit. */
  susun(lembar: Lembar): Promise<HasilCetak>;
  tutup(): void;
};

/** Why a template could not be printed, in the typesetter's words. */
export class GagalCetak extends Error {}

const FOLDER = join(AKAR, 'server', 'naskah');
const RSS_MAKS = 400_000_000;

/**
 * Opens the press. It starts with the first sheet, works one at a time, and is started anew after a sheet that took
 * longer than `batas` milliseconds or when it has grown fat.
 */
export const bukaPencetak = (batas = 10_000): Pencetak => {
  let mesin: ChildProcess | undefined;
  let antrean: Promise<unknown> = Promise.resolve();
  const berhenti = () => {
    mesin?.kill('SIGKILL');
    mesin = undefined;
  };
  const kerjakan = async (lembar: Lembar): Promise<HasilCetak> => {
    mesin ??= nyalakan();
    const jawab = await tunggu(mesin, lembar, batas);
    if (jawab === undefined || jawab.rss > RSS_MAKS) berhenti();
    if (jawab === undefined) throw new GagalCetak(`pencetakan dihentikan setelah ${batas} milidetik`);
    if (jawab.galat !== undefined) throw new GagalCetak(jawab.galat);
    return jawab;
  };
  return {
    susun(lembar) {
      const hasil = antrean.then(() => kerjakan(lembar));
      antrean = hasil.catch(() => {});
      return hasil;
    },
    tutup: berhenti,
  };
};

type Jawab = { readonly isi: Buffer | string; readonly halaman: number; readonly galat?: string; readonly rss: number };

const TANPA_JARINGAN = 'http://127.0.0.1:9'; // nothing listens on the discard port: packages cannot be fetched

const nyalakan = (): ChildProcess => {
  const mesin = fork(
    join(FOLDER, 'pencetak-worker.mjs'),
    [join(FOLDER, 'tata-letak'), ...new Set(BERKAS_HURUF.map(dirname))],
    {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { HOME: '/nonexistent', ALL_PROXY: TANPA_JARINGAN, HTTPS_PROXY: TANPA_JARINGAN, HTTP_PROXY: TANPA_JARINGAN },
    },
  );
  mesin.unref();
  mesin.channel?.unref();
  return mesin;
};

/** The press's answer; undefined when it did not come in time or the press died. */
const tunggu = (mesin: ChildProcess, lembar: Lembar, batas: number): Promise<Jawab | undefined> =>
  new Promise((selesai) => {
    const usai = (jawab?: Jawab) => {
      clearTimeout(jam);
      mesin.off('message', terima).off('exit', gugur).off('error', gugur);
      mesin.channel?.unref();
      selesai(jawab);
    };
    const terima = (jawab: unknown) => usai(jawab as Jawab);
    const gugur = () => usai();
    const jam = setTimeout(gugur, batas);
    mesin.on('message', terima).on('exit', gugur).on('error', gugur);
    mesin.channel?.ref();
    mesin.send(lembar);
  });
