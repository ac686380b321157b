// npm run build — makes dist/server.mjs and dist/web from the sources, each only when its sources changed
import './periksa-node.mjs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { berhenti, tahap } from './tahap.mjs';

const SIDIK = 'dist/.sidik';
const BUKAN_SUMBER = /(^|\/)(node_modules|migrations|.*\.test\.tsx?)$/;
const BERSAMA = ['domain', 'package-lock.json', 'scripts/bangun.mjs', 'scripts/jalankan.mjs', 'tsconfig.base.json'];

const BAGIAN = {
  server: {
    nama: 'Membangun server',
    sumber: [...BERSAMA, 'server'],
    hasil: 'dist/server.mjs',
    kerja: () => bangunServer(),
  },
  web: { nama: 'Membangun layar', sumber: [...BERSAMA, 'web'], hasil: 'dist/web/index.html', kerja: () => bangunWeb() },
};

/** Builds what changed. The fingerprint of a part is taken away before its build and written after it succeeded. */
export const bangun = async () => {
  mkdirSync('dist', { recursive: true });
  for (const [bagian, { nama, sumber, hasil, kerja }] of Object.entries(BAGIAN)) {
    const sidik = sidikSumber(sumber);
    const berkasSidik = `${SIDIK}-${bagian}`;
    if (existsSync(hasil) && existsSync(berkasSidik) && readFileSync(berkasSidik, 'utf8') === sidik) continue;
    rmSync(berkasSidik, { force: true });
    await tahap(nama, kerja);
    writeFileSync(berkasSidik, sidik);
  }
};

/** Loaded only when there is something to build: a warm start does not pay for it. */
const bangunServer = async () => {
  const { bundel } = await import('./jalankan.mjs');
  await bundel('server/main.ts', 'dist/server.mjs');
  await bundel('server/regulasi/unggah-pemeriksa.ts', 'dist/pemeriksa.mjs', { ramping: true }); // runs as a thread
  await bundel('server/organisasi/impor/utas-olah.ts', 'dist/pengolah-impor.mjs', { ramping: true }); // so does this
};

/** In a process of its own: Vite sets NODE_ENV, and the server started next must not inherit that. */
const bangunWeb = () => {
  const perintah = ['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, perintah, { encoding: 'utf8', env });
  if (status !== 0) berhenti(`${stdout}${stderr}`.trim(), 'Layar tidak dapat dibangun.');
  padatkan('dist/web/assets');
};

/** Compressed once here as far as it goes, so that no request pays for it; the server sends these files as they are. */
const padatkan = (folder) => {
  for (const nama of readdirSync(folder).filter((n) => /\.(js|css|svg)$/.test(n))) {
    const berkas = join(folder, nama);
    const isi = readFileSync(berkas);
    writeFileSync(`${berkas}.br`, brotliCompressSync(isi));
    writeFileSync(`${berkas}.gz`, gzipSync(isi, { level: 9 }));
  }
};

const sidikSumber = (jalur) => {
  const sidik = createHash('sha256');
  for (const berkas of jalur.flatMap(daftarBerkas))
    sidik.update(berkas).update('\0').update(readFileSync(berkas)).update('\0');
  return sidik.digest('hex');
};

/** Files below `jalur` (or the file itself), in an order that does not depend on the disk. */
const daftarBerkas = (jalur) => {
  if (BUKAN_SUMBER.test(jalur)) return [];
  if (!statSync(jalur).isDirectory()) return [jalur];
  return readdirSync(jalur)
    .sort()
    .flatMap((isi) => daftarBerkas(join(jalur, isi)));
};

if (process.argv[1] === import.meta.filename) await bangun();
