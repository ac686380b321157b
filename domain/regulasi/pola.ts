import type { Dwibahasa } from '../kernel/index.ts';

/** How the text is read where it is unclear or contradicts itself: what stands there, what is followed. */
export type Pembacaan = { readonly id: string; readonly tertulis: Dwibahasa; readonly dipakai: Dwibahasa };

/**
 * A mechanism pattern: which office does what between performance agreement and accepted result.
 * Offices are keys of `istilah` and stand in `tingkat`.
 */
export type Pola = {
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly letak: string;
  readonly ketentuan: readonly string[];
  /** The pattern it follows by analogy, when the text describes none of its own. */
  readonly turunanDari?: string;
  /** Label of its figure as the text counts it, and as the caption prints it. */
  readonly gambar?: { readonly dirujuk: string; readonly tercetak: string };
  /** Figure of the assignment structure it uses. */
  readonly struktur?: string;
  /** Variant of kedudukan (`Varian` of the import workbook). */
  readonly varian?: string;
  /** Offices from the head of the structure down. */
  readonly tingkat: readonly string[];
  readonly penilai: string;
  readonly pimpinanUnit: string;
  readonly penetapPerjanjian: string;
  /** Who shares the targets out to whom, one step after the other, downwards. */
  readonly pembagianTarget: readonly { readonly dari: string; readonly kepada: string }[];
  /** Who assigns people to the unit head on whose recommendation; null: no step of its own. */
  readonly penugas: { readonly oleh: string; readonly atasRekomendasi: string } | null;
  readonly perumusStrategi: string;
  /** Beside the team leader. */
  readonly pemantau: readonly string[];
  readonly penerimaHasil: string;
  /** In the order of review, upwards; the last one also accepts. */
  readonly peninjau: readonly string[];
  readonly penerimaAkhir: string;
  /** Results off target go back: the text says so, or it is our reading. */
  readonly pengembalian: 'tertulis' | 'pembacaan';
  readonly pembacaan: readonly Pembacaan[];
};
