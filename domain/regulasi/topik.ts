import type { Dwibahasa } from '../kernel/index.ts';

/** What provisions are about, the same for every regulation, so that two of them can be read side by side. */
export const topik = {
  umum: { id: 'Umum dan pengertian', en: 'General and definitions' },
  kedudukan: { id: 'Kedudukan', en: 'Position in the structure' },
  penugasan: { id: 'Penugasan', en: 'Assignment' },
  'tim-kerja': { id: 'Tim', en: 'Teams' },
  naskah: { id: 'Naskah dinas', en: 'Official letters' },
  'tahapan-perencanaan': { id: 'Tahap perencanaan', en: 'Planning stage' },
  'tahapan-pelaksanaan': { id: 'Tahap pelaksanaan', en: 'Execution stage' },
  'tahapan-evaluasi': { id: 'Tahap evaluasi', en: 'Evaluation stage' },
  pelaksanaan: { id: 'Pelaksanaan tugas', en: 'Doing the work' },
  pertanggungjawaban: { id: 'Pertanggungjawaban', en: 'Accountability' },
  'pengelolaan-kinerja': { id: 'Pengelolaan kinerja', en: 'Performance management' },
  'proses-bisnis': { id: 'Proses bisnis', en: 'Business processes' },
  tik: { id: 'Teknologi informasi dan SPBE', en: 'Information technology and SPBE' },
  'tata-kelola': { id: 'Tata kelola', en: 'Governance' },
} as const satisfies Readonly<Record<string, Dwibahasa>>;

export type Topik = keyof typeof topik;

export const isTopik = (teks: string): teks is Topik => Object.hasOwn(topik, teks);
