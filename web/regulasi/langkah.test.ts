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

test('langkah yang tidak dicapai berkas yang sudah berakhir tidak dijanjikan lagi', () => {
  const dilalui = ['mulai', 'ajukan', 'rekomendasikan'];
  const keadaan = (token: readonly string[]) => urutkan(peta, token, dilalui).map((satu) => satu.keadaan);
  expect(keadaan([])).toEqual(['sudah', 'sudah', 'lewat']);
  expect(keadaan(['selesai'])).toEqual(['sudah', 'sudah', 'lewat']);
  expect(keadaan(['rekomendasikan'])).toEqual(['sudah', 'kini', 'nanti']);
});

test('gambar yang dibaca tanpa berkas hanya berurutan', () =>
  expect(new Set(urutkan(peta, [], []).map(({ keadaan }) => keadaan))).toEqual(new Set(['nanti'])));
