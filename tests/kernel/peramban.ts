import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const PAKET = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
const FOLDER = resolve(import.meta.dirname, '../../node_modules/.cache/peramban');

/** Only the packaged typeface: a page looks the same whatever the machine has installed. */
const HURUF = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${FOLDER}/fonts</dir><cachedir>${FOLDER}/cache</cachedir></fontconfig>`;

export type Peramban = { readonly program: string; readonly env: Record<string, string> };

/**
 * Chromium from the npm package, unpacked once (about 200 MB) beside the packages: the same browser and the same fonts on
 * every machine. The package's own unpacker is not used: it shares one fixed path in the temporary folder between programs.
 */
export const siapkanPeramban = (): Peramban => {
  if (!existsSync(FOLDER)) bongkar();
  const program = join(FOLDER, 'chromium');
  return { program, env: { FONTCONFIG_FILE: join(FOLDER, 'fonts.conf'), ...pustakaKurang(program) } };
};

/** Sandbox off only for root, where Chromium refuses to start with it. */
export const benderaPeramban = (): string[] => [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Into a folder of its own, then renamed: an interrupted run leaves nothing that looks complete. */
const bongkar = (): void => {
  const sementara = `${FOLDER}-${process.pid}`;
  mkdirSync(sementara, { recursive: true });
  writeFileSync(join(sementara, 'chromium'), urai('chromium.br'), { mode: 0o755 });
  for (const arsip of ['fonts', 'al2023']) {
    const tujuan = join(sementara, arsip);
    mkdirSync(tujuan);
    const { status, stderr } = spawnSync('tar', ['-x', '-C', tujuan], { input: urai(`${arsip}.tar.br`) });
    if (status !== 0) throw new Error(`${arsip} tidak dapat dibongkar: ${stderr}`);
  }
  writeFileSync(join(sementara, 'fonts.conf'), HURUF);
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(sementara, FOLDER);
};

const urai = (berkas: string): Buffer => brotliDecompressSync(readFileSync(join(PAKET, berkas)));

/** A bare server lacks libnss3, libnspr4 or libexpat; the package brings them along. */
const pustakaKurang = (program: string): Record<string, string> => {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return stdout?.includes('not found') ? { LD_LIBRARY_PATH: join(FOLDER, 'al2023', 'lib') } : {};
};
