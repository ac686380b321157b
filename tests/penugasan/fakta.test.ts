import { describe, expect, test } from 'vitest';
import { tanggal } from '../../domain/kernel/index.ts';
import type { BahanFakta, PegawaiDituju, Ujung } from '../../domain/penugasan/index.ts';
import { alurPenugasan, bolehAjukan, faktaPenugasan, lingkupPenugasan } from '../../domain/penugasan/index.ts';
import { analisB1, isiUtuh, kepalaBiroA } from './contoh-ujung.ts';

const fakta = (lain: Partial<BahanFakta>) =>
  faktaPenugasan(
    { cara: 'penunjukan', isi: isiUtuh, pemohon: kepalaBiroA, dituju: analisB1, ...lain },
    tanggal('2026-11-21'),
  );

describe('lingkup penugasan (PANRB-L-B2-PENUNJUKAN-LINGKUP)', () => {
  test.each([
    { kasus: 'unit yang sama', diBawah: ['biro-a', 'sekretariat'], lingkup: 'dalam-unit' },
    { kasus: 'bagian dari unit pemohon', diBawah: ['bagian-a1', 'biro-a', 'sekretariat'], lingkup: 'dalam-unit' },
    { kasus: 'unit tetangga di bawah pimpinan yang sama', diBawah: ['biro-b', 'sekretariat'], lingkup: 'lintas-unit' },
    { kasus: 'unit di atas pemohon', diBawah: ['sekretariat'], lingkup: 'lintas-unit' },
    { kasus: 'unit tak dikenal', diBawah: [], lingkup: 'lintas-unit' },
    { kasus: 'pemohon atasan langsungnya', diBawah: ['sekretariat'], penilai: 'kepala-biro-a', lingkup: 'dalam-unit' },
    { kasus: 'dinilai pejabat lain', diBawah: ['sekretariat'], penilai: 'sekretaris', lingkup: 'lintas-unit' },
  ])('$kasus → $lingkup', ({ diBawah, penilai, lingkup }) =>
    expect(lingkupPenugasan(kepalaBiroA, { instansi: 'kita', diBawah, penilai })).toBe(lingkup),
  );

  test('bidang lain di perangkat daerah yang sama ialah satu unit organisasi, bila peraturan menghitungnya begitu (AMB-05)', () => {
    const kabid = { instansi: 'kita', posisi: 'kabid-a', unitOrganisasi: 'dinas' };
    const tetangga = { instansi: 'kita', diBawah: ['bidang-b', 'dinas'], penilai: 'kabid-b' };
    expect(lingkupPenugasan(kabid, tetangga)).toBe('dalam-unit');
    expect(lingkupPenugasan({ ...kabid, unitOrganisasi: 'bidang-a' }, tetangga)).toBe('lintas-unit');
  });

  test('setiap lingkup punya gambarnya sendiri', () =>
    expect([alurPenugasan('penunjukan', 'dalam-unit'), alurPenugasan('penunjukan', 'lintas-unit')]).toEqual([
      'penunjukan-dalam-unit',
      'penunjukan-lintas-unit',
    ]));
});

describe('fakta yang ditanyakan aturan', () => {
  test.each([
    { kasus: 'hari yang sama dihitung satu', mulai: '2026-12-01', selesai: '2026-12-01', lama: 1 },
    { kasus: 'kedua ujung dihitung', mulai: '2026-12-01', selesai: '2026-12-31', lama: 31 },
    { kasus: 'melewati 29 Februari', mulai: '2028-02-28', selesai: '2028-03-01', lama: 3 },
    { kasus: 'terbalik', mulai: '2026-12-02', selesai: '2026-12-01', lama: 0 },
  ])('$kasus → $lama hari', ({ mulai, selesai, lama }) => {
    const isi = { ...isiUtuh, mulai: tanggal(mulai), selesai: tanggal(selesai) };
    expect(fakta({ isi }).lamaHari).toBe(lama);
  });

  test.each([
    { kasus: 'penilai lain dari pimpinan unit', penilai: 'kepala-biro-b', merangkap: false },
    { kasus: 'penilai juga memimpin unit', penilai: 'kepala-bagian-b1', merangkap: true },
    { kasus: 'belum ada penilai', penilai: undefined, merangkap: false },
    { kasus: 'yang ditugaskan memimpin unitnya sendiri', penilai: 'kepala-biro-b', pimpinan: true, merangkap: true },
  ])('$kasus → merangkap=$merangkap (AMB-10)', ({ penilai, pimpinan = false, merangkap }) => {
    const dituju: PegawaiDituju = { ...analisB1, penilai, pimpinan };
    expect(fakta({ dituju }).penilaiMerangkapPimpinan).toBe(merangkap);
  });
});

test.each([
  { kasus: 'pemohon menilai pegawai', penilai: 'kepala-biro-a', jawab: true },
  { kasus: 'orang lain menilainya', penilai: 'kepala-biro-b', jawab: false },
  { kasus: 'belum ada penilai', penilai: undefined, jawab: false },
])('$kasus → pemohonPenilai=$jawab (AMB-08)', ({ penilai, jawab }) =>
  expect(fakta({ dituju: { ...analisB1, penilai } }).pemohonPenilai).toBe(jawab),
);

describe('izin mengajukan', () => {
  test('atas nama jabatan yang dipangku hari ini', () =>
    expect(bolehAjukan('pegawai-9', [{ id: 'lain' }, { id: 'kepala-biro-a' }], kepalaBiroA)).toMatchObject({
      sah: true,
      nilai: { oleh: 'pegawai-9', atas: 'kepala-biro-a' },
    }));
  test('jabatan orang lain seolah tidak ada', () =>
    expect(bolehAjukan('pegawai-9', [{ id: 'lain' }], kepalaBiroA)).toMatchObject({
      sah: false,
      penolakan: { jenis: 'tidak-ada' },
    }));
});

const kabid: Ujung = { ...kepalaBiroA, posisi: 'kabid-a', pimpinan: false, memimpinUnitKerja: true };
const stafnya: PegawaiDituju = { ...analisB1, pimpinanUnit: 'kepala-biro-a' };
test.each([
  { kasus: 'memimpin unit kerja di unit organisasi pegawai', pemohon: kabid, dituju: stafnya, jawab: true },
  {
    kasus: 'tidak memimpin unit kerja',
    pemohon: { ...kabid, memimpinUnitKerja: false },
    dituju: stafnya,
    jawab: false,
  },
  { kasus: 'pegawai berpimpinan lain', pemohon: kabid, dituju: analisB1, jawab: false },
  { kasus: 'pimpinan unit itu sendiri', pemohon: { ...kabid, pimpinan: true }, dituju: stafnya, jawab: false },
  { kasus: 'dirinya sendiri', pemohon: kabid, dituju: { ...stafnya, posisi: 'kabid-a' }, jawab: false },
  { kasus: 'instansi lain', pemohon: kabid, dituju: { ...stafnya, instansi: 'sana' }, jawab: false },
])('$kasus → pemohonUnitKerja=$jawab (BANTEN-L-B2-PENUNJUKAN-UNIT)', ({ pemohon, dituju, jawab }) =>
  expect(fakta({ pemohon, dituju }).pemohonUnitKerja).toBe(jawab),
);
