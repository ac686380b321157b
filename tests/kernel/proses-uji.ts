import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { bundel } from '../../scripts/jalankan.mjs';

const BATAS_SIAP_MS = 120_000;
const AKAR = resolve(import.meta.dirname, '../..');

/** What `npm start` runs. */
export const PERINTAH_MULAI = join(AKAR, 'scripts/mulai.mjs');

export type ProsesUji = {
  readonly alamat: string;
  keluaran(): string;
  /** Answers when the process is gone: its exit code, null after SIGKILL. */
  akhiri(sinyal: NodeJS.Signals): Promise<number | null>;
};

/** Bundles the server as the build does, to a file of the test's own. Answers the program. */
export const bangunServer = async (nama: string): Promise<string> => {
  const keluar = join(AKAR, '.build', nama, 'server.mjs');
  await bundel('server/main.ts', keluar);
  return keluar;
};

/** A program of ours in a process of its own, up when this answers. Its data folder stays when it ends. */
export const nyalakanProses = async (program: string, env: Readonly<Record<string, string>>): Promise<ProsesUji> => {
  const anak = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0', RATE_LIMIT: '0', LOGIN_TRIES_ADDRESS: '10000', DEMO: '0', BASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const usai = new Promise<number | null>((selesai) => anak.once('exit', selesai));
  const matikan = () => anak.kill('SIGKILL');
  process.once('exit', matikan); // nothing outlives the tests, also when one fails
  usai.finally(() => process.off('exit', matikan));
  let keluaran = '';
  for (const aliran of [anak.stdout, anak.stderr])
    aliran.setEncoding('utf8').on('data', (isi) => {
      keluaran += isi;
    });
  const alamat = await siap(anak, () => keluaran);
  return {
    alamat,
    keluaran: () => keluaran,
    akhiri(sinyal) {
      anak.kill(sinyal);
      return usai;
    },
  };
};

const siap = (anak: ChildProcess, keluaran: () => string): Promise<string> =>
  new Promise((jawab, gagal) => {
    const batal = (sebab: string) => gagal(new Error(`server uji ${sebab}:\n${keluaran()}`));
    const batas = setTimeout(() => {
      anak.kill('SIGKILL');
      batal('tidak siap pada waktunya');
    }, BATAS_SIAP_MS);
    anak.once('exit', () => batal('berhenti sebelum siap'));
    anak.stdout?.on('data', () => {
      const [, alamat] = /siap di (http:\S+)/.exec(keluaran()) ?? [];
      if (!alamat) return;
      clearTimeout(batas);
      jawab(alamat);
    });
  });
