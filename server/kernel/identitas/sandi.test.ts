import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AplikasiUji, buatAplikasiUji, NIP, SANDI_UJI } from '../uji-aplikasi.ts';

const SANDI_BARU = 'payung kereta ungu';
const BASE_URL = 'https://lincah.uji.example';

let u: AplikasiUji;
let smtp: SMTPServer;
let kotak: string[] = [];
let tiba: (() => void) | undefined;
beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(aliran, _, selesai) {
      let isi = '';
      aliran.setEncoding('utf8');
      aliran.on('data', (bagian: string) => {
        isi += bagian;
      });
      aliran.on('end', () => {
        kotak.push(isi);
        selesai();
        tiba?.();
      });
    },
  });
  await new Promise<void>((siap) => smtp.listen(0, '127.0.0.1', siap));
  const { port } = smtp.server.address() as AddressInfo;
  u = await buatAplikasiUji([], {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    BASE_URL,
    MAIL_FROM: 'Lincah <lincah@uji.example>',
    LOGIN_TRIES_ADDRESS: '10000',
  });
});
afterAll(async () => {
  await u.app.close();
  await u.basis.tutup();
  await new Promise<void>((usai) => smtp.close(usai));
});
beforeEach(() => {
  kotak = [];
  u.maju(3600);
});

const kirim = (url: string, payload: object, headers: Record<string, string> = {}) =>
  u.app.inject({ method: 'POST', url, payload, headers: { origin: BASE_URL, ...headers } });
const masuk = async (sandi: string, nip: string = NIP[0]) => (await kirim('/api/masuk', { nip, sandi })).statusCode;

/** Asks for a link and answers the token in the mail that comes. */
const mintaTautan = async (nip: string = NIP[0], headers = {}): Promise<string> => {
  const datang = new Promise<void>((siap) => {
    tiba = siap;
  });
  expect((await kirim('/api/sandi/lupa', { nip }, headers)).statusCode).toBe(202);
  await datang;
  return tokenDari(kotak.at(-1) ?? '');
};
const tokenDari = (surel: string): string => /#([\w-]{43})/.exec(surel.replaceAll(/=\r?\n/g, ''))?.[1] ?? '';
const tetapkan = (tiket: string, sandi = SANDI_BARU) => kirim('/api/sandi/baru', { tiket, sandi });

describe('lupa kata sandi', () => {
  test('tautan lewat surel: menetapkan sandi baru sekali, mengakhiri sesi lama, langsung masuk', async () => {
    const lama = await kirim('/api/masuk', { nip: NIP[0], sandi: SANDI_UJI });
    const token = await mintaTautan();
    expect(kotak[0]).toMatch(/^From: Lincah <lincah@uji\.example>/m);
    expect(kotak[0]).toMatch(new RegExp(`^To: ${NIP[0]}@uji\\.example`, 'm'));
    const jawab = await tetapkan(token);
    expect([jawab.statusCode, jawab.json().pegawai.nip]).toEqual([200, NIP[0]]);
    const cookie = `lincah_sesi=${lama.cookies[0]?.value}`;
    expect((await u.app.inject({ url: '/api/sesi', headers: { cookie } })).statusCode).toBe(401);
    expect([await masuk(SANDI_UJI), await masuk(SANDI_BARU)]).toEqual([401, 200]);
    expect((await tetapkan(token, 'jendela kopi hujan')).json().kode).toBe('tautan-usang');
  });

  test('NIP tanpa akun dijawab sama huruf demi huruf, dan tidak ada surel', async () => {
    const tiada = await kirim('/api/sandi/lupa', { nip: '199901012020121009' });
    await mintaTautan();
    const ada = await kirim('/api/sandi/lupa', { nip: '199901012020121008' });
    expect([tiada.statusCode, tiada.body]).toEqual([ada.statusCode, ada.body]);
    expect(kotak).toHaveLength(1);
  });

  test('tautan mati sesudah tiga puluh menit; basis data hanya menyimpan sidiknya', async () => {
    const token = await mintaTautan();
    const { rows } = await sql`select * from kernel.tiket`.execute(u.basis.db);
    expect(JSON.stringify(rows)).not.toContain(token);
    u.maju(1801);
    expect((await tetapkan(token)).statusCode).toBe(410);
  });

  test('alamat tautan dari setelan, bukan dari kepala Host permintaan', async () => {
    await mintaTautan(NIP[1], { 'x-forwarded-host': 'jahat.example' });
    const isi = (kotak[0] ?? '').replaceAll(/=\r?\n/g, '');
    expect(isi).toContain(`${BASE_URL}/masuk/sandi#`);
    expect(isi).not.toContain('jahat.example');
  });

  test('sandi yang mudah ditebak ditolak dan tautannya tetap berlaku', async () => {
    const token = await mintaTautan();
    const lemah = await tetapkan(token, 'Indonesia-2026!');
    expect([lemah.statusCode, lemah.json().kode]).toEqual([422, 'sandi-lemah']);
    expect((await tetapkan(token, 'jendela kopi hujan')).statusCode).toBe(200);
  });

  test('dua orang serentak dengan satu tautan: satu yang jadi', async () => {
    const token = await mintaTautan();
    const jawab = await Promise.all([tetapkan(token, 'sepeda lampu awan'), tetapkan(token, 'gunting pasir biola')]);
    expect(jawab.map((j) => j.statusCode).sort()).toEqual([200, 410]);
  });

  test('meminta terlalu sering ditahan, dan tidak menahan masuknya pemilik akun', async () => {
    const status: number[] = [];
    for (let n = 0; n < 12; n++) status.push((await kirim('/api/sandi/lupa', { nip: NIP[1] })).statusCode);
    expect(status).toContain(429);
    expect(await masuk(SANDI_UJI, NIP[1])).toBe(200);
  });
});

describe('sandi yang dibuatkan orang lain', () => {
  test('harus diganti saat masuk pertama; sebelum itu tidak ada sesi', async () => {
    await sql`update kernel.akun set wajib_ganti = true where nip = ${NIP[1]}`.execute(u.basis.db);
    const pertama = await kirim('/api/masuk', { nip: NIP[1], sandi: SANDI_UJI });
    expect([pertama.statusCode, pertama.json().langkah, pertama.cookies]).toEqual([202, 'sandi', []]);
    const jawab = await tetapkan(pertama.json().tiket, 'kacang merpati tangga');
    expect(jawab.statusCode).toBe(200);
    expect(await masuk('kacang merpati tangga', NIP[1])).toBe(200);
  });
});
