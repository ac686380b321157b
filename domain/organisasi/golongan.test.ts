import { expect, test } from 'vitest';
import { bandingkanGolongan, pangkat } from './golongan.ts';
import { namaBergelar } from './nama.ts';

test.each([
  ['I/a', 'Juru Muda (I/a)'],
  ['II/d', 'Pengatur Tingkat I (II/d)'],
  ['III/d', 'Penata Tingkat I (III/d)'],
  ['IV/e', 'Pembina Utama (IV/e)'],
  ['IX', 'Golongan IX'],
  ['XVII', 'Golongan XVII'],
  ['XVIII', undefined],
  ['III/e', undefined],
  ['toString', undefined],
])('pangkat golongan %s: %s', (golongan, nama) => expect(pangkat(golongan)).toBe(nama));

test.each([
  ['III/b', 'III/a', 1],
  ['II/d', 'III/a', -1],
  ['IV/e', 'IV/e', 0],
])('%s dibanding %s', (a, b, tanda) => expect(Math.sign(bandingkanGolongan(a, b) ?? Number.NaN)).toBe(tanda));

test('golongan PPPK tidak dapat dibandingkan dengan PNS', () => {
  expect(bandingkanGolongan('III', 'III/a')).toBeUndefined();
  expect(bandingkanGolongan('IX', 'X')).toBeUndefined();
});

test.each([
  [{ nama: 'Siti Contoh' }, 'Siti Contoh'],
  [{ nama: 'Siti Contoh', gelarDepan: 'Dr.', gelarBelakang: 'S.E., M.Si.' }, 'Dr. Siti Contoh, S.E., M.Si.'],
  [{ nama: 'Siti Contoh', gelarDepan: null, gelarBelakang: 'A.Md.' }, 'Siti Contoh, A.Md.'],
])('nama bergelar', (pegawai, tulisan) => expect(namaBergelar(pegawai)).toBe(tulisan));
