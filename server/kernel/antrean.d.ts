import PgBoss from 'pg-boss';
import type { BasisDataTerbuka } from './basis-data.ts';
export type Antrean = PgBoss;
/** A room's hook: makes its queues, says what works on them and when. */
export type Jadwalkan = (antrean: Antrean) => Promise<void>;
type Catatan = {
  error(isi: object, pesan: string): void;
};
/**
 * Starts the job runner on the same pool (on the embedded database that is its only connection, so it asks seldom).
 * `hentikan` lets the running job finish, up to ten seconds.
 */
export declare const mulaiAntrean: (
  basis: BasisDataTerbuka,
  jadwal: readonly Jadwalkan[],
  catatan: Catatan,
) => Promise<{
  hentikan: () => Promise<void>;
}>;
