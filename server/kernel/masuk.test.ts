import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sidikToken } from './sesi.ts';
import { type AplikasiUji, buatAplikasiUji, NIP, SANDI_UJI } from './uji-aplikasi.ts';

let u: AplikasiUji;
beforeAll(async () => {
  u = await buatAplikasiUji();
});
afterAll(async () => {
  await u.app.close();
  await u.basis.tutup();
});
const sesi = async (cookie: string) => (await u.app.inject({ url: '/api/sesi', headers: { cookie } })).statusCode;
const kirim = (url: string, payload: object, kepala: Record<string, string> = {}, alamat = '10.0.0.1') =>
  u.app.inject({ method: 'POST', url, payload, headers: kepala, remoteAddress: alamat });
const masuk = (nip: string, sandi: string, kepala: Record<string, string> = {}, alamat = '10.0.0.1') =>
  kirim('/api/masuk', { nip, sandi }, kepala, alamat);
const HARI = 86_400;

describe('sesi', () => {
  test('masuk memberi sesi, keluar mematikannya', async () => {
    const { kuki, csrf } = await u.masuk();
    const jawab = await u.app.inject({ url: '/api/sesi', headers: { cookie: kuki } });
    expect(jawab.json()).toMatchObject({
      pegawai: { nip: NIP[0] },
      peraturan: { id: 'contoh' },
      hariIni: '2026-03-02',
      csrf,
    });
    expect((await kirim('/api/keluar', {}, { cookie: kuki, 'x-csrf-token': csrf })).statusCode).toBe(204);
    expect(await sesi(kuki)).toBe(401);
  });

  test('token baru setiap masuk; token yang dibawa dari luar tidak dipakai, yang lama mati (fiksasi)', async () => {
    const dibawa = `lincah_sesi=${'A'.repeat(43)}`;
    const pertama = await masuk(NIP[0], SANDI_UJI, { cookie: dibawa });
    const kuki = `lincah_sesi=${pertama.cookies[0]?.value}`;
    expect(kuki).not.toBe(dibawa);
    expect(await sesi(dibawa)).toBe(401);
    const kedua = await masuk(NIP[0], SANDI_UJI, { cookie: kuki });
    expect(kedua.statusCode).toBe(200);
    expect(await sesi(kuki)).toBe(401);
  });

  test('basis data hanya menyimpan sidik token', async () => {
    const { kuki } = await u.masuk();
    const token = kuki.split('=')[1] ?? '';
    const { rows } = await sql<{ sidik: string }>`select sidik from kernel.sesi`.execute(u.basis.db);
    expect(rows.map((r) => r.sidik)).toContain(sidikToken(token));
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await sesi(`lincah_sesi=${sidikToken(token)}`)).toBe(401);
  });

  test('ganti sandi: sandi lama dan semua sesi lain mati, sesi ini mendapat token baru', async () => {
    const lain = await u.masuk(NIP[1]);
    const ini = await u.masuk(NIP[1]);
    const jawab = await kirim(
      '/api/sandi',
      { lama: SANDI_UJI, baru: 'payung kereta ungu' },
      { cookie: ini.kuki, 'x-csrf-token': ini.csrf },
    );
    expect(jawab.statusCode).toBe(200);
    expect(await Promise.all([sesi(lain.kuki), sesi(ini.kuki)])).toEqual([401, 401]);
    expect(await sesi(`lincah_sesi=${jawab.cookies[0]?.value}`)).toBe(200);
    expect((await masuk(NIP[1], SANDI_UJI)).statusCode).toBe(401);
    expect((await masuk(NIP[1], 'payung kereta ungu')).statusCode).toBe(200);
  });

  test.each([
    { kasus: 'sama dengan yang lama', baru: SANDI_UJI, status: 422 },
    { kasus: 'memuat NIP', baru: `x${NIP[0]}`, status: 422 },
    { kasus: 'terlalu pendek', baru: 'pendek', status: 422 },
  ])('sandi baru $kasus → $status', async ({ baru, status }) => {
    const { kuki, csrf } = await u.masuk();
    expect(
      (await kirim('/api/sandi', { lama: SANDI_UJI, baru }, { cookie: kuki, 'x-csrf-token': csrf })).statusCode,
    ).toBe(status);
  });

  test('sesi berakhir sesudah diam satu jam, dan sesudah sepuluh jam betapa pun sibuknya', async () => {
    const diam = await u.masuk();
    u.maju(3599);
    expect(await sesi(diam.kuki)).toBe(200);
    u.maju(3601);
    expect(await sesi(diam.kuki)).toBe(401);
    const sibuk = await u.masuk();
    for (let menit = 0; menit < 600; menit += 50) {
      expect(await sesi(sibuk.kuki)).toBe(200);
      u.maju(50 * 60);
    }
    expect(await sesi(sibuk.kuki)).toBe(401);
  });

  test('akun ditutup: sesinya tidak berlaku lagi dan jawabannya sama dengan sandi salah', async () => {
    const { kuki } = await u.masuk();
    await sql`update kernel.akun set aktif = false where nip = ${NIP[0]}`.execute(u.basis.db);
    expect(await sesi(kuki)).toBe(401);
    const tutup = await masuk(NIP[0], SANDI_UJI);
    const salah = await masuk('199901012020121001', SANDI_UJI);
    expect([tutup.statusCode, tutup.body]).toEqual([401, salah.body]);
    await sql`update kernel.akun set aktif = true where nip = ${NIP[0]}`.execute(u.basis.db);
  });
});

