import type { Penolakan, Tanggal } from '../../kernel/index.ts';

/** What is designated: which office answers for a role that no chart can show, from which day, and why. */
export type IsiPenunjukan = {
  /** The name under which the regulation asks for the office. */
  readonly peran: string;
  readonly posisi: string;
  readonly sejak: Tanggal;
  /** Last day that counts; open when absent. */
  readonly sampai?: Tanggal;
  readonly alasan: string;
};

/** A designation on record for the same role. */
export type PenunjukanBerjalan = {
  readonly id: string;
  readonly posisi: string;
  readonly namaPosisi: string;
  readonly sejak: Tanggal;
  readonly sampai?: Tanggal;
};

/** `mengakhiri`: what was in force and gives way, with the last day it still counts. */
export type PenunjukanDitetapkan = {
  readonly peristiwa: 'PenunjukanDitetapkan';
  readonly isi: IsiPenunjukan;
  readonly mengakhiri: readonly { readonly id: string; readonly sampai: Tanggal }[];
  readonly oleh: string;
};

/** `sampai`: last day it still counts; null when it was taken back before it had a day. */
export type PenunjukanDiakhiri = {
  readonly peristiwa: 'PenunjukanDiakhiri';
  readonly sampai: Tanggal | null;
  readonly alasan: string;
  readonly oleh: string;
};

export type PenolakanPenunjukan =
  | Penolakan<'tidak-ada', 'penunjukan/tidak-ada', object>
  | Penolakan<'wewenang', 'penunjukan/tanpa-wewenang', object>
  | Penolakan<'aturan', 'penunjukan/tanpa-alasan', object>
  | Penolakan<'aturan', 'penunjukan/bukan-peran', { peran: string }>
  | Penolakan<'aturan', 'penunjukan/mundur', { hariIni: string }>
  | Penolakan<'aturan', 'penunjukan/masa-terbalik', object>
  | Penolakan<'keadaan', 'penunjukan/sudah', { jabatan: string; sejak: string }>
  | Penolakan<'keadaan', 'penunjukan/bertumpuk', { jabatan: string; sejak: string }>
  | Penolakan<'keadaan', 'penunjukan/sudah-berakhir', object>;
