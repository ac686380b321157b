import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaRuteUji, nipUji as nip, type RuteUji } from './uji-rute.ts';

let s: RuteUji;
beforeAll(async () => {
  s = await bukaRuteUji();
});
afterAll(() => s.tutup());

const sebagai = async (urut: string) => {
  const { baca } = await s.sebagai(urut);
  return (url: string) => baca(url.replace('/api/organisasi/', ''));
};

describe('NIP hanya bagi yang perlu', () => {
  test.each([
    { siapa: 'dirinya sendiri', urut: '004', utuh: true },
    { siapa: 'pimpinan dan penilainya', urut: '002', utuh: true },
    { siapa: 'pimpinan unit di atasnya', urut: '001', utuh: false },
    { siapa: 'pengelola kepegawaian', urut: '005', utuh: true },
  ])('$siapa melihat NIP utuh: $utuh', async ({ urut, utuh }) => {
    const baca = await sebagai(urut);
    const lembar = await baca(`/api/organisasi/pegawai/${s.id('004')}`);
    const daftar = await baca('/api/organisasi/pegawai?cari=Dewi%20Lestari');
    const harap = utuh ? nip('004') : '1990•••• •••••• • 004';
    expect([lembar.json().nip, daftar.json().butir[0].nip]).toEqual([harap, harap]);
  });
});

test('melihat orang lain meninggalkan jejak, melihat diri sendiri tidak', async () => {
  const baca = await sebagai('001');
  const jejak = async () => {
    const { rows } = await sql<{ objek: string; rincian: unknown }>`select objek, rincian from kernel.jejak
      where perbuatan = 'organisasi.lihatPegawai' and pegawai_id = ${s.id('001')} and objek <> ${s.id('004')}`.execute(
      s.basis.db,
    );
    return rows;
  };
  await baca(`/api/organisasi/pegawai/${s.id('001')}`);
  expect(await jejak()).toEqual([]);
  await baca(`/api/organisasi/pegawai/${s.id('002')}`);
  expect(await jejak()).toEqual([{ objek: s.id('002'), rincian: { pegawai: [s.id('002')], nip: 'utuh' } }]);
});

test('struktur, unit, dan hubungan tidak memuat NIP siapa pun', async () => {
  const baca = await sebagai('004');
  const alamat = ['unit', `unit/${s.id('bagian')}`, `posisi/${s.id('arsiparis')}/hubungan`];
  for (const a of alamat) {
    const jawab = await baca(`/api/organisasi/${a}`);
    expect(jawab.statusCode).toBe(200);
    expect(jawab.body).not.toContain('1990010120150');
  }
});

test.each([
  { alamat: 'unit?pada=2023-12-31', status: 200 },
  { alamat: 'unit?pada=2025-02-30', status: 400 },
  { alamat: `unit/${randomUUID()}`, status: 404 },
  { alamat: `pegawai/${randomUUID()}`, status: 404 },
  { alamat: `posisi/${randomUUID()}/hubungan`, status: 404 },
  { alamat: 'unit/bukan-id', status: 400 },
])('$alamat dijawab $status', async ({ alamat, status }) => {
  const baca = await sebagai('004');
  expect((await baca(`/api/organisasi/${alamat}`)).statusCode).toBe(status);
});

test.each([
  { kasus: 'hari ini', pada: '', jabatan: 'Jabatan kabag' },
  { kasus: 'sebelum memangku', pada: '&pada=2023-12-31', jabatan: undefined },
  { kasus: 'sesudah berakhir, di masa depan', pada: '&pada=2025-07-15', jabatan: undefined },
  { kasus: 'hari terakhirnya', pada: '&pada=2025-06-30', jabatan: 'Jabatan kabag' },
])('daftar pegawai pada harinya: $kasus', async ({ pada, jabatan }) => {
  const baca = await sebagai('005');
  const [satu] = (await baca(`/api/organisasi/pegawai?cari=Budi${pada}`)).json().butir;
  expect([satu.nama, satu.status, satu.posisi?.nama]).toEqual(['Budi Santoso Contoh, S.E.', 'PNS', jabatan]);
});

test('NIP tampak menurut kedudukan kini, hari mana pun yang dilihat', async () => {
  const baca = await sebagai('002'); // leads the bagian of 004 today
  const nip = async (pada: string) => (await baca(`/api/organisasi/pegawai?cari=Dewi${pada}`)).json().butir[0].nip;
  expect([await nip(''), await nip('&pada=2023-12-31')]).toEqual(['199001012015011004', '199001012015011004']);
});

describe('daftar pegawai sebagai berkas', () => {
  test('seperti di layar: tersaring, NIP samar bagi yang tidak perlu, rumus mati', async () => {
    await sql`update organisasi.pegawai set kompetensi = array['=1+1'] where id = ${s.id('005')}`.execute(s.basis.db);
    const baca = await sebagai('001');
    const jawab = await baca('/api/organisasi/pegawai/ekspor?format=csv&cari=Agus%20Purnomo');
    expect(jawab.headers['content-disposition']).toBe('attachment; filename="pegawai.csv"');
    expect(jawab.body.split('\r\n').slice(1)).toEqual([
      `"Agus Purnomo Contoh, S.E.","1990•••• •••••• • 005","PNS","Penata Muda Tingkat I (III/b)","Jabatan pengadministrasi","","Unit kelompok","'=1+1",""`,
      '',
    ]);
  });
  test('buku kerja; unduhan meninggalkan jejak', async () => {
    const baca = await sebagai('005');
    const jawab = await baca('/api/organisasi/pegawai/ekspor?format=xlsx');
    expect(jawab.rawPayload.subarray(0, 2).toString()).toBe('PK');
    const { rows } = await sql<{ rincian: unknown }>`select rincian from kernel.jejak
      where perbuatan = 'organisasi.eksporPegawai' and pegawai_id = ${s.id('005')}`.execute(s.basis.db);
    expect(rows).toEqual([{ rincian: { format: 'xlsx', pada: '2025-02-03', jumlah: 5 } }]);
  });
});
