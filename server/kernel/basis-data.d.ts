import { Kysely, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from './skema.ts';
export type BasisData = Kysely<DB>;
export type Trx = Transaction<DB>;
export type BasisDataTerbuka = {
  readonly db: BasisData;
  readonly pool: pg.Pool;
  readonly jenis: 'pglite' | 'postgres';
  tutup(): Promise<void>;
};
/** PostgreSQL server by URL. `maks`: connections in the pool. */
export declare const bukaPostgres: (url: string, maks?: number) => BasisDataTerbuka;
/**
 * Embedded PostgreSQL. `folder` undefined: in memory. The caller holds the exclusive lock of the folder:
 * two processes on one folder lose rows silently. One connection only; more break its protocol.
 */
export declare const bukaPglite: (folder?: string) => Promise<BasisDataTerbuka>;