describe('menebak sandi', () => {
  test('NIP yang ada dan yang tidak ada dijawab sama, huruf demi huruf, dan sama lamanya', async () => {
    u.maju(HARI);
    const waktu = async (nip: string) => {
      const awal = performance.now();
      const jawab = await masuk(nip, 'salah-semua', {}, '10.0.0.9');
      return { lama: performance.now() - awal, isi: [jawab.statusCode, jawab.body] };
    };
    const ada = await waktu(NIP[0]);
    const tiada = await waktu('199901012020121009');
    expect(ada.isi).toEqual(tiada.isi);
    expect(tiada.lama).toBeGreaterThan(ada.lama / 5); // both pay for one argon2; without it the unknown one is fifty times faster
  });

  test('akun: jeda 1, 2, 4 … 64 detik, sesudah sepuluh kali tertutup; sandi benar pun ditahan; lewat seperempat jam terbuka', async () => {
    u.maju(HARI);
    const jeda: number[] = [];
    let salah = 0;
    while (salah < 10) {
      const { statusCode, headers } = await masuk(NIP[0], 'salah-semua', {}, `10.3.0.${salah}`); // an address of its own each time
      if (statusCode === 401) salah++;
      else {
        jeda.push(Number(headers['retry-after']));
        u.maju(jeda.at(-1) ?? 0);
      }
    }
    expect(jeda).toEqual([1, 2, 4, 8, 16, 32, 64]);
    const tertutup = await masuk(NIP[0], SANDI_UJI, {}, '10.5.0.1');
    expect([tertutup.statusCode, tertutup.headers['retry-after']]).toEqual([429, String(900 - 127)]);
    u.maju(900 - 127);
    expect((await masuk(NIP[0], SANDI_UJI, {}, '10.5.0.1')).statusCode).toBe(200);
  });

  test('alamat: paling banyak sepuluh tebakan atas banyak akun; alamat lain dan akun itu sendiri tidak terganggu', async () => {
    u.maju(HARI);
    let ditolak = 0;
    for (let n = 0; n < 30; n++) {
      const { statusCode } = await masuk(`1999010120201210${n + 10}`, 'tebakan-umum', {}, '10.6.0.1');
      if (statusCode === 429) ditolak++;
      else u.maju(64);
    }
    expect(30 - ditolak).toBe(10);
    expect((await masuk(NIP[0], SANDI_UJI, {}, '10.6.0.1')).statusCode).toBe(429);
    expect((await masuk(NIP[0], SANDI_UJI, {}, '10.6.0.2')).statusCode).toBe(200);
  });

  test('sepuluh tebakan serentak dihitung semua', async () => {
    u.maju(HARI);
    const jawab = await Promise.all(Array.from({ length: 30 }, () => masuk(NIP[0], 'salah-semua', {}, '10.7.0.1')));
    expect(jawab.filter((j) => j.statusCode === 401).length).toBeLessThanOrEqual(3);
  });
});
