import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BasisDataTerbuka, bukaPostgres, migrasikan } from '../../server/kernel/index.ts';
import { dirikanInstansiUji, ORANG, SANDI_UJI } from './instansi-uji.ts';
import { periksaKeutuhan } from './keutuhan-uji.ts';
import { type Kisah, kisahBaru, masukSemua, type Para, PERBUATAN_KISAH, teruskan } from './kisah-uji.ts';
import type { JawabHttp } from './klien-http.ts';
import { nyalakanPostgres, type PostgresUji } from './postgres.ts';
import { bangunServer, nyalakanProses, type ProsesUji } from './proses-uji.ts';
import { PERATURAN_UJI } from './rumah-uji.ts';

const SERENTAK = 4;
const SEBELUM = 12;
const SESUDAH = 24;

let postgres: PostgresUji;
let basis: BasisDataTerbuka;
let server: ProsesUji;
let para: Para;
const folder = mkdtempSync(join(tmpdir(), 'lincah-pulih-'));
const kisah: Kisah[] = [];

beforeAll(async () => {
  postgres = await nyalakanPostgres([]); // with fsync, as in production
  await postgres.buat('lincah');
  basis = bukaPostgres(postgres.url('lincah'));
  await migrasikan(basis.db);
  await dirikanInstansiUji(basis.db, PERATURAN_UJI, new Date());
  const env = { DATABASE_URL: postgres.url('lincah'), DATA_DIR: folder, LOG_LEVEL: 'trace' };
  server = await nyalakanProses(await bangunServer('pulih'), env);
  para = await masukSemua(() => server.alamat);
}, 180_000);
afterAll(async () => {
  await server?.akhiri('SIGKILL');
  await basis?.tutup();
  await postgres?.hentikan();
  rmSync(folder, { recursive: true, force: true });
});

/** Workers with a story each, until `cukup`; every answer that is no success goes to `ditolak`, which may wait. */
const bekerja = async (cukup: () => boolean, terjawab: () => void, ditolak: (jawab: JawabHttp) => Promise<void>) => {
  const satu = async (): Promise<void> => {
    const baru = () => kisah[kisah.push(kisahBaru(kisah.length + 1)) - 1] as Kisah;
    for (let ini = baru(); !cukup(); ini = ini.langkah === PERBUATAN_KISAH ? baru() : ini) {
      const jawab = await teruskan(para, ini);
      if (jawab.status < 400) terjawab();
      else await ditolak(jawab);
    }
  };
  const hasil = await Promise.allSettled(Array.from({ length: SERENTAK }, satu)); // all have ended before one is blamed
  for (const satuan of hasil) if (satuan.status === 'rejected') throw satuan.reason;
};

test('uji 3: PostgreSQL dibunuh di tengah beban lalu dinyalakan: 503 dengan Retry-After, jalan lagi tanpa memulai ulang, tidak ada yang berganda; yang mendengar kabar tetap mendengar', async () => {
  const telinga = await para.kepalaB.dengar('/api/alur/pemberitahuan/kini');
  await telinga.sampai(1);
  let dijawab = 0;
  let pulih: Promise<void> | undefined;
  const bunuhLalu = () => postgres.bunuh().then(() => postgres.nyalakanLagi());
  const ditolak: JawabHttp[] = [];
  await bekerja(
    () => dijawab >= SEBELUM + SESUDAH,
    () => {
      dijawab += 1;
      if (dijawab === SEBELUM) pulih = bunuhLalu();
    },
    async (jawab) => {
      ditolak.push(jawab);
      await pulih;
    },
  );
  await pulih;
  expect(ditolak.length).toBeGreaterThan(0);
  for (const { status, tajuk, teks } of ditolak)
    expect([status, tajuk.get('retry-after'), JSON.parse(teks).kode]).toEqual([503, '3', 'basis-data-sibuk']);
  for (const satu of kisah) while (satu.tertunda) await teruskan(para, satu);
  // the listener has found its way back, and the same line, never opened again, hears of an act that comes after
  await sampai(async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and query = 'listen lincah_siaran'`.execute(basis.db);
    return rows[0]?.n === 1;
  });
  const terdengar = await telinga.sampai(2);
  const sesudah = kisahBaru(kisah.length + 1);
  kisah.push(sesudah);
  expect((await teruskan(para, sesudah)).status).toBe(201);
  await telinga.sampai(terdengar + 1);
  await telinga.tutup();
  expect(await periksaKeutuhan(basis.db, folder, kisah)).toEqual([]);
}, 180_000);

test('uji 24: log pada tingkat paling rinci tidak memuat NIP, nama, sandi, atau kuki siapa pun', async () => {
  const { nip, nama } = ORANG.fungsionalB;
  await para.kepalaA.get(`/api/organisasi/pegawai?cari=${nip}`);
  await para.kepalaA.get(`/api/organisasi/pegawai/${nip}`);
  await para.kepalaA.get(`/api/${nip}/${encodeURIComponent(nama)}?nip=${nip}`);
  await para.kepalaA.post('/api/masuk', { nip, sandi: 'Bukan-Sandi-1' }, 'log-1');
  await para.kepalaA.post('/api/penugasan', { nip, nama }, `log-${nip}`);
  const log = server.keluaran();
  expect(log.split('\n').length).toBeGreaterThan(100);
  const rahasia = [nip, SANDI_UJI, 'Bukan-Sandi-1', 'lincah_sesi=', ...Object.values(ORANG).map((o) => o.nip)];
  expect(rahasia.filter((r) => log.includes(r))).toEqual([]);
});

/** Until the query says so. */
const sampai = async (benar: () => Promise<boolean>): Promise<void> => {
  while (!(await benar()));
};
const pintuTertutup = (alamat: string) =>
  fetch(`${alamat}/sehat`, { headers: { connection: 'close' } }).then(
    (jawab) => jawab.text().then(() => false),
    (galat: Error) => (galat.cause as { code?: string }).code === 'ECONNREFUSED',
  );

test('uji 10: SIGTERM di tengah beban: setiap permintaan yang sudah diterima selesai dan terjawab, keluar dengan tertib', async () => {
  await bekerja(
    () => kisah.length > SEBELUM,
    () => {},
    async ({ status, teks }) => {
      throw new Error(`${status} ${teks}`);
    },
  );
  const diterima = Array.from({ length: SERENTAK }, (_, n) => kisahBaru(kisah.length + 1 + n));
  kisah.push(...diterima);
  const { menjawab, usai } = await basis.db.transaction().execute(async (trx) => {
    // whoever writes waits here: the requests are inside the server, none is answered
    await sql`lock table kernel.jejak in access exclusive mode`.execute(trx);
    const menjawab = Promise.allSettled(diterima.map((k) => teruskan(para, k)));
    await sampai(async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
        trx,
      );
      return rows[0]?.n === SERENTAK;
    });
    const usai = server.akhiri('SIGTERM');
    await sampai(() => pintuTertutup(server.alamat));
    return { menjawab, usai };
  });
  const jawab = await menjawab;
  expect(jawab.map((j) => (j.status === 'fulfilled' ? j.value.status : String(j.reason)))).toEqual(
    Array(SERENTAK).fill(201),
  );
  expect(await usai).toBe(0);
  expect(await periksaKeutuhan(basis.db, folder, kisah)).toEqual([]);
}, 60_000);
