import type { KataFakta, KataKamar } from '../kata-fakta.ts';
import type { pertanyaanProbis } from './probis.ts';

const kata: Readonly<Record<string, KataFakta>> = {
  hariIni: { sebutan: { id: 'hari ini', en: 'today' } },
  jenisPeta: { sebutan: { id: 'jenis peta', en: 'the kind of map' } },
  metode: { sebutan: { id: 'metode penyusunan', en: 'the method of mapping' } },
  temuanReviu: { sebutan: { id: 'temuan reviu', en: 'the findings of the review' } },
  menghambat: {
    ya: { id: 'proses dinilai menghambat hasil', en: 'the process is found to hinder results' },
    tidak: { id: 'proses tidak dinilai menghambat hasil', en: 'the process is not found to hinder results' },
  },
  usulPerbaikan: { sebutan: { id: 'usul perbaikan', en: 'the proposed improvement' } },
  sopDisesuaikan: {
    ya: { id: 'SOP disesuaikan', en: 'the SOP is adjusted' },
    tidak: { id: 'SOP tidak disesuaikan', en: 'the SOP is not adjusted' },
  },
  dasarPenyusunan: { sebutan: { id: 'dasar penyusunan peta', en: 'the rule for drawing the map' } },
  petaTerhubung: {
    sebutan: { id: 'jumlah unit yang terhubung pada peta', en: 'the number of units linked on the map' },
  },
  pilihan: { sebutan: { id: 'keputusan yang diambil', en: 'the decision taken' } },
};

/** Words for the facts of probis. */
export const kataProbis: KataKamar<typeof pertanyaanProbis> = {
  tanya: {
    'probis.reviu': { id: 'ketika proses bisnis direviu', en: 'when a business process is reviewed' },
    'probis.sahkan': { id: 'ketika hasil reviu diputuskan', en: 'when the outcome of a review is decided' },
  },
  fakta: kata,
};
