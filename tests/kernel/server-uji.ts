import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BATAS_SIAP_MS = 120_000;
const GALAT = /"level":[56]0\b/;
const AKAR = resolve(import.meta.dirname, '../..');

export type ServerUji = {
  readonly alamat: string;
  readonly folder: string;
  readonly pid: number;
  /** Lines of its log that tell of an error. */
  galat(): readonly string[];
  hentikan(): Promise<void>;
};

/** The built program in a process of its own: a free port, an empty data folder, no limits on requests. */
export const nyalakanServer = async (env: Readonly<Record<string, string>>): Promise<ServerUji> => {
  const folder = mkdtempSync(join(tmpdir(), 'lincah-data-'));
  const anak = spawn(process.execPath, [join(AKAR, 'dist/server.mjs')], {
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      RATE_LIMIT: '0',
      LOGIN_TRIES_ADDRESS: '10000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const selesai = new Promise<void>((usai) => anak.once('exit', () => usai()));
  let keluaran = '';
  const alamat = await new Promise<string>((siap, gagal) => {
    const batal = (sebab: string) => gagal(new Error(`server uji ${sebab}:\n${keluaran}`));
    const batas = setTimeout(() => {
      anak.kill();
      batal('tidak siap pada waktunya');
    }, BATAS_SIAP_MS);
    anak.once('exit', () => batal('berhenti sebelum siap'));
    for (const aliran of [anak.stdout, anak.stderr])
      aliran.setEncoding('utf8').on('data', (isi) => {
        keluaran += isi;
        const [, ditemukan] = /siap di (http:\S+)/.exec(keluaran) ?? [];
        if (!ditemukan) return;
        clearTimeout(batas);
        siap(ditemukan);
      });
  });
  return {
    alamat,
    folder,
    pid: anak.pid ?? 0,
    galat: () => keluaran.split('\n').filter((baris) => GALAT.test(baris)),
    async hentikan() {
      anak.kill('SIGTERM');
      await selesai;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
