import { describe, expect, test } from 'vitest';
import { bacaGolongan, jenjangPendidikan } from './golongan.ts';

const PNS = ['I', 'II', 'III', 'IV'].flatMap((r) => [...(r === 'IV' ? 'abcde' : 'abcd')].map((h) => `${r}/${h}`));
const PPPK = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ');

describe('golongan dalam satu bentuk', () => {
  test.each([
    { tulis: 'III/b', baca: 'III/b' },
    { tulis: ' iii b ', baca: 'III/b' },
    { tulis: 'IIIB', baca: 'III/b' },
    { tulis: 'IV/e', baca: 'IV/e' },
    { tulis: 'III/e', baca: undefined },
    { tulis: 'V/a', baca: undefined },
    { tulis: 'IX', baca: 'IX' },
    { tulis: 'golongan ix', baca: 'IX' },
    { tulis: '', baca: undefined },
    { tulis: 'tiga b', baca: undefined },
  ])('“$tulis” → $baca', ({ tulis, baca }) => expect(bacaGolongan(tulis)).toBe(baca));

  test.each([...PNS, ...PPPK])('%s tetap', (g) => expect(bacaGolongan(g)).toBe(g));

  test('BANTEN-P10-3-b: golongan PNS berurut sebagai teks, dari I/a sampai IV/e', () =>
    expect([...PNS].sort()).toEqual(PNS));
});

describe('BANTEN-P10-3-a: jenjang pendidikan menurut kerangka kualifikasi nasional', () => {
  test.each([
    { tulis: 'S1', jenjang: 6 },
    { tulis: 's-1 Akuntansi', jenjang: 6 },
    { tulis: 'D.IV', jenjang: null },
    { tulis: 'D4', jenjang: 6 },
    { tulis: 'D3', jenjang: 5 },
    { tulis: 'SMA', jenjang: 2 },
    { tulis: 'S3', jenjang: 9 },
    { tulis: 'constructor', jenjang: null },
    { tulis: '', jenjang: null },
  ])('“$tulis” → $jenjang', ({ tulis, jenjang }) => expect(jenjangPendidikan(tulis)).toBe(jenjang));
});
