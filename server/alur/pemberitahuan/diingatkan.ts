import { randomUUID } from 'node:crypto';
import type { Akibat } from '@lincah/domain/alur';
import { sql } from 'kysely';
import { isyaratkan, type Trx } from '../../kernel/index.ts';
import type { SemuaJabatan } from '../jabatan-peran.ts';
import { masihDilimpahkan } from './kabari-kuasa.ts';

type Jatuh = {
  readonly id: string;
  readonly berkasId: string;
  readonly tindakanId: string;
  readonly pada: Date;
};

/** Tells of a deadline: the office of the act, those to which it is delegated, and the office that the drawing names beside it, once each. */
export const ingatkan = async (
  trx: Trx,
  instansi: string,
  jatuh: Jatuh,
  akibat: readonly Akibat[],
  jabatan: SemuaJabatan,
): Promise<void> => {
  for (const a of akibat)
    if (a.jenis === 'ingatkan') await catat(trx, instansi, jatuh, a.sebagai, jabatan.get(a.beritahu ?? '')?.[0]);
};

const catat = async (
  trx: Trx,
  instansi: string,
  { id, berkasId, tindakanId, pada }: Jatuh,
  jenis: 'pengingat' | 'eskalasi',
  lain: string | undefined,
): Promise<void> => {
  const { rows } = await sql<{ posisi: string }>`
    with didelegasikan as (
      select distinct on (n.posisi_id) n.posisi_id, n.pelimpahan_id, n.tindakan_id from alur.pemberitahuan n
      join kernel.instansi i on i.instansi_id = n.instansi_id
      where n.instansi_id = ${instansi} and n.tindakan_id = ${tindakanId} and n.pelimpahan_id is not null
        and ${masihDilimpahkan(sql`(${pada}::timestamptz at time zone i.zona_waktu)::date`)})
    insert into alur.pemberitahuan (instansi_id, id, berkas_id, tindakan_id, pewaktu_id, posisi_id, jenis, pada, pelimpahan_id)
    select ${instansi}::uuid, x.id, ${berkasId}::uuid, t.id, ${id}::uuid, x.posisi, ${jenis}, ${pada}::timestamptz, x.pelimpahan
    from alur.tindakan t
    cross join lateral (
      values (${randomUUID()}::uuid, t.posisi_id, null::uuid), (${randomUUID()}::uuid, ${lain ?? null}::uuid, null::uuid)
      union all select gen_random_uuid(), d.posisi_id, d.pelimpahan_id from didelegasikan d where d.posisi_id <> t.posisi_id
    ) as x(id, posisi, pelimpahan)
    where t.instansi_id = ${instansi} and t.id = ${tindakanId} and x.posisi is not null
    on conflict do nothing returning posisi_id as posisi`.execute(trx);
  await catatPihakDiingatkan(trx, instansi, berkasId, lain === undefined ? [] : [lain]);
  await isyaratkan(
    trx,
    instansi,
    rows.map(({ posisi }) => posisi),
  );
};

/** Who is told of a late dossier may look at it: without that an escalation leads nowhere. */
export const catatPihakDiingatkan = async (
  trx: Trx,
  instansi: string,
  berkasId: string,
  posisi: readonly string[],
): Promise<void> => {
  await sql`insert into alur.pihak (instansi_id, berkas_id, posisi_id, sebagai)
    select ${instansi}::uuid, ${berkasId}::uuid, p, 'tembusan' from unnest(${[...posisi]}::uuid[]) p
    where not exists (select from alur.pihak s where s.instansi_id = ${instansi} and s.berkas_id = ${berkasId} and s.posisi_id = p)
    on conflict do nothing`.execute(trx);
};
