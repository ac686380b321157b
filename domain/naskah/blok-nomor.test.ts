import { expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import { aturMundur, catatSuratKertas, type KeadaanNomorBlok, pesanBlok, tutupNomor } from './blok-nomor.ts';
import { isHariKerja, mundurHariKerja, susunLibur } from './hari-kerja.ts';
import { bolehAgenda } from './izin.ts';
import { jelaskanAgenda } from './jelaskan-agenda.ts';

const hasilIzin = bolehAgenda('g-1', ['ortala']);
if (!hasilIzin.sah) throw new Error('izin');
const izin = hasilIzin.nilai;
const SENIN = tanggal('2026-03-09');
const TANPA_LIBUR = susunLibur([]);
const kode = (h: { sah: boolean; penolakan?: { kode: string } }) => (h.sah ? 'sah' : h.penolakan?.kode);

test.each([
  { kasus: 'hari ini', hari: '2026-03-09', jumlah: 5, alasan: 'Listrik padam', hasil: 'sah' },
  { kasus: 'sebulan lagi', hari: '2026-04-09', jumlah: 1, alasan: 'Rapat kerja', hasil: 'sah' },
  { kasus: 'kemarin', hari: '2026-03-08', jumlah: 5, alasan: 'x', hasil: 'naskah/blok-hari' },
  { kasus: 'terlalu jauh', hari: '2026-04-10', jumlah: 5, alasan: 'x', hasil: 'naskah/blok-hari' },
  { kasus: 'tanpa alasan', hari: '2026-03-09', jumlah: 5, alasan: '  ', hasil: 'naskah/tanpa-alasan' },
  { kasus: 'tidak satu pun', hari: '2026-03-09', jumlah: 0, alasan: 'x', hasil: 'naskah/blok-jumlah' },
  { kasus: 'terlalu banyak', hari: '2026-03-09', jumlah: 201, alasan: 'x', hasil: 'naskah/blok-jumlah' },
])('memesan nomor, $kasus: $hasil', ({ hari, jumlah, alasan, hasil }) =>
  expect(kode(pesanBlok({ seri: 'umum', hari: tanggal(hari), jumlah, alasan }, SENIN, izin))).toBe(hasil),
);

const catat = (
  surat: { tanggal: string; alasan?: string; blok?: { hari: string; keadaan: KeadaanNomorBlok } },
  mundur: number,
  terakhir: string | null,
) =>
  catatSuratKertas(
    {
      tanggal: tanggal(surat.tanggal),
      alasan: surat.alasan ?? '',
      blok: surat.blok ? { urut: 7, keadaan: surat.blok.keadaan, hari: tanggal(surat.blok.hari) } : null,
    },
    { hariIni: SENIN, mundur, libur: TANPA_LIBUR, terakhir: terakhir === null ? null : tanggal(terakhir) },
    izin,
  );

test.each([
  { kasus: 'hari ini', surat: { tanggal: '2026-03-09' }, mundur: 0, terakhir: '2026-03-09', hasil: 'sah' },
  { kasus: 'besok', surat: { tanggal: '2026-03-10' }, mundur: 5, terakhir: null, hasil: 'naskah/tanggal-mendatang' },
  {
    kasus: 'kemarin, tidak dibolehkan',
    surat: { tanggal: '2026-03-06', alasan: 'x' },
    mundur: 0,
    terakhir: null,
    hasil: 'naskah/tanggal-mundur',
  },
  {
    kasus: 'satu hari kerja ke belakang',
    surat: { tanggal: '2026-03-06', alasan: 'x' },
    mundur: 1,
    terakhir: null,
    hasil: 'sah',
  },
  {
    kasus: 'melewati satu hari kerja',
    surat: { tanggal: '2026-03-05', alasan: 'x' },
    mundur: 1,
    terakhir: null,
    hasil: 'naskah/tanggal-mundur',
  },
  {
    kasus: 'mundur tanpa alasan',
    surat: { tanggal: '2026-03-06' },
    mundur: 1,
    terakhir: null,
    hasil: 'naskah/tanpa-alasan',
  },
  {
    kasus: 'mendahului surat terakhir',
    surat: { tanggal: '2026-03-05', alasan: 'x' },
    mundur: 3,
    terakhir: '2026-03-06',
    hasil: 'naskah/tanggal-mendahului',
  },
  {
    kasus: 'nomor pesanan hari itu, walau sudah lewat',
    surat: { tanggal: '2026-03-09', blok: { hari: '2026-03-02', keadaan: 'kosong' } },
    mundur: 0,
    terakhir: '2026-03-09',
    hasil: 'sah',
  },
  {
    kasus: 'nomor pesanan yang belum tiba',
    surat: { tanggal: '2026-03-09', blok: { hari: '2026-03-10', keadaan: 'kosong' } },
    mundur: 0,
    terakhir: null,
    hasil: 'naskah/blok-belum-hari',
  },
  {
    kasus: 'nomor pesanan kedua kali',
    surat: { tanggal: '2026-03-09', blok: { hari: '2026-03-02', keadaan: 'terpakai' } },
    mundur: 0,
    terakhir: null,
    hasil: 'naskah/nomor-terpakai',
  },
  {
    kasus: 'nomor pesanan yang ditutup',
    surat: { tanggal: '2026-03-09', blok: { hari: '2026-03-02', keadaan: 'tidak-dipakai' } },
    mundur: 0,
    terakhir: null,
    hasil: 'naskah/nomor-ditutup',
  },
] as const)('mencatat surat kertas, $kasus: $hasil', ({ surat, mundur, terakhir, hasil }) => {
  const jawab = catat(surat, mundur, terakhir);
  expect(kode(jawab)).toBe(hasil);
  if (!jawab.sah) expect(jelaskanAgenda(jawab.penolakan).detail.id).not.toBe('');
});

test('surat di nomor pesanan bertanggal hari pesanan dan tidak ditandai mundur; di luarnya ditandai', () => {
  const pesanan = catat({ tanggal: '2026-03-09', blok: { hari: '2026-03-02', keadaan: 'kosong' } }, 0, null);
  const lepas = catat({ tanggal: '2026-03-06', alasan: 'Tertinggal' }, 2, null);
  expect(pesanan).toMatchObject({ nilai: { tanggal: '2026-03-02', mundur: false } });
  expect(lepas).toMatchObject({ nilai: { tanggal: '2026-03-06', mundur: true, alasan: 'Tertinggal' } });
});

test.each([
  ['kosong', 'Tidak jadi', 'sah'],
  ['kosong', ' ', 'naskah/tanpa-alasan'],
  ['terpakai', 'Tidak jadi', 'naskah/nomor-terpakai'],
  ['tidak-dipakai', 'Tidak jadi', 'naskah/nomor-ditutup'],
] as const)('menutup nomor %s dengan alasan “%s”: %s', (keadaan, alasan, hasil) =>
  expect(kode(tutupNomor(7, keadaan, alasan, izin))).toBe(hasil),
);

test('tanggal mundur dibolehkan paling jauh sepuluh hari kerja, dan hanya petugas ortala yang mengaturnya', () => {
  expect([kode(aturMundur(10, izin)), kode(aturMundur(11, izin))]).toEqual(['sah', 'naskah/mundur-batas']);
  expect(kode(bolehAgenda('g-1', ['admin', 'sdm']))).toBe('naskah/agenda-tanpa-hak');
});

test.each([
  ['2026-03-09', 1, '2026-03-06'],
  ['2026-03-08', 1, '2026-03-06'],
  ['2026-03-09', 5, '2026-03-02'],
  ['2023-12-31', 0, '2023-12-31'],
])('%s mundur %i hari kerja: %s', (hari, n, hasil) =>
  expect(mundurHariKerja(tanggal(hari), n, TANPA_LIBUR)).toBe(hasil),
);

test('Sabtu dan Minggu bukan hari kerja, juga jauh di masa lalu', () =>
  expect(
    ['2026-03-07', '2026-03-08', '2026-03-09', '1999-01-02'].map((h) => isHariKerja(tanggal(h), TANPA_LIBUR)),
  ).toEqual([false, false, true, false]));
