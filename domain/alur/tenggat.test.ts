import { expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import { hitungTenggat } from './tenggat.ts';

const parameter = (id: string) =>
  ({ 'contoh.batas': 5, 'contoh.nol': 0, 'contoh.teks': 'lima', 'contoh.pecah': 1.5 })[id];

test.each([
  { tenggat: 'P5D', dari: '2026-02-26', hasil: { hari: '2026-03-03' } },
  { tenggat: 'P2W', dari: '2026-03-01', hasil: { hari: '2026-03-15' } },
  { tenggat: 'P1M', dari: '2026-01-31', hasil: { hari: '2026-02-28' } },
  { tenggat: 'P1Y', dari: '2024-02-29', hasil: { hari: '2025-02-28' } },
  { tenggat: 'PT4H30M', dari: '2026-03-01', hasil: { menit: 270 } },
  { tenggat: 'contoh.batas', dari: '2026-12-30', hasil: { hari: '2027-01-04' } },
  { tenggat: 'contoh.nol', dari: '2026-12-30', hasil: { hari: '2026-12-30' } },
])('$tenggat sejak $dari → $hasil', ({ tenggat, dari, hasil }) => {
  expect(hitungTenggat(tenggat, tanggal(dari), parameter)).toEqual(hasil);
});

test.each(['P', 'PT', 'P1DT2H', 'contoh.tidak-ada', 'contoh.teks', 'contoh.pecah', '5'])('%s bukan tenggat', (t) => {
  expect(() => hitungTenggat(t, tanggal('2026-03-01'), parameter)).toThrow(/tenggat|durasi/);
});
