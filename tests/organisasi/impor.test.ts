import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dalamInstansi, migrasikan } from '../../server/kernel/index.ts';
import { type AplikasiUji, buatAplikasiUji, NIP } from '../../server/kernel/uji-aplikasi.ts';
import { imporRoutes } from '../../server/organisasi/impor/index.ts';
import { bukuSehat, tulisUji } from '../../server/organisasi/impor/uji-buku.ts';

let u: AplikasiUji;
let petugas: { kuki: string; csrf: string };
let biasa: { kuki: string; csrf: string };
beforeAll(async () => {
  u = await buatAplikasiUji([imporRoutes()]);
  await migrasikan(u.basis.db, ['kernel', 'organisasi']);
  await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
    values (${u.instansi[0]}, ${randomUUID()}, ${u.akun[0]}, 'sdm', '2026-01-01', 'uji')`.execute(u.basis.db);
  petugas = await u.masuk();
  biasa = await u.masuk(NIP[1]);
});
afterAll(async () => {
  await u.app.close();
  await u.basis.tutup();
});

const buku = (kode = 'uji-0'): Promise<Buffer> => {
  const isi = bukuSehat();
  Object.assign(isi.Instansi?.[0] ?? {}, { kode });
  return tulisUji(isi);
};
const BATAS_BAGIAN = '----uji';
const unggah = (isi: Buffer | undefined, lain: { uji?: boolean; sesi?: typeof petugas; kunci?: string } = {}) => {
  const sesi = lain.sesi ?? petugas;
  const kepala = `--${BATAS_BAGIAN}\r\ncontent-disposition: form-data; name="berkas"; filename="../../buku.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const tubuh = isi
    ? Buffer.concat([Buffer.from(kepala), isi, Buffer.from(`\r\n--${BATAS_BAGIAN}--\r\n`)])
    : Buffer.from(`--${BATAS_BAGIAN}--\r\n`);
  return u.app.inject({
    method: 'POST',
    url: `/api/organisasi/impor${lain.uji ? '?uji=1' : ''}`,
    headers: {
      cookie: sesi.kuki,
      'x-csrf-token': sesi.csrf,
      'content-type': `multipart/form-data; boundary=${BATAS_BAGIAN}`,
      ...(lain.kunci && { 'idempotency-key': lain.kunci }),
    },
    payload: tubuh,
  });
};
const jumlahUnit = () =>
  dalamInstansi(
    u.basis.db,
    u.instansi[0],
    async (trx) => (await trx.selectFrom('organisasi.unit').select('id').execute()).length,
  );

describe('sebelum ada struktur', () => {
  test('tanpa hak: ditolak', async () => {
    const jawab = await unggah(await buku('uji-1'), { sesi: biasa });
    expect([jawab.statusCode, jawab.json().kode]).toEqual([403, 'organisasi/impor-tanpa-hak']);
  });
  test('tanpa berkas: ditolak', async () => {
    const jawab = await unggah(undefined);
    expect([jawab.statusCode, jawab.json().kode]).toEqual([422, 'organisasi/impor-tanpa-berkas']);
  });
  test('melebihi batas ukuran: ditolak', async () => {
    const jawab = await unggah(Buffer.alloc(20 * 1024 * 1024 + 1));
    expect([jawab.statusCode, jawab.json().kode]).toEqual([413, 'terlalu-besar']);
  });
  test('bertemuan: 422 beserta temuan, tidak ada yang tersimpan', async () => {
    const isi = bukuSehat();
    Object.assign(isi.Pegawai?.[0] ?? {}, { nip: 1.97e17 });
    const jawab = await unggah(await tulisUji(isi));
    expect([jawab.statusCode, jawab.json().kode]).toEqual([422, 'organisasi/impor-bertemuan']);
    expect(jawab.json().pelanggaran[0]).toMatchObject({ lembar: 'Pegawai', sel: 'A2' });
    expect(await jumlahUnit()).toBe(0);
  });
  test('uji: laporan saja', async () => {
    const jawab = await unggah(await buku(), { uji: true });
    expect(jawab.json()).toMatchObject({
      diterapkan: false,
      jumlah: { unit: 2, pegawai: 3 },
      akunTidakDibuat: 1,
      halangan: null,
    });
    expect(await jumlahUnit()).toBe(0);
  });
  test('uji buku instansi lain: halangan disebut', async () => {
    expect((await unggah(await buku('lain'), { uji: true })).json().halangan.id).toContain('untuk instansi "lain"');
  });
});

describe('diterapkan', () => {
  test('sekali walau dikirim ulang dengan kunci yang sama; tercatat di jejak', async () => {
    const isi = await buku();
    const satu = await unggah(isi, { kunci: 'impor-1' });
    expect([satu.statusCode, satu.json().diterapkan]).toEqual([200, true]);
    const dua = await unggah(isi, { kunci: 'impor-1' });
    expect([dua.statusCode, dua.body]).toEqual([200, satu.body]);
    expect(await jumlahUnit()).toBe(2);
    const jejak = await dalamInstansi(u.basis.db, u.instansi[0], (trx) =>
      sql<{ perbuatan: string }>`select perbuatan from kernel.jejak where kamar = 'organisasi'`.execute(trx),
    );
    expect(jejak.rows.map((j) => j.perbuatan)).toEqual(['organisasi.imporBuku']);
  });
  test('kunci yang sama dengan berkas lain: bentrok', async () => {
    const isi = bukuSehat();
    Object.assign(isi.Instansi?.[0] ?? {}, { kode: 'uji-0', tempat: 'Bandung' });
    expect((await unggah(await tulisUji(isi), { kunci: 'impor-1' })).statusCode).toBe(409);
  });
  test('kedua kali: ditolak dengan ramah', async () => {
    const jawab = await unggah(await buku());
    expect([jawab.statusCode, jawab.json().kode]).toEqual([409, 'organisasi/impor-sudah-berisi']);
  });
});
