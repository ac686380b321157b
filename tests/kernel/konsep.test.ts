import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaRumahUji, type KlienUji, type RumahUji, UNIT } from './rumah-uji.ts';

// One piece keeps the drafts of every room; a draft of kedudukan is also about a unit.
let rumah: RumahUji;
let penulis: KlienUji;
let orangLain: KlienUji;
beforeAll(async () => {
  rumah = await bukaRumahUji();
  penulis = await rumah.masuk('kepalaA');
  orangLain = await rumah.masuk('kepalaB');
});
afterAll(() => rumah?.tutup());

const BIRO_A = { unit: { id: UNIT.biroA, nama: 'Biro A' } };

describe.each([
  { kamar: 'penugasan', isian: {}, tampil: {} },
  { kamar: 'naskah', isian: {}, tampil: {} },
  { kamar: 'kedudukan', isian: { unit: UNIT.biroA }, tampil: BIRO_A },
])('konsep $kamar', ({ kamar, isian, tampil }) => {
  const alamat = (id = '') => `/api/${kamar}/konsep${id && `/${id}`}`;
  const simpan = (id: string, perihal: string, versi: number, klien = penulis) =>
    klien.kirim('PUT', alamat(id), { ...isian, isi: { perihal }, versi });

  test('tersimpan utuh, terakhir diubah di depan, berhalaman', async () => {
    const [lama, baru] = [randomUUID(), randomUUID()];
    expect((await simpan(lama, 'lama', 0)).json()).toMatchObject({ id: lama, ...tampil, versi: 1 });
    rumah.maju(60);
    await simpan(baru, 'baru', 0);
    rumah.maju(60);
    await simpan(lama, 'lama, diubah', 1);
    const pertama = (await penulis.get(`${alamat()}?batas=1`)).json();
    expect(pertama.butir).toMatchObject([{ id: lama, ...tampil, isi: { perihal: 'lama, diubah' }, versi: 2 }]);
    const kedua = (await penulis.get(`${alamat()}?batas=1&kursor=${pertama.kursor}`)).json();
    expect(kedua).toMatchObject({ butir: [{ id: baru, versi: 1 }], kursor: null });
  });

  test('penyunting kedua diberi tahu dan tidak menimpa', async () => {
    const id = randomUUID();
    await simpan(id, 'awal', 0);
    await simpan(id, 'layar pertama', 1);
    const kedua = await simpan(id, 'layar kedua', 1);
    expect([kedua.statusCode, kedua.json()]).toMatchObject([409, { kode: `${kamar}/konsep-berubah` }]);
    expect((await penulis.get(alamat(id))).json().isi).toEqual({ perihal: 'layar pertama' });
  });

  test('bagi orang lain tidak ada: tidak terbaca, tertimpa, atau terhapus', async () => {
    const id = randomUUID();
    await simpan(id, 'rahasia', 0);
    expect((await orangLain.get(alamat())).json().butir).toEqual([]);
    expect((await orangLain.get(alamat(id))).statusCode).toBe(404);
    expect((await simpan(id, 'tertimpa', 0, orangLain)).statusCode).toBe(409);
    expect((await simpan(id, 'tertimpa', 1, orangLain)).statusCode).toBe(409);
    expect((await orangLain.kirim('DELETE', alamat(id))).statusCode).toBe(204);
    expect((await penulis.get(alamat(id))).json()).toMatchObject({ isi: { perihal: 'rahasia' }, versi: 1 });
  });

  test('yang dihapus penulisnya hilang', async () => {
    const id = randomUUID();
    await simpan(id, 'sementara', 0);
    expect((await penulis.kirim('DELETE', alamat(id))).statusCode).toBe(204);
    expect((await penulis.get(alamat(id))).statusCode).toBe(404);
  });

  test('isi yang melebihi 40.000 huruf ditolak', async () => {
    expect((await simpan(randomUUID(), 'x'.repeat(40_000), 0)).statusCode).toBe(400);
  });
});

describe('konsep kedudukan menurut unitnya', () => {
  const simpan = (id: string, unit: string, versi: number) =>
    penulis.kirim('PUT', `/api/kedudukan/konsep/${id}`, { unit, isi: {}, versi });

  test('unit dapat diganti', async () => {
    const id = randomUUID();
    await simpan(id, UNIT.biroA, 0);
    expect((await simpan(id, UNIT.biroB, 1)).json().unit).toEqual({ id: UNIT.biroB, nama: 'Biro B' });
  });

  test('unit yang tidak ada di instansi ini ditolak', async () => {
    const jawab = await simpan(randomUUID(), randomUUID(), 0);
    expect([jawab.statusCode, jawab.json().kode]).toEqual([404, 'kedudukan/tidak-ada']);
  });
});
