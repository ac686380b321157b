import type { BasisData } from './basis-data.ts';
export type Percobaan = {
  readonly nip: string;
  readonly alamat: string;
  readonly batasAkun: number;
  readonly batasAlamat: number;
};
/** Claims one login try; past the limit of the quarter-hour, or too soon after the last, it is refused with 429. */
export declare const hitungPercobaan: (db: BasisData, p: Percobaan, kini: Date) => Promise<void>;
/** A good login clears the account's tries. */
export declare const lupakanPercobaan: (db: BasisData, p: Percobaan) => Promise<void>;
export declare const terlaluSering: (detik: number) => import('./masalah.ts').Masalah;
