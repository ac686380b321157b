import { describe, expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import {
  SETELAN_PEMBERITAHUAN_AWAL as AWAL,
  periksaSetelanPemberitahuan,
  suratPemberitahuan,
} from './setelan-pemberitahuan.ts';

const HARI = tanggal('2026-03-02');
const jam = (teks: string) => Number(teks.slice(0, 2)) * 60 + Number(teks.slice(3));

describe('kapan surel pemberitahuan boleh dikirim (hening 20.00–06.00, ringkasan 07.30)', () => {
  test.each([
    { pukul: '05:59', segera: false, batas: '2026-03-01' },
    { pukul: '06:00', segera: true, batas: '2026-03-01' },
    { pukul: '07:29', segera: true, batas: '2026-03-01' },
    { pukul: '07:30', segera: true, batas: '2026-03-02' },
    { pukul: '19:59', segera: true, batas: '2026-03-02' },
    { pukul: '20:00', segera: false, batas: '2026-03-02' },
    { pukul: '00:00', segera: false, batas: '2026-03-01' },
  ])('pukul $pukul', ({ pukul, segera, batas }) => {
    const surat = suratPemberitahuan(AWAL, HARI, jam(pukul));
    expect(surat.segera.includes('tindakan')).toBe(segera);
    expect(surat.ringkasan.includes('putusan')).toBe(segera);
    expect(surat.batasRingkasan).toEqual({ hari: batas, menit: jam('07:30') });
    expect(surat.tanpa).toEqual(['tembusan']);
  });

  test('tanpa jam hening, dan hening di siang hari', () => {
    expect(suratPemberitahuan({ ...AWAL, hening: null }, HARI, 0).segera).toEqual(AWAL.segera);
    const siang = { ...AWAL, hening: { mulai: jam('12:00'), sampai: jam('13:00') } };
    expect(suratPemberitahuan(siang, HARI, jam('12:30')).segera).toEqual([]);
    expect(suratPemberitahuan(siang, HARI, jam('13:00')).segera).toEqual(AWAL.segera);
  });
});

test.each([
  { jamRingkasan: '07:30', ringkasan: AWAL.ringkasan, hasil: true },
  { jamRingkasan: '21:00', ringkasan: AWAL.ringkasan, hasil: 'alur/ringkasan-saat-hening' },
  { jamRingkasan: '21:00', ringkasan: [], hasil: true },
])('ringkasan pukul $jamRingkasan ($ringkasan.length jenis) → $hasil', ({ jamRingkasan, ringkasan, hasil }) => {
  const dicek = periksaSetelanPemberitahuan({ ...AWAL, ringkasan, jamRingkasan: jam(jamRingkasan) });
  expect(dicek.sah || dicek.penolakan.kode).toBe(hasil);
});
