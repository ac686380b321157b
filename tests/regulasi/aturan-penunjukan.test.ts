import { join } from 'node:path';
import { type Kitab, tanyaAturan } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { beforeAll, describe, expect, test } from 'vitest';

let kitab: Kitab;
beforeAll(async () => {
  kitab = (await bacaSemua(join(AKAR, 'peraturan'))).kitab('permenpanrb-7-2022');
});

const posisi = (unit: string, jenisJabatan: string, pimpinan: boolean) => ({
  posisi: 'p',
  unit,
  jenisJabatan,
  pimpinan,
});
const lintas = {
  perihal: 'Analisis data',
  maksud: 'Menyusun analisis beban kerja',
  kompetensi: 'Analisis statistik',
  ekspektasi: 'Satu laporan',
  mulai: '2026-03-02',
  selesai: '2026-03-31',
  hariIni: '2026-02-20',
  lamaHari: 30,
  lingkup: 'lintas-unit',
  satuUnit: false,
  pemohon: posisi('A', 'jpt-pratama', true),
  pegawai: { ...posisi('B', 'fungsional', false), status: 'PNS' },
  pemohonPenilai: false,
  penilaiMerangkapPimpinan: false,
};
const dalam = { ...lintas, lingkup: 'dalam-unit', satuUnit: true };
const staf = { ...lintas.pegawai, jenisJabatan: 'pengawas' };

const langgar = (tanya: string, fakta: Readonly<Record<string, unknown>>) =>
  tanyaAturan(kitab, tanya, fakta).map((p) => `${p.suara} ${p.dasar[0]?.ketentuan}`);

describe('permohonan pelibatan lintas unit', () => {
  test.each([
    { kasus: 'lengkap', ubah: {}, kena: [] },
    {
      kasus: 'PPPK dan pelaksana',
      ubah: { pegawai: { ...lintas.pegawai, status: 'PPPK', jenisJabatan: 'pelaksana' } },
      kena: [],
    },
    { kasus: 'sehari saja', ubah: { lamaHari: 1 }, kena: [] },
    {
      kasus: 'bukan pimpinan unit',
      ubah: { pemohon: posisi('A', 'fungsional', false) },
      kena: ['harus PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a'],
    },
    { kasus: 'pegawai unit sendiri', ubah: { satuUnit: true }, kena: ['harus PANRB-L-B2-PENUNJUKAN-LINGKUP'] },
    { kasus: 'pejabat struktural', ubah: { pegawai: staf }, kena: ['harus PANRB-P13-1'] },
    { kasus: 'tanpa maksud', ubah: { maksud: '' }, kena: ['harus PANRB-L-B2-SURAT-PELIBATAN-1'] },
    { kasus: 'tanpa kompetensi', ubah: { kompetensi: '' }, kena: ['harus PANRB-L-B2-SURAT-PELIBATAN-2'] },
    { kasus: 'tanpa ekspektasi', ubah: { ekspektasi: '' }, kena: ['harus PANRB-L-B2-SURAT-PELIBATAN-3'] },
    { kasus: 'selesai sebelum mulai', ubah: { lamaHari: 0 }, kena: ['harus PANRB-L-B2-SURAT-PELIBATAN-4'] },
  ])('$kasus → $kena', ({ ubah, kena }) => expect(langgar('penugasan.ajukan', { ...lintas, ...ubah })).toEqual(kena));
});

describe('penunjukan di dalam unit', () => {
  test.each([
    { kasus: 'lengkap', ubah: {}, kena: [] },
    {
      kasus: 'bukan pimpinan unit',
      ubah: { pemohon: posisi('A', 'fungsional', false) },
      kena: ['harus PANRB-L-B2-PENUNJUKAN-UNIT'],
    },
    { kasus: 'pegawai unit lain', ubah: { satuUnit: false }, kena: ['harus PANRB-L-B2-PENUNJUKAN-UNIT'] },
    { kasus: 'pejabat struktural', ubah: { pegawai: staf }, kena: ['harus PANRB-P13-1'] },
    { kasus: 'tanpa kinerja tertentu', ubah: { ekspektasi: '' }, kena: ['harus PANRB-P13-2'] },
    { kasus: 'tanpa kompetensi: boleh dengan alasan', ubah: { kompetensi: '' }, kena: ['diutamakan PANRB-P12-1'] },
    { kasus: 'selesai sebelum mulai', ubah: { lamaHari: -3 }, kena: ['harus PANRB-P1-13'] },
  ])('$kasus → $kena', ({ ubah, kena }) => expect(langgar('penugasan.tetapkan', { ...dalam, ...ubah })).toEqual(kena));
});

describe('putusan penilai yang dituju (AMB-10)', () => {
  const REKOMENDASI = ['harus PANRB-L-B2-PENUNJUKAN-LINTASUNIT-c'];
  test.each([
    {
      kasus: 'setuju dengan rekomendasi',
      pilihan: 'setujui',
      keputusan: { rekomendasikan: 'rekomendasikan' },
      rangkap: false,
      kena: [],
    },
    {
      kasus: 'setuju tanpa rekomendasi',
      pilihan: 'setujui',
      keputusan: { rekomendasikan: 'tidak-rekomendasikan' },
      rangkap: false,
      kena: REKOMENDASI,
    },
    {
      kasus: 'setuju, rekomendasi belum ditanya',
      pilihan: 'setujui',
      keputusan: {},
      rangkap: false,
      kena: REKOMENDASI,
    },
    { kasus: 'penilai merangkap pimpinan unit asal', pilihan: 'setujui', keputusan: {}, rangkap: true, kena: [] },
    { kasus: 'tolak tanpa rekomendasi', pilihan: 'tolak', keputusan: {}, rangkap: false, kena: [] },
  ])('$kasus → $kena', ({ pilihan, keputusan, rangkap, kena }) =>
    expect(langgar('penugasan.putuskan', { ...lintas, pilihan, keputusan, penilaiMerangkapPimpinan: rangkap })).toEqual(
      kena,
    ),
  );
});

test('PANRB-P1-1: status di luar PNS dan PPPK tidak masuk kosakata fakta', () =>
  expect(() =>
    langgar('penugasan.ajukan', { ...lintas, pegawai: { ...lintas.pegawai, status: 'kontrak' } }),
  ).toThrow());

test('pelanggaran siap ditampilkan: pesan dan jalan keluar dwibahasa, letak, isian', () =>
  expect(tanyaAturan(kitab, 'penugasan.ajukan', { ...lintas, maksud: '' })).toMatchObject([
    {
      aturan: 'ajukan.maksud',
      isian: 'maksud',
      pesan: { id: expect.stringContaining('maksud'), en: expect.stringContaining('purpose') },
      jalanKeluar: { id: expect.any(String), en: expect.any(String) },
      dasar: [{ peraturan: 'permenpanrb-7-2022', letak: 'Lampiran II.B.2.a isi surat angka 1)' }],
    },
  ]));
