import { fc, test as uji } from '@fast-check/vitest';
import { evaluate } from 'feelin';
import { describe, expect, test } from 'vitest';
import { bacaFeel, nilaiSyarat } from './feel.ts';
import { GalatFeel } from './pohon.ts';

const fakta = {
  umur: 41,
  nama: 'Dewi',
  kosong: null,
  aktif: true,
  pegawai: { status: 'PPPK', unit: { kode: 'A1' } },
  keahlian: ['analisis', 'statistik'],
  mulai: '2026-02-28',
};

test.each([
  ['umur >= 41', true],
  ['umur + 1 > 2 * 21', false],
  ['umur between 40 and 42', true],
  ['-1 < 0', true],
  ['nama = "Dewi" and aktif', true],
  ['not(aktif) or nama != "Dewi"', false],
  ['pegawai.status in ["PNS", "PPPK"]', true],
  ['pegawai.status in ("PNS", "PPPK")', true],
  ['pegawai.unit.kode = "A1"', true],
  ['if aktif then umur > 1 else false', true],
  ['some k in keahlian satisfies starts with(k, "stat")', true],
  ['every k in keahlian satisfies string length(k) > 8', false],
  ['list contains(keahlian, "analisis") and count(keahlian) = 2', true],
  ['contains(nama, "ew")', true],
  ['mulai < "2026-03-01"', true],
  ['kosong = null', true],
  ['kosong > 1', null],
  ['kosong > 1 or aktif', true],
  ['kosong > 1 and aktif', null],
])('%s → %s', (syarat, jawaban) => expect(nilaiSyarat(syarat, fakta)).toBe(jawaban));

test.each(['umur', 'pegawai.unit', 'keahlian'])('%s: bukan ya atau tidak, jadi belum dijawab', (syarat) =>
  expect(nilaiSyarat(syarat, fakta)).toBeNull(),
);

test('fakta yang dibaca disebut dengan jalurnya, nama kuantor tidak', () =>
  expect(bacaFeel('a.b = 1 and (some k in c.d satisfies k.x = e) and count(f) > 0').fakta).toEqual([
    'a.b',
    'c.d',
    'e',
    'f',
  ]));

describe('di luar FEEL yang didukung: ditolak ketika dibaca, bukan ketika ditanya', () => {
  test.each([
    'for i in 1..1000000000 return i',
    'some i in 1..1000000000 satisfies i < 0',
    'some i in a, j in a satisfies i = j',
    'some i in a satisfies some j in a satisfies some k in a satisfies k = i',
    'function(x) x',
    'matches(nama, "(a+)+$")',
    'keahlian[1]',
    '{a: 1}',
    'now() > mulai',
    'umur in [1..5]',
    'umur and',
    '',
    '1 2',
    `${'('.repeat(400)}1${')'.repeat(400)}`,
    `umur = ${'1 + '.repeat(150)}1`,
    `nama = "${'a'.repeat(500)}"`,
    'nama in ["Dewi"] or umur > 1',
  ])('%s', (syarat) => expect(() => bacaFeel(syarat)).toThrow(GalatFeel));
});

test.each(['umur = "41"', 'nama < 1', 'umur + nama > 1', 'contains(umur, "4")', 'count(nama) = 1', 'nama.x = 1'])(
  '%s: jenis tidak cocok adalah galat, bukan diam-diam salah',
  (syarat) => expect(() => nilaiSyarat(syarat, fakta)).toThrow(GalatFeel),
);

const angka = fc.constantFrom('umur', '1', '41', '(umur - 1)', 'count(keahlian)');
const teks = fc.constantFrom('nama', '"Dewi"', 'pegawai.status', 'mulai');
const banding = fc.constantFrom('=', '!=', '<', '<=', '>', '>=');
const dasar = fc.oneof(
  fc.tuple(angka, banding, angka).map((t) => t.join(' ')),
  fc.tuple(teks, banding, teks).map((t) => t.join(' ')),
  fc.constantFrom('aktif', 'not(aktif)', 'nama in ["Dewi"]', 'kosong = null', 'umur between 1 and 50'),
);
const { syarat } = fc.letrec<{ syarat: string }>((lagi) => ({
  syarat: fc.oneof(
    { maxDepth: 4 },
    dasar,
    fc.tuple(lagi('syarat'), fc.constantFrom('and', 'or'), lagi('syarat')).map(([a, o, b]) => `(${a}) ${o} (${b})`),
    fc.tuple(lagi('syarat'), lagi('syarat')).map(([a, b]) => `if ${a} then ${b} else aktif`),
  ),
}));

uji.prop([syarat], { numRuns: 150 })('jawabannya sama dengan pustaka FEEL sendiri', (s) => {
  fc.pre(s.length <= 500);
  expect(nilaiSyarat(s, fakta)).toBe(evaluate(s, fakta).value);
});
