import { fc, test as sifat } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { lamaHari, tambahHari, tanggal } from '../kernel/index.ts';
import { akhirTahunKinerja, batasBentuk } from './batas.ts';

describe('INFRA-P10-4: tanggal yang sama bulan berikutnya, dipotong pada akhir bulan (AMB-47)', () => {
  test.each([
    { target: '2026-02-15', bulan: 1, batas: '2026-03-15' },
    { target: '2026-01-31', bulan: 1, batas: '2026-02-28' },
    { target: '2028-01-31', bulan: 1, batas: '2028-02-29' },
    { target: '2026-12-31', bulan: 1, batas: '2027-01-31' },
    { target: '2026-03-31', bulan: 1, batas: '2026-04-30' },
    { target: '2026-02-28', bulan: 1, batas: '2026-03-28' },
    { target: '2026-02-15', bulan: 0, batas: '2026-02-15' },
  ])('$target, $bulan bulan → $batas', ({ target, bulan, batas }) =>
    expect(batasBentuk(tanggal(target), bulan)).toBe(batas),
  );

  test.each([
    { kasus: 'target belum bertanggal', target: null, bulan: 1 },
    { kasus: 'peraturan tanpa batas', target: tanggal('2026-02-15'), bulan: undefined },
  ])('$kasus: tidak ada batas', ({ target, bulan }) => expect(batasBentuk(target, bulan)).toBeNull());
});

const hari = fc.integer({ min: 0, max: 40_000 }).map((n) => tambahHari(tanggal('1990-01-01'), n));

describe('sifat batas pembentukan', () => {
  sifat.prop([hari])(
    'satu bulan ialah 28 sampai 31 hari kemudian, tidak pernah melewati akhir bulan berikutnya',
    (h) => {
      const batas = batasBentuk(h, 1) ?? h;
      expect(lamaHari(h, batas) - 1).toBeGreaterThanOrEqual(28);
      expect(lamaHari(h, batas) - 1).toBeLessThanOrEqual(31);
      expect((Number(batas.slice(5, 7)) - Number(h.slice(5, 7)) + 12) % 12).toBe(1);
    },
  );

  sifat.prop([hari])('tanggalnya sama, atau hari terakhir bulan yang lebih pendek', (h) => {
    const batas = batasBentuk(h, 1) ?? h;
    const akhirBulan = tambahHari(batas, 1).slice(8) === '01';
    expect(batas.slice(8) === h.slice(8) || (akhirBulan && batas.slice(8) < h.slice(8))).toBe(true);
  });

  sifat.prop([hari, fc.integer({ min: 0, max: 24 })])(
    'target yang lebih lambat tidak pernah memberi batas yang lebih awal',
    (h, bulan) => {
      const [awal, nanti] = [batasBentuk(h, bulan), batasBentuk(tambahHari(h, 1), bulan)];
      expect((awal ?? '') <= (nanti ?? '')).toBe(true);
    },
  );
});

sifat.prop([hari])('EKON-P2-2: akhir tahun kinerja ialah 31 Desember tahun yang sama (AMB-41)', (h) => {
  const akhir = akhirTahunKinerja(h);
  expect(akhir.slice(0, 4)).toBe(h.slice(0, 4));
  expect(akhir >= h && tambahHari(akhir, 1).slice(0, 4) > h.slice(0, 4)).toBe(true);
});
