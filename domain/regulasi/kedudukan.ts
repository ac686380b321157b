import type { Dwibahasa } from '../kernel/index.ts';

/** One way in which an office shows in a structure; every condition that is stated must hold. */
export type CiriJabatan = {
  /** Kinds of post. */
  readonly jenis: readonly string[];
  /** Kinds of unit that the post leads. */
  readonly unit?: readonly string[];
  /** Kinds of unit of which one is its own or stands above it. */
  readonly dalam?: readonly string[];
  /** Kinds of unit of which none is its own or stands above it. */
  readonly diLuar?: readonly string[];
  /** Kinds of agency. */
  readonly instansi?: readonly string[];
};

/** An office as variants and patterns name it (`id` is its word in `istilah`), and how it is known. */
export type JabatanStruktur = { readonly id: string; readonly ciri: readonly CiriJabatan[] };

/**
 * A variant of kedudukan: under whom functional officials and pelaksana stand in a unit of a certain shape. Either by its
 * offices (`tingkat`, `penilai`) or, for what goes on below the levels that the text knows, by depth (`lebihDariTingkat`).
 */
export type VarianKedudukan = {
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly letak: string;
  readonly ketentuan: readonly string[];
  /** Label of its figure. */
  readonly gambar?: string;
  /** Offices from the head of the structure down; all of them must exist in it. */
  readonly tingkat: readonly string[];
  /** The office that appraises and under which people stand; one of `tingkat`. */
  readonly penilai?: string;
  /** The office from which people receive their assignments; one of `tingkat`. */
  readonly penugas?: string;
  /** Offices that stand nowhere in the structure. */
  readonly tanpa?: readonly string[];
  /** For structures with more levels than this, appraised at a level within it. */
  readonly lebihDariTingkat?: number;
  /** The pattern that is followed when none is written for this variant. */
  readonly pola?: string;
};

/** An assignment structure: which level sets performance, appraises and assigns; the head is level 1. */
export type StrukturPenugasan = {
  /** The label of its figure, as patterns cite it. */
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly letak: string;
  readonly ketentuan: readonly string[];
  /** How many levels it shows. */
  readonly tingkat: number;
  /** The offices of its levels, where it is drawn for certain offices only. */
  readonly jabatan?: readonly string[];
  /** The level that sets the performance of the next one; null: its own agreement only. */
  readonly penetapKinerja: number | null;
  readonly penilai: number;
  readonly penugas: number;
};
