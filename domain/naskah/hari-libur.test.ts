import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Tanggal, tambahHari, tanggal } from '../kernel/index.ts';
import { catatSuratKertas } from './blok-nomor.ts';
import { isHariKerja, liburTerlewat, majuHariKerja, mundurHariKerja, susunLibur } from './hari-kerja.ts';
import { catatLibur, hapusLibur, imporLibur } from './hari-libur.ts';
import { bolehAgenda } from './izin.ts';
import { jelaskanAgenda } from './jelaskan-agenda.ts';
import { jelaskanLibur } from './jelaskan-libur.ts';

const hasilIzin = bolehAgenda('g-1', ['ortala']);
if (!hasilIzin.sah) throw new Error('izin');
const izin = hasilIzin.nilai;
const kode = (h: { sah: boolean; penolakan?: { kode: string } }) => (h.sah ? 'sah' : h.penolakan?.kode);
const libur = (...hari: readonly string[]) =>
  susunLibur(hari.map((h) => ({ hari: tanggal(h), nama: `Libur ${h.slice(5)}` })));
const KAMIS_JUMAT = libur('2026-03-05', '2026-03-06');

describe('hari libur tidak dihitung sebagai hari kerja', () => {
  test.each([
    { hari: '2026-03-09', n: 1, mundur: '2026-03-04', maju: '2026-03-10' },
    { hari: '2026-03-04', n: 1, mundur: '2026-03-03', maju: '2026-03-09' },
    { hari: '2026-03-04', n: 3, mundur: '2026-02-27', maju: '2026-03-11' },
    { hari: '2026-03-05', n: 0, mundur: '2026-03-05', maju: '2026-03-05' },
  ])('$n hari kerja dari $hari: mundur sampai $mundur, maju sampai $maju', ({ hari, n, mundur, maju }) => {
    expect(mundurHariKerja(tanggal(hari), n, KAMIS_JUMAT)).toBe(mundur);
    expect(majuHariKerja(tanggal(hari), n, KAMIS_JUMAT)).toBe(maju);
  });

  test('menambah hari libur tidak pernah membuat hari kerja ke-n lebih dekat, dan hasilnya selalu hari kerja', () => {
    const AWAL = tanggal('2026-01-01');
    const hari = fc.integer({ min: 0, max: 60 }).map((n) => tambahHari(AWAL, n));
    const daftar = fc.array(hari, { maxLength: 20 });
    fc.assert(
      fc.property(hari, fc.integer({ min: 1, max: 10 }), daftar, hari, (dari, n, semula, tambahan) => {
        const sedikit = libur(...semula);
        const banyak = libur(...semula, tambahan);
        const [dekat, jauh] = [majuHariKerja(dari, n, sedikit), majuHariKerja(dari, n, banyak)];
        expect(jauh >= dekat).toBe(true);
        expect(mundurHariKerja(dari, n, banyak) <= mundurHariKerja(dari, n, sedikit)).toBe(true);
        expect(isHariKerja(jauh, banyak)).toBe(true);
      }),
      { seed: 20260302 },
    );
  });

  test('yang terlewat disebut menurut urutannya, tanpa libur pada akhir pekan', () =>
    expect(
      liburTerlewat(tanggal('2026-03-02'), tanggal('2026-03-09'), libur('2026-03-06', '2026-03-07', '2026-03-03')),
    ).toEqual([
      { hari: '2026-03-03', nama: 'Libur 03-03' },
      { hari: '2026-03-06', nama: 'Libur 03-06' },
    ]));
});

