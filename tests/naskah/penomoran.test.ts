import { afterAll, beforeAll, expect, test } from 'vitest';
import { bukaRumahLengkap, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
}, 180_000);
afterAll(() => rumah?.tutup());

const pola = (ubah: object = {}) => ({
  seri: 'umum',
  jenis: [],
  pola: '{urut:4}/{klasifikasi}/{bulanRomawi}/{tahun}',
  klasifikasi: 'OT.01',
  sejak: '2026-03-02',
  ...ubah,
});
const nomorSurat = async (berkas: string): Promise<string> =>
  (await rumah.klien.pemohon.get(`/api/naskah?berkas=${berkas}`)).json().butir[0].nomor;
const daftar = async () => (await rumah.klien.ortala.get('/api/naskah/pola')).json().butir;

test('pola yang ditetapkan petugas ortala menomori surat berikutnya, dan nomor lama tidak berubah', async () => {
  const lama = await rumah.ajukan('pemohon', 'Sebelum pola');
  const nomorLama = await nomorSurat(lama);
  expect((await rumah.klien.ortala.post('/api/naskah/pola', pola())).statusCode).toBe(201);
  expect(await nomorSurat(await rumah.ajukan('pemohon', 'Sesudah pola'))).toMatch(/^\d{4}\/OT\.01\/III\/2026$/);
  expect(await nomorSurat(lama)).toBe(nomorLama);
});

test('pola baru mengakhiri yang lama sehari sebelumnya; keduanya tetap terbaca', async () => {
  const isi = pola({ pola: '{urut}-{tahun}', sejak: '2026-04-01' });
  expect((await rumah.klien.ortala.post('/api/naskah/pola', isi)).statusCode).toBe(201);
  expect((await daftar()).map((p: { sejak: string; sampai: string | null }) => [p.sejak, p.sampai])).toEqual([
    ['2026-04-01', null],
    ['2026-03-02', '2026-03-31'],
  ]);
});

test.each([
  ['bukan petugas ortala', 'admin', pola(), 403, 'naskah/pola-tanpa-hak'],
  ['pola tanpa nomor urut', 'ortala', pola({ pola: 'X/{tahun}' }), 422, 'naskah/pola-salah'],
  ['mulai kemarin', 'ortala', pola({ sejak: '2026-03-01' }), 422, 'naskah/pola-mundur'],
  [
    'seri kedua untuk semua jenis',
    'ortala',
    pola({ seri: 'lain', sejak: '2026-05-01' }),
    409,
    'naskah/pola-jenis-ganda',
  ],
] as const)('ditolak dan tidak mengubah apa pun: %s', async (_, peran, isi, status, kode) => {
  const sebelum = await daftar();
  const jawab = await rumah.klien[peran].post('/api/naskah/pola', isi);
  expect([jawab.statusCode, jawab.json().kode]).toEqual([status, kode]);
  expect(await daftar()).toEqual(sebelum);
});
