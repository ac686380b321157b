import { fc, test as uji } from '@fast-check/vitest';
import { evaluate } from 'feelin';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bacaFeel } from './feel.ts';
import { periksaJenis } from './jenis.ts';

const bentuk = z.object({
  umur: z.number(),
  lama: z.number().nullable(),
  nama: z.string(),
  aktif: z.boolean(),
  pegawai: z.object({ status: z.enum(['PNS', 'PPPK']), unit: z.object({ kode: z.string() }).optional() }),
  keahlian: z.array(z.enum(['analisis', 'statistik'])),
  anggota: z.array(z.object({ nip: z.string(), umur: z.number() })),
  parameter: z.record(z.string(), z.number()),
  mulai: z.iso.date(),
  hilang: z.null(),
});
const contoh = {
  umur: 41,
  lama: 3,
  nama: 'Dewi',
  aktif: true,
  pegawai: { status: 'PNS', unit: { kode: 'A1' } },
  keahlian: ['analisis'],
  anggota: [{ nip: '1', umur: 30 }],
  parameter: { batas: 2 },
  mulai: '2026-02-28',
  hilang: null,
};
const salah = (syarat: string): string | undefined => {
  try {
    periksaJenis(bacaFeel(syarat).pohon, bentuk);
    return undefined;
  } catch (galat) {
    return (galat as Error).message;
  }
};

test.each([
  'pegawai.status = "PNS" and umur > parameter.batas',
  'pegawai.unit = null or pegawai.unit.kode in ["A1", "B2", null]',
  'not(aktif) or (if umur > 1 then lama = null else hilang = 3)',
  'some a in anggota satisfies a.umur + 1 > 20 and starts with(a.nip, "19")',
  'every k in keahlian satisfies k in ("analisis", "statistik")',
  'list contains(keahlian, "statistik") and count(anggota) between 1 and 9',
  'mulai <= date("2026-03-01") and string length(nama) > 2',
])('cocok dengan kosakata: %s', (syarat) => expect(salah(syarat)).toBeUndefined());

test.each([
  ['umurr > 1', 'fakta “umurr” tidak ada'],
  ['pegawai.unit.kodee = "A"', 'fakta “pegawai.unit.kodee” tidak ada'],
  ['some a in anggota satisfies a.usia > 1', 'fakta “a.usia” tidak ada'],
  ['umur = "41"', 'angka tidak dapat dibandingkan dengan teks'],
  ['umur in [1, "2"]', 'angka tidak dapat dibandingkan dengan teks'],
  ['pegawai = pegawai', 'sekumpulan fakta tidak dapat dibandingkan'],
  ['aktif < true', 'diharapkan angka atau teks, bukan ya atau tidak'],
  ['nama + 1 > 2', '“nama”: diharapkan angka, bukan teks'],
  ['aktif and umur', '“umur”: diharapkan ya atau tidak, bukan angka'],
  ['umur.x = 1', '“umur”: diharapkan sekumpulan fakta, bukan angka'],
  ['some k in nama satisfies k = "a"', '“nama”: diharapkan daftar, bukan teks'],
  ['some k in keahlian satisfies k', '“k”: diharapkan ya atau tidak, bukan teks'],
  ['if nama then aktif else aktif', '“nama”: diharapkan ya atau tidak, bukan teks'],
  ['if aktif then umur else nama', 'angka tidak dapat dibandingkan dengan teks'],
  ['count(nama) = 1', 'diharapkan daftar, bukan teks'],
  ['list contains(keahlian, 1)', 'teks tidak dapat dibandingkan dengan angka'],
  ['umur', 'diharapkan ya atau tidak, bukan angka'],
])('tidak cocok: %s', (syarat, sebab) => expect(salah(syarat)).toContain(sebab));

test.each([
  ['pegawai.status = "PNSS"', 'tidak pernah “PNSS”; yang ada: PNS, PPPK'],
  ['pegawai.status in ["PNS", "HONORER"]', 'tidak pernah “HONORER”'],
  ['some k in keahlian satisfies k = "hukum"', 'tidak pernah “hukum”'],
  ['list contains(keahlian, "hukum")', 'tidak pernah “hukum”'],
])('pilihan yang tidak pernah ada: %s', (syarat, sebab) => expect(salah(syarat)).toContain(sebab));

test('juga bagian yang tidak pernah dihitung diperiksa', () => {
  expect(salah('umur > 1 or nama > 2')).toContain('teks tidak dapat dibandingkan dengan angka');
});

const bagian = fc.constantFrom(
  'umur',
  'lama',
  'nama',
  'aktif',
  'pegawai.status',
  'pegawai.unit.kode',
  'keahlian',
  'mulai',
  'null',
  '2',
  '"PNS"',
  'true',
  'count(keahlian)',
);
const { syarat } = fc.letrec<{ syarat: string }>((lagi) => ({
  syarat: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(bagian, fc.constantFrom('=', '!=', '<', '>=', '+'), bagian).map((t) => t.join(' ')),
    bagian.map((b) => `not(${b})`),
    fc.tuple(lagi('syarat'), fc.constantFrom('and', 'or'), lagi('syarat')).map(([a, o, b]) => `(${a}) ${o} (${b})`),
  ),
}));

uji.prop([syarat], { numRuns: 400 })('yang diterima tidak pernah diperingatkan pustaka FEEL', (s) => {
  fc.pre(s.length <= 500 && salah(s) === undefined);
  const { value, warnings } = evaluate(s, contoh);
  expect([s, warnings.map((w) => w.message)]).toEqual([s, []]);
  expect(value === null || typeof value === 'boolean').toBe(true);
});
