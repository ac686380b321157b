import { expect, test } from 'vitest';
import { jelaskanJabatan, jelaskanStruktur, jelaskanVarian } from './jelaskan-kedudukan.ts';
import type { CiriJabatan, StrukturPenugasan, VarianKedudukan } from './kedudukan.ts';

const istilah = {
  kepala: { id: 'Kepala', en: 'Head' },
  wakil: { id: 'Wakil', en: 'Deputy' },
};

test.each<{ kasus: string; ciri: readonly CiriJabatan[]; id: string; en: string }>([
  { kasus: 'jenis saja', ciri: [{ jenis: ['pengawas'] }], id: 'Pengawas', en: 'Pengawas' },
  {
    kasus: 'unit, tempat, dan instansi',
    ciri: [{ jenis: ['jpt-pratama'], unit: ['biro'], dalam: ['sekretariat-daerah'], instansi: ['provinsi'] }],
    id: 'JPT Pratama yang memimpin biro di dalam sekretariat daerah, instansi provinsi',
    en: 'JPT Pratama who leads biro inside sekretariat daerah, agency provinsi',
  },
  {
    kasus: 'beberapa jenis, di luar sesuatu, beberapa cara',
    ciri: [{ jenis: ['jpt-madya', 'jpt-pratama'], diLuar: ['sekretariat-daerah'] }, { jenis: ['administrator'] }],
    id: 'JPT Madya atau JPT Pratama di luar sekretariat daerah; Administrator',
    en: 'JPT Madya or JPT Pratama outside sekretariat daerah; Administrator',
  },
])('jabatan: $kasus', ({ ciri, id, en }) => expect(jelaskanJabatan({ id: 'x', ciri })).toEqual({ id, en }));

const varian: VarianKedudukan = { id: '1', nama: istilah.kepala, letak: 'Pasal 1', ketentuan: [], tingkat: [] };

test.each<{ kasus: string; isi: Partial<VarianKedudukan>; id: string; en: string }>([
  {
    kasus: 'penilai dan penugas berlainan',
    isi: { tingkat: ['kepala', 'wakil'], penilai: 'kepala', penugas: 'wakil' },
    id: 'Kepala › Wakil; dinilai oleh Kepala; ditugaskan oleh Wakil',
    en: 'Head › Deputy; appraised by Head; assigned by Deputy',
  },
  {
    kasus: 'tanpa suatu jabatan',
    isi: { tingkat: ['kepala'], penilai: 'kepala', tanpa: ['wakil'] },
    id: 'Kepala; dinilai oleh Kepala; tanpa Wakil',
    en: 'Head; appraised by Head; without Deputy',
  },
  { kasus: 'lebih dari dua level', isi: { lebihDariTingkat: 2 }, id: 'lebih dari 2 level', en: 'more than 2 levels' },
])('varian: $kasus', ({ isi, id, en }) =>
  expect(jelaskanVarian({ istilah }, { ...varian, ...isi })).toEqual({ id, en }),
);

const struktur: StrukturPenugasan = { ...varian, tingkat: 2, penetapKinerja: 1, penilai: 1, penugas: 2 };

test.each<{ kasus: string; isi: Partial<StrukturPenugasan>; id: string; en: string }>([
  {
    kasus: 'dua level',
    isi: {},
    id: '2 level; Level 1 menetapkan kinerja level di bawahnya; Level 1 menilai; Level 2 menugaskan',
    en: '2 levels; Level 1 sets the performance of the level below; Level 1 appraises; Level 2 assigns',
  },
  {
    kasus: 'satu level tidak menetapkan kinerja siapa pun',
    isi: { tingkat: 1, penetapKinerja: null, penugas: 1 },
    id: '1 level; Level 1 menilai; Level 1 menugaskan',
    en: '1 level; Level 1 appraises; Level 1 assigns',
  },
  {
    kasus: 'jabatan tertentu disebut sebagai ganti jumlah level',
    isi: { jabatan: ['kepala', 'wakil'], penetapKinerja: null },
    id: 'Kepala › Wakil; Level 1 menilai; Level 2 menugaskan',
    en: 'Head › Deputy; Level 1 appraises; Level 2 assigns',
  },
])('struktur: $kasus', ({ isi, id, en }) =>
  expect(jelaskanStruktur({ istilah }, { ...struktur, ...isi })).toEqual({ id, en }),
);
