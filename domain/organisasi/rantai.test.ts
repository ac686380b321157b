import { describe, expect, test } from 'vitest';
import type { CiriSatuan } from '../regulasi/index.ts';
import { penilai, pimpinanUnit, type RantaiUnit, type SimpulRantai, satuanTerdekat, satuUnit } from './rantai.ts';
import type { JenisJabatan } from './struktur.ts';

const unit = (unit: string, pimpinan?: string, ...kedudukan: SimpulRantai['kedudukan']): SimpulRantai => ({
  unit,
  kedudukan,
  ...(pimpinan && { pimpinan }),
});
const tetapkan = (penilai: string, posisi?: string) => ({ penilai, ...(posisi && { posisi }) });
const analis = { id: 'analis', jenis: 'fungsional' } as const;

/** Pola kedudukan: satuan dari bawah ke atas, tempat pegawai di satuan pertama. */
test.each<{ kasus: string; rantai: RantaiUnit; penilai: string }>([
  {
    kasus: 'PANRB-L-B1-GBR4 unit JPT Madya, dinilai JPT Madya',
    rantai: [unit('deputi', 'jpt-madya')],
    penilai: 'jpt-madya',
  },
  {
    kasus: 'PANRB-L-B1-GBR5 unit JPT Madya, dinilai JPT Pratama di bawahnya',
    rantai: [unit('deputi', 'jpt-madya', tetapkan('jpt-pratama'))],
    penilai: 'jpt-pratama',
  },
  {
    kasus: 'PANRB-L-B1-GBR6 unit JPT Pratama, dinilai JPT Pratama',
    rantai: [unit('biro', 'jpt-pratama'), unit('sekretariat', 'jpt-madya')],
    penilai: 'jpt-pratama',
  },
  {
    kasus: 'PANRB-L-B1-GBR7 unit JPT Pratama, dinilai Administrator',
    rantai: [unit('dinas', 'jpt-pratama', tetapkan('administrator'))],
    penilai: 'administrator',
  },
  {
    kasus: 'PANRB-L-B1-GBR8 unit JPT Pratama tanpa Administrator',
    rantai: [unit('inspektorat', 'jpt-pratama')],
    penilai: 'jpt-pratama',
  },
  {
    kasus: 'PANRB-L-B1-GBR9 kecamatan, dinilai Camat',
    rantai: [unit('kecamatan', 'camat'), unit('kota')],
    penilai: 'camat',
  },
  {
    kasus: 'PANRB-L-B1-GBR10 unit Administrator, dinilai Pengawas',
    rantai: [unit('upt', 'administrator', tetapkan('pengawas'))],
    penilai: 'pengawas',
  },
  {
    kasus: 'PANRB-L-B1-GBR11 unit Administrator tanpa Pengawas',
    rantai: [unit('upt', 'administrator')],
    penilai: 'administrator',
  },
  {
    kasus: 'PANRB-L-B1-GBR12 kelurahan, dinilai Lurah',
    rantai: [unit('kelurahan', 'lurah'), unit('kecamatan', 'camat')],
    penilai: 'lurah',
  },
  {
    kasus: 'PANRB-L-B1-GBR13, PANRB-P9-2 unit dipimpin pejabat fungsional',
    rantai: [unit('puskesmas', 'dokter-kepala'), unit('dinas', 'jpt-pratama')],
    penilai: 'dokter-kepala',
  },
  {
    kasus: 'PANRB-L-B1-GBR15 sekretariat daerah, dinilai Asisten',
    rantai: [unit('setda', 'sekda', tetapkan('asisten'))],
    penilai: 'asisten',
  },
  {
    kasus: 'PANRB-L-B1-GBR16 sekretariat daerah, dinilai Kepala Biro',
    rantai: [unit('biro', 'kepala-biro'), unit('asisten', 'asisten'), unit('setda', 'sekda')],
    penilai: 'kepala-biro',
  },
  {
    kasus: 'PANRB-L-B1-f duduk di bagian, ditetapkan di bawah pimpinan unit: kepala bagian hanya mengoordinasikan',
    rantai: [unit('bagian', 'kepala-bagian'), unit('biro', 'jpt-pratama', tetapkan('jpt-pratama'))],
    penilai: 'jpt-pratama',
  },
  {
    kasus: 'PANRB-P9-3 ketetapan satuan terdekat menang atas satuan di atasnya',
    rantai: [
      unit('bagian', 'kepala-bagian', tetapkan('pengawas')),
      unit('biro', 'jpt-pratama', tetapkan('jpt-pratama')),
    ],
    penilai: 'pengawas',
  },
  {
    kasus: 'PANRB-P10 ketetapan untuk tempat itu sendiri paling dahulu',
    rantai: [unit('biro', 'jpt-pratama', tetapkan('pengawas'), tetapkan('jpt-madya', 'analis'))],
    penilai: 'jpt-madya',
  },
  {
    kasus: 'ketetapan untuk tempat lain tidak ikut',
    rantai: [unit('biro', 'jpt-pratama', tetapkan('jpt-madya', 'arsiparis'))],
    penilai: 'jpt-pratama',
  },
  {
    kasus: 'bagian tanpa pimpinan mengikuti unit di atasnya',
    rantai: [unit('kelompok'), unit('biro', 'jpt-pratama')],
    penilai: 'jpt-pratama',
  },
])('$kasus', (k) => {
  expect(penilai(k.rantai, analis)).toBe(k.penilai);
});

