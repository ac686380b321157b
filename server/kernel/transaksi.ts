import { sql } from 'kysely';
import type { BasisData, Trx } from './basis-data.ts';

/**
 * Runs `kerja` in one transaction as the application's role inside the walls of one agency.
 * Everything in it is committed together or not at all.
 */
export const dalamInstansi = <T>(db: BasisData, instansi: string, kerja: (trx: Trx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'lincah_app', true), set_config('lincah.instansi', ${instansi}, true),
      set_config('statement_timeout', '30s', true), set_config('idle_in_transaction_session_timeout', '60s', true)`.execute(
      trx,
    );
    return kerja(trx);
  });
