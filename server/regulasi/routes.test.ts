import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AKAR, MasalahHttp } from '../kernel/index.ts';
import { bacaSemua, routes } from './index.ts';

let app: FastifyInstance;
let dianut = 'permenpanrb-7-2022';
beforeAll(async () => {
  app = fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('pelaku', { getter: () => ({ peraturan: dianut }) as never });
  app.setErrorHandler((galat, _, reply) =>
    galat instanceof MasalahHttp
      ? reply.code(galat.masalah.status).send(galat.masalah)
      : reply.code(500).send(String(galat)),
  );
  await app.register(routes(await bacaSemua(join(AKAR, 'peraturan'))));
});
afterAll(() => app.close());

const ambil = async (url: string) => {
  const { statusCode, body } = await app.inject({ url });
  return { status: statusCode, isi: JSON.parse(body) };
};

test('peraturan yang dianut: judul, istilah, daftar alur', async () => {
  const { status, isi } = await ambil('/api/regulasi');
  expect(status).toBe(200);
  expect(isi).toMatchObject({ id: 'permenpanrb-7-2022', istilah: { tim: { id: 'Tim Kerja' } } });
  expect(isi.alur.map((a: { gambar: string }) => a.gambar)).toEqual(
    expect.arrayContaining([
      'Gambar 23',
      'Gambar 24',
      'Gambar 3, Gambar 28',
      'Gambar 3, Gambar 34 (tercetak Gambar 32)',
    ]),
  );
});

test('ketentuan berhalaman tanpa tumpang tindih sampai habis', async () => {
  const id: string[] = [];
  let kursor: string | null = '';
  for (let i = 0; kursor !== null && i < 20; i++) {
    const { isi } = await ambil(`/api/regulasi/ketentuan?batas=50${kursor && `&kursor=${kursor}`}`);
    id.push(...isi.butir.map((b: { id: string }) => b.id));
    kursor = isi.kursor;
  }
  expect(kursor).toBeNull();
  expect(new Set(id).size).toBe(id.length);
  expect([id[0], id.at(-1)]).toEqual(['PANRB-P1-1', 'PANRB-L-III-2']);
});

test('mencari menurut kata dan modalitas', async () => {
  const { isi } = await ambil('/api/regulasi/ketentuan?cari=tembusan%20AMB-09&modalitas=wajib');
  expect(isi.butir.map((b: { id: string }) => b.id)).toEqual(['PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a']);
});

test('satu ketentuan dengan letak, asal dan pemikulnya', async () => {
  const { isi } = await ambil('/api/regulasi/ketentuan/PANRB-P13-2');
  expect(isi).toMatchObject({ letak: 'Pasal 13 ayat (2)', modalitas: 'wajib', asal: 'sendiri' });
  expect(isi.dipikul).toContainEqual({ oleh: 'alur', id: 'penunjukan-dalam-unit' });
});

test('gambar alur dikirim sebagai XML', async () => {
  const { headers, body } = await app.inject({ url: '/api/regulasi/alur/penunjukan-lintas-unit' });
  expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(body).toContain('<bpmn:definitions');
});

test.each(['ketentuan/TIDAK-ADA', 'ketentuan/constructor', 'alur/tidak-ada', 'alur/__proto__'])(
  '%s → 404',
  async (jalur) => expect((await ambil(`/api/regulasi/${jalur}`)).status).toBe(404),
);

test('instansi yang belum menganut peraturan mendapat jawaban, bukan kesalahan', async () => {
  dianut = '';
  const { status, isi } = await ambil('/api/regulasi');
  dianut = 'permenpanrb-7-2022';
  expect([status, isi.kode]).toEqual([409, 'regulasi/belum-menganut']);
});
