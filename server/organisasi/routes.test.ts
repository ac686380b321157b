import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bacaKonfigurasi, buatApp, hashSandi } from '../kernel/index.ts';
import { KUERI_POSISI_DIPANGKU, routes } from './index.ts';
import { bangunStruktur, type StrukturUji } from './uji-struktur.ts';

const ORANG = `select jsonb_build_object('nama', g.nama, 'peraturan', 'uji',
  'posisi', coalesce((select jsonb_agg(to_jsonb(p)) from (${KUERI_POSISI_DIPANGKU}) p), '[]')) from organisasi.pegawai g where g.id = $1`;
const nip = (urut: string) => `199001012015011${urut}`;

let s: StrukturUji;
let app: FastifyInstance;
beforeAll(async () => {
  s = await bangunStruktur();
  const sandi = await hashSandi('Sandi-Uji-2026');
  for (const urut of ['001', '002', '004', '005'])
    await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, sandi_hash, dibuat_pada)
      values (${s.id('kita')}, ${s.id(`akun-${urut}`)}, ${s.id(urut)}, ${nip(urut)}, ${sandi}, '2024-01-01')`.execute(
      s.basis.db,
    );
  await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
    values (${s.id('kita')}, ${randomUUID()}, ${s.id('akun-005')}, 'sdm', '2024-01-01', 'uji')`.execute(s.basis.db);
  app = await buatApp({
    basis: s.basis,
    konfigurasi: bacaKonfigurasi({ LOG_LEVEL: 'silent', RATE_LIMIT: '0' }),
    jam: () => new Date('2025-02-03T02:00:00Z'),
    kueriOrang: ORANG,
    kueriPegawai: 'select id, nip, nama, email, null as unit from organisasi.pegawai',
    kueriDataPegawai: `select '{}'::jsonb as data`,
    peraturanSesi: () => ({ peraturan: { id: 'uji', judul: { id: 'Uji', en: 'Test' } }, istilah: {} }),
    rute: [routes()],
  });
});
afterAll(async () => {
  await app.close();
  await s.basis.tutup();
});

const sebagai = async (urut: string) => {
  const masuk = await app.inject({
    method: 'POST',
    url: '/api/masuk',
    payload: { nip: nip(urut), sandi: 'Sandi-Uji-2026' },
  });
  const cookie = `lincah_sesi=${masuk.cookies[0]?.value}`;
  return (url: string) => app.inject({ url, headers: { cookie } });
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
  expect(await jejak()).toEqual([{ objek: s.id('002'), rincian: { pegawai: s.id('002'), nip: 'utuh' } }]);
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

describe('daftar pegawai sebagai berkas', () => {
  test('seperti di layar: tersaring, NIP samar bagi yang tidak perlu, rumus mati', async () => {
    await sql`update organisasi.pegawai set kompetensi = array['=1+1'] where id = ${s.id('005')}`.execute(s.basis.db);
    const baca = await sebagai('001');
    const jawab = await baca('/api/organisasi/pegawai/ekspor?format=csv&cari=Agus%20Purnomo');
    expect(jawab.headers['content-disposition']).toBe('attachment; filename="pegawai.csv"');
    expect(jawab.body.split('\r\n').slice(1)).toEqual([
      `"Agus Purnomo Contoh, S.E.","1990•••• •••••• • 005","Jabatan pengadministrasi","","Unit kelompok","'=1+1"`,
      '',
    ]);
  });
  test('buku kerja; unduhan meninggalkan jejak', async () => {
    const baca = await sebagai('005');
    const jawab = await baca('/api/organisasi/pegawai/ekspor?format=xlsx');
    expect(jawab.rawPayload.subarray(0, 2).toString()).toBe('PK');
    const { rows } = await sql<{ rincian: unknown }>`select rincian from kernel.jejak
      where perbuatan = 'organisasi.eksporPegawai' and pegawai_id = ${s.id('005')}`.execute(s.basis.db);
    expect(rows).toEqual([{ rincian: { format: 'xlsx', jumlah: 5 } }]);
  });
});
