import { expect, test } from 'vitest';
import { periksaIsian, type SkemaIsian } from './isian.ts';

const skema: SkemaIsian = {
  type: 'object',
  required: ['maksud', 'mulai', 'pegawai'],
  properties: {
    maksud: {
      type: 'string',
      title: 'Maksud',
      'x-title-en': 'Purpose',
      minLength: 5,
      maxLength: 10,
      'x-ketentuan': 'K-1',
    },
    mulai: { type: 'string', format: 'date', title: 'Mulai' },
    lama: { type: 'integer', title: 'Lama', minimum: 1, maximum: 30 },
    cara: { type: 'string', title: 'Cara', enum: ['a', 'b'] },
    pegawai: {
      type: 'object',
      title: 'Pegawai',
      required: ['nama'],
      properties: { nama: { type: 'string', title: 'Nama' } },
    },
    dasar: { type: 'array', title: 'Dasar', minItems: 1, items: { type: 'string', title: 'Butir', minLength: 2 } },
  },
};
const baik = { maksud: 'membantu', mulai: '2026-01-31', pegawai: { nama: 'Siti' } };

test('isian lengkap tidak bertemuan, isian di luar skema dibiarkan', () =>
  expect(periksaIsian(skema, { ...baik, lain: 1 })).toEqual([]));

test.each([
  { kasus: 'tidak ada', lain: { maksud: undefined }, isian: 'maksud', kata: 'Maksud: wajib diisi.' },
  { kasus: 'hanya spasi', lain: { maksud: '   ' }, isian: 'maksud', kata: 'Maksud: wajib diisi.' },
  { kasus: 'terlalu pendek', lain: { maksud: 'ya' }, isian: 'maksud', kata: 'Maksud: paling sedikit 5 huruf.' },
  {
    kasus: 'terlalu panjang',
    lain: { maksud: 'x'.repeat(11) },
    isian: 'maksud',
    kata: 'Maksud: paling banyak 10 huruf.',
  },
  {
    kasus: '31 Februari',
    lain: { mulai: '2026-02-31' },
    isian: 'mulai',
    kata: 'Mulai: bukan tanggal yang ada pada kalender.',
  },
  { kasus: 'jenis salah', lain: { mulai: 5 }, isian: 'mulai', kata: 'Mulai: bentuk isinya tidak sesuai.' },
  { kasus: 'pecahan', lain: { lama: 1.5 }, isian: 'lama', kata: 'Lama: bentuk isinya tidak sesuai.' },
  { kasus: 'terlalu kecil', lain: { lama: 0 }, isian: 'lama', kata: 'Lama: paling sedikit 1.' },
  { kasus: 'di luar pilihan', lain: { cara: 'c' }, isian: 'cara', kata: 'Cara: pilih salah satu yang tersedia.' },
  { kasus: 'di dalam bagian', lain: { pegawai: {} }, isian: 'pegawai.nama', kata: 'Nama: wajib diisi.' },
  { kasus: 'daftar kosong', lain: { dasar: [] }, isian: 'dasar', kata: 'Dasar: paling sedikit 1 butir.' },
  { kasus: 'butir daftar', lain: { dasar: ['ab', 'c'] }, isian: 'dasar[2]', kata: 'Butir: paling sedikit 2 huruf.' },
])('$kasus: menyebut isian dan sebabnya', ({ lain, isian, kata }) =>
  expect(periksaIsian(skema, { ...baik, ...lain })).toMatchObject([{ isian, pesan: { id: kata } }]),
);

test('temuan menyebut ketentuan dan berbahasa Inggris juga', () =>
  expect(periksaIsian(skema, { ...baik, maksud: '' })).toEqual([
    { isian: 'maksud', pesan: { id: 'Maksud: wajib diisi.', en: 'Purpose: must be filled in.' }, ketentuan: 'K-1' },
  ]));
