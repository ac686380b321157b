import { expect, test } from 'vitest';
import { cocokkan } from './sidik-berkas.ts';

const subtle = globalThis.crypto.subtle;
const SIDIK_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const SIDIK_KOSONG = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const DIKENAL = [{ sidik: SIDIK_ABC, wujud: 'cocok' }] as const;

test.each([
  { kasus: 'bita yang sama', isi: 'abc', hasil: 'cocok' },
  { kasus: 'satu bita berbeda', isi: 'abd', hasil: 'beda' },
  { kasus: 'satu bita lebih', isi: 'abc\n', hasil: 'beda' },
  { kasus: 'berkas kosong', isi: '', hasil: 'beda' },
])('uji 38: $kasus → $hasil', async ({ isi, hasil }) =>
  expect(await cocokkan(new Blob([isi]), DIKENAL, subtle)).toBe(hasil),
);

test('tanpa sambungan aman dikatakan apa adanya', async () =>
  expect(await cocokkan(new Blob(['abc']), DIKENAL, undefined)).toBe('tidakAman'));

test('berkas yang hilang saat dibaca dikatakan apa adanya', async () => {
  const hilang = { size: 3, arrayBuffer: () => Promise.reject(new Error('hilang')) } as unknown as Blob;
  expect(await cocokkan(hilang, DIKENAL, subtle)).toBe('gagalBaca');
});

test('surat bertanda tangan: berkas bertanda, cetakannya sebelum ditandatangani, dan yang lain dibedakan', async () => {
  const dikenal = [
    { sidik: SIDIK_ABC, wujud: 'cocokTanda' },
    { sidik: SIDIK_KOSONG, wujud: 'cocokCetakan' },
  ] as const;
  const hasil = await Promise.all(['abc', '', 'x'].map((isi) => cocokkan(new Blob([isi]), dikenal, subtle)));
  expect(hasil).toEqual(['cocokTanda', 'cocokCetakan', 'beda']);
});
