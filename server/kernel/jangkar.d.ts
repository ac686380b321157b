import type { BasisData } from './basis-data.ts';
/** A head of an agency's audit chain as it stood at a moment, kept outside the database. */
export type Jangkar = {
  readonly instansi: string;
  readonly nomor: number;
  readonly sidik: string;
  readonly pada: string;
};
export declare const berkasJangkar: (folder: string) => string;
/** Appends the heads that moved since the last time: who cuts the tail of the table and its head together is still seen. */
export declare const jangkarkan: (db: BasisData, folder: string, kini: Date) => Promise<number>;
/** Every anchor, oldest first. A last line cut off by a crash is passed over. */
export declare const bacaJangkar: (folder: string) => Jangkar[];
