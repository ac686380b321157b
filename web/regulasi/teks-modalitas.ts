import { kamus } from '../kernel/index.ts';

/** The voice of a provision, in words. */
export const teksModalitas = kamus(
  {
    wajib: 'Wajib',
    diutamakan: 'Diutamakan',
    dapat: 'Dapat',
    larangan: 'Larangan',
    'batas-waktu': 'Batas waktu',
    definisi: 'Definisi',
  },
  {
    wajib: 'Mandatory',
    diutamakan: 'Preferred',
    dapat: 'Permitted',
    larangan: 'Prohibited',
    'batas-waktu': 'Deadline',
    definisi: 'Definition',
  },
);
