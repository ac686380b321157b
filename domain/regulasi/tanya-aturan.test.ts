import { describe, expect, test } from 'vitest';
import type { Aturan, Suara } from './aturan.ts';
import { susunKitab } from './kitab.ts';
import { tanyaAturan } from './tanya-aturan.ts';

const dua = { id: 'x', en: 'x' };
const kitab = (suara: Suara, syarat: string) => {
  const aturan: Aturan = {
    id: 'a',
    ketentuan: ['K-1'],
    pertanyaan: 'penugasan.putuskan',
    suara,
    syarat,
    pesan: dua,
    jalanKeluar: dua,
  };
  const isi = {
    istilah: {},
    peran: [],
    parameter: [],
    pola: [],
    tahap: [],
    jabatan: [],
    kedudukan: [],
    struktur: [],
    satuan: [],
    peranTim: [],
    alur: [],
    naskah: [],
    ketentuan: [],
    aturan: [aturan],
  };
  const kepala = { id: 'uji', judul: dua, nomor: '1', penerbit: 'Uji', jenisInstansi: ['pusat'] };
  return susunKitab([{ ...kepala, ...isi, status: 'berlaku', berlakuSejak: null }], 'uji');
};

const ujung = { posisi: 'p', unit: 'u', jenisJabatan: 'fungsional', pimpinan: false };
const teks = { perihal: '', maksud: '', kompetensi: '', ekspektasi: '', lingkup: 'lintas-unit' };
const hari = { mulai: '2026-03-01', selesai: '2026-03-01', hariIni: '2026-03-01', lamaHari: 1 };
const fakta = {
  ...teks,
  ...hari,
  satuUnit: false,
  pemohonPenilai: true,
  penilaiMerangkapPimpinan: true,
  pemohon: ujung,
  pegawai: { ...ujung, status: 'PNS' },
};

const [YA, TIDAK, BELUM] = ['penilaiMerangkapPimpinan', 'satuUnit', 'pilihan > "a"'];

describe('suara hukum menentukan jawaban; yang belum jelas dihitung tidak terpenuhi', () => {
  test.each<[Suara, boolean, boolean, boolean]>([
    ['harus', false, true, true],
    ['diutamakan', false, true, true],
    ['batas-waktu', false, true, true],
    ['larangan', true, false, true],
    ['dapat', false, false, false],
  ])('%s: ya melanggar %s, tidak melanggar %s, belum jelas melanggar %s', (suara, ya, tidak, belum) => {
    const melanggar = [YA, TIDAK, BELUM].map(
      (s) => tanyaAturan(kitab(suara, s), 'penugasan.putuskan', fakta).length > 0,
    );
    expect(melanggar).toEqual([ya, tidak, belum]);
  });
});

test('hanya aturan pertanyaan itu yang ditanya', () =>
  expect(tanyaAturan(kitab('harus', TIDAK), 'penugasan.ajukan', fakta)).toEqual([]));

test.each([
  { kasus: 'pertanyaan di luar kosakata', tanya: 'penugasan.karang', isi: fakta },
  { kasus: 'fakta kurang', tanya: 'penugasan.putuskan', isi: teks },
])('$kasus: kesalahan kita, bukan jawaban', ({ tanya, isi }) =>
  expect(() => tanyaAturan(kitab('harus', YA), tanya, isi)).toThrow(),
);
