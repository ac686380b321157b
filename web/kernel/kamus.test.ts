import { expect, test } from 'vitest';
import { kamus, pilihBahasa, teksDari } from './kamus.ts';

const contoh = kamus(
  { sapa: 'Selamat datang, {nama}', antre: '{jumlah} tindakan menunggu' },
  { sapa: 'Welcome, {nama}', antre: '{jumlah} acts wait', antre_one: '{jumlah} act waits' },
);

test.each([
  { kasus: 'Indonesia', hasil: teksDari(contoh, 'id')('sapa', { nama: 'Sari' }), harap: 'Selamat datang, Sari' },
  { kasus: 'Inggris', hasil: teksDari(contoh, 'en')('sapa', { nama: 'Sari' }), harap: 'Welcome, Sari' },
  { kasus: 'Inggris, satu', hasil: teksDari(contoh, 'en')('antre', { jumlah: 1 }), harap: '1 act waits' },
  { kasus: 'Inggris, banyak', hasil: teksDari(contoh, 'en')('antre', { jumlah: 2 }), harap: '2 acts wait' },
  { kasus: 'Indonesia, satu', hasil: teksDari(contoh, 'id')('antre', { jumlah: 1 }), harap: '1 tindakan menunggu' },
])('kalimat $kasus', ({ hasil, harap }) => expect(hasil).toBe(harap));

test('kalimat tanpa terjemahan tampil dalam bahasa Indonesia', () =>
  expect(pilihBahasa({ id: 'Ya', en: '' }, 'en')).toBe('Ya'));
