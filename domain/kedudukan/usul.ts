import type { Tanggal } from '../kernel/index.ts';

/** What a proposal says for everybody in it. */
export type IsiUsul = {
  readonly sejak: Tanggal;
  /** Competence and expertise that the unit needs. */
  readonly dasarKompetensi: string;
  /** Workload, in words. */
  readonly bebanKerja: string;
  /** Why the unit may have more levels, or another superior, than the text foresees; mostly empty. */
  readonly dasarPengecualian: string;
};

/** One person's place as proposed, read from the structure as it would be. */
export type OrangDiusulkan = {
  readonly posisi: string;
  readonly jenisJabatan: string;
  /** Grade; empty when the post has none. */
  readonly jenjang: string;
  readonly penilai: PenilaiDiusulkan;
  readonly jumlahPenilai: number;
  /** Id of the recognised variant; empty when none fits. */
  readonly varian: string;
  readonly jumlahLevel: number;
};

export type PenilaiDiusulkan = {
  readonly posisi: string;
  readonly jenisJabatan: string;
  readonly memimpin: boolean;
  readonly unitMandiri: boolean;
  /** Document of delegation; empty when there is none. */
  readonly delegasi: string;
  /** Level in the structure, the head being 1; undefined when the appraiser is not on its line. */
  readonly level: number | undefined;
  /** People who answer to the office now, and who would. */
  readonly rentang: { readonly kini: number; readonly nanti: number };
};
