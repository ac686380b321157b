import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type BasisDataTerbuka,
  bacaKonfigurasi,
  buatApp,
  dalamInstansi,
  hashSandi,
  type Pelaku,
} from '../kernel/index.ts';
import { bukaBasisUji } from '../kernel/uji-basis.ts';
import { KUERI_POSISI_DIPANGKU } from '../organisasi/index.ts';
import { routes } from './routes.ts';
import { type SuratTerbit, terbitkan } from './terbitkan.ts';
import { type InstansiUji, isiInstansiUji, kitabUji, percetakanUji } from './uji-naskah.ts';

const SANDI = 'Sandi-Uji-2026';
const ORANG = `select jsonb_build_object('nama', g.nama, 'peraturan', 'contoh',
  'posisi', coalesce((select jsonb_agg(to_jsonb(x)) from (${KUERI_POSISI_DIPANGKU}) x), '[]'::jsonb))
  from organisasi.pegawai g where g.id = $1`;

let basis: BasisDataTerbuka;
let app: FastifyInstance;
let uji: InstansiUji;
let surat: SuratTerbit;
let kuki: { pihak: string; luar: string; auditor: string };
const bahan = { percetakan: percetakanUji(), kitab: kitabUji };

beforeAll(async () => {
  basis = await bukaBasisUji();
  uji = await isiInstansiUji(basis.db);
  surat = await dalamInstansi(basis.db, uji.id, (trx) => terbitkan(trx, uji.pelaku, uji.surat));
  app = await buatApp({
    basis,
    konfigurasi: bacaKonfigurasi({ LOG_LEVEL: 'silent' }),
    jam: () => uji.pelaku.sekarang,
    kueriOrang: ORANG,
    kueriPegawai: 'select id, nip, nama, email, null as unit from organisasi.pegawai',
    kueriDataPegawai: `select '{}'::jsonb as data`,
    peraturanSesi: () => ({ peraturan: { id: 'contoh', judul: { id: 'Contoh', en: 'Sample' } }, istilah: {} }),
    rute: [routes(bahan)],
  });
  const pihak = await masuk(uji.pelaku, '199001012015011001');
  const luar = await masuk(uji.pelakuLuar, '199001012015011003');
  const auditor = await masuk(uji.pelakuAuditor, '199001012015011002');
  await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
    select instansi_id, ${randomUUID()}, id, 'auditor', '2026-01-01', 'Penugasan pengawasan'
    from kernel.akun where pegawai_id = ${uji.pelakuAuditor.pegawaiId}`.execute(basis.db);
  kuki = { pihak, luar, auditor };
});
afterAll(async () => {
  bahan.percetakan.pencetak.tutup();
  await app.close();
  await basis.tutup();
});

const masuk = async ({ instansiId, pegawaiId }: Pelaku, nip: string): Promise<string> => {
  await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, sandi_hash, dibuat_pada)
    values (${instansiId}, ${randomUUID()}, ${pegawaiId}, ${nip}, ${await hashSandi(SANDI)}, '2026-01-01')`.execute(
    basis.db,
  );
  const jawab = await app.inject({ method: 'POST', url: '/api/masuk', payload: { nip, sandi: SANDI } });
  return `lincah_sesi=${jawab.cookies[0]?.value}`;
};
const ambil = (url: string, cookie?: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { ...headers, ...(cookie && { cookie }) } });

test('pihak berkas melihat suratnya pada daftar, per berkas, dan satu per satu', async () => {
  for (const url of [
    '/api/naskah',
    `/api/naskah?berkas=${uji.berkas}`,
    '/api/naskah?cari=ROREN&tahun=2026&jenis=surat-permohonan-pelibatan',
  ]) {
    const { butir, kursor } = (await ambil(url, kuki.pihak)).json();
    expect(butir).toMatchObject([{ id: surat.id, nomor: surat.nomor, penandaTangan: { jabatan: 'Jabatan karo' } }]);
    expect(kursor).toBeNull();
  }
  expect((await ambil('/api/naskah?cari=%25%25', kuki.pihak)).json().butir).toEqual([]);
  const satu = (await ambil(`/api/naskah/${surat.id}`, kuki.pihak)).json();
  expect(satu).toMatchObject({ nomor: surat.nomor, tembusan: ['Jabatan sekjen'], halaman: 1 });
});

