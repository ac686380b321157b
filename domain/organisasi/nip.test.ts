import { fc, test as sifat } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { tambahHari, tanggal } from '../kernel/index.ts';
import { formatNip, parseNip, samarkanNip, uraikanNip } from './nip.ts';

test.each([
  { kasus: 'terlalu pendek', nip: '19000101192001199', bagian: 'panjang' },
  { kasus: 'terlalu panjang', nip: '1900010119200119990', bagian: 'panjang' },
  { kasus: 'angka dari lembar sebar', nip: '1.90001011920012E+17', bagian: 'panjang' },
  { kasus: 'kosong', nip: '', bagian: 'panjang' },
  { kasus: 'lahir 30 Februari', nip: '190002301920011999', bagian: 'lahir' },
  { kasus: 'bulan pengangkatan 13', nip: '190001011920131999', bagian: 'pengangkatan' },
  { kasus: 'bulan pengangkatan 00', nip: '190001011920001999', bagian: 'pengangkatan' },
  { kasus: 'PPPK dengan frekuensi 0', nip: '190001011920201999', bagian: 'pengangkatan' },
  { kasus: 'diangkat sebelum lahir', nip: '190001011899011999', bagian: 'pengangkatan' },
  { kasus: 'kelamin 3', nip: '190001011920013999', bagian: 'kelamin' },
  { kasus: 'nomor urut 000', nip: '190001011920011000', bagian: 'urut' },
])('NIP keliru pada $bagian: $kasus', ({ nip, bagian }) => {
  expect(parseNip(nip)).toMatchObject({ sah: false, penolakan: { kode: 'organisasi/nip-keliru', bagian } });
});

const uraian = (teks: string) => {
  const nip = parseNip(teks);
  return nip.sah ? uraikanNip(nip.nilai) : nip.penolakan;
};

test('NIP PNS terurai', () =>
  expect(uraian('19000101 192001 1 999')).toEqual({
    status: 'PNS',
    lahir: '1900-01-01',
    pengangkatan: '1920-01',
    kelamin: 'L',
    urut: '999',
  }));

test('NIP PPPK terurai', () =>
  expect(uraian('190001011920212007')).toEqual({
    status: 'PPPK',
    lahir: '1900-01-01',
    pengangkatan: '1920',
    kelamin: 'P',
    urut: '007',
  }));

test('NIP disamarkan: tahun lahir dan nomor urut tinggal', () =>
  expect(samarkanNip('190001011920011999')).toBe('1900•••• •••••• • 999'));

const nip = fc
  .record({
    lahir: fc.integer({ min: 0, max: 20_000 }).map((n) => tambahHari(tanggal('1945-01-01'), n)),
    tahun: fc.integer({ min: 2000, max: 2999 }),
    pengangkatan: fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((b) => ({ status: 'PNS', kode: String(b).padStart(2, '0') })),
      fc.integer({ min: 1, max: 9 }).map((f) => ({ status: 'PPPK', kode: `2${f}` })),
    ),
    kelamin: fc.constantFrom('1', '2'),
    urut: fc.integer({ min: 1, max: 999 }).map((n) => String(n).padStart(3, '0')),
  })
  .map((n) => ({ ...n, teks: `${n.lahir.replaceAll('-', '')}${n.tahun}${n.pengangkatan.kode}${n.kelamin}${n.urut}` }));

describe('sifat NIP', () => {
  sifat.prop([nip], { seed: 1 })('setiap NIP yang tersusun benar diterima, utuh maupun berspasi', ({ teks }) => {
    expect(parseNip(teks)).toMatchObject({ sah: true, nilai: teks });
    expect(parseNip(formatNip(teks))).toMatchObject({ sah: true, nilai: teks });
  });

  sifat.prop([nip], { seed: 2 })('uraian menyusun kembali NIP', ({ teks, ...n }) => {
    expect(uraian(teks)).toMatchObject({ status: n.pengangkatan.status, lahir: n.lahir, urut: n.urut });
  });

  sifat.prop([nip], { seed: 3 })('samaran tidak memuat tanggal lahir, pengangkatan, dan kelamin', ({ teks }) => {
    expect(samarkanNip(teks).replace(/[ •]/g, '')).toBe(teks.slice(0, 4) + teks.slice(15));
  });

  sifat.prop([fc.string({ maxLength: 30 })], { seed: 4 })('teks apa pun dijawab, tidak pernah melempar', (teks) => {
    expect(typeof parseNip(teks).sah).toBe('boolean');
  });
});
