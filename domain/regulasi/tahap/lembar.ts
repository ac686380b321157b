import type { Dwibahasa } from '../../kernel/index.ts';
import type { Alur, Pewaktu } from '../alur.ts';

/** A node in its lane and column: from left to right no two columns share a place. */
export type TempatSimpul = { readonly id: string; readonly lajur: string; readonly kolom: number };

/** A document that a task leaves, drawn above it. */
export type DokumenLembar = { readonly id: string; readonly nama: Dwibahasa; readonly tugas: string };

/** A flow that was composed, not drawn by hand: what the engine walks, and what only a reader needs. */
export type Lembar = {
  readonly alur: Omit<Alur, 'versi'>;
  readonly lajur: readonly { readonly id: string; readonly nama: Dwibahasa; readonly peran: string }[];
  readonly tempat: readonly TempatSimpul[];
  readonly dokumen: readonly DokumenLembar[];
  /** English name of each named flow, by its id. */
  readonly namaArusEn: Readonly<Record<string, string>>;
};

/** The end that a reminder is drawn to: the reader sees that somebody is told. */
export const idKabar = (p: Pick<Pewaktu, 'id'>): string => `${p.id}_kabar`;