test.each<{ kasus: string; jenis: JenisJabatan; id: string; penilai: string | undefined }>([
  { kasus: 'pimpinan bagian dinilai pimpinan unit di atasnya', jenis: 'administrator', id: 'kabag', penilai: 'karo' },
  {
    kasus: 'pimpinan biro dinilai pimpinan di atasnya, bukan ketetapan bironya',
    jenis: 'jpt-pratama',
    id: 'karo',
    penilai: 'sesmen',
  },
  { kasus: 'pejabat fungsional yang memimpin pun begitu', jenis: 'fungsional', id: 'kabag', penilai: 'karo' },
  { kasus: 'pucuk pimpinan tidak berpenilai di instansinya', jenis: 'jpt-utama', id: 'sesmen', penilai: undefined },
  { kasus: 'penilai yang ditetapkan tidak menilai dirinya', jenis: 'fungsional', id: 'koordinator', penilai: 'kabag' },
  { kasus: 'pengawas tanpa satuan dinilai pimpinan unitnya', jenis: 'pengawas', id: 'pengawas', penilai: 'kabag' },
])('$kasus', ({ id, jenis, penilai: harap }) => {
  const rantai = [
    unit('bagian', 'kabag'),
    unit('biro', 'karo', tetapkan('koordinator')),
    unit('sekretariat', 'sesmen'),
  ];
  const mulai = rantai.findIndex((s) => s.pimpinan === id);
  expect(penilai(rantai.slice(Math.max(mulai, 0)), { id, jenis })).toBe(harap);
});

test('pimpinan unit dari bagian tanpa pimpinan ialah pimpinan terdekat di atas', () => {
  expect(pimpinanUnit([unit('kelompok'), unit('biro', 'karo')])).toBe('karo');
  expect(pimpinanUnit([unit('kelompok')])).toBeUndefined();
});

describe('satuan terdekat menurut yang dihitung peraturan (AMB-05)', () => {
  const dinas: RantaiUnit = [
    { ...unit('kelompok'), jenis: 'kelompok' },
    { ...unit('bidang', 'kabid'), jenis: 'bidang', jenisPimpinan: 'administrator' },
    { ...unit('dinas', 'kadis'), jenis: 'dinas', jenisPimpinan: 'jpt-pratama' },
    { ...unit('badan'), jenis: 'badan' },
  ];
  test.each<{ kasus: string; ciri: readonly CiriSatuan[] | undefined; jadi: string | undefined }>([
    { kasus: 'tanpa daftar: terdekat yang berpimpinan', ciri: undefined, jadi: 'bidang' },
    { kasus: 'menurut jenis unit', ciri: [{ unit: ['dinas', 'badan'] }], jadi: 'dinas' },
    { kasus: 'menurut jabatan pimpinannya', ciri: [{ jenis: ['administrator'] }], jadi: 'bidang' },
    { kasus: 'keduanya harus terpenuhi', ciri: [{ unit: ['bidang'], jenis: ['jpt-pratama'] }], jadi: undefined },
    { kasus: 'satu ciri cukup', ciri: [{ unit: ['bidang'], jenis: ['pengawas'] }, { unit: ['dinas'] }], jadi: 'dinas' },
    { kasus: 'tanpa jabatan pimpinan dilewati', ciri: [{ unit: ['badan'] }], jadi: undefined },
    { kasus: 'daftar kosong: tidak ada', ciri: [], jadi: undefined },
  ])('$kasus: $jadi', ({ ciri, jadi }) => expect(satuanTerdekat(dinas, ciri)?.unit).toBe(jadi));
});

test.each<{ kasus: string; a: RantaiUnit; b: RantaiUnit; satu: boolean }>([
  { kasus: 'unit yang sama', a: [unit('biro', 'karo')], b: [unit('biro', 'karo')], satu: true },
  {
    kasus: 'kelompok tanpa pimpinan di biro itu',
    a: [unit('kelompok'), unit('biro', 'karo')],
    b: [unit('biro', 'karo')],
    satu: true,
  },
  {
    kasus: 'dua biro di bawah satu pimpinan',
    a: [unit('a', 'karo-a'), unit('s', 'sesmen')],
    b: [unit('b', 'karo-b'), unit('s', 'sesmen')],
    satu: false,
  },
  { kasus: 'dua kelompok tanpa pimpinan sama sekali', a: [unit('a')], b: [unit('b')], satu: false },
  { kasus: 'rantai kosong', a: [], b: [], satu: false },
])('satu unit: $kasus → $satu', ({ a, b, satu }) => {
  expect(satuUnit(a, b)).toBe(satu);
  expect(satuUnit(b, a)).toBe(satu);
});
