import { describe, expect, test } from 'vitest';
import { derajat, type HitunganUnit, tangga } from './warna.ts';

const u = (lain: Partial<HitunganUnit>): HitunganUnit => ({
  jumlahPegawai: 0,
  jumlahPosisi: 0,
  lowong: 0,
  rentang: null,
  penugasan: 0,
  bertugas: 0,
  ...lain,
});

test.each([
  ['lowong', u({ jumlahPosisi: 10 }), 0],
  ['lowong', u({ jumlahPosisi: 10, lowong: 1 }), 1],
  ['lowong', u({ jumlahPosisi: 100, lowong: 11 }), 2],
  ['lowong', u({ jumlahPosisi: 2, lowong: 1 }), 3],
  ['lowong', u({ jumlahPosisi: 3, lowong: 2 }), 4],
  ['lowong', u({}), null],
  ['rentang', u({ rentang: 20 }), 3],
  ['rentang', u({ rentang: 21 }), 4],
  ['rentang', u({ jumlahPosisi: 9 }), null],
  ['pegawai', u({ jumlahPegawai: 10 }), 1],
  ['pegawai', u({ jumlahPegawai: 11 }), 2],
  ['beban', u({ jumlahPegawai: 9 }), 0],
  ['beban', u({ jumlahPegawai: 9, penugasan: 2, bertugas: 1 }), 1],
  ['beban', u({ jumlahPegawai: 9, penugasan: 3, bertugas: 3 }), 2],
  ['beban', u({ jumlahPegawai: 9, penugasan: 11, bertugas: 8 }), 4],
  ['beban', u({ jumlahPosisi: 4 }), null],
] as const)('%s: %o di anak tangga %s', (cara, unit, harap) => expect(derajat(cara, unit)).toBe(harap));

describe.each(['lowong', 'rentang', 'pegawai', 'beban'] as const)('tangga %s', (cara) =>
  test('menyambung tanpa celah, yang terakhir terbuka', () => {
    const langkah = tangga(cara);
    langkah.slice(1).forEach((l, i) => {
      expect(l.dari).toBe((langkah[i]?.sampai ?? Number.NaN) + 1);
    });
    expect(langkah.at(-1)?.sampai).toBeUndefined();
  }),
);
