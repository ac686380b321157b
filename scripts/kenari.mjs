// npm run kenari — a guard that has never been seen to bite is not a guard: sins are committed in a copy of the house,
// and each must be caught by its own guard, at its own place
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { DOSA } from './kenari-dosa.mjs';

const AKAR = resolve(import.meta.dirname, '..');
const LANTAI = ['domain', 'server', 'web'];
const TIDAK_DISALIN = new Set(['node_modules', '.git', '.build', 'dist', 'data', 'test-results']);

const BERBENTUK_JSON = new Set(['depcruise', 'biome', 'vitest']);
const WARNA = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** The house without its packages; those are shared by links, except our own floors, which must be the copies. */
const salin = (ke) => {
  cpSync(AKAR, ke, { recursive: true, filter: (dari) => !TIDAK_DISALIN.has(basename(dari)) });
  tautkan(join(AKAR, 'node_modules'), join(ke, 'node_modules'), ['.bin', '.cache', '@lincah']);
  symlinkSync(join(AKAR, 'node_modules/.bin'), join(ke, 'node_modules/.bin'));
  mkdirSync(join(ke, 'node_modules/@lincah'));
  for (const l of LANTAI) {
    symlinkSync(join(ke, l), join(ke, 'node_modules/@lincah', l));
    if (readdirSync(join(AKAR, l)).includes('node_modules'))
      tautkan(join(AKAR, l, 'node_modules'), join(ke, l, 'node_modules'), ['.bin', '@lincah']);
  }
};

const tautkan = (dari, ke, kecuali) => {
  mkdirSync(ke);
  for (const isi of readdirSync(dari)) if (!kecuali.includes(isi)) symlinkSync(join(dari, isi), join(ke, isi));
};

const perbuat = (rumah, { berkas, isi, tambahan, ganti }) => {
  const jalur = join(rumah, berkas);
  mkdirSync(dirname(jalur), { recursive: true });
  if (tambahan) appendFileSync(jalur, `${tambahan}\n`);
  else if (ganti) writeFileSync(jalur, readFileSync(jalur, 'utf8').replace(...ganti));
  else writeFileSync(jalur, `${isi}\n`);
};

/** What each guard found in the house of sins, as lines of text in which a sin can be looked up. */
const PENJAGA = {
  depcruise: (rumah) =>
    JSON.parse(jalan(rumah, 'depcruise', ...LANTAI, 'tests', '--output-type', 'json')).summary.violations.map(
      ({ rule, from }) => `${from} ${rule.name}`,
    ),
  biome: (rumah) =>
    JSON.parse(jalan(rumah, 'biome', 'ci', '--reporter=json', '--max-diagnostics=none', '.')).diagnostics.map(
      ({ category, location, message }) => `${location?.path?.file ?? location?.path} ${category} ${message}`,
    ),
  tsc: (rumah) => jalan(rumah, 'tsc', '-p', 'domain', '--noEmit', '--emitDeclarationOnly', 'false').split('\n'),
  knip: (rumah) => jalan(rumah, 'knip', '--no-config-hints', '--reporter', 'compact').split('\n'),
  vitest: (rumah) =>
    JSON.parse(jalan(rumah, 'vitest', 'run', '--reporter=json', 'tests/kernel')).testResults.flatMap((b) =>
      b.assertionResults
        .filter((u) => u.status === 'failed')
        .map((u) => `${u.fullName} ${u.failureMessages.join(' ')}`),
    ),
  pintu: (rumah) => jalan(rumah, 'node', 'scripts/pintu.mjs', '--periksa').split('\n'),
};

const jalan = (rumah, program, ...argumen) => {
  const alat = program === 'node' ? process.execPath : join(AKAR, 'node_modules/.bin', program);
  const { stdout, stderr } = spawnSync(alat, argumen, { cwd: rumah, encoding: 'utf8', maxBuffer: 1 << 28 });
  return BERBENTUK_JSON.has(program) ? stdout.replace(WARNA, '') : stdout + stderr;
};

const rumah = mkdtempSync(join(tmpdir(), 'lincah-kenari-'));
try {
  salin(rumah);
  for (const dosa of DOSA) perbuat(rumah, dosa);
  for (const [penjaga, jaga] of Object.entries(PENJAGA)) {
    const temuan = jaga(rumah);
    for (const { nama, tanda } of DOSA.filter((d) => d.penjaga === penjaga)) {
      const menggigit = temuan.some((t) => tanda.every((bagian) => t.includes(bagian)));
      console.log(`${menggigit ? '✓' : '✗'} ${penjaga}: ${nama}`);
      if (!menggigit) process.exitCode = 1;
    }
  }
} finally {
  rmSync(rumah, { recursive: true, force: true });
}
