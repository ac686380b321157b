import { expect, test } from 'vitest';
import { langkahPohon } from './langkah-pohon.ts';
import { bukaAwal, bukaSampai, susunPohon, unitTampak } from './pohon.ts';
import { LEBAR, tataLetak } from './tata-letak.ts';

const u = (id: string, induk: string | null = null) => ({ id, induk });
const daftar = [u('a'), u('b', 'a'), u('c', 'a'), u('d', 'b'), u('e', 'd')];
const pohon = susunPohon(daftar);
const id = (terbuka: ReadonlySet<string>) =>
  unitTampak(pohon, terbuka)
    .map((t) => t.unit.id)
    .join('');

test('mula-mula dua tingkat tampak', () => expect(id(bukaAwal(pohon))).toBe('abc'));

test('membuka sampai sebuah unit membuka semua di atasnya, bukan unit itu', () =>
  expect(id(bukaSampai(pohon, new Set(), 'e'))).toBe('abdec'));

test('tingkat dan urutan untuk pembaca layar', () =>
  expect(unitTampak(pohon, new Set(['a']))[2]).toEqual({ unit: u('c', 'a'), tingkat: 2, urut: 2, dari: 2 }));

test('induk di luar daftar menjadi pucuk; lingkaran tidak membuat macet', () => {
  const aneh = susunPohon([u('x', 'hilang'), u('y', 'z'), u('z', 'y')]);
  expect(aneh.akar.map((s) => s.id)).toEqual(['x']);
  expect([...bukaSampai(aneh, new Set(), 'y')].sort()).toEqual(['y', 'z']);
});

test('ribuan unit: tiap kotak pada tempatnya sendiri, anak di kanan induk', () => {
  const banyak = [u('0'), ...Array.from({ length: 4999 }, (_, i) => u(String(i + 1), String(Math.floor(i / 5))))];
  const besar = susunPohon(banyak);
  const letak = tataLetak(besar, new Set(banyak.map((s) => s.id)));
  expect(new Set([...letak.values()].map(({ x, y }) => `${x},${y}`)).size).toBe(5000);
  expect(banyak.slice(1).every((s) => (letak.get(s.id)?.x ?? 0) - (letak.get(s.induk ?? '')?.x ?? 0) > LEBAR)).toBe(
    true,
  );
});

test.each([
  { tombol: 'ArrowDown', dari: 'a', hasil: { langkah: 'pindah', ke: 'b' } },
  { tombol: 'ArrowUp', dari: 'a', hasil: undefined },
  { tombol: 'ArrowRight', dari: 'a', hasil: { langkah: 'pindah', ke: 'b' } },
  { tombol: 'ArrowRight', dari: 'b', hasil: { langkah: 'ubah', unit: 'b', buka: true } },
  { tombol: 'ArrowRight', dari: 'c', hasil: undefined },
  { tombol: 'ArrowLeft', dari: 'a', hasil: { langkah: 'ubah', unit: 'a', buka: false } },
  { tombol: 'ArrowLeft', dari: 'c', hasil: { langkah: 'pindah', ke: 'a' } },
  { tombol: 'End', dari: 'a', hasil: { langkah: 'pindah', ke: 'c' } },
  { tombol: 'Enter', dari: 'c', hasil: { langkah: 'kunjungi', ke: 'c' } },
  { tombol: 'x', dari: 'a', hasil: undefined },
])('$tombol pada $dari', ({ tombol, dari, hasil }) => {
  const terbuka = bukaAwal(pohon);
  expect(langkahPohon(tombol, dari, { pohon, terbuka, daftar: unitTampak(pohon, terbuka) })).toEqual(hasil);
});
