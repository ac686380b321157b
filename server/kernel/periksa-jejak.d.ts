import type { Dwibahasa } from '@lincah/domain/kernel';
import type { BasisData } from './basis-data.ts';
import type { Jangkar } from './jangkar.ts';
/** The first record that is not what it was, and how one sees it. */
export type Cela = {
  readonly instansi: string;
  readonly nomor: number;
  readonly sebab: Dwibahasa;
};
export type HasilPeriksa = {
  readonly diperiksa: number;
  readonly cela: readonly Cela[];
};
/**
 * Walks the chain of every agency from its first record, hashes each anew, and compares with the stored hash, the head,
 * and the heads anchored outside. Names the first bad record of an agency; reads in pieces, so the length does not matter.
 */
export declare const periksaJejak: (db: BasisData, jangkar?: readonly Jangkar[]) => Promise<HasilPeriksa>;
