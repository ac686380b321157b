import { describe, expect, test } from 'vitest';
import type { JabatanSaya, KotakUnit } from './bentuk.ts';
import { cocokkanUnit, unitSegaris } from './cari-unit.ts';

const unit = (id: string, nama: string, kepala: string | null, jenis = 'jpt-pratama') =>
  ({
    id,
    nama,
    pimpinan: { posisi: { id: `k-${id}`, nama: `Kepala ${nama}`, jenis }, pemangku: kepala, sebagai: null },
  }) as unknown as KotakUnit;
const SEMUA = [
  unit('puncak', 'Kementerian', 'Sang Menteri', 'pejabat-negara'),
  unit('ses', 'Sekretariat', 'Rina Sari'),
  unit('a', 'Biro Hukum', 'Budi Santoso'),
  unit('b', 'Biro Keuangan', null),
  { ...unit('c', 'Biro Kosong', null), pimpinan: null },
];
const jabatan = (id: string, ...garis: string[]) => ({ id, garis }) as unknown as JabatanSaya;
const id = (daftar: readonly KotakUnit[]) => daftar.map((u) => u.id);

describe('unit yang dituju pengajuan sukarela', () => {
  test('unit sendiri lebih dahulu, lalu atasannya; pejabat negara tidak ditawarkan', () =>
    expect(id(unitSegaris(SEMUA, jabatan('analis', 'a', 'ses', 'puncak')))).toEqual(['a', 'ses']));

  test('unit yang dipimpin sendiri dan unit tanpa pimpinan tidak ditawarkan', () =>
    expect(id(unitSegaris(SEMUA, jabatan('k-a', 'a', 'c', 'ses')))).toEqual(['ses']));

  test.each([
    { cari: 'biro', hasil: ['a', 'b'] },
    { cari: 'HUKUM biro', hasil: ['a'] },
    { cari: 'kepala biro keu', hasil: ['b'] },
    { cari: 'santoso', hasil: ['a'] },
    { cari: 'tidak ada', hasil: [] },
  ])('mencari “$cari”', ({ cari, hasil }) => expect(id(cocokkanUnit(SEMUA, cari))).toEqual(hasil));
});
