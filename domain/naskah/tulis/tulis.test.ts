import { expect, test } from 'vitest';
import { tanggal } from '../../kernel/index.ts';
import { hariTanggal, tanggalHuruf } from '../bulan.ts';
import { periksaIsian, type SkemaIsian } from '../isian.ts';
import { bolehMenulis } from '../izin.ts';
import { tubuhSurat } from '../templat/blok.ts';
import { lengkapiIsian, rapikanIsian } from './rapikan-isian.ts';
import { amplopDiminta, periksaTulisan, type Tulisan, tulisNaskah } from './tulis-naskah.ts';

const SKEMA: SkemaIsian = {
  type: 'object',
  'x-amplop': ['yth', 'tembusan'],
  required: ['uraian', 'hari', 'peserta', 'rangkap', 'pihak'],
  properties: {
    uraian: { type: 'string', title: 'Isi', minLength: 1 },
    hari: { type: 'string', format: 'date', title: 'Hari' },
    pukul: { type: 'string', format: 'time', title: 'Pukul' },
    rangkap: { type: 'integer', title: 'Rangkap', minimum: 1 },
    peserta: {
      type: 'array',
      title: 'Peserta',
      items: { type: 'object', required: ['nama'], properties: { nama: { type: 'string' } } },
    },
    pihak: {
      type: 'object',
      title: 'Pihak',
      required: ['nama'],
      properties: { nama: { type: 'string' }, nip: { type: 'string' } },
    },
    butir: { type: 'array', title: 'Butir', items: { type: 'string' } },
  },
};
const ISI = { uraian: 'Isi', hari: '2026-11-23', rangkap: 2, peserta: [{ nama: 'A' }], pihak: { nama: 'B' } };
const TULISAN: Tulisan = {
  jenis: 'nota-dinas',
  hal: 'Rencana',
  yth: ['Kepala Biro'],
  lampiran: '',
  tembusan: [],
  penandaTangan: 'p-1',
  isi: ISI,
};

test.each([
  [
    '2026-11-23',
    'Senin, 23 November 2026',
    'Senin, tanggal dua puluh tiga, bulan November, tahun dua ribu dua puluh enam',
  ],
  [
    '2024-02-29',
    'Kamis, 29 Februari 2024',
    'Kamis, tanggal dua puluh sembilan, bulan Februari, tahun dua ribu dua puluh empat',
  ],
  [
    '1945-08-17',
    'Jumat, 17 Agustus 1945',
    'Jumat, tanggal tujuh belas, bulan Agustus, tahun seribu sembilan ratus empat puluh lima',
  ],
])('%s: hari dan tanggalnya, juga dengan huruf', (hari, biasa, huruf) => {
  expect(hariTanggal(tanggal(hari))).toBe(biasa);
  expect(tanggalHuruf(tanggal(hari))).toBe(huruf);
});

test.each([
  { kasus: 'lengkap', lain: {}, kurang: [] },
  { kasus: 'tanpa hal', lain: { hal: ' ' }, kurang: ['hal'] },
  { kasus: 'tanpa tujuan', lain: { yth: [] }, kurang: ['yth'] },
  { kasus: 'tanpa isi', lain: { isi: {} }, kurang: ['uraian', 'hari', 'rangkap', 'peserta', 'pihak'] },
  { kasus: 'pukul yang tidak ada', lain: { isi: { ...ISI, pukul: '24:10' } }, kurang: ['pukul'] },
])('naskah $kasus: yang kurang disebut satu per satu', ({ lain, kurang }) => {
  const tulisan = { ...TULISAN, ...lain };
  expect(periksaTulisan(tulisan, SKEMA).map((s) => s.isian)).toEqual(kurang);
  const izin = bolehMenulis('g-1', ['p-1'], 'p-1');
  if (!izin.sah) throw new Error('berizin');
  expect(tulisNaskah(tulisan, SKEMA, izin.nilai).sah).toBe(kurang.length === 0);
});

test('hanya pemangku jabatan yang menulis atas jabatan itu; jenis tanpa Yth. tidak memintanya', () => {
  expect(bolehMenulis('g-1', ['p-2'], 'p-1')).toMatchObject({ penolakan: { kode: 'naskah/bukan-jabatan-saya' } });
  expect(amplopDiminta(SKEMA)).toEqual(['yth', 'tembusan']);
  expect(periksaTulisan({ ...TULISAN, yth: [] }, { ...SKEMA, 'x-amplop': ['tembusan'] })).toEqual([]);
});

test('yang diketik dirapikan menurut bentuknya; pratinjau mengisi yang wajib dengan titik-titik', () => {
  const ketikan = {
    uraian: ' Isi ',
    asing: 'x',
    butir: ['', ' a '],
    peserta: [{ nama: '' }, { nama: 'A', lain: 1 }],
    pihak: { nip: '' },
    hari: ['2026-11-23'],
    rangkap: 'dua',
  };
  const rapi = rapikanIsian(SKEMA, ketikan);
  expect(rapi).toEqual({ uraian: 'Isi', butir: ['a'], peserta: [{ nama: 'A' }] });
  expect(lengkapiIsian(SKEMA, rapi)).toEqual({
    uraian: 'Isi',
    hari: '…',
    rangkap: 1,
    peserta: [{ nama: 'A' }],
    pihak: { nama: '…' },
    butir: ['a'],
  });
  expect(periksaIsian(SKEMA, rapi).length).toBeGreaterThan(0);
});

test('keputusan sebagai baris berlabel: menimbang, mengingat, memutuskan, diktum KESATU dan seterusnya', () => {
  const p = (teks: string) => [{ blok: 'paragraf' as const, isi: [{ teks, tebal: false, miring: false }] }];
  const tubuh = tubuhSurat({
    bentuk: 'keputusan',
    menimbang: [p('bahwa a')],
    mengingat: [p('Peraturan A')],
    memperhatikan: [],
    menetapkan: [{ teks: 'Keputusan tentang X.', tebal: false, miring: false }],
    diktum: [p('satu'), p('dua')],
  });
  expect(tubuh.map((b) => ('label' in b ? b.label.map((l) => l.teks).join('') : b.blok))).toEqual([
    'Menimbang',
    'Mengingat',
    'tengah',
    'Menetapkan',
    'KESATU',
    'KEDUA',
  ]);
});
