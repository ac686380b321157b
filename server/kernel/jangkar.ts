import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { BasisData } from './basis-data.ts';

/** A head of an agency's audit chain as it stood at a moment, kept outside the database. */
export type Jangkar = {
  readonly instansi: string;
  readonly nomor: number;
  readonly sidik: string;
  readonly pada: string;
};

export const berkasJangkar = (folder: string): string => join(folder, 'jejak-jangkar.jsonl');

/** Appends the heads that moved since the last time: who cuts the tail of the table and its head together is still seen. */
export const jangkarkan = async (db: BasisData, folder: string, kini: Date): Promise<number> => {
  const berkas = berkasJangkar(folder);
  const terakhir = new Map(bacaJangkar(folder).map((j) => [j.instansi, j.sidik]));
  const { rows } = await sql<Omit<Jangkar, 'pada'>>`
    select instansi_id as instansi, nomor, sidik from kernel.jejak_kepala order by instansi_id`.execute(db);
  const baru = rows.filter((k) => terakhir.get(k.instansi) !== k.sidik);
  const baris = baru.map((k) => JSON.stringify({ ...k, pada: kini.toISOString() } satisfies Jangkar));
  if (baris.length > 0) appendFileSync(berkas, `${baris.join('\n')}\n`);
  return baris.length;
};

/** Every anchor, oldest first. A last line cut off by a crash is passed over. */
export const bacaJangkar = (folder: string): Jangkar[] => {
  const berkas = berkasJangkar(folder);
  if (!existsSync(berkas)) return [];
  return readFileSync(berkas, 'utf8')
    .split('\n')
    .flatMap((baris) => {
      try {
        return [JSON.parse(baris) as Jangkar];
      } catch {
        return [];
      }
    });
};
