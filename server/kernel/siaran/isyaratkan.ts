import { sql } from 'kysely';
import type { Trx } from '../basis-data.ts';

export const KANAL = 'lincah_siaran';

/** Tells every process, once this transaction is committed, that something changed for these offices. */
export const isyaratkan = async (trx: Trx, instansiId: string, posisi: readonly string[]): Promise<void> => {
  if (posisi.length === 0) return;
  await sql`select pg_notify(${KANAL}, ${instansiId} || '/' || p) from unnest(${[...new Set(posisi)]}::text[]) p`.execute(
    trx,
  );
};
