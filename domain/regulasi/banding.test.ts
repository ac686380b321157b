import { describe, expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import { banding, hitungBanding } from './banding.ts';
import { susunKitab } from './kitab.ts';
import type { Peraturan } from './peraturan.ts';

const dua = (t: string) => ({ id: t, en: t });
const peraturan = (id: string, isi: Partial<Peraturan>): Peraturan => ({
  id,
  judul: dua(id),
  nomor: id,
  penerbit: 'Uji',
  status: 'berlaku',
  berlakuSejak: tanggal('2022-01-01'),
  jenisInstansi: ['pusat'],
  ketentuan: [],
  istilah: {},
  peran: [],
  parameter: [],
  pola: [],
  tahap: [],
  jabatan: [],
  kedudukan: [],
  struktur: [],
  satuan: [],
  peranTim: [],
  aturan: [],
  alur: [],
  naskah: [],
  ...isi,
});

const penilai = { id: 'PENILAI', nama: dua('Penilai'), cara: 'penilai', dari: 'pegawai' } as const;
const pasal = { letak: 'Pasal 1', modalitas: 'wajib', ringkasan: dua('Wajib'), dipikul: [] } as const;
const gambar = (versi: string, nama: string) => ({
  id: 'penunjukan',
  nama: dua(nama),
  gambar: 'Gambar 1',
  versi,
  kamar: 'penugasan',
  mulai: 'mulai',
  lajur: [],
  simpul: {},
});

const dasar = peraturan('dasar', {
  istilah: { tim: dua('Tim Kerja'), ketua: dua('Ketua Tim') },
  peran: [penilai],
  alur: [gambar('v1', 'Penunjukan')],
  ketentuan: [{ ...pasal, id: 'D1' }],
});
const anak = peraturan('anak', {
  induk: 'dasar',
  istilah: { tim: dua('Pokja'), pengarah: dua('Pengarah') },
  peran: [{ ...penilai, cara: 'pimpinan-unit' }],
  alur: [gambar('v2', 'Penunjukan')],
  ketentuan: [{ ...pasal, id: 'A1' }],
});
const semua = [dasar, anak];
const hasil = banding(susunKitab(semua, 'dasar'), susunKitab(semua, 'anak'));

describe('dua kitab berdampingan', () => {
  test('istilah: lain bunyinya, diwarisi, dan hanya di satu pihak', () =>
    expect(hasil.istilah.map((b) => [b.id, b.hasil, b.a?.peraturan, b.b?.peraturan, b.beda])).toEqual([
      ['tim', 'beda', 'dasar', 'anak', ['id', 'en']],
      ['ketua', 'sama', 'dasar', 'dasar', []],
      ['pengarah', 'hanya-b', undefined, 'anak', []],
    ]));
  test('peran: hanya bidang yang berbeda disebut', () =>
    expect(hasil.peran).toMatchObject([
      {
        id: 'PENILAI',
        hasil: 'beda',
        a: { isi: { cara: 'penilai' } },
        b: { isi: { cara: 'pimpinan-unit' } },
        beda: ['cara'],
      },
    ]));
  test('tata letak gambar bukan isi: versi lain dengan langkah yang sama tetap sama', () =>
    expect(hasil.alur.map((b) => [b.hasil, b.a?.peraturan, b.b?.peraturan])).toEqual([['sama', 'dasar', 'anak']]));
  test('varian, struktur, dan jabatan: hanya bidang yang berbeda disebut', () => {
    const varian = { id: '1', nama: dua('V'), letak: 'Pasal 1', ketentuan: [], tingkat: ['kepala'], penilai: 'kepala' };
    const struktur = { ...varian, id: 'Gambar 1', tingkat: 2, penetapKinerja: 1, penilai: 1, penugas: 2 };
    const jabatan = { id: 'kepala', ciri: [{ jenis: ['pengawas'] }] };
    const isi = { kedudukan: [varian], struktur: [struktur], jabatan: [jabatan] };
    const lain = {
      kedudukan: [{ ...varian, penugas: 'kepala' }],
      struktur: [{ ...struktur, penilai: 2 }],
      jabatan: [jabatan, { ...jabatan, id: 'wakil' }],
    };
    const dan = [peraturan('x', isi), peraturan('y', lain)];
    const {
      kedudukan,
      struktur: strukturDua,
      jabatan: jabatanDua,
    } = banding(susunKitab(dan, 'x'), susunKitab(dan, 'y'));
    expect(kedudukan.map((b) => [b.hasil, ...b.beda])).toEqual([['beda', 'penugas']]);
    expect(strukturDua.map((b) => [b.hasil, ...b.beda])).toEqual([['beda', 'penilai']]);
    expect(jabatanDua.map((b) => [b.id, b.hasil])).toEqual([
      ['kepala', 'sama'],
      ['wakil', 'hanya-b'],
    ]);
  });
  test('ketentuan: warisan tetap sama, tambahan hanya di satu pihak', () =>
    expect(hasil.ketentuan.map((b) => [b.id, b.hasil])).toEqual([
      ['D1', 'sama'],
      ['A1', 'hanya-b'],
    ]));
  test('jumlah tiap hasil', () =>
    expect(hitungBanding(hasil.istilah)).toEqual({ sama: 1, beda: 1, 'hanya-a': 0, 'hanya-b': 1 }));
  test('dibalik: pihaknya bertukar, bedanya tetap', () => {
    const balik = banding(susunKitab(semua, 'anak'), susunKitab(semua, 'dasar'));
    expect(balik.istilah.find((b) => b.id === 'pengarah')?.hasil).toBe('hanya-a');
    expect(hitungBanding(balik.istilah).beda).toBe(1);
  });
  test('kitab dengan dirinya sendiri selalu sama', () => {
    const sendiri = banding(susunKitab(semua, 'anak'), susunKitab(semua, 'anak'));
    expect(Object.values(sendiri).flatMap((b) => b.filter((x) => x.hasil !== 'sama'))).toEqual([]);
  });
});

test.each([
  { kasus: 'urutan kunci tidak berarti', nilai: [{ sejak: tanggal('2024-01-01'), nilai: 3 }], hasil: 'sama' },
  { kasus: 'nilai lain', nilai: [{ nilai: 5, sejak: tanggal('2024-01-01') }], hasil: 'beda' },
  {
    kasus: 'nilai bertambah',
    nilai: [
      { nilai: 3, sejak: tanggal('2024-01-01') },
      { nilai: 4, sejak: tanggal('2025-01-01') },
    ],
    hasil: 'beda',
  },
  { kasus: 'teks bukan angka', nilai: [{ nilai: '3', sejak: tanggal('2024-01-01') }], hasil: 'beda' },
])('parameter: $kasus → $hasil', ({ nilai, hasil }) => {
  const satu = peraturan('satu', {
    parameter: [{ id: 'p', nama: dua('P'), nilai: [{ nilai: 3, sejak: tanggal('2024-01-01') }] }],
  });
  const lain = peraturan('lain', { parameter: [{ id: 'p', nama: dua('P'), nilai }] });
  const [butir] = banding(susunKitab([satu], 'satu'), susunKitab([lain], 'lain')).parameter;
  expect(butir?.hasil).toBe(hasil);
});
