import { fc, test as sifat } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { bacaBuku } from './baca-buku.ts';
import { periksaUnit } from './periksa-unit.ts';
import type { Baris } from './susunan.ts';
import { buatPencatat } from './temuan.ts';
import { bukuSehat, tulisUji } from './uji-buku.ts';

const POHON: readonly (readonly [string, string | undefined])[] = [
  ['A', undefined],
  ['B', 'A'],
  ['C', 'A'],
  ['D', 'B'],
  ['E', 'D'],
  ['F', 'B'],
];
const barisUnit = ([kode, induk]: readonly [string, string | undefined], ke: number) =>
  ({
    kode,
    nama: kode,
    jenis: 'unit',
    ...(induk && { induk }),
    sejak: '2025-01-01',
    baris: ke + 2,
    letak: new Map(),
  }) as unknown as Baris<'Unit'>;
const temuan = (pohon: readonly (readonly [string, string | undefined])[]): string[] => {
  const catat = buatPencatat();
  periksaUnit(pohon.map(barisUnit), catat);
  return catat.daftar().butir.map((t) => t.apa.id);
};

sifat.prop([fc.shuffledSubarray([...POHON], { minLength: POHON.length })], { seed: 7, numRuns: 200 })(
  'urutan baris tidak mengubah putusan: pohon yang baik tetap baik',
  (acak) => {
    expect(temuan(acak)).toEqual([]);
  },
);

sifat.prop([fc.shuffledSubarray([...POHON], { minLength: POHON.length }), fc.constantFrom('B', 'D', 'E')], {
  seed: 7,
  numRuns: 200,
})('induk yang dipindah ke bawahannya sendiri selalu ketahuan, sekali', (acak, bawah) => {
  const putar = acak.map(([k, i]) => [k, k === 'B' ? bawah : i] as const);
  expect(temuan(putar).filter((t) => t.includes('atasan dirinya sendiri'))).toHaveLength(1);
});

test('baris unit yang diacak menghasilkan pohon yang sama', async () => {
  const pohon = async (urutan: readonly number[]) => {
    const buku = bukuSehat();
    buku.Unit = urutan.map((i) => {
      const [kode, induk] = POHON[i] ?? ['', undefined];
      return { kode, nama: kode, jenis: 'unit', ...(induk && { induk }), sejak: '2025-01-01' };
    });
    const hasil = await bacaBuku(await tulisUji(buku));
    return hasil.sah ? new Map(hasil.nilai.unit.map((u) => [u.kode, u.induk])) : hasil.penolakan;
  };
  const acuan = new Map(POHON);
  for (const urutan of [
    [0, 1, 2, 3, 4, 5],
    [5, 4, 3, 2, 1, 0],
    [3, 0, 5, 1, 4, 2],
  ])
    expect(await pohon(urutan)).toEqual(acuan);
});

test('rantai 5.000 tingkat diperiksa tanpa tumpukan penuh', () => {
  const rantai = Array.from({ length: 5000 }, (_, i) => [`U${i}`, i === 0 ? undefined : `U${i - 1}`] as const);
  expect(temuan(rantai)).toEqual([]);
});
