import type { Penolakan } from '../kernel/index.ts';
import type { Pelanggaran } from '../regulasi/index.ts';

export type PenolakanPenugasan =
  | Penolakan<'tidak-ada', 'penugasan/tidak-ada', object>
  | Penolakan<'aturan', 'penugasan/tanpa-alur', { alur: string; peraturan: string }>
  | Penolakan<'aturan', 'penugasan/melanggar-aturan', { pelanggaran: readonly Pelanggaran[] }>
  | Penolakan<'aturan', 'penugasan/perlu-alasan', { pelanggaran: readonly Pelanggaran[] }>
  | Penolakan<'aturan', 'penugasan/tanpa-pegawai'>
  | Penolakan<'aturan', 'penugasan/beda-jalur'>
  | Penolakan<'keadaan', 'penugasan/tanpa-alamat', { instansi: string | null }>;
