import { describe, expect, test } from 'vitest';
import { kenaliJudul, type LembarBerkas, rapikanGolongan } from './judul.ts';

describe('judul kolom yang lazim pada daftar kepegawaian dikenali', () => {
  test.each<[LembarBerkas, string, string | null | undefined]>([
    ['Daftar', 'NIP BARU', 'nip'],
    ['Daftar', 'NAMA LENGKAP', 'nama'],
    ['Daftar', 'GOL RUANG', 'golongan'],
    ['Daftar', 'Gol. Ruang', 'golongan'],
    ['Daftar', 'UNOR_NAMA', 'unit'],
    ['Daftar', 'JABATAN', 'jabatan'],
    ['Daftar', 'TMT JABATAN', 'sejak'],
    ['Daftar', 'TANGGAL LAHIR', null],
    ['Daftar', 'Warna favorit', undefined],
    ['Daftar', '__proto__', undefined],
    ['Daftar', 'constructor', undefined],
    ['Pegawai', 'NIP BARU', 'nip'],
    ['Pegawai', 'TANGGAL LAHIR', undefined],
    ['Unit', 'DIATASAN ID', 'induk'],
    ['Pemangku', 'NIP BARU', 'nip'],
  ])('%s: %s → %s', (lembar, judul, harap) => expect(kenaliJudul(lembar, judul)).toBe(harap));
});

test.each([
  ['34', 'III/d'],
  ['III/D', 'III/d'],
  ['iv.e', 'IV/e'],
  ['Penata Tk. I (III/d)', 'III/d'],
  ['IX', 'IX'],
  ['Golongan ix', 'IX'],
  ['entah', 'entah'],
])('golongan %s dibaca %s', (tulisan, harap) => expect(rapikanGolongan(tulisan)).toBe(harap));
