import type { Penolakan } from '../kernel/index.ts';
import type { PelanggaranOrang } from '../regulasi/index.ts';

export type PenolakanPenugasan =
  | Penolakan<'tidak-ada', 'penugasan/tidak-ada', object>
  | Penolakan<'aturan', 'penugasan/tanpa-alur', { alur: string; peraturan: string }>
  | Penolakan<'aturan', 'penugasan/melanggar-aturan', { pelanggaran: readonly PelanggaranOrang[] }>
  | Penolakan<'aturan', 'penugasan/perlu-alasan', { pelanggaran: readonly PelanggaranOrang[] }>
  | Penolakan<'aturan', 'penugasan/tanpa-pegawai'>
  | Penolakan<'aturan', 'penugasan/tanpa-alasan', { jumlah: number }>
  | Penolakan<'aturan', 'penugasan/pegawai-ganda', { satu: number; dua: number }>
  | Penolakan<'aturan', 'penugasan/beda-jalur'>
  | Penolakan<'keadaan', 'penugasan/tanpa-alamat', { instansi: string | null }>;
