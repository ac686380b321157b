import { type BasisDataTerbuka } from './basis-data.ts';
import type { Konfigurasi } from './konfigurasi.ts';
export type Simpanan = {
  readonly basis: BasisDataTerbuka;
  tutup(): Promise<void>;
};
/** Opens the database the settings name: a server by URL, or the embedded one under the folder's exclusive lock. */
export declare const bukaSimpanan: (k: Konfigurasi) => Promise<Simpanan>;
