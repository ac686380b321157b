import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buatApp } from './aplikasi.ts';
import { baca, tulis } from './permintaan.ts';
import { type AplikasiUji, buatAplikasiUji } from './uji-aplikasi.ts';

const rute: FastifyPluginAsyncZod = async (app) => {
  const isian = z.object({ teks: z.string().max(200), angka: z.number().int().optional() });
  app.post(
    '/api/uji/:id',
    {
      schema: {
        params: z.object({ id: z.string() }),
        querystring: z.object({ cari: z.string().optional() }),
        body: isian,
      },
    },
    (request, reply) =>
      tulis(request, reply, async (trx) => {
        const { rows } = await sql<{
          isi: string;
        }>`select (${request.body.teks} || ${request.query.cari ?? ''} || ${request.params.id})::text as isi`.execute(
          trx,
        );
        return sah(rows[0]);
      }),
  );
  app.get('/api/uji/hak', { config: { hak: 'auditor' } }, (request) =>
    baca(request, async (_, pelaku) => sah({ hak: pelaku.hak })),
  );
  app.get('/api/uji/gagal', async () => {
    throw new Error('rahasia di dalam: select * from kernel.akun');
  });
};

let u: AplikasiUji;
let kuki: string;
let csrf: string;
beforeAll(async () => {
  u = await buatAplikasiUji([rute]);
  ({ kuki, csrf } = await u.masuk());
});
afterAll(async () => {
  await u.app.close();
  await u.basis.tutup();
});

