import { expect, test } from 'vitest';
import type { Alur } from '../regulasi/index.ts';
import type { Akibat } from './akibat.ts';
import { bagianSisi } from './bagian-sisi.ts';

const tugas = (id: string, peran: string) => ({ id, jenis: 'tugas', peran });
const alur = { simpul: { minta: tugas('minta', 'PEMOHON'), jawab: tugas('jawab', 'PENILAI') } } as unknown as Alur;
const pemohon = (peran: string) => peran === 'PEMOHON';
const tamu = (peran: string) => !pemohon(peran);

const buka = (id: string, peran: string): Akibat => ({ jenis: 'buka', tugas: id, peran, pewaktu: [] });
const surat = (kepada: string, ...tembusan: string[]): Akibat => ({
  jenis: 'naskah',
  naskah: 'surat',
  simpul: 'minta',
  kepada,
  tembusan,
});

test.each([
  { kasus: 'tindakan dibuka di sisi pemegangnya', akibat: [buka('jawab', 'PENILAI')], pemohon: 0, tamu: 1 },
  { kasus: 'tindakan ditutup di sisi pemegangnya', akibat: [{ jenis: 'tutup', tugas: 'minta' }], pemohon: 1, tamu: 0 },
  { kasus: 'akhir sampai ke keduanya', akibat: [{ jenis: 'selesai', hasil: 'ditarik' }], pemohon: 1, tamu: 1 },
  { kasus: 'surat untuk sisi sendiri tidak menyeberang', akibat: [surat('PEMOHON', 'PEMOHON')], pemohon: 1, tamu: 0 },
  { kasus: 'tembusan sampai tanpa alamat surat', akibat: [surat('PEMOHON', 'PENILAI')], pemohon: 1, tamu: 1 },
] as const)('$kasus', ({ akibat, pemohon: p, tamu: t }) => {
  expect([bagianSisi(alur, akibat, pemohon).length, bagianSisi(alur, akibat, tamu).length]).toEqual([p, t]);
});

test('surat dan pengingat hanya menyebut peran di sisinya', () => {
  const ingat: Akibat = { jenis: 'ingatkan', pewaktu: 'w', tugas: 'jawab', sebagai: 'pengingat', beritahu: 'PEMOHON' };
  expect(bagianSisi(alur, [surat('PENILAI', 'PEMOHON'), ingat], pemohon)).toMatchObject([
    { jenis: 'naskah', tembusan: ['PEMOHON'] },
    { jenis: 'ingatkan', beritahu: 'PEMOHON' },
  ]);
  expect(bagianSisi(alur, [surat('PENILAI', 'PEMOHON'), ingat], tamu)).toEqual([
    { jenis: 'naskah', naskah: 'surat', simpul: 'minta', kepada: 'PENILAI', tembusan: [] },
    { jenis: 'ingatkan', pewaktu: 'w', tugas: 'jawab', sebagai: 'pengingat' },
  ]);
});
