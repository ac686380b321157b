import { expect, test } from 'vitest';
import { niatBaru, sesudahGagal } from './niat.ts';

const urut = () => {
  let n = 0;
  return () => `kunci-${++n}`;
};

test('kiriman yang sama memakai kunci yang sama, isi lain memakai kunci lain', () => {
  const kunci = urut();
  const satu = niatBaru(null, { pilihan: 'setuju' }, kunci);
  expect(niatBaru(satu, { pilihan: 'setuju' }, kunci)).toEqual(satu);
  expect(niatBaru(satu, { pilihan: 'tolak' }, kunci).kunci).toBe('kunci-2');
});

test.each([
  { status: 0, kasus: 'tanpa jawaban', tetap: true },
  { status: 503, kasus: 'server gagal', tetap: true },
  { status: 429, kasus: 'terlalu sering', tetap: true },
  { status: 422, kasus: 'ditolak aturan', tetap: false },
  { status: 409, kasus: 'keadaan berubah', tetap: false },
])('sesudah $kasus ($status) kunci tetap: $tetap', ({ status, tetap }) => {
  const niat = { sidik: '{}', kunci: 'k' };
  expect(sesudahGagal(niat, status)).toEqual(tetap ? niat : null);
});
