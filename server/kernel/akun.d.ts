import type { Dwibahasa } from '@lincah/domain/kernel';
import type { BasisData, Trx } from './basis-data.ts';
export type AkunBaru = {
  readonly nip: string;
  readonly pegawaiId: string;
  readonly sandiHash: string;
  /** Rights granted from the first day on, with the reason that stands in the register. */
  readonly hak: readonly string[];
  readonly alasan: string;
  /** Only sample accounts: what the login page says about the role. */
  readonly peran?: Dwibahasa;
};
/** Opens accounts of an agency, as the owner of the database. A NIP that already has one keeps it. */
export declare const bukaAkun: (
  db: BasisData | Trx,
  instansiId: string,
  daftar: readonly AkunBaru[],
  kini: Date,
) => Promise<void>;
/** Every agency of the installation, for work that is nobody's request (timers, anchors). */
export declare const semuaInstansi: (db: BasisData) => Promise<
  readonly {
    readonly instansiId: string;
    readonly kode: string;
  }[]
>;
