import { sql } from 'kysely';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buatApp } from '../aplikasi.ts';
import { type AplikasiUji, buatAplikasiUji, NIP, SANDI_UJI } from '../uji-aplikasi.ts';

let u: AplikasiUji;
let sesi: { kuki: string; csrf: string };
beforeAll(async () => {
  u = await buatAplikasiUji([], { LOGIN_TRIES: '100', LOGIN_TRIES_ADDRESS: '10000' });
});
afterAll(async () => {
  await u.app.close();
  await u.basis.tutup();
});
beforeEach(async () => {
  await sql`delete from kernel.faktor`.execute(u.basis.db);
  await sql`delete from kernel.kode_cadangan`.execute(u.basis.db);
  await sql`delete from kernel.percobaan_masuk`.execute(u.basis.db);
  u.maju(3600);
  sesi = await u.masuk();
});

const kirim = (url: string, payload: object, { kuki, csrf } = sesi) =>
  u.app.inject({ method: 'POST', url, payload, headers: { cookie: kuki, 'x-csrf-token': csrf } });
const terbuka = (url: string, payload: object) => u.app.inject({ method: 'POST', url, payload });
const kode = (rahasia: string, geserDetik = 0) =>
  new TOTP({ secret: rahasia }).generate({ timestamp: u.setelan.jam().getTime() + geserDetik * 1000 });

/** Enrols the second factor; the clock then stands at the beginning of the next half-minute. */
const pasang = async (): Promise<{ rahasia: string; cadangan: string[] }> => {
  const { rahasia } = (await kirim('/api/saya/faktor', { sandi: SANDI_UJI })).json();
  const jawab = await kirim('/api/saya/faktor/pasang', { kode: kode(rahasia) });
  expect(jawab.statusCode, jawab.body).toBe(200);
  u.maju(90);
  return { rahasia, cadangan: jawab.json().cadangan };
};
/** The first half of a sign-in: answers its ticket. */
const tiket = async (): Promise<string> => {
  const jawab = await terbuka('/api/masuk', { nip: NIP[0], sandi: SANDI_UJI });
  expect([jawab.statusCode, jawab.json().langkah, jawab.cookies]).toEqual([202, 'kode', []]);
  return jawab.json().tiket;
};
const masukKode = async (k: string, t?: string) =>
  (await terbuka('/api/masuk/kode', { tiket: t ?? (await tiket()), kode: k })).statusCode;

describe('memasang kode kedua', () => {
  test('perlu kata sandi; baru berlaku sesudah kode pertama; QR dan kunci ketik menyebut hal yang sama', async () => {
    expect((await kirim('/api/saya/faktor', { sandi: 'keliru' })).json().kode).toBe('sandi-keliru');
    const { rahasia, alamat, qr } = (await kirim('/api/saya/faktor', { sandi: SANDI_UJI })).json();
    expect(alamat).toContain(`secret=${rahasia}`);
    expect(qr).toMatch(/^<svg/);
    expect((await terbuka('/api/masuk', { nip: NIP[0], sandi: SANDI_UJI })).statusCode).toBe(200);
    expect((await kirim('/api/saya/faktor/pasang', { kode: '000000' })).json().kode).toBe('salah-kode');
    expect((await kirim('/api/saya/faktor/pasang', { kode: kode(rahasia) })).json().cadangan).toHaveLength(10);
    await tiket();
    expect((await kirim('/api/saya/faktor', { sandi: SANDI_UJI })).json().kode).toBe('faktor-ada');
  });

  test('rahasia tersimpan tersandi dan terikat pada pemiliknya; kode cadangan hanya sidiknya', async () => {
    const { rahasia, cadangan } = await pasang();
    const isi = JSON.stringify([
      (await sql`select * from kernel.faktor`.execute(u.basis.db)).rows,
      (await sql`select * from kernel.kode_cadangan`.execute(u.basis.db)).rows,
    ]);
    expect([rahasia, ...cadangan, ...cadangan.map((c) => c.replace('-', ''))].filter((r) => isi.includes(r))).toEqual(
      [],
    );
  });
});

