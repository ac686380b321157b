import { randomUUID } from 'node:crypto';
import { bukaBerkas, routes } from '@lincah/server/alur';
import { type BasisDataTerbuka, MasalahHttp, type Pelaku } from '@lincah/server/kernel';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
import { buatInstansi, buatRuang, type InstansiUji, permohonan, SUMBER } from './instansi-uji.ts';

let basis: BasisDataTerbuka;
let instansi: InstansiUji;
let app: FastifyInstance;
let sebagai: Pelaku;
const ruang = { contoh: buatRuang() };
const berkas: string[] = [];

beforeAll(async () => {
  basis = await bukaBasisUji();
  instansi = await buatInstansi(basis.db, 'uji');
  app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((galat, _, reply) =>
    galat instanceof MasalahHttp ? reply.code(galat.masalah.status).send(galat.masalah) : reply.send(galat),
  );
  app.decorateRequest('db', { getter: () => basis.db });
  app.decorateRequest('pelaku', { getter: () => sebagai });
  await app.register(routes({ ruang, sumber: SUMBER }));
  const pemohon = await instansi.pelaku('pemohon');
  for (const perihal of ['Permohonan satu', 'Permohonan dua', 'Permohonan 100% tiga']) {
    const isi = permohonan(instansi, undefined, perihal);
    const hasil = await instansi.kerja((trx) => bukaBerkas(trx, pemohon, isi, ruang.contoh, SUMBER));
    if (!hasil.sah) throw new Error(hasil.penolakan.kode);
    berkas.push(hasil.nilai.id);
  }
});
afterAll(async () => {
  await app?.close();
  await basis?.tutup();
});

const minta = async (siapa: string, url: string, isi?: object) => {
  sebagai = await instansi.pelaku(siapa);
  const jawab = await app.inject(isi ? { method: 'POST', url, payload: isi } : { url });
  return {
    status: jawab.statusCode,
    isi: jawab.headers['content-type']?.startsWith('application/json') ? jawab.json() : jawab.body,
  };
};

describe('kotak masuk mengikuti jabatan', () => {
  test('tindakan terbuka jabatan yang dipangku, dengan pengirimnya', async () => {
    const { status, isi } = await minta('pimpinan', '/api/alur/tindakan');
    expect([status, isi.jumlah, isi.butir.length, isi.kursor]).toEqual([200, 3, 3, null]);
    expect(isi.butir[0]).toMatchObject({
      kamar: 'contoh',
      tugas: { id: 'periksa' },
      alur: { id: 'permohonan', gambar: 'Gambar contoh' },
      posisi: { nama: 'Jabatan pimpinan' },
      sebagai: 'definitif',
      dari: { nama: 'Orang pemohon', jabatan: 'Jabatan pemohon' },
      tenggat: null,
    });
  });

  test('halaman demi halaman, tanpa ulang dan tanpa lewat', async () => {
    const lewat: string[] = [];
    let kursor = '';
    do {
      const { isi } = await minta('pimpinan', `/api/alur/tindakan?batas=1${kursor && `&kursor=${kursor}`}`);
      lewat.push(...isi.butir.map((b: { berkas: string }) => b.berkas));
      kursor = isi.kursor ?? '';
    } while (kursor);
    expect(lewat.toSorted()).toEqual(berkas.toSorted());
  });

  test.each([
    { siapa: 'pimpinan', cari: 'dua', jumlah: 1 },
    { siapa: 'pimpinan', cari: '100%25', jumlah: 1 },
    { siapa: 'pimpinan', cari: '_', jumlah: 0 },
    { siapa: 'pemohon', cari: '', jumlah: 0 },
    { siapa: 'cadangan', cari: '', jumlah: 0 },
  ])('$siapa mencari "$cari" → $jumlah', async ({ siapa, cari, jumlah }) => {
    expect((await minta(siapa, `/api/alur/tindakan?cari=${cari}`)).isi.butir).toHaveLength(jumlah);
  });
});

test('yang berjalan menyebut meja dan pemangkunya', async () => {
  const { isi } = await minta('pemohon', '/api/alur/berjalan?batas=2');
  expect(isi.butir).toHaveLength(2);
  expect(isi.kursor).not.toBeNull();
  expect(isi.butir[0].meja).toMatchObject([{ posisi: { nama: 'Jabatan pimpinan' }, pemangku: 'Orang pimpinan' }]);
  expect((await minta('lain', '/api/alur/berjalan')).isi.butir).toEqual([]);
});

describe('satu berkas', () => {
  test('pihak melihat token, linimasa dan haknya', async () => {
    const { isi } = await minta('pemohon', `/api/alur/berkas/${berkas[0]}`);
    expect(isi).toMatchObject({
      token: ['periksa'],
      dilalui: ['mulai', 'ajukan'],
      hasil: null,
      linimasa: [{ nama: 'Orang pemohon', jabatan: 'Jabatan pemohon', pilihan: { id: 'kirim' }, alasan: null }],
      tindakanSaya: [],
      tarik: { boleh: true },
    });
    const milikPimpinan = (await minta('pimpinan', `/api/alur/berkas/${berkas[0]}`)).isi;
    expect(milikPimpinan.tindakanSaya).toMatchObject([
      { tugas: { id: 'periksa' }, ketentuan: [{ id: 'CONTOH-1', letak: 'Pasal 1' }] },
    ]);
    expect(milikPimpinan.tarik).toMatchObject({ boleh: false, kode: 'alur/bukan-penarik' });
  });

  test.each(['lain', 'cadangan'])('%s bukan pihak: 404', async (siapa) => {
    expect((await minta(siapa, `/api/alur/berkas/${berkas[0]}`)).status).toBe(404);
    expect((await minta(siapa, `/api/alur/berkas/${berkas[0]}/tarik`, { alasan: 'x' })).status).toBe(404);
  });
  test('berkas yang tidak ada: 404', async () =>
    expect((await minta('pemohon', `/api/alur/berkas/${randomUUID()}`)).status).toBe(404));

  test('gambar versinya, hanya yang pernah dipakai', async () => {
    expect(await minta('pemohon', '/api/alur/gambar/versi-permohonan')).toEqual({
      status: 200,
      isi: '<bpmn versi="versi-permohonan"/>',
    });
    expect((await minta('pemohon', '/api/alur/gambar/raib')).status).toBe(404);
  });
});

test('memutus, menarik', async () => {
  const [masuk] = (await minta('pimpinan', '/api/alur/tindakan?cari=satu')).isi.butir;
  const jalan = `/api/alur/tindakan/${masuk.id}/putuskan`;
  expect((await minta('pemohon', jalan, { pilihan: 'teruskan' })).status).toBe(403);
  expect((await minta('pimpinan', jalan, { pilihan: 'perbaiki' })).status).toBe(422);
  expect(await minta('pimpinan', jalan, { pilihan: 'teruskan', isian: { hari: 9 } })).toMatchObject({
    status: 200,
    isi: { token: ['putuskan'] },
  });
  expect((await minta('pimpinan', jalan, { pilihan: 'teruskan' })).status).toBe(409);
  expect((await minta('pimpinan', '/api/alur/tindakan?cari=satu')).isi.butir[0].tenggat).toBe(
    '2026-03-07T17:00:00.000Z',
  );

  expect((await minta('pemohon', `/api/alur/berkas/${berkas[1]}/tarik`, { alasan: ' ' })).status).toBe(400);
  expect(await minta('pemohon', `/api/alur/berkas/${berkas[1]}/tarik`, { alasan: 'tidak jadi' })).toMatchObject({
    status: 200,
    isi: { hasil: 'ditarik' },
  });
});
