import { execFileSync, fork } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { nyalakanPostgres } from '../tests/kernel/postgres.ts';
import { nyalakanServer } from '../tests/kernel/server-uji.ts';
import { type Beban, bebani, type Permintaan } from './beban.ts';
import { type Rekaman, rekam } from './rekaman.ts';
import { type Bahan, denganApp, LINGKUNGAN, semai, suntik } from './semai.ts';
import { persentil, tengah } from './statistik.ts';

const PUTARAN = 5;
const PEMANASAN = 30;
const TULIS = 40; // writes a round
const BACA = 300; // reads a round

export const JENIS = ['masuk', 'buat', 'putus'] as const;
export type Jenis = (typeof JENIS)[number];

/** Of one kind of request: requests a second of both, their ratio in each round, latencies of all rounds in ms. */
export type UkuranJenis = {
  readonly jenis: Jenis;
  readonly kami: number;
  readonly polos: number;
  readonly rasio: number;
  readonly p50: number;
  readonly p99: number;
  readonly pernyataan: number;
};
export type UkuranHttp = { readonly jenis: readonly UkuranJenis[]; readonly memoriMb: number };

/** Lincah against the bare server: the same requests, the same SQL, on clones of one database in one PostgreSQL server. */
export const ukurHttp = async (): Promise<UkuranHttp> => {
  const postgres = await nyalakanPostgres(['-c', 'fsync=on']);
  const berkas = join('.build', 'rekaman.json');
  try {
    const bahan = await siapkan(postgres);
    const rekaman = await denganApp(postgres.url('perekam'), async (app) => ({
      masuk: await rekamSemua(bahan.masuk, (p) => suntik(app, p)),
      buat: await rekamSemua(bahan.buat, (p) => suntik(app, p)),
      putus: await rekamSemua(bahan.putus, (p) => suntik(app, p)),
    }));
    writeFileSync(berkas, JSON.stringify(kelompokkan(bahan, rekaman)));
    const lincah = await nyalakanServer({ ...LINGKUNGAN, DEMO: '1', DATABASE_URL: postgres.url('lincah') });
    const polos = await nyalakanPolos(berkas, postgres.url('polos'));
    try {
      const beban = await ukurBergantian(bahan, lincah.alamat, polos.alamat);
      return { jenis: JENIS.map((j) => ringkas(j, beban[j], rekaman[j])), memoriMb: rssMb(lincah.pid) };
    } finally {
      polos.hentikan();
      await lincah.hentikan();
    }
  } finally {
    await postgres.hentikan();
    rmSync(berkas, { force: true });
  }
};

/** One database filled by the program itself (sample agencies, queue), then three clones of it. */
export const siapkan = async (postgres: Awaited<ReturnType<typeof nyalakanPostgres>>): Promise<Bahan> => {
  await postgres.buat('asal');
  const pendiri = await nyalakanServer({ ...LINGKUNGAN, DEMO: '1', DATABASE_URL: postgres.url('asal') });
  await pendiri.hentikan();
  const bahan = await semai(postgres.url('asal'), PEMANASAN + PUTARAN * TULIS);
  const admin = new pg.Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  for (const nama of ['perekam', 'lincah', 'polos']) await admin.query(`create database ${nama} template asal`);
  await admin.query('checkpoint');
  await admin.end();
  return bahan;
};

const rekamSemua = async (daftar: readonly Permintaan[], kirim: (p: Permintaan) => Promise<string>) => {
  const hasil: Rekaman[] = [];
  for (const p of daftar) hasil.push(await rekam(() => kirim(p)));
  return hasil;
};

/** Recordings by the address that asks for them, in order of asking. */
const kelompokkan = (bahan: Bahan, rekaman: Readonly<Record<Jenis, readonly Rekaman[]>>) => {
  const hasil: Record<string, Rekaman[]> = {};
  for (const jenis of JENIS)
    for (const [n, { path }] of bahan[jenis].entries())
      hasil[path] = [...(hasil[path] ?? []), rekaman[jenis][n] as Rekaman];
  return hasil;
};

const nyalakanPolos = async (berkas: string, url: string) => {
  const anak = fork('scripts/jalankan.mjs', ['bench/polos.ts', berkas, url]);
  const port = await new Promise<number>((siap, gagal) => {
    anak.once('message', (pesan) => siap((pesan as { port: number }).port));
    anak.once('exit', () => gagal(new Error('server polos berhenti sebelum siap')));
  });
  return { alamat: `http://127.0.0.1:${port}`, hentikan: () => anak.kill() };
};

type Dua = { readonly kami: Beban; readonly polos: Beban };

/** Round by round and kind by kind, now one server and now the other: whatever else the machine does hits both. */
const ukurBergantian = async (bahan: Bahan, kami: string, polos: string): Promise<Record<Jenis, Dua[]>> => {
  const hasil: Record<Jenis, Dua[]> = { masuk: [], buat: [], putus: [] };
  for (let putaran = -1; putaran < PUTARAN; putaran++)
    for (const jenis of JENIS) {
      const daftar = bagian(bahan, jenis, putaran);
      const dua = { kami: await bebani(kami, daftar), polos: await bebani(polos, daftar) };
      if (putaran >= 0) hasil[jenis].push(dua); // the round before the first only warms up
    }
  return hasil;
};

/** The requests of a round: reads again and again, every write once. */
const bagian = (bahan: Bahan, jenis: Jenis, putaran: number): readonly Permintaan[] => {
  if (jenis === 'masuk')
    return Array.from({ length: BACA }, (_, n) => bahan.masuk[n % bahan.masuk.length] as Permintaan);
  if (putaran < 0) return bahan[jenis].slice(0, PEMANASAN);
  return bahan[jenis].slice(PEMANASAN + putaran * TULIS, PEMANASAN + (putaran + 1) * TULIS);
};

const ringkas = (jenis: Jenis, dua: readonly Dua[], rekaman: readonly Rekaman[]): UkuranJenis => {
  const ms = dua.flatMap((d) => d.kami.ms);
  return {
    jenis,
    kami: tengah(dua.map((d) => d.kami.perDetik)),
    polos: tengah(dua.map((d) => d.polos.perDetik)),
    rasio: tengah(dua.map((d) => d.kami.perDetik / d.polos.perDetik)),
    p50: persentil(ms, 50),
    p99: persentil(ms, 99),
    pernyataan: tengah(rekaman.map((r) => r.pernyataan.length)),
  };
};

const rssMb = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024;
