import { fc, test as properti } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import { bulanRomawi, tanggalSurat } from './bulan.ts';
import { amankanTeks } from './teks.ts';
import { terbilang } from './terbilang.ts';

test.each([
  ['2026-01-01', '1 Januari 2026', 'I'],
  ['2024-02-29', '29 Februari 2024', 'II'],
  ['2026-04-30', '30 April 2026', 'IV'],
  ['2026-09-09', '9 September 2026', 'IX'],
  ['2026-12-31', '31 Desember 2026', 'XII'],
])('%s ditulis %s, bulan %s', (hari, kata, romawi) => {
  expect(tanggalSurat(tanggal(hari))).toBe(kata);
  expect(bulanRomawi(tanggal(hari))).toBe(romawi);
});

test.each([
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [1000, 'seribu'],
  [1999, 'seribu sembilan ratus sembilan puluh sembilan'],
  [11_000, 'sebelas ribu'],
  [100_000, 'seratus ribu'],
  [1_000_000, 'satu juta'],
  [1_001_001, 'satu juta seribu satu'],
  [2_500_000_000, 'dua miliar lima ratus juta'],
  [1_000_000_000_000, 'satu triliun'],
  [-5, 'minus lima'],
])('%d dibaca %s', (n, kata) => expect(terbilang(n)).toBe(kata));

test('pecahan tidak dibaca', () => expect(() => terbilang(1.5)).toThrow(RangeError));

properti.prop([fc.maxSafeNat()], { seed: 7 })('bilangan apa pun terbaca tanpa lubang', (n) => {
  expect(terbilang(n)).toMatch(/^[a-z]+( [a-z]+)*$/);
});

const BALIK = '\u202E';
test.each([
  { kasus: 'pembalik arah', teks: `surat${BALIK}fdp.exe`, jadi: 'surat[U+202E]fdp.exe' },
  { kasus: 'nol', teks: 'a\0b', jadi: 'a[U+0000]b' },
  { kasus: 'lepas (escape)', teks: '\x1b[31m', jadi: '[U+001B][31m' },
  { kasus: 'pengganti tunggal', teks: 'a\uD800b', jadi: 'a[U+D800]b' },
  { kasus: 'penghubung tak tampak', teks: 'Bu\u200Dpati\uFEFF', jadi: 'Bu[U+200D]pati[U+FEFF]' },
  { kasus: 'tag tak tampak', teks: 'x\u{E0041}', jadi: 'x[U+E0041]' },
  { kasus: 'aksen bertumpuk', teks: 'x\u0323\u0323\u0323\u0323\u0323', jadi: 'x\u0323\u0323\u0323[U+0323][U+0323]' },
  { kasus: 'ganti baris segala gaya', teks: 'a\r\nb\rc\u2028d', jadi: 'a\nb\nc\nd' },
  { kasus: 'tab', teks: 'a\tb', jadi: 'a b' },
  { kasus: 'skrip tetap teks', teks: '<script>alert(1)</script>', jadi: '<script>alert(1)</script>' },
  { kasus: 'emoji dan empat bita', teks: 'Siti 😀 𠀀', jadi: 'Siti 😀 𠀀' },
  { kasus: 'aksara lain', teks: 'Müller Ñuñez', jadi: 'Müller Ñuñez' },
])('$kasus: tampak sebagai teks', ({ teks, jadi }) => expect(amankanTeks(teks)).toBe(jadi));

test('kata 10.000 huruf boleh dipatah dan hurufnya tetap', () => {
  const aman = amankanTeks('A'.repeat(10_000));
  expect(aman.replaceAll('\u200B', '')).toBe('A'.repeat(10_000));
  expect(Math.max(...aman.split('\u200B').map((p) => p.length))).toBeLessThanOrEqual(20);
});

properti.prop([fc.string({ unit: 'binary', maxLength: 200 })], { seed: 7, numRuns: 500 })(
  'diamankan dua kali sama dengan sekali, dan tidak tersisa tanda tak tampak',
  (teks) => {
    const aman = amankanTeks(teks);
    expect(amankanTeks(aman)).toBe(aman);
    expect(aman.replace(/[\n\u200B]/g, '')).not.toMatch(/\p{C}/u);
  },
);
