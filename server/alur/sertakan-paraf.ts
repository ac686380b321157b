import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';
import { beritahukan } from './pemberitahuan/beritahukan.ts';

type Asal = { readonly instansiId: string; readonly sekarang: Date };

/** Offices that initial a letter become party to its dossier, to see what it stands on; the first of them is told. */
export const sertakanParaf = async (
  trx: Trx,
  asal: Asal,
  berkasId: string,
  posisi: readonly string[],
): Promise<void> => {
  const [pertama] = posisi;
  if (pertama === undefined) return;
  await sql`insert into alur.pihak (instansi_id, berkas_id, posisi_id, sebagai)
    select ${asal.instansiId}, ${berkasId}, p, 'paraf' from unnest(${[...posisi]}::uuid[]) p on conflict do nothing`.execute(
    trx,
  );
  await kabariParaf(trx, asal, berkasId, pertama);
};

/** Tells an office that a letter of a dossier waits for its initials, or for its answer to who returned it. */
export const kabariParaf = (trx: Trx, asal: Asal, berkasId: string, posisi: string): Promise<void> =>
  beritahukan(trx, asal, berkasId, [{ posisi, jenis: 'tindakan', tindakan: null, tugas: 'paraf' }]);
