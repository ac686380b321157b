import type { Dwibahasa, Penolakan } from '../kernel/index.ts';
import type { Pelanggaran } from '../regulasi/index.ts';

export type DiLuarMandat = {
  readonly batas: Dwibahasa;
  readonly definitif: string | null;
  readonly atasan: string | null;
  readonly ketentuan: readonly string[];
};

/** Why the drawing does not move. A refused step changes nothing. */
export type PenolakanAlur =
  | Penolakan<'keadaan', 'alur/tugas-tidak-terbuka', { tugas: string; terbuka: readonly string[] }>
  | Penolakan<'keadaan', 'alur/sudah-selesai', { hasil: string }>
  | Penolakan<'keadaan', 'alur/tidak-dapat-ditarik', { penghalang: readonly string[] }>
  | Penolakan<'aturan', 'alur/pilihan-tidak-dikenal', { tugas: string; pilihan: string; dikenal: readonly string[] }>
  | Penolakan<'aturan', 'alur/perlu-alasan', { tugas: string; pilihan: string; ketentuan: readonly string[] }>;

/** Why a dossier does not move, though its drawing would let it: people and rules. */
export type PenolakanBerkas =
  | Penolakan<'tidak-ada', 'alur/tidak-ada'>
  /** `jabatan`: the office that the act is addressed to; `pemangku`: who fills it today. */
  | Penolakan<'wewenang', 'alur/bukan-pejabat', { jabatan: string; pemangku: string | null }>
  | Penolakan<'wewenang', 'alur/bukan-penarik', { jabatan: string | null }>
  | Penolakan<'keadaan', 'alur/peran-tanpa-pejabat', { peran: string; namaPeran: string; jabatan: string | null }>
  /** `batas`: what the regulation says of the mark; who may instead: the holder herself, the office above. */
  | Penolakan<'wewenang', 'alur/di-luar-mandat', DiLuarMandat>
  /** `pemberi`: in whose name it would be; `surat`: letters that were not delegated; `batas`: what keeps it with the office. */
  | Penolakan<
      'wewenang',
      'alur/di-luar-pelimpahan',
      { pemberi: string; surat: Dwibahasa | null; batas: Dwibahasa | null }
    >
  | Penolakan<'keadaan', 'alur/tidak-perlu-diteruskan'>
  | Penolakan<'aturan', 'alur/ringkasan-saat-hening'>
  | Penolakan<'aturan', 'alur/melanggar-aturan', { pelanggaran: readonly Pelanggaran[] }>;
