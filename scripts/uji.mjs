// npm test — every guard and every test, fastest first; `--cepat` leaves the browser out
import './periksa-node.mjs';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pasang } from './pasang.mjs';

process.chdir(join(import.meta.dirname, '..'));
const LAPORAN = resolve('.build/uji');
const MENIT = 60_000;
const BARIS_GALAT = 120;
const BARIS_LAYAR = 150;
const SINYAL = ['SIGINT', 'SIGTERM'];

const satu = (nama, ...perintah) => ({
  nama,
  perintah,
  batas: 6 * MENIT,
  hitung: (lulus) => [Number(lulus), Number(!lulus)],
});

/** Guards, in two rows that run side by side: none of them waits for another. */
const PENJAGA = [
  [satu('tipe', 'tsc', '-b')],
  [
    satu('gaya', 'biome', 'ci', '--colors=off', '--error-on-warnings', '.'),
    satu('lorong', 'depcruise', 'domain', 'server', 'web', 'tests'),
    satu('kode mati', 'knip', '--no-config-hints'),
    satu('kode mati tanpa uji', 'knip', '--production', '--no-config-hints'),
    satu('kenari', 'node', 'scripts/kenari.mjs'),
    satu('peta lorong terbaru', 'node', 'scripts/peta.mjs', '--periksa'),
    satu('daftar pintu terbaru', 'node', 'scripts/pintu.mjs', '--periksa'),
    satu('tipe API terbaru', 'node', 'scripts/jalankan.mjs', 'scripts/tipe-api.ts', '--periksa'),
    satu('tipe basis data terbaru', 'node', 'scripts/jalankan.mjs', 'scripts/tipe.ts', '--periksa'),
  ],
];

const UJI = [
  {
    nama: 'uji satuan dan server',
    perintah: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${LAPORAN}/vitest.json`],
    batas: 12 * MENIT,
    hitung: () => hitungVitest(bacaLaporan('vitest.json')),
    jatuh: () => goyahVitest(bacaLaporan('vitest.json')),
  },
  ...(process.argv.includes('--cepat')
    ? []
    : [
        satu('bangun', 'node', 'scripts/bangun.mjs'),
        {
          nama: 'perjalanan di peramban',
          perintah: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
          batas: 12 * MENIT,
          hitung: () => hitungPlaywright(bacaLaporan('playwright.json')),
          jatuh: () => jatuhPlaywright(bacaLaporan('playwright.json')),
        },
      ]),
];

/** The report a runner wrote; null when it died before it could. */
const bacaLaporan = (berkas) => {
  const jalur = join(LAPORAN, berkas);
  return existsSync(jalur) ? JSON.parse(readFileSync(jalur, 'utf8')) : null;
};

/** A file that could not be loaded counts as one failure; a test that did not run because its preparation failed, too. */
const hitungVitest = (laporan) => {
  if (!laporan) return [0, 1];
  const takTermuat = laporan.testResults.filter((b) => b.status === 'failed' && b.assertionResults.length === 0).length;
  return [laporan.numPassedTests, laporan.numFailedTests + laporan.numPendingTests + takTermuat];
};

const hitungPlaywright = (laporan) =>
  laporan
    ? [
        laporan.stats.expected + laporan.stats.flaky,
        laporan.stats.unexpected + laporan.stats.skipped + laporan.errors.length,
      ]
    : [0, 1];

/** Tests that passed only when tried again (`LINCAH_COBA_LAGI`), each with what it stumbled over. */
const goyahVitest = (laporan) =>
  (laporan?.testResults ?? [])
    .flatMap((berkas) => berkas.assertionResults)
    .filter((uji) => uji.status === 'passed' && uji.failureMessages.length > 0)
    .map((uji) => `goyah: ${uji.fullName}: ${uji.failureMessages[0]}`);

/** Journeys that failed at least once, unsteady or for good, with the screen they failed on. */
const jatuhPlaywright = (laporan) => {
  const semua = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(semua)];
  return semua(laporan ?? {}).flatMap(({ title, tests }) =>
    tests.flatMap(({ status, results }) => {
      const jatuh = results.find(({ error }) => error);
      return jatuh ? [`${status === 'flaky' ? 'goyah' : 'gagal'}: ${title}\n${layarSaat(jatuh)}`] : [];
    }),
  );
};

/** What stood on the screen when a journey failed: on a build server nobody can look. */
const layarSaat = ({ attachments }) => {
  const jalur = attachments.find(({ name }) => name === 'error-context')?.path;
  return jalur && existsSync(jalur) ? readFileSync(jalur, 'utf8').split('\n').slice(0, BARIS_LAYAR).join('\n') : '';
};

/** Runs one stage; its words are shown only when it fails. Answers [passed, failed]. */
const laksanakan = async ({ nama, perintah, batas, hitung, jatuh = () => [] }) => {
  const mulai = performance.now();
  const { kode, keluaran } = await jalankan(perintah, batas);
  const [lulus, terhitung] = hitung(kode === 0);
  const gagal = kode === 0 ? terhitung : Math.max(terhitung, 1);
  const detik = ((performance.now() - mulai) / 1000).toFixed(1).replace('.', ',');
  console.log(`${gagal ? '✗' : '✓'} ${nama} … ${detik} detik${lulus > 1 ? ` (${lulus} lulus)` : ''}`);
  for (const sebab of jatuh()) console.log(`  ${sebab}`);
  if (gagal) console.log(keluaran.trimEnd().split('\n').slice(-BARIS_GALAT).join('\n'));
  return [lulus, gagal];
};

/** `batas` in milliseconds: then the stage is ended. A signal to us is passed on, so that nothing outlives the tests. */
const jalankan = ([program, ...argumen], batas) =>
  new Promise((selesai) => {
    const env = {
      ...process.env,
      PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`,
      PLAYWRIGHT_JSON_OUTPUT_FILE: `${LAPORAN}/playwright.json`,
      NO_COLOR: '1',
    };
    const anak = spawn(program, argumen, { env, timeout: batas, shell: process.platform === 'win32' });
    let keluaran = '';
    for (const aliran of [anak.stdout, anak.stderr])
      aliran.setEncoding('utf8').on('data', (isi) => {
        keluaran += isi;
      });
    const teruskan = (sinyal) => anak.kill(sinyal);
    for (const sinyal of SINYAL) process.once(sinyal, teruskan);
    anak.once('error', (galat) => selesai({ kode: 1, keluaran: String(galat) }));
    anak.once('close', (kode) => {
      for (const sinyal of SINYAL) process.off(sinyal, teruskan);
      selesai({ kode: kode ?? 1, keluaran });
    });
  });

await pasang({ untukUji: true });
rmSync(LAPORAN, { recursive: true, force: true });
mkdirSync(LAPORAN, { recursive: true });

let lulus = 0;
let gagal = 0;
/** One stage after the other; a failed one stops nothing, so that all findings come at once. */
const jalani = async (baris) => {
  for (const tahap of baris) {
    const [baik, buruk] = await laksanakan(tahap);
    lulus += baik;
    gagal += buruk;
  }
};
await Promise.all(PENJAGA.map(jalani));
await jalani(UJI);
console.log(`${lulus} passed, ${gagal} failed`);
process.exitCode = gagal === 0 ? 0 : 1;
