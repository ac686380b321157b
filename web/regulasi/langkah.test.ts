import { expect, test } from 'vitest';
import { urutkan } from './langkah.ts';

const simpul = (id: string, tugas = true) => ({ id, nama: id, lajur: 'L', tugas });
const peta = {
  simpul: [
    simpul('putuskan'),
    simpul('mulai', false),
    simpul('ajukan'),
    simpul('rekomendasikan'),
    simpul('selesai', false),
  ],
  arus: [
    ['mulai', 'ajukan'],
    ['ajukan', 'rekomendasikan'],
    ['rekomendasikan', 'putuskan'],
    ['putuskan', 'ajukan'],
    ['putuskan', 'selesai'],
  ],
} as const;

test('langkah terurut menurut alurnya, juga bila gambar berputar kembali', () =>
  expect(urutkan(peta, ['rekomendasikan'], ['mulai', 'ajukan']).map(({ id, keadaan }) => [id, keadaan])).toEqual([
    ['ajukan', 'sudah'],
    ['rekomendasikan', 'kini'],
    ['putuskan', 'nanti'],
  ]));

test('langkah yang dikunjungi lagi tampil sebagai langkah kini', () =>
  expect(urutkan(peta, ['ajukan'], ['ajukan', 'putuskan'])[0]?.keadaan).toBe('kini'));
