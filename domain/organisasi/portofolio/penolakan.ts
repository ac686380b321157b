import type { Penolakan } from '../../kernel/index.ts';
import type { KeadaanCatatan } from './portofolio.ts';

export type IsianCatatan = 'nama' | 'judul' | 'penerbit' | 'tanggal' | 'alasan';

export type PenolakanPortofolio =
  | Penolakan<'tidak-ada', 'portofolio/tidak-ada', object>
  | Penolakan<'wewenang', 'portofolio/tanpa-wewenang', object>
  | Penolakan<'wewenang', 'portofolio/milik-sendiri', object>
  | Penolakan<'aturan', 'portofolio/kurang-isian', { isian: IsianCatatan }>
  | Penolakan<'aturan', 'portofolio/masa-terbalik', object>
  | Penolakan<'aturan', 'portofolio/mendatang', { hariIni: string }>
  | Penolakan<'keadaan', 'portofolio/sudah-diputus', { keadaan: KeadaanCatatan }>;
