import type { Penolakan } from '../kernel/index.ts';

/** Why a dossier does not move. A refused step changes nothing. */
export type PenolakanAlur =
  | Penolakan<'keadaan', 'alur/tugas-tidak-terbuka', { tugas: string; terbuka: readonly string[] }>
  | Penolakan<'keadaan', 'alur/sudah-selesai', { hasil: string }>
  | Penolakan<'keadaan', 'alur/tidak-dapat-ditarik', { penghalang: readonly string[] }>
  | Penolakan<'aturan', 'alur/pilihan-tidak-dikenal', { tugas: string; pilihan: string; dikenal: readonly string[] }>
  | Penolakan<'aturan', 'alur/perlu-alasan', { tugas: string; pilihan: string; ketentuan: readonly string[] }>;
