import type { KataFakta, KataKamar } from '../kata-fakta.ts';
import type { pertanyaanPenilaian } from './penilaian.ts';

const kata: Readonly<Record<string, KataFakta>> = {
  hariIni: { sebutan: { id: 'hari ini', en: 'today' } },
  pemberi: {
    sebutan: { id: 'pemberi rekomendasi', en: 'who recommends' },
    nilai: {
      'ketua-tim': { id: 'ketua tim', en: 'team leader' },
      'pemilik-kinerja': { id: 'pimpinan unit pemilik kinerja', en: 'head of the owning unit' },
      lain: { id: 'pejabat lain', en: 'another official' },
    },
  },
  asal: {
    sebutan: { id: 'asal pegawai', en: 'where the person comes from' },
    nilai: {
      'dalam-unit': { id: 'dalam unit', en: 'within the unit' },
      'lintas-unit': { id: 'lintas unit', en: 'across units' },
      'lintas-instansi': { id: 'lintas instansi', en: 'across agencies' },
    },
  },
  uraianCapaian: { sebutan: { id: 'uraian capaian pegawai', en: 'the account of what the person achieved' } },
  jumlahHasil: { sebutan: { id: 'jumlah hasil kerja yang dirujuk', en: 'the number of results referred to' } },
};

/** Words for the facts of penilaian. */
export const kataPenilaian: KataKamar<typeof pertanyaanPenilaian> = {
  tanya: {
    'penilaian.rekomendasikan': {
      id: 'ketika rekomendasi atau bahan penilaian disampaikan',
      en: 'when a recommendation or material for appraisal is given',
    },
  },
  fakta: kata,
};
