import type { Trx } from '../basis-data.ts';
import type { Pelaku } from '../pelaku.ts';
import type { DB } from '../skema.ts';
/** Rooms that keep drafts, each in a table `konsep` of its own: the room's name leads table, path and refusals. */
export type KamarBerkonsep = keyof DB extends infer T ? (T extends `${infer Kamar}.konsep` ? Kamar : never) : never;
/** The one thing that each draft of a room is about. */
export type AcuanKonsep = {
  /** Its name in what is sent. */
  readonly nama: string;
  readonly kolom: string;
  /** Names by id; what the agency does not have is left out. */
  readonly cari: (trx: Trx, id: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};
export type LaciKonsep = {
  readonly kamar: KamarBerkonsep;
  readonly acuan?: AcuanKonsep;
};
/** A draft, with what it is about under the name that its room gives it. */
export type Konsep = {
  readonly id: string;
  readonly isi: Readonly<Record<string, unknown>>;
  readonly versi: number;
  readonly diubahPada: string;
};
/** A draft to be kept. `versi` is the one that the editor started from; 0: new. */
export type KonsepDitulis = Pick<Konsep, 'id' | 'isi' | 'versi'> & {
  readonly acuan?: string | undefined;
};
/** Drafts of one's own, last touched first. */
export declare const listKonsep: (
  trx: Trx,
  laci: LaciKonsep,
  { akunId }: Pelaku,
  {
    kursor,
    batas,
  }: {
    readonly kursor?: string | undefined;
    readonly batas: number;
  },
) => Promise<{
  butir: Konsep[];
  kursor: string | null;
}>;
/** One draft of one's own; undefined for anybody else's. */
export declare const findKonsep: (
  trx: Trx,
  laci: LaciKonsep,
  { akunId }: Pelaku,
  id: string,
) => Promise<Konsep | undefined>;
/** Keeps a draft; undefined when another editor has saved since, so that nothing is overwritten unseen. */
export declare const storeKonsep: (
  trx: Trx,
  laci: LaciKonsep,
  { instansiId, akunId, sekarang }: Pelaku,
  { id, isi, versi, acuan }: KonsepDitulis,
) => Promise<Konsep | undefined>;
/** Drops a draft of one's own; silent when it is gone already. */
export declare const dropKonsep: (trx: Trx, kamar: KamarBerkonsep, { akunId }: Pelaku, id: string) => Promise<void>;
