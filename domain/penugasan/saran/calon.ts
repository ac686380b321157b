import type { Tanggal } from '../../kernel/index.ts';

/** How a competence is shown, best first: confirmed in the portfolio, noted in the register, claimed and not yet confirmed. */
export const TINGKAT_BUKTI = ['sah', 'tercatat', 'usul'] as const;
export type TingkatBukti = (typeof TINGKAT_BUKTI)[number];

/** An assignment whose days touch those asked for; `pasti`: accepted, else still on its way. `jam` a week, null: not written down. */
export type TugasCalon = {
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  readonly pasti: boolean;
  readonly jam: number | null;
};

/**
 * All that the ranking knows of a person. Nothing else may enter: no name, NIP, age, sex, religion or marital status.
 * Ties are broken by `pegawai`, a random id, so that not even the alphabet prefers anybody.
 */
export type CalonSaran = {
  readonly pegawai: string;
  readonly jenjang: string | null;
  readonly bukti: readonly { readonly nama: string; readonly tingkat: TingkatBukti }[];
  readonly tugas: readonly TugasCalon[];
  /** Last day of the latest accepted work for another unit; null: never lent. */
  readonly pinjamTerakhir: Tanggal | null;
  /** The home unit: how many people it has, and how many of them are lent in these days. */
  readonly unit: { readonly id: string; readonly orang: number; readonly dipinjam: number };
};

/** Who is looked for, and for which days. */
export type KebutuhanSaran = {
  readonly kompetensi: readonly string[];
  /** Null: any grade. */
  readonly jenjang: string | null;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
};
