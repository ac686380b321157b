import type { Dwibahasa, Penolakan } from '../../kernel/index.ts';

export type PenolakanPelimpahan =
  | Penolakan<'tidak-ada', 'pelimpahan/tidak-ada', object>
  | Penolakan<'wewenang', 'pelimpahan/tanpa-wewenang', object>
  | Penolakan<'aturan', 'pelimpahan/kurang-isian', { isian: 'nomorSurat' | 'alasan' }>
  | Penolakan<'aturan', 'pelimpahan/masa-terbalik', object>
  | Penolakan<'aturan', 'pelimpahan/mundur', { hariIni: string }>
  | Penolakan<'aturan', 'pelimpahan/bukan-bawahan', object>
  | Penolakan<'aturan', 'pelimpahan/tanpa-pejabat', { sebagai: 'plt' | 'plh' | null; batas: Dwibahasa | undefined }>
  | Penolakan<'aturan', 'pelimpahan/jenis-asing', { nama: string }>
  | Penolakan<'aturan', 'pelimpahan/jenis-terlarang', { nama: Dwibahasa; batas: Dwibahasa }>
  | Penolakan<'aturan', 'pelimpahan/jenis-berkas', { nama: Dwibahasa }>
  | Penolakan<'keadaan', 'pelimpahan/bertumpuk', { nomorSurat: string }>
  | Penolakan<'keadaan', 'pelimpahan/sudah-berakhir', object>;
