import { expect, test } from 'vitest';
import { tanggal } from '../../kernel/index.ts';
import { neracaUnit, type Pinjaman } from './neraca-unit.ts';

const masa = { dari: tanggal('2026-03-01'), sampai: tanggal('2026-03-31') };
const pinjam = (lain: Partial<Pinjaman> = {}): Pinjaman => ({
  dari: 'asal',
  ke: 'tujuan',
  mulai: tanggal('2026-03-01'),
  selesai: tanggal('2026-03-14'),
  jam: 10,
  ...lain,
});

test.each([
  ['dua minggu penuh', pinjam(), 20],
  [
    'hanya hari-hari dalam masa yang dihitung',
    pinjam({ mulai: tanggal('2026-02-01'), selesai: tanggal('2026-03-07') }),
    10,
  ],
  ['tiga orang masing-masing dengan jamnya', pinjam({ orang: 3 }), 60],
  ['hari terakhir masa ikut dihitung', pinjam({ mulai: tanggal('2026-03-25'), selesai: tanggal('2026-12-31') }), 10],
])('%s', (_, satu, jam) => {
  expect(neracaUnit([satu], masa)).toEqual([
    { unit: 'asal', dipinjamkan: jam, dipinjam: 0, tanpaJam: 0 },
    { unit: 'tujuan', dipinjamkan: 0, dipinjam: jam, tanpaJam: 0 },
  ]);
});

test('yang tidak mencatat jam dihitung banyaknya saja', () => {
  expect(neracaUnit([pinjam({ jam: null })], masa)).toMatchObject([
    { unit: 'asal', dipinjamkan: 0, tanpaJam: 1 },
    { unit: 'tujuan', dipinjam: 0, tanpaJam: 1 },
  ]);
});

test.each([
  ['di luar masa', pinjam({ mulai: tanggal('2026-04-01'), selesai: tanggal('2026-04-30') })],
  ['di unit sendiri', pinjam({ ke: 'asal' })],
])('%s tidak ikut', (_, satu) => expect(neracaUnit([satu], masa)).toEqual([]));

test('yang dipinjamkan seluruh unit sama dengan yang dipinjam, dan yang terbanyak di depan', () => {
  const hasil = neracaUnit([pinjam(), pinjam({ dari: 'tujuan', ke: 'lain', jam: 30 }), pinjam({ ke: 'lain' })], masa);
  const jumlah = (kunci: 'dipinjamkan' | 'dipinjam') => hasil.reduce((n, u) => n + u[kunci], 0);
  expect(jumlah('dipinjamkan')).toBe(jumlah('dipinjam'));
  expect(hasil.map((u) => u.unit)).toEqual(['tujuan', 'asal', 'lain']);
});
