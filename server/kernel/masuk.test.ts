import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AplikasiUji, buatAplikasiUji, NIP, SANDI_UJI } from './uji-aplikasi.ts';

let u: AplikasiUji;
beforeAll(async () => {
  u = await buatAplikasiUji();
});
afterAll(async () => {
  await u.app.close();
  await u.basis.tutup();
});
const sesi = (cookie: string) => u.app.inject({ url: '/api/sesi', headers: { cookie } });
const masuk = (nip: string, sandi: string, lain: Record<string, string> = {}) =>
  u.app.inject({
    method: 'POST',
    url: '/api/masuk',
    payload: { nip, sandi },
    headers: lain,
    remoteAddress: '10.0.0.1',
  });

test('masuk memberi sesi, keluar mematikannya', async () => {
  const { kuki, csrf } = await u.masuk();
  expect((await sesi(kuki)).json()).toMatchObject({
    pegawai: { nip: NIP[0] },
    peraturan: { id: 'contoh' },
    hariIni: '2026-03-02',
    csrf,
  });
  const keluar = await u.app.inject({
    method: 'POST',
    url: '/api/keluar',
    headers: { cookie: kuki, 'x-csrf-token': csrf },
  });
  expect(keluar.statusCode).toBe(204);
  expect((await sesi(kuki)).statusCode).toBe(401);
});
