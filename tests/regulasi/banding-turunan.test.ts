import { join } from 'node:path';
import { type Banding, banding, hitungBanding } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { beforeAll, expect, test } from 'vitest';

let hasil: Banding;
beforeAll(async () => {
  const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
  hasil = banding(pustaka.kitab('permenpanrb-7-2022'), pustaka.kitab('pergub-banten-19-2023'));
});

/** Rows of one outcome whose id is about appointment. */
const berhasil = (bagian: keyof Banding, mana: string, tentang: RegExp) =>
  hasil[bagian]
    .filter((b) => b.hasil === mana && tentang.test(b.id))
    .map((b) => [b.id, b.beda.join(' ')].join(' ').trim());

/** What the governor's regulation says of appointment otherwise than its parent; the rest it inherits. */
test.each<{ bagian: keyof Banding; tentang: RegExp; beda: readonly string[]; tambahan: readonly string[] }>([
  { bagian: 'peran', tentang: /^PEGAWAI_DITUGASKAN$/, beda: ['PEGAWAI_DITUGASKAN nama'], tambahan: [] },
  { bagian: 'parameter', tentang: /^(pengingat|eskalasi)\./, beda: [], tambahan: [] },
  {
    tentang: /^(ajukan|tetapkan)\./,
    bagian: 'aturan',
    beda: [
      'ajukan.jenis-jabatan ketentuan syarat pesan jalanKeluar',
      'tetapkan.oleh-pimpinan-unit ketentuan syarat pesan jalanKeluar isian',
      'tetapkan.jenis-jabatan ketentuan syarat pesan jalanKeluar',
    ],
    tambahan: ['ajukan.fungsional-atau-pelaksana', 'tetapkan.fungsional-atau-pelaksana'],
  },
  { bagian: 'alur', tentang: /^penunjukan-/, beda: ['penunjukan-dalam-unit gambar lajur simpul'], tambahan: [] },
  { bagian: 'naskah', tentang: /^surat-/, beda: [], tambahan: [] },
])('$bagian: beda $beda, tambahan $tambahan', ({ bagian, tentang, beda, tambahan }) => {
  expect(berhasil(bagian, 'beda', tentang)).toEqual(beda);
  expect(berhasil(bagian, 'hanya-b', tentang)).toEqual(tambahan);
  expect(berhasil(bagian, 'hanya-a', /./)).toEqual([]);
});

test('BANTEN-P1-1 sampai lampiran: 227 ketentuan sendiri di atas ketentuan induk', () =>
  expect(hitungBanding(hasil.ketentuan)).toEqual({ sama: 453, beda: 0, 'hanya-a': 0, 'hanya-b': 227 }));
