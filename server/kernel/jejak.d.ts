import type { Trx } from './basis-data.ts';
import type { Pelaku } from './pelaku.ts';
/** One act for the record: `perbuatan` such as `penugasan.terbitkan`, the room, the thing it was done to. */
export type Perbuatan = {
  readonly perbuatan: string;
  readonly kamar: string;
  readonly objek: string;
  readonly rincian: Readonly<Record<string, unknown>>;
};
/** Who did it; the clock (a deadline that ran out) is nobody. */
export type PelakuJejak = Pick<Pelaku, 'sekarang'> & {
  readonly akunId: string | null;
  readonly pegawaiId: string | null;
};
/**
 * Appends one record to the agency's hash chain. It locks the head of the chain until the transaction ends,
 * so it is the last write of an act.
 */
export declare const catatJejak: (
  trx: Trx,
  { akunId, pegawaiId, sekarang }: PelakuJejak,
  { perbuatan, kamar, objek, rincian }: Perbuatan,
) => Promise<void>;
