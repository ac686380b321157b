import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AKAR } from './akar.ts';
import { bacaKonfigurasi, KonfigurasiSalah, SETELAN } from './konfigurasi.ts';

test('tanpa setelan apa pun: basis data tertanam, contoh menyala, hanya mendengar di mesin sendiri', () =>
  expect(bacaKonfigurasi({})).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    DATA_DIR: './data',
    DEMO: true,
    LOG_LEVEL: 'warn',
  }));

test.each([
  {
    kasus: 'dengan server basis data, contoh padam',
    env: { DATABASE_URL: 'postgres://a:b@c/d' },
    hasil: { DEMO: false, LOG_LEVEL: 'info' },
  },
  {
    kasus: 'contoh dapat dinyalakan juga di sana',
    env: { DATABASE_URL: 'postgresql://a:b@c/d', DEMO: '1' },
    hasil: { DEMO: true },
  },
  { kasus: 'contoh dapat dipadamkan', env: { DEMO: '0' }, hasil: { DEMO: false } },
  { kasus: 'kosong sama dengan tidak ada', env: { PORT: '', DATABASE_URL: '' }, hasil: { PORT: 3000, DEMO: true } },
  { kasus: 'variabel lain dibiarkan', env: { PATH: '/bin', HOME: '' }, hasil: { PORT: 3000 } },
])('$kasus', ({ env, hasil }) => expect(bacaKonfigurasi(env)).toMatchObject(hasil));

test.each([
  { nama: 'PORT', nilai: 'tiga ribu' },
  { nama: 'PORT', nilai: '70000' },
  { nama: 'PORT', nilai: '30.5' },
  { nama: 'DEMO', nilai: 'nyala' },
  { nama: 'TRUST_PROXY', nilai: 'true' },
  { nama: 'DATABASE_URL', nilai: 'mysql://a/b' },
  { nama: 'BASE_URL', nilai: 'lincah.go.id' },
  { nama: 'BASE_URL', nilai: 'javascript:alert(1)' },
  { nama: 'LOG_LEVEL', nilai: 'keras' },
  { nama: 'SESSION_HOURS', nilai: '0' },
])('$nama=$nilai ditolak dengan namanya, dalam dua bahasa, tanpa mengulang nilainya', ({ nama, nilai }) => {
  const baca = () => bacaKonfigurasi({ [nama]: nilai });
  expect(baca).toThrow(KonfigurasiSalah);
  expect(baca).toThrow(new RegExp(`^Setelan keliru.*Wrong settings.*\\n  ${nama}: harus .* / must `));
  expect(baca).not.toThrow(new RegExp(nilai));
});

test('semua yang keliru disebut sekaligus', () => {
  expect(() => bacaKonfigurasi({ PORT: 'x', DEMO: 'x', RATE_LIMIT: '-1' })).toThrow(/PORT.*\n.*DEMO.*\n.*RATE_LIMIT/);
});

test('tabel pada docs/kernel/konfigurasi.md sama dengan skema: nama, urutan, bawaan', () => {
  const tabel = readFileSync(join(AKAR, 'docs/kernel/konfigurasi.md'), 'utf8');
  const baris = [...tabel.matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].map(([, nama, bawaan]) => [
    nama,
    bawaan?.trim().replaceAll('`', ''),
  ]);
  const skema = Object.entries(SETELAN).map(([nama, jenis]) => {
    const hasil = jenis.safeParse(undefined);
    const nilai = hasil.success ? hasil.data : undefined;
    return [nama, nilai === undefined ? '—' : typeof nilai === 'boolean' ? String(Number(nilai)) : String(nilai)];
  });
  expect(baris).toEqual(skema);
});
