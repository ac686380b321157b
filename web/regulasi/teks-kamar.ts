import { kamus } from '../kernel/index.ts';

/** Rooms that own flows. */
export const teksKamar = kamus(
  {
    penugasan: 'Penugasan',
    kedudukan: 'Kedudukan',
    tim: 'Tim',
    kegiatan: 'Kegiatan',
    penilaian: 'Penilaian',
    kinerja: 'Kinerja',
    probis: 'Proses bisnis',
    organisasi: 'Organisasi',
    kepatuhan: 'Kepatuhan',
    lain: 'Lainnya',
  },
  {
    penugasan: 'Assignments',
    kedudukan: 'Positions',
    tim: 'Teams',
    kegiatan: 'Activities',
    penilaian: 'Appraisal',
    kinerja: 'Performance',
    probis: 'Business processes',
    organisasi: 'Organisation',
    kepatuhan: 'Compliance',
    lain: 'Others',
  },
);
