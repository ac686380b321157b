import { randomUUID } from 'node:crypto';
import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catatJejak } from '../../server/kernel/jejak.ts';
import { tulis } from '../../server/kernel/permintaan.ts';
import { type AplikasiUji, buatAplikasiUji } from '../../server/kernel/uji-aplikasi.ts';
import { bukaBasisUji, bukaPgliteUji } from '../../server/kernel/uji-basis.ts';

// One act: an audit record with the next number. Counting the records counts the effects.
const rute: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/api/uji',
    {
      schema: { body: z.object({ isi: z.string() }), response: { 201: z.object({ id: z.string(), pada: z.date() }) } },
    },
    (request, reply) => {
      reply.code(201);
      return tulis(request, reply, async (trx, pelaku) => {
        if (request.body.isi === 'tolak') return tolak({ jenis: 'aturan', kode: 'uji/tolak' } as const);
        const id = randomUUID();
        await catatJejak(trx, pelaku, { perbuatan: 'uji.tulis', kamar: 'kernel', objek: id, rincian: {} });
        if (request.body.isi === 'gagal') throw new Error('gagal sesudah menulis');
        return sah({ id, pada: pelaku.sekarang });
      });
    },
  );
  app.post('/api/uji/kosong', (request, reply) =>
    tulis(request, reply, async (trx, pelaku) => {
      await catatJejak(trx, pelaku, { perbuatan: 'uji.kosong', kamar: 'kernel', objek: '-', rincian: {} });
      return sah(undefined);
    }),
  );
};

describe.each(['PGlite', 'PostgreSQL'] as const)('kunci permintaan pada %s', (jenis) => {
  let u: AplikasiUji;
  let orang: { kuki: string; csrf: string };
  beforeAll(async () => {
    u = await buatAplikasiUji([rute], {}, await (jenis === 'PGlite' ? bukaPgliteUji() : bukaBasisUji()));
    orang = await u.masuk();
  });
  afterAll(async () => {
    await u.app.close();
    await u.basis.tutup();
  });

  const kirim = (kunci: string | undefined, isi = 'a', { kuki, csrf } = orang, url = '/api/uji') =>
    u.app.inject({
      method: 'POST',
      url,
      payload: { isi },
      headers: { cookie: kuki, 'x-csrf-token': csrf, ...(kunci && { 'idempotency-key': kunci }) },
    });
  const jumlah = async () => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from kernel.jejak where perbuatan like 'uji.%'`.execute(u.basis.db);
    return rows[0]?.n ?? 0;
  };
  const tambahan = async (kerja: () => Promise<void>) => {
    const sebelum = await jumlah();
    await kerja();
    return (await jumlah()) - sebelum;
  };

  test('kunci dan isi yang sama: satu akibat, jawaban yang sama huruf demi huruf', async () => {
    const n = await tambahan(async () => {
      const satu = await kirim('k-1');
      const dua = await kirim('k-1');
      expect([satu.statusCode, dua.statusCode, dua.body]).toEqual([201, 201, satu.body]);
      expect(dua.headers['content-type']).toBe(satu.headers['content-type']);
    });
    expect(n).toBe(1);
  });

  test('50 sekaligus dengan satu kunci: satu akibat, semua mendapat jawaban yang sama', async () => {
    const n = await tambahan(async () => {
      const jawab = await Promise.all(Array.from({ length: 50 }, () => kirim('k-50')));
      expect(new Set(jawab.map((j) => `${j.statusCode} ${j.body}`)).size).toBe(1);
      expect(jawab[0]?.statusCode).toBe(201);
    });
    expect(n).toBe(1);
  });

  test('sambungan putus sesudah tersimpan: kiriman ulang mendapat jawaban pertama', async () => {
    const n = await tambahan(async () => {
      const hilang = await kirim('k-putus'); // this answer never reached the client
      const ulang = await kirim('k-putus');
      expect(ulang.json().id).toBe(hilang.json().id);
    });
    expect(n).toBe(1);
  });

  test('kunci sama, isi lain → 409', async () => {
    await kirim('k-2');
    const jawab = await kirim('k-2', 'b');
    expect([jawab.statusCode, jawab.json().kode]).toEqual([409, 'kunci-dipakai']);
  });

  test('kunci sama, akun lain: bukan urusan satu sama lain', async () => {
    const lain = await u.masuk('199001012015011002');
    expect((await kirim('k-1', 'a', lain)).json().id).not.toBe((await kirim('k-1')).json().id);
  });

  test('tanpa kunci, dua kiriman adalah dua perbuatan', async () => {
    expect(await tambahan(async () => void (await Promise.all([kirim(undefined), kirim(undefined)])))).toBe(2);
  });

  test('penolakan dan kegagalan tidak meninggalkan apa pun, kuncinya masih dapat dipakai', async () => {
    const n = await tambahan(async () => {
      expect((await kirim('k-3', 'tolak')).statusCode).toBe(422);
      expect((await kirim('k-3', 'gagal')).statusCode).toBe(500);
      expect((await kirim('k-3', 'a')).statusCode).toBe(201);
    });
    expect(n).toBe(1);
  });

  test('jawaban kosong tetap 204 pada kiriman ulang', async () => {
    const n = await tambahan(async () => {
      for (const _ of [1, 2]) {
        const jawab = await kirim('k-4', 'a', orang, '/api/uji/kosong');
        expect([jawab.statusCode, jawab.body]).toEqual([204, '']);
      }
    });
    expect(n).toBe(1);
  });

  test.each(['', ' ', 'a b', 'x'.repeat(201)])('kunci "%s" tidak sah → 400', async (kunci) => {
    const { kuki, csrf } = orang;
    const jawab = await u.app.inject({
      method: 'POST',
      url: '/api/uji',
      payload: { isi: 'a' },
      headers: { cookie: kuki, 'x-csrf-token': csrf, 'idempotency-key': kunci },
    });
    expect([jawab.statusCode, jawab.json().kode]).toEqual([400, 'kunci-tidak-sah']);
  });
});