test('batas tanggal mundur melewati hari libur, dan penolakannya menyebut hari libur itu', () => {
  const catat = (hari: string) =>
    catatSuratKertas(
      { blok: null, tanggal: tanggal(hari), alasan: 'Tertinggal' },
      { hariIni: tanggal('2026-03-09'), mundur: 1, libur: KAMIS_JUMAT, terakhir: null },
      izin,
    );
  expect(kode(catat('2026-03-04'))).toBe('sah');
  const ditolak = catat('2026-03-03');
  expect(kode(ditolak)).toBe('naskah/tanggal-mundur');
  if (!ditolak.sah)
    expect(jelaskanAgenda(ditolak.penolakan).detail.id).toContain(
      'Bukan hari kerja: 2026-03-05 Libur 03-05; 2026-03-06 Libur 03-06.',
    );
});

test('mencatat: sekali untuk satu hari, dengan nama', () => {
  const catat = (hari: string, nama: string) => catatLibur({ hari: tanggal(hari), nama }, KAMIS_JUMAT, izin);
  expect(catat('2026-08-17', ' Hari Kemerdekaan ')).toMatchObject({
    nilai: { libur: { hari: '2026-08-17', nama: 'Hari Kemerdekaan' }, oleh: 'g-1' },
  });
  expect(kode(catat('2026-08-17', '  '))).toBe('naskah/libur-salah');
  expect(kode(catat('2026-03-05', 'Lain'))).toBe('naskah/libur-ada');
});

test.each([
  ['2026-03-10', '', 'sah'],
  ['2026-03-09', '', 'sah'],
  ['2026-03-08', ' ', 'naskah/libur-tanpa-alasan'],
  ['2026-03-08', 'Salah catat', 'sah'],
])('menghapus %s pada 2026-03-09 dengan alasan “%s”: %s', (hari, alasan, hasil) =>
  expect(kode(hapusLibur(tanggal(hari), alasan, tanggal('2026-03-09'), izin))).toBe(hasil),
);

describe('impor', () => {
  const impor = (...baris: readonly (readonly (string | null)[])[]) =>
    imporLibur(
      baris.map((sel, i) => ({ nomor: i + 1, sel })),
      new Map<Tanggal, string>([[tanggal('2026-05-01'), 'Hari Buruh']]),
      izin,
    );

  test('menyebut yang baru, yang berganti nama, dan yang sama', () =>
    expect(
      impor(
        ['No', 'Tanggal', 'Nama'],
        ['1', '17/8/2026', 'Hari Kemerdekaan'],
        ['', '', ''],
        ['2', '2026-05-01', 'Hari Buruh Internasional'],
      ),
    ).toMatchObject({
      nilai: {
        baru: [{ hari: '2026-08-17', nama: 'Hari Kemerdekaan' }],
        ganti: [{ hari: '2026-05-01', nama: 'Hari Buruh Internasional', dulu: 'Hari Buruh' }],
        sama: 0,
      },
    }));

  test.each([
    { kasus: 'tanpa judul', baris: [['2026-08-17', 'X']], temuan: 'Baris pertama' },
    {
      kasus: 'tanggal yang tidak ada',
      baris: [
        ['Tanggal', 'Nama'],
        ['2026-02-30', 'X'],
      ],
      temuan: 'Baris 2: “2026-02-30”',
    },
    {
      kasus: 'sel yang tidak terbaca',
      baris: [
        ['Tanggal', 'Nama'],
        [null, 'X'],
      ],
      temuan: 'Baris 2: “”',
    },
    {
      kasus: 'tanpa nama',
      baris: [
        ['Tanggal', 'Nama'],
        ['2026-08-17', ''],
      ],
      temuan: 'Baris 2: nama',
    },
    {
      kasus: 'satu hari dua nama',
      baris: [
        ['Tanggal', 'Nama'],
        ['2026-08-17', 'X'],
        ['17-08-2026', 'Y'],
      ],
      temuan: 'Baris 2: 2026-08-17 ada dua kali',
    },
  ])('menolak seluruh berkas dan menyebut barisnya: $kasus', ({ baris, temuan }) => {
    const hasil = impor(...baris);
    expect(kode(hasil)).toBe('naskah/impor-libur');
    if (!hasil.sah) expect(jelaskanLibur(hasil.penolakan).detail.id).toContain(temuan);
  });
});
