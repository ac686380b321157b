import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catatJejak } from './jejak.ts';
import { tulis } from './permintaan.ts';
import { type AplikasiUji, buatAplikasiUji } from './uji-aplikasi.ts';

const pintu = () => {
  let buka = () => {};
  const terbuka = new Promise<void>((lanjut) => {
    buka = lanjut;
  });
  return { terbuka, buka: () => buka() };
};

const JUMLAH = 5;
const gerbang = pintu();
const masukSemua = pintu();
let diDalam = 0;
const rute: FastifyPluginAsyncZod = async (app) => {
  app.post('/api/uji/:n', async (request, reply) => {
    if (++diDalam === JUMLAH) masukSemua.buka();
    await gerbang.terbuka;
    return tulis(request, reply, async (trx, pelaku) => {
      await catatJejak(trx, pelaku, { perbuatan: 'uji.lambat', kamar: 'kernel', objek: request.id, rincian: {} });
      return sah({ objek: request.id });
    });
  });
};

let u: AplikasiUji;
beforeAll(async () => {
  u = await buatAplikasiUji([rute]);
});
afterAll(() => u.basis.tutup());

test('berhenti dengan tertib: perbuatan yang sudah diterima selesai dan terjawab, yang baru tidak diterima', async () => {
  const { kuki, csrf } = await u.masuk();
  const alamat = await u.app.listen({ port: 0, host: '127.0.0.1' });
  const kirim = (n: number) =>
    fetch(`${alamat}/api/uji/${n}`, { method: 'POST', headers: { cookie: kuki, 'x-csrf-token': csrf } });

  const diterima = Array.from({ length: JUMLAH }, (_, n) => kirim(n));
  await masukSemua.terbuka;
  const tertutup = u.app.close();
  while (u.app.server.listening) await new Promise((lanjut) => setImmediate(lanjut));
  await expect(kirim(99)).rejects.toThrow(); // the door is shut while those inside are still at work
  gerbang.buka();
  const jawab = await Promise.all(diterima);
  await tertutup;

  expect(jawab.map((j) => j.status)).toEqual(Array(JUMLAH).fill(200));
  const objek = (await Promise.all(jawab.map((j) => j.json() as Promise<{ objek: string }>))).map((j) => j.objek);
  const { rows } = await sql<{ objek: string }>`select objek from kernel.jejak where perbuatan = 'uji.lambat'`.execute(
    u.basis.db,
  );
  expect(rows.map((r) => r.objek).sort()).toEqual(objek.sort());
});
