import type { Pelaku } from './pelaku.ts';

/** Who looks at a register: the offices held today, or everything for those whose granted right it is to look. */
export type Pengamat = {
  readonly posisi: readonly string[];
  readonly semua: boolean;
  /** Of one dossier: offices in whose name the person may answer in it (a.n., u.b.). */
  readonly lewat?: readonly string[];
};

/** Parties see their own; an auditor's granted right is to see all. */
export const pengamat = (pelaku: Pelaku): Pengamat => ({
  posisi: pelaku.posisi.map((p) => p.id),
  semua: pelaku.hak.includes('auditor'),
});
