import type { Penolakan } from '../../kernel/index.ts';
import type { Pelanggaran } from '../../regulasi/index.ts';

/** Why a running assignment cannot be changed. */
export type PenolakanMasa =
  | Penolakan<'tidak-ada', 'penugasan/tidak-ada', object>
  | Penolakan<'keadaan', 'penugasan/belum-berlaku'>
  | Penolakan<'keadaan', 'penugasan/belum-mulai'>
  | Penolakan<'keadaan', 'penugasan/laporan-ada'>
  | Penolakan<'keadaan', 'penugasan/bukan-giliran'>
  | Penolakan<'wewenang', 'penugasan/bukan-pengusul', { jabatan: string | null; instansi?: string }>
  | Penolakan<'aturan', 'penugasan/tanpa-alur', { alur: string; peraturan: string }>
  | Penolakan<'aturan', 'penugasan/melanggar-aturan', { pelanggaran: readonly Pelanggaran[] }>
  | Penolakan<'aturan', 'penugasan/perlu-alasan', { pelanggaran: readonly Pelanggaran[] }>;
