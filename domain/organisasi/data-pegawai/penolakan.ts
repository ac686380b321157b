import type { Penolakan } from '../../kernel/index.ts';

export type PenolakanDataPegawai =
  | Penolakan<'tidak-ada', 'data-pegawai/tidak-ada', object>
  | Penolakan<'wewenang', 'data-pegawai/tanpa-wewenang', object>
  | Penolakan<'wewenang', 'data-pegawai/milik-sendiri', object>
  | Penolakan<'aturan', 'data-pegawai/tanpa-nama', object>
  | Penolakan<'aturan', 'data-pegawai/tanpa-dasar', object>
  | Penolakan<'aturan', 'data-pegawai/golongan-keliru', { golongan: string; status: 'PNS' | 'PPPK' }>
  | Penolakan<'keadaan', 'data-pegawai/tidak-berubah', { sejak: string }>;