describe('permintaan palsu dari situs lain', () => {
  const ASAL = 'http://localhost:80';
  test.each([
    { kasus: 'halaman sendiri', kepala: { origin: ASAL, 'sec-fetch-site': 'same-origin' }, kata: true, status: 200 },
    { kasus: 'program tanpa peramban, dengan kata', kepala: {}, kata: true, status: 200 },
    { kasus: 'tanpa kata', kepala: { origin: ASAL, 'sec-fetch-site': 'same-origin' }, kata: false, status: 403 },
    {
      kasus: 'situs asing',
      kepala: { origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' },
      kata: true,
      status: 403,
    },
    { kasus: 'subdomain tetangga', kepala: { 'sec-fetch-site': 'same-site' }, kata: true, status: 403 },
    { kasus: 'asal null', kepala: { origin: 'null' }, kata: true, status: 403 },
    { kasus: 'peramban lama dari situs asing', kepala: { origin: 'https://jahat.example' }, kata: true, status: 403 },
  ])('$kasus → $status', async ({ kepala, kata, status }) => {
    const headers = { host: 'localhost:80', cookie: kuki, ...kepala, ...(kata && { 'x-csrf-token': csrf }) } as Record<
      string,
      string
    >;
    const jawab = await u.app.inject({ method: 'POST', url: '/api/uji/1', payload: { teks: 'a' }, headers });
    expect(jawab.statusCode).toBe(status);
  });

  test('kata sesi lain tidak berlaku', async () => {
    const lain = await u.masuk();
    const jawab = await u.app.inject({
      method: 'POST',
      url: '/api/uji/1',
      payload: { teks: 'a' },
      headers: { cookie: kuki, 'x-csrf-token': lain.csrf },
    });
    expect(jawab.statusCode).toBe(403);
  });

  test('masuk dari situs asing ditolak juga', async () => {
    const jawab = await u.app.inject({
      method: 'POST',
      url: '/api/masuk',
      payload: { nip: '1', sandi: '2' },
      headers: { origin: 'https://jahat.example' },
    });
    expect(jawab.statusCode).toBe(403);
  });

  test('setiap rute tulis menolak tanpa sesi atau tanpa kata', async () => {
    const jalur = Object.entries(u.app.swagger().paths ?? {}).flatMap(([url, cara]) =>
      Object.keys(cara ?? {})
        .filter((c) => !['get', 'head'].includes(c))
        .map((c) => ({ url: url.replaceAll(/\{\w+\}/g, 'x'), method: c.toUpperCase() as 'POST' })),
    );
    expect(jalur.length).toBeGreaterThan(3);
    const tanpaSesi = /masuk|keluar|\/sandi\/(lupa|baru|tautan)|sso/; // the ways in, which cannot ask for a session
    for (const { url, method } of jalur.filter((j) => !tanpaSesi.test(j.url))) {
      expect((await u.app.inject({ method, url })).statusCode, url).toBe(401);
      expect((await u.app.inject({ method, url, headers: { cookie: kuki } })).statusCode, url).toBe(403);
    }
  });

  test('rute tulis di luar /api/ tidak dapat dipasang', () =>
    expect(buatApp({ ...u.setelan, rute: [async (app) => void app.post('/uji', async () => 1)] })).rejects.toThrow(
      /di luar \/api/,
    ));
});

describe('kuki dan kepala', () => {
  test('HttpOnly, SameSite=Lax, Path=/; Secure hanya di balik TLS', async () => {
    const polos = await u.app.inject({
      method: 'POST',
      url: '/api/masuk',
      payload: { nip: '199001012015011001', sandi: 'Sandi-Uji-2026' },
    });
    expect(polos.headers['set-cookie']).toMatch(
      /^lincah_sesi=[\w-]{43}; Max-Age=36000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const konfigurasi = { ...u.setelan.konfigurasi, BASE_URL: 'https://lincah.example' };
    const aman = await buatApp({ ...u.setelan, konfigurasi, rute: [] });
    const jawab = await aman.inject({
      method: 'POST',
      url: '/api/masuk',
      payload: { nip: '199001012015011001', sandi: 'Sandi-Uji-2026' },
      headers: { origin: 'https://lincah.example' },
    });
    expect(jawab.headers['set-cookie']).toMatch(/; Secure/);
    await aman.close();
  });

  test('CORS tertutup: tidak ada kepala yang membuka pintu, pra-permintaan tidak dilayani', async () => {
    const tanya = await u.app.inject({
      method: 'OPTIONS',
      url: '/api/sesi',
      headers: { origin: 'https://jahat.example', 'access-control-request-method': 'GET' },
    });
    const ambil = await u.app.inject({ url: '/api/sesi', headers: { origin: 'https://jahat.example', cookie: kuki } });
    expect(tanya.statusCode).toBe(404);
    expect(Object.keys({ ...tanya.headers, ...ambil.headers }).filter((k) => k.startsWith('access-control'))).toEqual(
      [],
    );
  });

  test('aturan isi ketat, jawaban tidak disimpan perantara', async () => {
    const { headers } = await u.app.inject({ url: '/api/sesi', headers: { cookie: kuki } });
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
  });
});

describe('hak', () => {
  const beri = (sejak: string, sampai: string | null) =>
    sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, sampai, alasan)
      values (${u.instansi[0]}, gen_random_uuid(), ${u.akun[0]}, 'auditor', ${sejak}, ${sampai}, 'uji')`.execute(
      u.basis.db,
    );
  const status = async () => (await u.app.inject({ url: '/api/uji/hak', headers: { cookie: kuki } })).statusCode;

  test('berlaku menurut harinya dan hilang seketika', async () => {
    expect(await status()).toBe(403);
    await beri('2026-03-03', null);
    expect(await status()).toBe(403); // from tomorrow
    await beri('2026-01-01', '2026-03-01');
    expect(await status()).toBe(403); // until yesterday
    await beri('2026-03-02', '2026-03-02');
    expect(await status()).toBe(200);
    await sql`update kernel.hak set sampai = '2026-03-01' where sampai = '2026-03-02'`.execute(u.basis.db);
    expect(await status()).toBe(403);
  });
});

describe('masukan rusak tidak pernah menjadi 500', () => {
  const JSON_ = 'application/json';
  test.each([
    { kasus: 'bukan JSON', isi: '{"teks":', jenis: JSON_, status: 400 },
    { kasus: 'JSON kosong', isi: '', jenis: JSON_, status: 400 },
    { kasus: 'angka sebagai ganti objek', isi: '5', jenis: JSON_, status: 400 },
    { kasus: 'null', isi: 'null', jenis: JSON_, status: 400 },
    { kasus: 'larik', isi: '[]', jenis: JSON_, status: 400 },
    { kasus: 'isian hilang', isi: '{}', jenis: JSON_, status: 400 },
    { kasus: 'bilangan raksasa', isi: '{"teks":"a","angka":1e999}', jenis: JSON_, status: 400 },
    { kasus: 'prototipe', isi: '{"teks":"a","__proto__":{"x":1}}', jenis: JSON_, status: 400 },
    { kasus: 'tanda nol', isi: '{"teks":"a\\u0000b"}', jenis: JSON_, status: 400 },
    { kasus: 'pasangan UTF-16 pincang', isi: '{"teks":"\\ud800"}', jenis: JSON_, status: 400 },
    { kasus: 'jenis isi XML', isi: '<a/>', jenis: 'application/xml', status: 415 },
    { kasus: 'teks polos', isi: '{"teks":"a"}', jenis: 'text/plain', status: 400 },
    { kasus: 'terlalu besar', isi: `{"teks":"${'a'.repeat(1_100_000)}"}`, jenis: JSON_, status: 413 },
  ])('$kasus → $status', async ({ isi, jenis, status }) => {
    const jawab = await u.app.inject({
      method: 'POST',
      url: '/api/uji/1',
      payload: isi,
      headers: { cookie: kuki, 'x-csrf-token': csrf, 'content-type': jenis },
    });
    expect(jawab.statusCode).toBe(status);
    if (status >= 400) {
      expect(jawab.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(jawab.json()).toMatchObject({
        status,
        kode: expect.any(String),
        detail: { id: expect.any(String), en: expect.any(String) },
        dasar: [],
      });
    }
  });

  test.each([
    { url: '/api/uji/%zz', status: 400 },
    { url: '/api/uji/a?cari=%00', status: 400 },
    { url: '/api/uji/%00', status: 400 },
    { url: '/api/tidak-ada', status: 404 },
    { url: `/api/uji/${'x'.repeat(5000)}`, status: 414 },
  ])('alamat $url → $status', async ({ url, status }) => {
    const jawab = await u.app.inject({
      method: 'POST',
      url,
      payload: { teks: 'a' },
      headers: { cookie: kuki, 'x-csrf-token': csrf },
    });
    expect(jawab.statusCode).toBe(status);
    expect(jawab.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  test('isian yang keliru disebut letaknya', async () => {
    const jawab = await u.app.inject({
      method: 'POST',
      url: '/api/uji/1',
      payload: { teks: 'a', angka: 'b' },
      headers: { cookie: kuki, 'x-csrf-token': csrf },
    });
    expect(jawab.json()).toMatchObject({ kode: 'isian-keliru', isian: [{ letak: '/angka' }] });
  });

  test('yang tak terduga menjadi 500 dengan nomor permintaan, tanpa isi dalam', async () => {
    const jawab = await u.app.inject({ url: '/api/uji/gagal', headers: { cookie: kuki } });
    expect(jawab.statusCode).toBe(500);
    expect(jawab.json().permintaan).toBe(jawab.headers['x-request-id']);
    expect(jawab.body).not.toMatch(/rahasia|kernel\.akun|at /);
  });
});
