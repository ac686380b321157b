import { defineConfig } from '@playwright/test';
import { benderaPeramban, siapkanPeramban } from './kernel/peramban.ts';

const { program, env } = siapkanPeramban();

const proyek = (name: string, baseURL: string | undefined) => ({
  name,
  workers: 1,
  use: { ...(baseURL && { baseURL }) },
});

/** The stories that write, and half of the screens: what is only read does not depend on the database below it. */
const DI_POSTGRES = /(penugasan\/.*|organisasi\/mandat|kernel\/layar)\.perjalanan\.ts/;

/** Of those, what would only be seen again: keys and words, and the same stories in the second agency. */
const SERUPA = /papan ketik|bahasa Inggris|instansi contoh 2|tidak terlibat|tampilan yang dipilih/;

/** What needs a database server, and a story that is long enough once. */
const HANYA_POSTGRES = /semua-jalur|lima-menit/;

/** Stories told once, on the server's database; what differs below the HTTP door is compared by the server's own tests. */
const CUKUP_SEKALI = /lintas-instansi\.perjalanan|sukarela\.perjalanan\.ts (?!.*instansi contoh 2)/;

/** The screens are shared out: wide ones on the embedded database, those of a phone on the server's. */
const LAYAR_LEBAR = /setiap layar.*1280 piksel/;
const LAYAR_PONSEL = /setiap layar.*360 piksel/;

/** Journeys through the whole house, on the embedded database and on a PostgreSQL server. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.perjalanan.ts',
  globalSetup: './kernel/penyiapan.ts',
  outputDir: '../test-results',
  workers: 2, // one for each database: the journeys of one share its people
  fullyParallel: false,
  forbidOnly: true,
  retries: Number(process.env.LINCAH_COBA_LAGI ?? 0),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '../.build/uji/playwright.json' }],
  ],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 30_000,
    trace: 'off',
    launchOptions: { executablePath: program, args: benderaPeramban(), env: { ...process.env, ...env } },
  },
  projects: [
    {
      ...proyek('pglite', process.env.LINCAH_URL_PGLITE),
      testIgnore: HANYA_POSTGRES,
      grepInvert: [LAYAR_PONSEL, CUKUP_SEKALI],
    },
    {
      ...proyek('postgres', process.env.LINCAH_URL_POSTGRES),
      testMatch: DI_POSTGRES,
      grepInvert: [SERUPA, LAYAR_LEBAR],
    },
  ],
});
