// node scripts/jalankan.mjs bench/rendam.ts [menit] — a soak at 70 % of what the server can take: memory, connections, timers, files.
// 30 minutes are the promise; 3 unless named. Ends with 1 when something grows.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { sql } from 'kysely';
import { type BasisData, bukaPostgres, migrasikan } from '../server/kernel/index.ts';
import { dirikanInstansiUji } from '../tests/kernel/instansi-uji.ts';
import { type Kisah, kisahBaru, masukSemua, type Para, PERBUATAN_KISAH, teruskan } from '../tests/kernel/kisah-uji.ts';
import { nyalakanPostgres } from '../tests/kernel/postgres.ts';
import { bangunServer, nyalakanProses } from '../tests/kernel/proses-uji.ts';
import { PERATURAN_UJI } from '../tests/kernel/rumah-uji.ts';
import { kemiringan, persentil } from './statistik.ts';

type Catatan = { readonly detik: number } & Readonly<
  Record<'rss' | 'heapUsed' | 'pewaktu' | 'soket' | 'berkas', number>
>;

const MENIT = Number(process.argv[2] ?? 3);
const PEMANASAN_MS = 20_000;
const UKUR_MS = 15_000;
const SERENTAK = 8;
const BAGIAN = 0.7;
const MB_SEMENIT = 1;
/** What comes and goes by itself: a connection of the pool, a file that is just being written. */
const SEGELINTIR = 5;

let nomor = 0;
const ms: number[] = [];

/** Stories act by act, with the readings between, until it is time; `jeda`: pause after each act. Answers the number of acts. */
const bekerja = async (para: Para, sampai: number, jeda: number): Promise<number> => {
  let perbuatan = 0;
  const satu = async (): Promise<void> => {
    let kisah: Kisah = kisahBaru(++nomor);
    while (performance.now() < sampai) {
      if (kisah.langkah === PERBUATAN_KISAH) kisah = kisahBaru(++nomor);
      await langkahi(para, kisah);
      perbuatan += 1;
      await setTimeout(jeda);
    }
  };
  await Promise.all(Array.from({ length: SERENTAK }, satu));
  return perbuatan;
};

const langkahi = async (para: Para, kisah: Kisah): Promise<void> => {
  const sejak = performance.now();
  const { status, teks } = await teruskan(para, kisah);
  if (status >= 400) throw new Error(`${status} ${teks}`);
  for (const jalur of ['/api/alur/tindakan', '/api/penugasan', '/api/naskah']) await para.kepalaB.get(jalur);
  ms.push(performance.now() - sejak);
};

const sambungan = async (db: BasisData): Promise<number> =>
  (
    await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(db)
  ).rows[0]?.n ?? 0;

const rendam = async (url: string, folder: string) => {
  const basis = bukaPostgres(url, 1);
  const catatan = join(folder, 'catatan.jsonl');
  try {
    await migrasikan(basis.db);
    await dirikanInstansiUji(basis.db, PERATURAN_UJI, new Date());
    const NODE_OPTIONS = `--import ${pathToFileURL(resolve('bench/pengukur-proses.mjs')).href}`;
    const env = {
      DATABASE_URL: url,
      DATA_DIR: join(folder, 'data'),
      TMPDIR: folder,
      NODE_OPTIONS,
      RENDAM_CATATAN: catatan,
    };
    const server = await nyalakanProses(await bangunServer('rendam'), env);
    const para = await masukSemua(() => server.alamat);
    await bekerja(para, performance.now() + PEMANASAN_MS, 0);
    const sejak = performance.now();
    const penuh = ((await bekerja(para, sejak + UKUR_MS, 0)) * 1000) / (performance.now() - sejak);
    const jeda = (1000 * SERENTAK * (1 / BAGIAN - 1)) / penuh;
    const awal = { sambungan: await sambungan(basis.db), sementara: readdirSync(folder).length };
    ms.length = 0;
    const mulai = performance.now();
    const perbuatan = await bekerja(para, mulai + MENIT * 60_000, jeda);
    const akhir = { sambungan: await sambungan(basis.db), sementara: readdirSync(folder).length };
    await server.akhiri('SIGTERM');
    const baris = readFileSync(catatan, 'utf8')
      .trim()
      .split('\n')
      .map((b) => JSON.parse(b) as Catatan);
    return { penuh, perDetik: (perbuatan * 1000) / (performance.now() - mulai), perbuatan, awal, akhir, baris };
  } finally {
    await basis.tutup();
  }
};

const postgres = await nyalakanPostgres([]);
const folder = mkdtempSync(join(tmpdir(), 'lincah-rendam-'));
try {
  await postgres.buat('lincah');
  const { penuh, perDetik, perbuatan, awal, akhir, baris } = await rendam(postgres.url('lincah'), folder);
  // the first part, five minutes of thirty, fills caches and heap
  const dari = (baris.at(-1)?.detik ?? 0) - MENIT * 60 * (5 / 6);
  const tenang = baris.filter((b) => b.detik >= dari);
  const naik = (kunci: 'rss' | 'heapUsed') => kemiringan(tenang.map((b) => [b.detik / 60, b[kunci] / 1048576]));
  const beda = (kunci: 'pewaktu' | 'soket' | 'berkas') => (tenang.at(-1)?.[kunci] ?? 0) - (tenang[0]?.[kunci] ?? 0);
  const ukuran = [
    ['memori (RSS), MB semenit', naik('rss'), MB_SEMENIT],
    ['tumpukan JavaScript, MB semenit', naik('heapUsed'), MB_SEMENIT],
    ['pewaktu', beda('pewaktu'), SEGELINTIR],
    ['soket', beda('soket'), SEGELINTIR],
    ['berkas terbuka', beda('berkas'), SEGELINTIR],
    ['sambungan basis data', akhir.sambungan - awal.sambungan, SEGELINTIR],
    ['berkas sementara', akhir.sementara - awal.sementara, 0],
  ] as const;
  console.log(
    `${MENIT} menit, ${perbuatan} perbuatan, ${perDetik.toFixed(1)}/detik dari ${penuh.toFixed(1)}/detik bila penuh; p50 ${persentil(ms, 50).toFixed(0)} ms, p99 ${persentil(ms, 99).toFixed(0)} ms; RSS akhir ${((baris.at(-1)?.rss ?? 0) / 1048576).toFixed(0)} MB; beban mesin ${loadavg()
      .map((b) => b.toFixed(1))
      .join(' ')}`,
  );
  for (const [nama, nilai, batas] of ukuran)
    console.log(`${nilai <= batas ? '✓' : '✗'} ${nama}: ${nilai >= 0 ? '+' : ''}${nilai.toFixed(2)} (batas +${batas})`);
  process.exitCode = ukuran.every(([, nilai, batas]) => nilai <= batas) ? 0 : 1;
} finally {
  await postgres.hentikan();
  rmSync(folder, { recursive: true, force: true });
}
