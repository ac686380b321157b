import { describe, expect, test } from 'vitest';
import { tanggal } from '../../kernel/index.ts';
import { sekompeten } from './fakta-perubahan.ts';
import { alurPerubahan, JENIS_PERUBAHAN, jenisPerubahan } from './jenis.ts';
import { keadaanMasa, sisaHari } from './keadaan-masa.ts';
import { terapkanPerubahan } from './terapkan-perubahan.ts';

const masa = { mulai: tanggal('2026-03-02'), selesai: tanggal('2026-06-30') };

describe('keadaan masa penugasan (PANRB-P1-13)', () => {
  test.each([
    { hari: '2026-03-01', keadaan: 'belum-mulai', sisa: 121 },
    { hari: '2026-03-02', keadaan: 'berjalan', sisa: 120 },
    { hari: '2026-06-08', keadaan: 'berjalan', sisa: 22 },
    { hari: '2026-06-09', keadaan: 'akan-berakhir', sisa: 21 },
    { hari: '2026-06-30', keadaan: 'akan-berakhir', sisa: 0 },
    { hari: '2026-07-01', keadaan: 'berakhir', sisa: -1 },
  ])('$hari: $keadaan, $sisa hari lagi', ({ hari, keadaan, sisa }) => {
    expect(keadaanMasa(masa, tanggal(hari))).toBe(keadaan);
    expect(sisaHari(masa.selesai, tanggal(hari))).toBe(sisa);
  });
});

describe('putusan tidak berlaku surut', () => {
  test.each([
    {
      jenis: 'perpanjangan',
      hari: '2026-08-31',
      kini: '2026-06-01',
      jadi: { jenis: 'selesai', selesai: '2026-08-31' },
    },
    { jenis: 'pengakhiran', hari: '2026-05-29', kini: '2026-05-04', jadi: { jenis: 'selesai', selesai: '2026-05-29' } },
    { jenis: 'pengakhiran', hari: '2026-05-29', kini: '2026-06-02', jadi: { jenis: 'selesai', selesai: '2026-06-02' } },
    { jenis: 'pengakhiran', hari: '2026-05-29', kini: '2026-07-09', jadi: { jenis: 'selesai', selesai: '2026-06-30' } },
    { jenis: 'penggantian', hari: '2026-05-29', kini: '2026-05-04', jadi: { jenis: 'pegawai', sejak: '2026-05-29' } },
    { jenis: 'penggantian', hari: '2026-05-29', kini: '2026-06-02', jadi: { jenis: 'pegawai', sejak: '2026-06-02' } },
    { jenis: 'laporan-akhir', hari: '2026-06-30', kini: '2026-07-02', jadi: { jenis: 'tetap' } },
  ] as const)('$jenis pada $hari, diputus $kini', ({ jenis, hari, kini, jadi }) =>
    expect(terapkanPerubahan(jenis, masa, tanggal(hari), tanggal(kini))).toEqual(jadi),
  );
});

describe('kompetensi pengganti (PANRB-P12-1)', () => {
  test.each([
    {
      kasus: 'yang diminta dimiliki',
      minta: 'Analisis kebijakan',
      lama: ['Analisis Kebijakan', 'Menyetir'],
      baru: ['analisis kebijakan'],
      sama: true,
    },
    {
      kasus: 'yang diminta tidak dimiliki',
      minta: 'Analisis kebijakan',
      lama: ['Analisis kebijakan'],
      baru: ['Menyetir'],
      sama: false,
    },
    { kasus: 'permintaan tidak menyebut: semua dibandingkan', minta: '', lama: ['A', 'B'], baru: ['A'], sama: false },
    { kasus: 'tanpa catatan tidak ada yang dibandingkan', minta: 'Analisis', lama: [], baru: [], sama: true },
  ])('$kasus', ({ minta, lama, baru, sama }) => expect(sekompeten(minta, lama, baru)).toBe(sama));
});

test('setiap perubahan punya gambarnya sendiri, dan gambar lain bukan perubahan', () => {
  for (const lingkup of ['dalam-unit', 'lintas-unit', 'lintas-instansi'] as const)
    expect(JENIS_PERUBAHAN.map((jenis) => jenisPerubahan(alurPerubahan(jenis, lingkup)))).toEqual([...JENIS_PERUBAHAN]);
  expect(jenisPerubahan('penunjukan-dalam-unit')).toBeUndefined();
});
