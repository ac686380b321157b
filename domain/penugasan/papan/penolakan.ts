import type { Penolakan } from '../../kernel/index.ts';
import type { Pelanggaran } from '../../regulasi/index.ts';

export type PenolakanPapan =
  | Penolakan<'tidak-ada', 'papan/tidak-ada', object>
  | Penolakan<'keadaan', 'papan/belum-dibuka', object>
  | Penolakan<'keadaan', 'papan/tertutup', object>
  | Penolakan<'keadaan', 'papan/terpenuhi', { jumlah: number }>
  | Penolakan<'keadaan', 'papan/tempat-kurang', { bebas: number; diminta: number }>
  | Penolakan<'keadaan', 'papan/lewat-batas', object>
  | Penolakan<'keadaan', 'papan/sudah-melamar', object>
  | Penolakan<'keadaan', 'papan/bukan-konsep', object>
  | Penolakan<'keadaan', 'papan/diubah-orang-lain', object>
  | Penolakan<'keadaan', 'papan/sudah-diberitahukan', object>
  | Penolakan<'keadaan', 'papan/belum-ditutup', object>
  | Penolakan<'aturan', 'papan/tanpa-kompetensi', object>
  | Penolakan<'aturan', 'papan/batas-tidak-masuk-akal', object>
  | Penolakan<'aturan', 'papan/tanpa-alur', { alur: string }>
  | Penolakan<'aturan', 'papan/melanggar-aturan', { pelanggaran: readonly Pelanggaran[] }>;
