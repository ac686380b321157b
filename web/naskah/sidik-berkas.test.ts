import { expect, test } from 'vitest';
import { cocokkan } from './sidik-berkas.ts';

const subtle = globalThis.crypto.subtle;
const SIDIK_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test.each([
  { kasus: 'bita yang sama', isi: 'abc', hasil: 'cocok' },
  { kasus: 'satu bita berbeda', isi: 'abd', hasil: 'beda' },
  { kasus: 'satu bita lebih', isi: 'abc\n', hasil: 'beda' },
  { kasus: 'berkas kosong', isi: '', hasil: 'beda' },
])('uji 38: $kasus → $hasil', async ({ isi, hasil }) =>
  expect(await cocokkan(new Blob([isi]), SIDIK_ABC, subtle)).toBe(hasil),
);

test('tanpa sambungan aman dikatakan apa adanya', async () =>
  expect(await cocokkan(new Blob(['abc']), SIDIK_ABC, undefined)).toBe('tidakAman'));

test('berkas yang hilang saat dibaca dikatakan apa adanya', async () => {
  const hilang = { size: 3, arrayBuffer: () => Promise.reject(new Error('hilang')) } as unknown as Blob;
  expect(await cocokkan(hilang, SIDIK_ABC, subtle)).toBe('gagalBaca');
});
