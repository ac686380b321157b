import { fc, test as properti } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import { type BahanNomor, formatNomor, POLA_BAWAAN, periksaPola } from './nomor.ts';

const bahan = (lain: Partial<BahanNomor> = {}): BahanNomor => ({
  sifat: 'biasa',
  derajat: 'biasa',
  urut: 7,
  klasifikasi: 'KP.01',
  unit: 'ROREN',
  tanggal: tanggal('2026-08-03'),
  ...lain,
});

test.each([
  { pola: '{sifat}-{urut:3}/{klasifikasi}/{unit}/{bulanRomawi}/{tahun}', nomor: 'B-007/KP.01/ROREN/VIII/2026' },
  { pola: '{klasifikasi}/{urut}/{unit}/{bulan}/{tahun}', nomor: 'KP.01/7/ROREN/08/2026' },
  { pola: '800/{urut}/{unit}/{tahun}', nomor: '800/7/ROREN/2026' },
  { pola: POLA_BAWAAN, nomor: 'B-007/ROREN/VIII/2026' },
])('pola $pola → $nomor', ({ pola, nomor }) => expect(formatNomor(pola, bahan())).toBe(nomor));

test.each([
  { sifat: 'biasa', tanda: 'B' },
  { sifat: 'terbatas', tanda: 'T' },
  { sifat: 'rahasia', tanda: 'R' },
  { sifat: 'sangat-rahasia', tanda: 'SR' },
] as const)('sifat $sifat bertanda $tanda', ({ sifat, tanda }) =>
  expect(formatNomor('{sifat}-{urut}/{tahun}', bahan({ sifat }))).toBe(`${tanda}-7/2026`),
);

test.each([
  { salah: 'tanpa nomor urut', pola: '{unit}/{tahun}', kata: '{urut} tepat satu kali' },
  { salah: 'nomor urut dua kali', pola: '{urut}/{urut}/{tahun}', kata: '{urut} tepat satu kali' },
  { salah: 'tanpa tahun', pola: '{urut}/{unit}', kata: '{tahun}' },
  { salah: 'bagian asing', pola: '{urut}/{toString}/{tahun}', kata: '{toString} tidak dikenal' },
  { salah: 'kurung tidak ditutup', pola: '{urut}/{tahun}/{unit', kata: 'Di luar kurung' },
  { salah: 'bagian berimpit', pola: '{urut}{bulan}/{tahun}', kata: 'tanpa pemisah' },
  { salah: 'tanda terlarang', pola: '{urut}/<b>/{tahun}', kata: 'Di luar kurung' },
  { salah: 'terlalu panjang', pola: `{urut}/{tahun}/${'x'.repeat(120)}`, kata: 'paling panjang' },
])('pola $salah ditolak dengan penjelasan', ({ pola, kata }) => {
  expect(periksaPola(pola).map((t) => t.id)).toContainEqual(expect.stringContaining(kata));
  expect(() => formatNomor(pola, bahan())).toThrow('pola nomor rusak');
});

const slot = fc.constantFrom('{sifat}', '{klasifikasi}', '{unit}', '{bulan}', '{bulanRomawi}');
const polaSah = fc
  .tuple(fc.array(slot, { maxLength: 3 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('/', '-', '.'))
  .map(([lain, lebar, pemisah]) => [`{urut:${lebar}}`, ...lain, '{tahun}'].join(pemisah));

properti.prop([polaSah, fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 })], {
  seed: 7,
  numRuns: 300,
})('dua nomor urut yang berbeda tidak pernah menjadi nomor yang sama', (pola, a, b) => {
  fc.pre(a !== b);
  expect(periksaPola(pola)).toEqual([]);
  expect(formatNomor(pola, bahan({ urut: a }))).not.toBe(formatNomor(pola, bahan({ urut: b })));
});
