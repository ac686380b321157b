import { randomUUID } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bukaPostgres } from '../../server/kernel/basis-data.ts';
import { catatJejak } from '../../server/kernel/jejak.ts';
import { migrasikan } from '../../server/kernel/migrasi.ts';
import { tulis } from '../../server/kernel/permintaan.ts';
import { type AplikasiUji, buatAplikasiUji } from '../../server/kernel/uji-aplikasi.ts';
import { nyalakanPostgres, type PostgresUji } from './postgres.ts';

const rute: FastifyPluginAsyncZod = async (app) => {
  app.post('/api/uji', (request, reply) =>
    tulis(request, reply, async (trx, pelaku) => {
      await catatJejak(trx, pelaku, { perbuatan: 'uji.tulis', kamar: 'kernel', objek: randomUUID(), rincian: {} });
      if (putusDiTengah) await kabel.putus();
      return sah({ selesai: true });
    }),
  );
};

// A cable between Lincah and its database that can be cut and mended: to Lincah it is the server dying and coming back.
type Kabel = { readonly port: number; putus(): Promise<void>; sambung(): Promise<void> };
let putusDiTengah = false;
let kabel: Kabel;
let server: PostgresUji;
let u: AplikasiUji;
let kepala: Record<string, string>;

const pasangKabel = async (tujuan: number): Promise<Kabel> => {
  const hidup = new Set<Socket>();
  let pintu: Server;
  const dengar = (port: number) =>
    new Promise<number>((siap) => {
      pintu = createServer((dekat) => {
        const jauh = connect(tujuan, '127.0.0.1');
        for (const s of [dekat, jauh]) {
          hidup.add(s);
          s.on('close', () => hidup.delete(s)).on('error', () => {});
        }
        dekat.pipe(jauh).pipe(dekat);
      }).listen(port, '127.0.0.1', () => siap((pintu.address() as { port: number }).port));
    });
  const port = await dengar(0);
  return {
    port,
    putus: () =>
      new Promise((selesai) => {
        pintu.close(() => selesai());
        for (const s of hidup) s.destroy();
      }),
    sambung: async () => void (await dengar(port)),
  };
};

beforeAll(async () => {
  server = await nyalakanPostgres();
  await server.buat('uji');
  const url = new URL(server.url('uji'));
  kabel = await pasangKabel(Number(url.port));
  url.port = String(kabel.port);
  const basis = bukaPostgres(url.href);
  await migrasikan(basis.db, ['kernel']);
  u = await buatAplikasiUji([rute], {}, basis);
  const { kuki, csrf } = await u.masuk();
  kepala = { cookie: kuki, 'x-csrf-token': csrf };
});
afterAll(async () => {
  await u.app.close();
  await u.basis.tutup();
  await kabel.putus();
  await server.hentikan();
});

const kirim = (kunci: string) =>
  u.app.inject({ method: 'POST', url: '/api/uji', payload: {}, headers: { ...kepala, 'idempotency-key': kunci } });
const jumlah = async () => {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from kernel.jejak where perbuatan = 'uji.tulis'`.execute(u.basis.db);
  return rows[0]?.n;
};

test('basis data mati di tengah jalan: 503 dengan Retry-After, lalu jalan lagi tanpa memulai ulang, tidak ada yang berganda', async () => {
  expect((await kirim('satu')).statusCode).toBe(200);
  await kabel.putus();
  const mati = [await kirim('dua'), await u.app.inject({ url: '/api/sesi', headers: kepala })];
  for (const jawab of mati) {
    expect([jawab.statusCode, jawab.headers['retry-after'], jawab.json().kode]).toEqual([503, '3', 'basis-data-sibuk']);
    expect(jawab.body).not.toMatch(/ECONN|127\.0\.0\.1/);
  }
  expect((await u.app.inject({ url: '/sehat' })).statusCode).toBe(503);
  await kabel.sambung();
  expect((await u.app.inject({ url: '/sehat' })).statusCode).toBe(200);
  expect([(await kirim('dua')).statusCode, (await kirim('satu')).statusCode]).toEqual([200, 200]);
  expect(await jumlah()).toBe(2);
});

test('putus di tengah transaksi: seluruhnya batal; kiriman ulang dengan kunci yang sama berhasil sekali', async () => {
  const sebelum = (await jumlah()) ?? 0;
  putusDiTengah = true;
  expect((await kirim('tiga')).statusCode).toBe(503);
  putusDiTengah = false;
  await kabel.sambung();
  expect(await jumlah()).toBe(sebelum);
  expect((await kirim('tiga')).statusCode).toBe(200);
  expect(await jumlah()).toBe(sebelum + 1);
});
