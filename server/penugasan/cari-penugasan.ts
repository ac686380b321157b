import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

const PALING_BANYAK = 1000;

/**
 * The assignments that a few letters mean, by subject, person or the other agency: their ids, each source read through its
 * own index. Undefined when there are many: then a page is found sooner by walking the register from its newest end.
 */
export const cariPenugasan = async (trx: Trx, pola: string): Promise<readonly string[] | undefined> => {
  const { rows } = await sql<{ id: string }>`
    select id from penugasan.penugasan where perihal ilike ${pola}
    union all
    select p.id from organisasi.pegawai g
    join penugasan.penugasan p on p.instansi_id = g.instansi_id and p.pegawai_id = g.id where g.nama ilike ${pola}
    union all
    select q.penugasan_id from penugasan.peserta q where q.nama ilike ${pola}
    union all
    select b.id from alur.berkas b where b.kamar = 'penugasan' and b.mitra_nama is not null and b.mitra_nama ilike ${pola}
    limit ${PALING_BANYAK + 1}`.execute(trx);
  return rows.length > PALING_BANYAK ? undefined : [...new Set(rows.map((r) => r.id))];
};
