import { expect, test } from 'vitest';
import { bacaTanggal } from './baca-tanggal.ts';

test.each([
  ['31 Desember 2026', '2026-12-31'],
  ['31 december 2026', '2026-12-31'],
  [' 1  Mei 2027 ', '2027-05-01'],
  ['3/4/2027', '2027-04-03'],
  ['03-04-2027', '2027-04-03'],
  ['3.4.2027', '2027-04-03'],
  ['2090-12-31', '2090-12-31'],
  ['29 Februari 2028', '2028-02-29'],
])('“%s” dibaca %s', (kata, hari) => {
  expect(bacaTanggal(kata)).toBe(hari);
});

test.each(['31 Februari 2027', '12/31/2026', '29 Februari 2027', 'besok', '2026', '31 Desember', ''])(
  '“%s” bukan hari',
  (kata) => expect(bacaTanggal(kata)).toBeNull(),
);
