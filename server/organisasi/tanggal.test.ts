import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaRuteUji, type RuteUji } from './uji-rute.ts';

let s: RuteUji;
let sdm: Awaited<ReturnType<RuteUji['sebagai']>>;
beforeAll(async () => {
  s = await bukaRuteUji();
  sdm = await s.sebagai('005');
});
afterAll(() => s.tutup());

/** Reliability test 36: what is no day of the calendar, or a moment of some time zone, is refused with the rule. */
const BUKAN_TANGGAL = [
  '2025-02-31',
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-00',
  '0000-01-01',
  '0999-12-31',
  '3000-01-01',
  '9999-12-31',
  '10000-01-01',
  '2025-1-1',
  '31-01-2025',
  '2025-01-31T00:00:00Z',
  '2025-01-31T00:00:00+07:00',
  '2025-01-31 ',
  'hari ini',
  '',
];

const MANDAT = () => ({
  posisi: s.id('analis'),
  pegawai: s.id('002'),
  sebagai: 'plh',
  nomorSurat: 'SP-1',
  sebab: 'Cuti',
  tanggalSurat: '2025-02-03',
  sejak: '2025-02-03',
  sampai: '2025-02-10',
});
const CATATAN = {
  jenis: 'kompetensi',
  nama: 'Statistika',
  bukti: { judul: 'Sertifikat', nomor: '', penerbit: 'Pusdiklat', tanggal: '2024-05-01' },
  sejak: '2024-05-01',
  sampai: '2026-05-01',
};

const kueri = (alamat: () => string) => (hari: string) => sdm.baca(`${alamat()}?pada=${encodeURIComponent(hari)}`);
const MASUKAN: Readonly<Record<string, (hari: string) => ReturnType<typeof sdm.baca>>> = {
  'unit?pada': kueri(() => 'unit'),
  'unit/:id?pada': kueri(() => `unit/${s.id('biro')}`),
  'perubahan?pada': kueri(() => 'perubahan'),
  'pegawai/:id?pada': kueri(() => `pegawai/${s.id('004')}`),
  'mandat: tanggalSurat': (hari) => sdm.tulis('mandat', { ...MANDAT(), tanggalSurat: hari }),
  'mandat: sejak': (hari) => sdm.tulis('mandat', { ...MANDAT(), sejak: hari }),
  'mandat: sampai': (hari) => sdm.tulis('mandat', { ...MANDAT(), sampai: hari }),
  'portofolio: tanggal bukti': (hari) =>
    sdm.tulis(`pegawai/${s.id('004')}/portofolio`, { ...CATATAN, bukti: { ...CATATAN.bukti, tanggal: hari } }),
  'portofolio: sejak': (hari) => sdm.tulis(`pegawai/${s.id('004')}/portofolio`, { ...CATATAN, sejak: hari }),
  'portofolio: sampai': (hari) => sdm.tulis(`pegawai/${s.id('004')}/portofolio`, { ...CATATAN, sampai: hari }),
};

describe.each(Object.keys(MASUKAN))('%s', (masukan) => {
  test.each(BUKAN_TANGGAL)('menolak "%s" dengan aturannya', async (hari) => {
    const jawab = await MASUKAN[masukan]?.(hari);
    expect(jawab?.statusCode).toBe(400);
    expect(jawab?.json().isian[0].pesan.id).toContain('antara 1000-01-01 dan 2999-12-31');
  });
});

test.each(['1000-01-01', '2024-02-29', '2999-12-31'])('hari yang ada diterima: %s', async (hari) => {
  for (const alamat of ['unit?pada', 'unit/:id?pada', 'perubahan?pada', 'pegawai/:id?pada'])
    expect((await MASUKAN[alamat]?.(hari))?.statusCode, alamat).toBe(200);
});

test('masa yang terbalik ditolak', async () => {
  const mandat = await sdm.tulis('mandat', { ...MANDAT(), sejak: '2025-02-10', sampai: '2025-02-09' });
  const catatan = await sdm.tulis(`pegawai/${s.id('004')}/portofolio`, { ...CATATAN, sampai: '2024-04-30' });
  expect([mandat, catatan].map((j) => [j.statusCode, j.json().kode])).toEqual([
    [422, 'mandat/masa-terbalik'],
    [422, 'portofolio/masa-terbalik'],
  ]);
});
