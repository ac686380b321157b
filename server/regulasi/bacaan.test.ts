import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AKAR, MasalahHttp } from '../kernel/index.ts';
import { bacaSemua, routes } from './index.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('pelaku', {
    getter: () => ({ peraturan: 'permenko-ekon-1-2025', instansiId: '', hariIni: '2026-01-05' }) as never,
  });
  app.setErrorHandler((galat, _, reply) =>
    galat instanceof MasalahHttp
      ? reply.code(galat.masalah.status).send(galat.masalah)
      : reply.code(500).send(String(galat)),
  );
  await app.register(routes(await bacaSemua(join(AKAR, 'peraturan'))));
});
afterAll(() => app.close());

const ambil = async (jalur: string) => {
  const { statusCode, body } = await app.inject({ url: `/api/regulasi/${jalur}` });
  return { status: statusCode, isi: JSON.parse(body) };
};

test('aturan ditemukan menurut kalimatnya, bukan hanya menurut bunyi FEEL', async () => {
  const { isi } = await ambil('aturan?cari=ekspektasi%20terisi&pertanyaan=penugasan.tetapkan');
  expect(isi.butir.map((b: { syarat: { id: string } }) => b.syarat.id)).toContain(
    'ekspektasi atau target kinerja terisi',
  );
});

test('istilah pengganti menyebut sebutan dan peraturan yang digantikan', async () => {
  const { isi } = await ambil('istilah?asal=pengganti&batas=200');
  expect(isi.butir).toContainEqual(
    expect.objectContaining({
      id: 'tim',
      semula: expect.objectContaining({ id: 'Tim Kerja' }),
      tanda: expect.objectContaining({
        asal: 'pengganti',
        menggantikan: expect.objectContaining({ id: 'permenpanrb-7-2022' }),
      }),
    }),
  );
});

test('daftar gambar berhalaman tanpa tumpang tindih', async () => {
  const id: string[] = [];
  let kursor: string | null = '';
  for (let i = 0; kursor !== null && i < 50; i++) {
    const { isi } = await ambil(`gambar?batas=3${kursor && `&kursor=${kursor}`}`);
    id.push(...isi.butir.map((b: { id: string }) => b.id));
    kursor = isi.kursor;
  }
  expect(id.length).toBeGreaterThan(3);
  expect(new Set(id).size).toBe(id.length);
});

test('ketentuan memuat padanan di atasnya dan setiap tempat penerapan (EKON-P2-1)', async () => {
  const { isi } = await ambil('ketentuan/EKON-P2-1');
  expect(isi.padanan).toContainEqual(expect.objectContaining({ letak: 'Pasal 12 ayat (1)', sama: false }));
  expect(isi.penerapan).toContainEqual(expect.objectContaining({ oleh: 'istilah', id: 'tim' }));
});

test('hitungan saringan tidak dipersempit oleh saringannya sendiri', async () => {
  const semua = (await ambil('ketentuan?batas=1')).isi.hitungan;
  const wajib = (await ambil('ketentuan?batas=1&modalitas=wajib')).isi.hitungan;
  expect(wajib.modalitas).toEqual(semua.modalitas);
  expect(wajib.semua).toBe(semua.modalitas.wajib);
});

test('banding hanya yang berbeda menyisakan hitungan seluruhnya', async () => {
  const alamat = 'banding?kiri=permenpanrb-7-2022&kanan=permenko-ekon-1-2025&bagian=istilah&batas=200';
  const [semua, beda] = [(await ambil(alamat)).isi, (await ambil(`${alamat}&beda=ya`)).isi];
  expect(beda.hitungan).toEqual(semua.hitungan);
  expect(beda.butir.length).toBe(semua.butir.length - semua.hitungan.sama);
});

test.each([
  [
    'kedudukan',
    'Unit yang dipimpin JPT Pratama; Pengawas menilai',
    'JPT Pratama › Pejabat Pengawas; dinilai oleh Pejabat Pengawas; ditugaskan oleh JPT Pratama',
  ],
  ['jabatan', 'Kepala Bagian', 'Administrator yang memimpin bagian di dalam sekretariat daerah, instansi provinsi'],
])('banding bagian %s: “%s” hanya di kanan, dengan kata-kata', async (bagian, judul, uraian) => {
  const { isi } = await ambil(
    `banding?kiri=permenpanrb-7-2022&kanan=pergub-banten-19-2023&bagian=${bagian}&beda=ya&batas=200`,
  );
  const baris = isi.butir.find((b: { kanan: readonly { judul: { id: string } }[] }) => b.kanan[0]?.judul.id === judul);
  expect(baris).toMatchObject({ hasil: 'hanya-b', kiri: [], kanan: [{ uraian: { id: uraian } }] });
});

test('banding struktur penugasan: sama di bawah peraturan yang mewarisinya (BANTEN, AMB-69)', async () => {
  const { isi } = await ambil('banding?kiri=permenpanrb-7-2022&kanan=pergub-banten-19-2023&bagian=struktur');
  expect(isi.hitungan).toEqual({ sama: 6, beda: 0, 'hanya-a': 0, 'hanya-b': 0 });
});

test.each([
  'aturan/constructor',
  'aturan?peraturan=tidak-ada',
  'ketentuan/PANRB-P1-1?peraturan=../etc',
  'banding?kiri=tidak-ada&kanan=permenpanrb-7-2022',
])('%s → 404', async (jalur) => expect((await ambil(jalur)).status).toBe(404));
