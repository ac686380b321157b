import type { Tanggal } from '../kernel/index.ts';

/** A person's word that another office is the superior than the one on record. */
export type IsiLaporan = {
  /** The reporter's own post. */
  readonly posisi: string;
  /** Who appraises by the record; undefined when nobody does. */
  readonly penilaiKini: string | undefined;
  /** Who it should be, by the reporter. */
  readonly penilaiSeharusnya: string;
  readonly alasan: string;
};

/**
 * `masuk`: waits for an answer; `diperbaiki`: the record was wrong and has been corrected; `diteruskan`: right, and wants a
 * proposal by the head of the unit; `diusulkan`: that proposal has been made; `ditolak`: the record stands.
 */
export type KeadaanLaporan = 'masuk' | 'diperbaiki' | 'diteruskan' | 'diusulkan' | 'ditolak';

/** How a report is answered. */
export type JawabanLaporan =
  | { readonly tindak: 'perbaiki'; readonly penilai: string; readonly sejak: Tanggal; readonly alasan: string }
  | { readonly tindak: 'teruskan'; readonly alasan: string }
  | { readonly tindak: 'tolak'; readonly alasan: string };

export type LaporanDijawab = {
  readonly peristiwa: 'LaporanDijawab';
  readonly keadaan: Exclude<KeadaanLaporan, 'masuk' | 'diusulkan'>;
  readonly jawaban: JawabanLaporan;
  readonly oleh: string;
};
