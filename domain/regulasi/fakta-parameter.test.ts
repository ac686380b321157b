import { describe, expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import type { Aturan, Suara } from './aturan.ts';
import { susunKitab } from './kitab.ts';
import type { NilaiParameter, Parameter } from './peraturan.ts';
import { periksa } from './periksa/periksa.ts';
import { catatanAturan, tanyaAturan } from './tanya-aturan.ts';

const dua = { id: 'x', en: 'y' };
const nilai = (sejak: string, isi: number, sampai?: string): NilaiParameter => ({
  sejak: tanggal(sejak),
  nilai: isi,
  ...(sampai && { sampai: tanggal(sampai) }),
});

const peraturan = (syarat: string, suara: Suara, parameter: readonly Parameter[]) => {
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
    pola: [],
    tahap: [],
    alur: [],
    naskah: [],
    jabatan: [],
    kedudukan: [],
    struktur: [],
    satuan: [],
    peranTim: [],
    parameter,
    aturan: [aturan],
  };
  const ketentuan = [
    { id: 'K-1', letak: 'Pasal 1', modalitas: 'wajib', ringkasan: dua, dipikul: [{ oleh: 'aturan', id: 'a' }] },
  ] as const;
  const kepala = { id: 'uji', judul: dua, nomor: '1', penerbit: 'Uji', jenisInstansi: ['pusat'] };
  return { ...kepala, ...isi, ketentuan, status: 'berlaku', berlakuSejak: null } as const;
};

const LAMA: Parameter = {
  id: 'penugasan.lama-hari',
  nama: dua,
  nilai: [nilai('2025-01-01', 30, '2025-12-31'), nilai('2026-01-01', 60)],
};
const SYARAT = 'lamaHari <= parameter.penugasan.lama_hari';

const ujung = { posisi: 'p', unit: 'u', jenisJabatan: 'fungsional', pimpinan: false };
const fakta = (hariIni: string, lamaHari: number) => ({
  perihal: '',
  maksud: '',
  kompetensi: '',
  ekspektasi: '',
  mulai: hariIni,
  selesai: hariIni,
  hariIni,
  lamaHari,
  lingkup: 'lintas-unit',
  satuUnit: false,
  pemohonPenilai: true,
  penilaiMerangkapPimpinan: true,
  pemohon: ujung,
  pegawai: { ...ujung, status: 'PNS' },
});

describe('aturan membaca parameter pada hari yang ditanyakan', () => {
  const kitab = susunKitab([peraturan(SYARAT, 'harus', [LAMA])], 'uji');
  test.each([
    { hari: '2025-12-31', lama: 30, melanggar: false },
    { hari: '2025-12-31', lama: 31, melanggar: true },
    { hari: '2026-01-01', lama: 31, melanggar: false },
    { hari: '2026-01-01', lama: 61, melanggar: true },
    { hari: '2024-12-31', lama: 1, melanggar: true },
  ])('$hari, $lama hari → melanggar=$melanggar', ({ hari, lama, melanggar }) =>
    expect(tanyaAturan(kitab, 'penugasan.putuskan', fakta(hari, lama)).length > 0).toBe(melanggar),
  );
});

describe('pemeriksaan mengenal parameter kitab dan jenis nilainya', () => {
  const letak = () => ({ berkas: 'x', baris: 1 });
  const kode = (syarat: string, parameter = [LAMA]) =>
    periksa(peraturan(syarat, 'harus', parameter), [], letak).map((t) => t.kode);
  const tindih: Parameter = { ...LAMA, id: 'penugasan.lama-hari.paling' };
  test.each([
    { syarat: SYARAT, kena: [] },
    { syarat: 'lamaHari <= parameter.penugasan.karang', kena: ['fakta-asing'] },
    { syarat: 'maksud = parameter.penugasan.lama_hari', kena: ['feel'] },
  ])('$syarat → $kena', ({ syarat, kena }) => expect(kode(syarat)).toEqual(kena));
  test('nilai yang tempatnya diambil id lain tidak dikenal lagi', () =>
    expect(kode(SYARAT, [LAMA, tindih])).toEqual(['feel']));
});

test.each([
  { suara: 'dapat', lama: 10, catatan: ['a'] },
  { suara: 'dapat', lama: 99, catatan: [] },
  { suara: 'harus', lama: 10, catatan: [] },
] as const)(
  'catatan hanya dari suara dapat yang berlaku: $suara, $lama hari → $catatan',
  ({ suara, lama, catatan }) => {
    const kitab = susunKitab([peraturan(SYARAT, suara, [LAMA])], 'uji');
    expect(catatanAturan(kitab, 'penugasan.putuskan', fakta('2026-02-01', lama)).map((c) => c.aturan)).toEqual(catatan);
  },
);
