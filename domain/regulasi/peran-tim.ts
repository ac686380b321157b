import type { Dwibahasa } from '../kernel/index.ts';

/** A duty of a role, as the decree and the screens list it. */
export type TugasPeran = { readonly uraian: Dwibahasa; readonly ketentuan: readonly string[] };

/** A role in a team: how many people, who may fill it, and what it must do. */
export type PeranTim = {
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly ketentuan: readonly string[];
  readonly palingSedikit: number;
  /** Absent: as many as wanted. Nought: the regulation takes an inherited role away. */
  readonly palingBanyak?: number;
  /** Kinds of post that may fill it; `tenaga-pendukung` for people who hold none. */
  readonly pengisi: readonly string[];
  /** Its holder leads the team. */
  readonly memimpin?: boolean;
  /** Its holder only gives direction and does no task of the team. */
  readonly mengarahkan?: boolean;
  /** Other roles that the same person may hold; it is enough that one of the two says so. */
  readonly merangkap: readonly string[];
  readonly tugas: readonly TugasPeran[];
};
