import { luminance } from '@mantine/core';
import { expect, test } from 'vitest';

import { paletDari } from './palet.ts';
import { HALAMAN_GELAP } from './tema.ts';

/** WCAG contrast of two colours, 1 to 21. */
const kontras = (satu: string, dua: string): number => {
  const [gelap, terang] = [luminance(satu), luminance(dua)].sort((a, b) => a - b) as [number, number];
  return (terang + 0.05) / (gelap + 0.05);
};

test.each([
  '#1c4a86',
  '#0b6e4f',
  '#b11226',
  '#ffcc00',
  '#00ffff',
  '#ffffff',
  '#000000',
  '#7b1fa2',
  '#ff6600',
  'bukan warna',
])('warna instansi %s menjadi palet yang terbaca (WCAG AA)', (warna) => {
  const palet = paletDari(warna);
  const di = (urut: number) => palet[urut] ?? '';
  expect(palet).toHaveLength(10);
  for (const urut of [6, 7, 8, 9]) expect(kontras('#ffffff', di(urut))).toBeGreaterThanOrEqual(4.5);
  for (const alas of [0, 1]) expect(kontras(di(7), di(alas))).toBeGreaterThanOrEqual(4.5);
  for (const huruf of [2, 3, 4]) expect(kontras(di(huruf), HALAMAN_GELAP)).toBeGreaterThanOrEqual(4.5);
});

test('kontras hitam di atas putih adalah 21', () => expect(kontras('#000000', '#ffffff')).toBeCloseTo(21));