test('uji 20: yang bukan pihak mendapat 404 yang sama dengan surat yang tidak ada', async () => {
  for (const ekor of ['', '/pdf', '/halaman/1.svg']) {
    const asing = await ambil(`/api/naskah/${surat.id}${ekor}`, kuki.luar);
    const takAda = await ambil(`/api/naskah/${randomUUID()}${ekor}`, kuki.luar);
    expect(asing.statusCode).toBe(404);
    expect(asing.json()).toEqual(takAda.json());
  }
  expect((await ambil('/api/naskah', kuki.luar)).json().butir).toEqual([]);
  expect((await ambil('/api/naskah')).statusCode).toBe(401);
});

test('hak auditor melihat surat yang bukan miliknya', async () => {
  expect((await ambil('/api/naskah', kuki.auditor)).json().butir).toMatchObject([{ id: surat.id }]);
  expect((await ambil(`/api/naskah/${surat.id}`, kuki.auditor)).statusCode).toBe(200);
});

test('berkas PDF: bita yang sama, beretag, tidak ditebak jenisnya', async () => {
  const a = await ambil(`/api/naskah/${surat.id}/pdf?unduh=1`, kuki.pihak);
  expect(a.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringMatching(/^attachment; filename="B-\d{3}-ROREN-XI-2026\.pdf"$/),
  });
  const b = await ambil(`/api/naskah/${surat.id}/pdf`, kuki.pihak);
  expect(b.rawPayload.equals(a.rawPayload)).toBe(true);
  expect(b.headers['content-disposition']).toMatch(/^inline/);
  const c = await ambil(`/api/naskah/${surat.id}/pdf`, kuki.pihak, { 'if-none-match': String(a.headers.etag) });
  expect(c.statusCode).toBe(304);
});

test('gambar halaman terkurung: tanpa skrip, tanpa muatan luar', async () => {
  const gambar = await ambil(`/api/naskah/${surat.id}/halaman/1.svg`, kuki.pihak);
  expect(gambar.headers['content-type']).toMatch(/^image\/svg\+xml/);
  expect(gambar.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
  expect(gambar.body).toMatch(/^<svg/);
  expect(gambar.body).not.toMatch(/<script|onload|foreignObject|https?:\/\/(?!www\.w3\.org)/);
  expect((await ambil(`/api/naskah/${surat.id}/halaman/2.svg`, kuki.pihak)).statusCode).toBe(404);
  expect((await ambil(`/api/naskah/${surat.id}/halaman/0.svg`, kuki.pihak)).statusCode).toBe(400);
});

test('daftar berurut dari yang terbaru dan dapat dibaca per halaman tanpa terlewat', async () => {
  const baru = await dalamInstansi(basis.db, uji.id, async (trx) => {
    const hasil = [];
    for (let i = 0; i < 4; i++) hasil.push(await terbitkan(trx, uji.pelaku, uji.surat));
    return hasil;
  });
  const nomor: string[] = [];
  let kursor: string | null = null;
  do {
    const jawab = await ambil(`/api/naskah?batas=2${kursor ? `&kursor=${kursor}` : ''}`, kuki.pihak);
    const isi: { butir: { nomor: string }[]; kursor: string | null } = jawab.json();
    nomor.push(...isi.butir.map((b) => b.nomor));
    kursor = isi.kursor;
  } while (kursor);
  expect(nomor).toEqual([...baru.map((b) => b.nomor).reverse(), surat.nomor]);
  expect((await ambil('/api/naskah?kursor=rusak', kuki.pihak)).statusCode).toBe(200);
});

test('siapa pun yang memegang kode dapat memeriksa surat, dan hanya itu yang terlihat', async () => {
  const jawab = await ambil(`/api/verifikasi/${surat.kodeVerifikasi}`);
  expect(Object.keys(jawab.json()).sort()).toEqual([
    'nomor',
    'penandaTangan',
    'pihak',
    'sidik',
    'status',
    'tandaTangan',
    'tanggal',
  ]);
  expect((await ambil(`/api/verifikasi/${'0'.repeat(26)}`)).json()).toMatchObject({
    status: 404,
    kode: 'naskah/kode-tidak-dikenal',
  });
  expect((await ambil("/api/verifikasi/'or'1'='1")).statusCode).toBe(404);
});

test('pemeriksaan dibatasi 30 kali semenit dari satu alamat', async () => {
  const status: number[] = [];
  for (let i = 0; i < 40; i++) status.push((await ambil(`/api/verifikasi/${'z'.repeat(26)}`)).statusCode);
  expect(status.at(-1)).toBe(429);
});
