import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bacaJangkar, jangkarkan } from './jangkar.ts';
import { catatJejak } from './jejak.ts';
import { periksaJejak } from './periksa-jejak.ts';
import { dalamInstansi } from './transaksi.ts';
import { type AplikasiUji, buatAplikasiUji } from './uji-aplikasi.ts';

const KINI = new Date('2026-03-02T02:00:00.123Z');
let u: AplikasiUji;
const folder = mkdtempSync(join(tmpdir(), 'lincah-jangkar-'));
const catat = (n: 0 | 1, objek: string) =>
  dalamInstansi(u.basis.db, u.instansi[n], (trx) =>
    catatJejak(
      trx,
      { akunId: u.akun[n], pegawaiId: u.akun[n], sekarang: KINI },
      { perbuatan: 'uji.catat', kamar: 'kernel', objek, rincian: { b: 1, a: 'é\n"', kosong: null } },
    ),
  );

beforeAll(async () => {
  u = await buatAplikasiUji();
  for (let n = 1; n <= 6; n++) await catat(0, `objek ${n}`);
  await catat(1, 'lain');
  await jangkarkan(u.basis.db, folder, KINI);
});
afterAll(async () => {
  await u.app.close();
  await u.basis.tutup();
  rmSync(folder, { recursive: true });
});

test('rantai yang utuh lulus', async () =>
  expect(await periksaJejak(u.basis.db, bacaJangkar(folder))).toEqual({ diperiksa: 7, cela: [] }));

test('jangkar hanya ditambah bila kepala berpindah', async () =>
  expect(await jangkarkan(u.basis.db, folder, KINI)).toBe(0));

const tulisUlang = `
  delete from kernel.jejak where nomor > 4 and instansi_id = $1;
  update kernel.jejak_kepala set (nomor, sidik) = (select nomor, sidik from kernel.jejak where nomor = 4 and instansi_id = $1) where instansi_id = $1`;

test.each([
  {
    kasus: 'isi diubah',
    ubah: `update kernel.jejak set rincian = '{"a":2}' where nomor = 3 and instansi_id = $1`,
    nomor: 3,
  },
  {
    kasus: 'waktu digeser 1 mikrodetik',
    ubah: `update kernel.jejak set pada = pada + interval '1 microsecond' where nomor = 5 and instansi_id = $1`,
    nomor: 5,
  },
  {
    kasus: 'pelaku diganti',
    ubah: `update kernel.jejak set pegawai_id = null where nomor = 2 and instansi_id = $1`,
    nomor: 2,
  },
  {
    kasus: 'sidik diubah',
    ubah: `update kernel.jejak set sidik = repeat('a', 64) where nomor = 1 and instansi_id = $1`,
    nomor: 1,
  },
  { kasus: 'baris pertama dihapus', ubah: `delete from kernel.jejak where nomor = 1 and instansi_id = $1`, nomor: 1 },
  { kasus: 'baris tengah dihapus', ubah: `delete from kernel.jejak where nomor = 4 and instansi_id = $1`, nomor: 4 },
  { kasus: 'ekor dipotong', ubah: `delete from kernel.jejak where nomor = 6 and instansi_id = $1`, nomor: 6 },
  { kasus: 'ekor dan kepala dipotong bersama', ubah: tulisUlang, nomor: 5 },
  {
    kasus: 'semuanya dihapus, kepala juga',
    ubah: `delete from kernel.jejak where instansi_id = $1; delete from kernel.jejak_kepala where instansi_id = $1`,
    nomor: 1,
  },
  {
    kasus: 'disisipkan di ujung',
    ubah: `insert into kernel.jejak select instansi_id, 7, pada, akun_id, pegawai_id, perbuatan, kamar, objek, rincian, sidik from kernel.jejak where nomor = 6 and instansi_id = $1`,
    nomor: 7,
  },
  {
    kasus: 'disisipkan di tengah',
    ubah: `update kernel.jejak set nomor = nomor + 10 where nomor > 3 and instansi_id = $1; insert into kernel.jejak select instansi_id, 4, pada, akun_id, pegawai_id, perbuatan, kamar, objek, rincian, sidik from kernel.jejak where nomor = 3 and instansi_id = $1; update kernel.jejak set nomor = nomor - 9 where nomor > 10 and instansi_id = $1`,
    nomor: 4,
  },
])('$kasus → catatan $nomor disebut', async ({ ubah, nomor }) => {
  const batal = new Error('batal');
  const periksa = u.basis.db.transaction().execute(async (trx) => {
    for (const perintah of ubah.split(';')) await sql.raw(perintah.replaceAll('$1', `'${u.instansi[0]}'`)).execute(trx);
    const { cela } = await periksaJejak(trx, bacaJangkar(folder));
    expect(cela.map((c) => [c.instansi, c.nomor])).toEqual([[u.instansi[0], nomor]]);
    throw batal;
  });
  await expect(periksa).rejects.toBe(batal);
});

test('seluruh rantai ditulis ulang dengan sidik yang benar → jangkar tidak cocok', async () => {
  const batal = new Error('batal');
  const periksa = u.basis.db.transaction().execute(async (trx) => {
    await sql`delete from kernel.jejak where instansi_id = ${u.instansi[1]}`.execute(trx);
    await sql`delete from kernel.jejak_kepala where instansi_id = ${u.instansi[1]}`.execute(trx);
    await sql`select set_config('lincah.instansi', ${u.instansi[1]}, true)`.execute(trx);
    const orang = { akunId: u.akun[1], pegawaiId: u.akun[1], sekarang: KINI };
    await catatJejak(trx, orang, { perbuatan: 'uji.catat', kamar: 'kernel', objek: 'palsu', rincian: {} });
    expect((await periksaJejak(trx)).cela).toEqual([]);
    expect((await periksaJejak(trx, bacaJangkar(folder))).cela).toMatchObject([{ instansi: u.instansi[1], nomor: 1 }]);
    throw batal;
  });
  await expect(periksa).rejects.toBe(batal);
});

test.each([
  'update kernel.jejak set objek = objek',
  'delete from kernel.jejak',
  'insert into kernel.jejak select * from kernel.jejak',
  'update kernel.jejak_kepala set nomor = 0',
])('peran aplikasi tidak boleh: %s', async (perintah) => {
  const coba = dalamInstansi(u.basis.db, u.instansi[0], (trx) => sql.raw(perintah).execute(trx));
  await expect(coba).rejects.toThrow(/permission denied/);
});
