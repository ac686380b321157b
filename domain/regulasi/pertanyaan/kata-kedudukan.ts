import type { KataFakta, KataKamar } from '../kata-fakta.ts';
import { kataPegawaiDanPenilai } from './kata-posisi.ts';
import type { pertanyaanKedudukan } from './kedudukan.ts';

const kata: Readonly<Record<string, KataFakta>> = {
  ...kataPegawaiDanPenilai,
  'penilai.unitMandiri': {
    ya: { id: 'unit yang dipimpinnya mandiri', en: 'the unit led is independent' },
    tidak: { id: 'unit yang dipimpinnya tidak mandiri', en: 'the unit led is not independent' },
  },
  'penilai.delegasi': { sebutan: { id: 'dokumen pendelegasian', en: 'the document of delegation' } },
  'penilai.levelUnit': {
    sebutan: { id: 'level penilai dalam struktur', en: 'the level of the appraiser in the structure' },
  },
  jumlahPenilai: {
    sebutan: {
      id: 'jumlah penilai pegawai itu pada hari yang sama',
      en: 'the number of appraisers of that person on the same day',
    },
  },
  varian: { sebutan: { id: 'varian kedudukan', en: 'the variant of position' } },
  jumlahLevel: { sebutan: { id: 'jumlah level struktur unit', en: 'the number of levels of the unit' } },
  dasarPengecualian: { sebutan: { id: 'dasar pengecualian jumlah level', en: 'the ground for more levels' } },
  dasarKompetensi: { sebutan: { id: 'dasar kompetensi', en: 'the competence behind the position' } },
  rentangKendali: { sebutan: { id: 'rentang kendali calon penilai', en: 'the span of control of the appraiser' } },
  bebanKerja: { sebutan: { id: 'pertimbangan beban kerja', en: 'the consideration of workload' } },
  penetap: {
    sebutan: { id: 'kewenangan penetap', en: 'the authority of who stipulates' },
    nilai: {
      'pembina-kepegawaian': { id: 'Pejabat Pembina Kepegawaian', en: 'personnel authority' },
      'pimpinan-unit': { id: 'Pimpinan Unit Organisasi', en: 'unit head' },
      lain: { id: 'pejabat lain', en: 'another official' },
    },
  },
  pilihan: { sebutan: { id: 'keputusan yang diambil', en: 'the decision taken' } },
};

/** Words for the facts of kedudukan. */
export const kataKedudukan: KataKamar<typeof pertanyaanKedudukan> = {
  tanya: {
    'kedudukan.usulkan': { id: 'ketika kedudukan diusulkan', en: 'when a position in the structure is proposed' },
    'kedudukan.tetapkan': { id: 'ketika kedudukan ditetapkan', en: 'when a position in the structure is stipulated' },
  },
  fakta: kata,
};
