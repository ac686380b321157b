import type { KataFakta, KataKamar } from '../kata-fakta.ts';
import { kataPegawaiDanPenilai } from './kata-posisi.ts';
import type { pertanyaanOrganisasi } from './organisasi.ts';

const kata: Readonly<Record<string, KataFakta>> = {
  ...kataPegawaiDanPenilai,
  'penilai.ada': {
    ya: { id: 'pegawai mempunyai penilai', en: 'the person has an appraiser' },
    tidak: { id: 'pegawai tidak mempunyai penilai', en: 'the person has no appraiser' },
  },
  'penilai.jumlah': {
    sebutan: { id: 'jumlah penilai yang ditetapkan', en: 'the number of appraisers stipulated' },
  },
  'penilai.didelegasikan': {
    ya: { id: 'penilai menerima pendelegasian tertulis', en: 'the appraiser holds a written delegation' },
    tidak: { id: 'penilai tidak menerima pendelegasian tertulis', en: 'the appraiser holds no written delegation' },
  },
  'penilai.dalamGaris': {
    ya: { id: 'penilai berada di garis atasan pegawai', en: 'the appraiser is in the line of superiors' },
    tidak: { id: 'penilai di luar garis atasan pegawai', en: 'the appraiser is outside the line of superiors' },
  },
  'varian.dikenali': {
    ya: { id: 'varian kedudukannya dikenali', en: 'the variant is recognised' },
    tidak: { id: 'varian kedudukannya tidak dikenali', en: 'the variant is not recognised' },
  },
  'varian.satu': {
    ya: { id: 'tidak ada varian lain yang sama cocoknya', en: 'no other variant fits as well' },
    tidak: { id: 'lebih dari satu varian cocok', en: 'more than one variant fits' },
  },
  'varian.utuh': {
    ya: { id: 'varian cocok dengan seluruh struktur', en: 'the variant fits the whole structure' },
    tidak: { id: 'varian hanya cocok dengan sebagian struktur', en: 'the variant fits a part of the structure only' },
  },
  'varian.tercatat': { sebutan: { id: 'varian dalam penetapan', en: 'the variant in the stipulation' } },
  'varian.sesuai': {
    ya: { id: 'varian dalam penetapan cocok dengan struktur', en: 'the variant in the stipulation fits' },
    tidak: { id: 'varian dalam penetapan tidak cocok', en: 'the variant in the stipulation does not fit' },
  },
};

/** Words for the facts of a look over kedudukan. */
export const kataOrganisasi: KataKamar<typeof pertanyaanOrganisasi> = {
  tanya: {
    'organisasi.periksa': {
      id: 'ketika kedudukan pegawai diperiksa',
      en: 'when the position of people in the structure is looked over',
    },
  },
  fakta: kata,
};
