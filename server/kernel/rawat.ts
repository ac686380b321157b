import { sql } from 'kysely';
import { semuaInstansi } from './akun.ts';
import type { BasisData } from './basis-data.ts';
import { jangkarkan } from './jangkar.ts';
import { dalamInstansi } from './transaksi.ts';

const DUA_HARI_MS = 172_800_000;

/** Housekeeping, safe to run at any time: anchors the audit heads, forgets answers two days old and stale login tries. */
export const rawat = async (db: BasisData, folder: string, kini: Date): Promise<void> => {
  await jangkarkan(db, folder, kini);
  const lama = new Date(kini.getTime() - DUA_HARI_MS);
  await sql`delete from kernel.percobaan_masuk where terakhir < ${lama}`.execute(db);
  for (const { instansiId } of await semuaInstansi(db))
    await dalamInstansi(db, instansiId, (trx) =>
      sql`delete from kernel.permintaan where instansi_id = ${instansiId} and pada < ${lama}`.execute(trx),
    );
};
