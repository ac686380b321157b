import { expect, test } from 'vitest';
import { type BarisDaftar, tempatkanDaftar } from './tempatkan-daftar.ts';

const susunan = {
  unit: [
    { kode: 'B1', nama: 'Biro Umum' },
    { kode: 'B2', nama: 'Biro Hukum' },
    { kode: 'X1', nama: 'Subbagian Tata Usaha' },
    { kode: 'X2', nama: 'Subbagian Tata Usaha' },
  ],
  posisi: [
    { kode: 'P1', unit: 'B1', nama: 'Arsiparis Ahli Muda' },
    { kode: 'P2', unit: 'B1', nama: 'Arsiparis Ahli Muda' },
    { kode: 'P3', unit: 'B2', nama: 'Kepala Biro' },
  ],
  pemangku: [
    { nip: '2', posisi: 'P2', sebagai: 'definitif' },
    { nip: '9', posisi: 'P3', sebagai: 'definitif' },
  ],
};
const kasus: readonly (readonly [string, readonly BarisDaftar[], readonly string[]])[] = [
  ['kode posisi dipakai apa adanya', [{ nip: '1', posisi: 'P7' }], ['P7']],
  [
    'pemangku lama tetap, yang lain mengisi yang kosong',
    [
      { nip: '1', unit: 'biro umum', jabatan: 'ARSIPARIS AHLI MUDA' },
      { nip: '2', kodeUnit: 'B1', jabatan: 'Arsiparis Ahli Muda' },
    ],
    ['P1', 'P2'],
  ],
  [
    'tempat habis',
    [
      { nip: '1', unit: 'B1', jabatan: 'Arsiparis Ahli Muda' },
      { nip: '2', unit: 'B1', jabatan: 'Arsiparis Ahli Muda' },
      { nip: '3', unit: 'B1', jabatan: 'Arsiparis Ahli Muda' },
    ],
    ['P1', 'P2', 'jabatan-terisi'],
  ],
  ['dipangku orang di luar daftar', [{ nip: '1', unit: 'Biro Hukum', jabatan: 'Kepala Biro' }], ['jabatan-terisi']],
  ['unit senama', [{ nip: '1', unit: 'Subbagian Tata Usaha', jabatan: 'Kepala' }], ['unit-mendua']],
  ['unit asing', [{ nip: '1', unit: 'Biro Asing', jabatan: 'Kepala' }], ['unit-tidak-ada']],
  ['jabatan tanpa unit', [{ nip: '1', jabatan: 'Kepala Biro' }], ['tanpa-unit']],
  ['tanpa jabatan: hanya datanya', [{ nip: '1' }], []],
];
test.each(kasus)('%s', (_, daftar, harap) => {
  expect(tempatkanDaftar(daftar, susunan).map((p) => ('posisi' in p ? p.posisi : p.sebab))).toEqual(harap);
});
