import { type RawBuilder, sql } from 'kysely';

/**
 * SQL of the composition root, for this room may not know who assigns: every accepted assignment of every person as
 * instansi_id, id, pegawai_id, mulai, selesai, jam (a week, null: not written down). Empty: nobody is ever assigned.
 */
export type KueriTugas = string;

const TANPA_TUGAS = `select null::uuid as instansi_id, null::uuid as id, null::uuid as pegawai_id,
  null::date as mulai, null::date as selesai, null::smallint as jam where false`;

/** The same as a relation to select from. */
export const tugas = (kueri: KueriTugas): RawBuilder<unknown> => sql`(${sql.raw(kueri || TANPA_TUGAS)})`;