describe('uji 28: kode kedua saat masuk', () => {
  test('kode benar membuka sesi; kode yang sama tidak berlaku kedua kalinya, juga yang lebih lama', async () => {
    const { rahasia } = await pasang();
    expect(await masukKode(kode(rahasia))).toBe(200);
    expect(await masukKode(kode(rahasia))).toBe(401);
    expect(await masukKode(kode(rahasia, -30))).toBe(401);
    u.maju(30);
    expect(await masukKode(kode(rahasia))).toBe(200);
  });

  test.each([
    { geser: -30, status: 200 },
    { geser: 30, status: 200 },
    { geser: -61, status: 401 },
    { geser: 61, status: 401 },
  ])('jam ponsel bergeser $geser detik → $status', async ({ geser, status }) => {
    const { rahasia } = await pasang();
    expect(await masukKode(kode(rahasia, geser))).toBe(status);
  });

  test('dua puluh kali serentak dengan kode yang sama: satu sesi', async () => {
    const { rahasia } = await pasang();
    const t = await tiket();
    const jawab = await Promise.all(Array.from({ length: 20 }, () => masukKode(kode(rahasia), t)));
    expect(jawab.filter((s) => s === 200)).toHaveLength(1);
  });

  test('kode cadangan berlaku satu kali, dengan atau tanpa tanda hubung, dan tercatat di jejak', async () => {
    const { cadangan } = await pasang();
    const [a = '', b = ''] = cadangan;
    expect(await masukKode(a)).toBe(200);
    expect(await masukKode(a)).toBe(401);
    expect(await masukKode(b.replace('-', '').toLowerCase())).toBe(200);
    const { rows } = await sql`select 1 from kernel.jejak where perbuatan = 'kernel.kode-cadangan'`.execute(u.basis.db);
    expect(rows).toHaveLength(2);
  });

  test('tiket berlaku lima menit dan satu kali; tiket orang lain atau tiket karangan tidak membuka apa pun', async () => {
    const { rahasia } = await pasang();
    const t = await tiket();
    expect(await masukKode(kode(rahasia), 'A'.repeat(43))).toBe(410);
    expect(await masukKode(kode(rahasia), t)).toBe(200);
    u.maju(30);
    expect(await masukKode(kode(rahasia), t)).toBe(410);
    const lama = await tiket();
    u.maju(301);
    expect(await masukKode(kode(rahasia), lama)).toBe(410);
  });

  test('kode keliru dihitung bersama sandi keliru: sandi benar tidak memberi jatah menebak yang baru', async () => {
    await pasang();
    let ditahan = false;
    for (let n = 0; n < 120 && !ditahan; n++) {
      const pertama = await terbuka('/api/masuk', { nip: NIP[0], sandi: SANDI_UJI });
      const status = pertama.statusCode === 202 ? await masukKode('000000', pertama.json().tiket) : pertama.statusCode;
      ditahan = status === 429;
    }
    expect(ditahan).toBe(true);
  });
});

test('kode cadangan baru menghapus yang lama; melepas perlu kata sandi dan kode', async () => {
  const { rahasia, cadangan } = await pasang();
  const baru = await kirim('/api/saya/faktor/cadangan', { sandi: SANDI_UJI, kode: kode(rahasia) });
  expect(baru.statusCode, baru.body).toBe(200);
  expect(await masukKode(cadangan[0] ?? '')).toBe(401);
  u.maju(30);
  const lepas = (isi: object) => kirim('/api/saya/faktor/lepas', { sandi: SANDI_UJI, kode: kode(rahasia), ...isi });
  expect((await lepas({ sandi: 'keliru' })).json().kode).toBe('sandi-keliru');
  expect((await lepas({ kode: '000000' })).json().kode).toBe('salah-kode');
  expect((await lepas({})).statusCode).toBe(204);
  expect((await terbuka('/api/masuk', { nip: NIP[0], sandi: SANDI_UJI })).statusCode).toBe(200);
});

test('tanpa kunci penyandi kode kedua tidak dapat dipasang, dan dikatakan sebabnya', async () => {
  const { setelan } = u;
  const tanpa = await buatApp({
    ...setelan,
    konfigurasi: { ...setelan.konfigurasi, KUNCI: undefined, DATABASE_URL: 'postgres://x/y', DEMO: false },
  });
  const jawab = await tanpa.inject({
    method: 'POST',
    url: '/api/saya/faktor',
    payload: { sandi: SANDI_UJI },
    headers: { cookie: sesi.kuki, 'x-csrf-token': sesi.csrf },
  });
  expect([jawab.statusCode, jawab.json().kode]).toEqual([409, 'tanpa-kunci']);
  await tanpa.close();
});
