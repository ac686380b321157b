import { expect, test } from 'vitest';
import { hariDi, inisial, selisihHari, tulisAngka, tulisNip, tulisRupiah, tulisTanggal, tulisWaktu } from './format.ts';

test.each([
  { kasus: 'tanggal panjang', hasil: tulisTanggal('2026-11-21', 'id'), harap: '21 November 2026' },
  { kasus: 'tanggal pendek', hasil: tulisTanggal('2026-08-01', 'id', true), harap: '1 Agu 2026' },
  { kasus: 'tanggal Inggris', hasil: tulisTanggal('2026-08-01', 'en'), harap: '1 August 2026' },
  {
    kasus: 'waktu WIB',
    hasil: tulisWaktu('2026-11-20T23:30:00Z', 'id', 'Asia/Jakarta'),
    harap: '21 November 2026 pukul 06.30 WIB',
  },
  {
    kasus: 'waktu WITA',
    hasil: tulisWaktu('2026-11-20T23:30:00Z', 'id', 'Asia/Makassar'),
    harap: '21 November 2026 pukul 07.30 WITA',
  },
  {
    kasus: 'waktu WIT, Inggris',
    hasil: tulisWaktu('2026-11-20T23:30:00Z', 'en', 'Asia/Jayapura'),
    harap: '21 November 2026, 08:30 WIT',
  },
  {
    kasus: 'hari sudah berganti di Jayapura',
    hasil: hariDi('2026-11-20T15:30:00Z', 'Asia/Jayapura'),
    harap: '2026-11-21',
  },
  { kasus: 'angka', hasil: tulisAngka(1234567.5, 'id'), harap: '1.234.567,5' },
  { kasus: 'rupiah', hasil: tulisRupiah(1500000), harap: 'Rp1.500.000' },
  { kasus: 'NIP', hasil: tulisNip('199001012015011001'), harap: '19900101 201501 1 001' },
  { kasus: 'NIP tersamar', hasil: tulisNip('1990************'), harap: '1990************' },
  { kasus: 'inisial bergelar', hasil: inisial('Dr. Sari Dewi, M.Si.'), harap: 'SD' },
])('$kasus → $harap', ({ hasil, harap }) => expect(hasil).toBe(harap));

test('tenggat kemarin adalah minus satu hari', () => expect(selisihHari('2026-11-21', '2026-11-20')).toBe(-1));
