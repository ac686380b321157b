import { expect, test } from 'vitest';
import type { KotakUnit } from '../bagan.ts';
import { susunBagan } from './susun-bagan.ts';
import { isiUkuran } from './ukuran.ts';

const unit = (id: string, induk: string | null, lain: Partial<KotakUnit> = {}): KotakUnit => ({
  ...{ id, induk, kode: id, nama: `Unit ${id}`, jenis: 'unit', pimpinan: null },
  ...{ jumlahPegawai: 3, jumlahPosisi: 4, lowong: 1, rentang: 7, penugasan: 3, bertugas: 2, jumlahPendukung: 0 },
  ...lain,
});
const kepala = (id: string) => ({
  posisi: { id, nama: `Kepala ${id}`, jenis: 'administrator' as const },
  pemangku: null,
  sebagai: null,
});
const daftar = [unit('a', null, { pimpinan: kepala('a') }), unit('b', 'a'), unit('c', 'b')];
const KOP = { instansi: 'Badan Contoh', hari: '1 Januari 2027', bahasa: 'id' } as const;

test('judul, instansi, hari, dan legenda ada pada setiap bagan', () => {
  const { judul, instansi, keterangan, legenda } = susunBagan(daftar, { kertas: 'a4', warna: 'lowong' }, KOP);
  expect([judul, instansi, keterangan]).toEqual(['Struktur organisasi', 'Badan Contoh', 'Keadaan pada 1 Januari 2027']);
  expect(legenda.butir.map((b) => b.teks)).toEqual(['0 %', '1–10 %', '11–25 %', '26–50 %', '> 50 %']);
});

test('kotak menyebut pimpinan yang lowong, cacahnya, dan cabang yang tertutup', () => {
  const [lembar] = susunBagan(daftar, { kertas: 'a3', warna: 'pimpinan', terbuka: ['a'] }, KOP).lembar;
  expect(lembar?.kotak.map((k) => [k.nama, k.pimpinan, k.kaki])).toEqual([
    ['Unit a', 'Kepala a (Lowong)', '3 pegawai · 1 lowong'],
    ['Unit b', '', '3 pegawai · 1 lowong · 1 unit di bawahnya'],
  ]);
});

test('satu cabang memakai nama unitnya; bahasa Inggris seluruhnya', () => {
  const bagan = susunBagan(daftar, { kertas: 'a4', warna: 'rentang', unit: 'b' }, { ...KOP, bahasa: 'en' });
  expect([bagan.judul, bagan.instansi]).toEqual(['Organisation structure', 'Unit b, Badan Contoh']);
  expect(bagan.lembar.flatMap((l) => l.kotak.map((k) => k.id))).toEqual(['b', 'c']);
  expect(bagan.lembar[0]?.kotak[1]?.kaki).toBe('3 people · 1 vacant');
});

test('menurut beban: cacah penugasan di setiap kotak dan di legenda, terbaca tanpa warna', () => {
  const { legenda, lembar } = susunBagan(daftar, { kertas: 'a4', warna: 'beban' }, KOP);
  expect([legenda.judul, ...legenda.butir.map((b) => b.teks)]).toEqual([
    'Penugasan yang berjalan:',
    ...['0', '1–2', '3–5', '6–10', '> 10'],
  ]);
  expect(lembar[0]?.kotak[0]?.kaki).toBe('3 pegawai · 3 penugasan (2 orang) · 1 lowong');
});

test('A4 memuat sebelas baris dan lima tingkat, A3 lebih banyak', () => {
  expect([isiUkuran('a4'), isiUkuran('a3')].map((u) => [u.baris, Math.floor(u.kolom)])).toEqual([
    [11, 5],
    [16, 7],
  ]);
});
