import type { Penolakan } from '../../kernel/index.ts';

export type PenolakanMandat =
  | Penolakan<'tidak-ada', 'mandat/tidak-ada', object>
  | Penolakan<'wewenang', 'mandat/tanpa-wewenang', object>
  | Penolakan<'aturan', 'mandat/kurang-isian', { isian: 'nomorSurat' | 'sebab' | 'sampai' | 'alasan' }>
  | Penolakan<'aturan', 'mandat/masa-terbalik', object>
  | Penolakan<'aturan', 'mandat/mundur', { hariIni: string }>
  | Penolakan<'aturan', 'mandat/tidak-lowong', { nama: string }>
  | Penolakan<'aturan', 'mandat/lowong', object>
  | Penolakan<'aturan', 'mandat/diri-sendiri', object>
  | Penolakan<'keadaan', 'mandat/bertumpuk', { nama: string; sejak: string; sampai: string | null }>
  | Penolakan<'keadaan', 'mandat/sudah-berakhir', object>;
