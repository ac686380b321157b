import { randomUUID } from 'node:crypto';
import type { Tanggal } from '@lincah/domain/kernel';
import { type RawBuilder, sql } from 'kysely';
import { isyaratkan, type Trx } from '../../kernel/index.ts';
import { listKuasa } from '../../organisasi/index.ts';

type Asal = { readonly instansiId: string; readonly hariIni: Tanggal; readonly sekarang: Date };
type Baris = { pelimpahan: string; penerima: string; tindakan: string; berkas: string; tugas: string };

/** Condition on notification `n`: it is of an act of the office itself, or of one that is delegated to it on the day. */
export const masihDilimpahkan = (
  hari: Tanggal | RawBuilder<unknown>,
): RawBuilder<boolean> => sql`(n.pelimpahan_id is null
  or exists (select from organisasi.pelimpahan_pada(${hari}) l where l.instansi_id = n.instansi_id and l.id = n.pelimpahan_id))`;

/**
 * Tells the offices to which the letters of open acts are delegated that day of these acts, once for each delegation. `tindakan`:
 * of these acts only; without it, of all that a delegation has come over since. Answers how many were told.
 */
export const kabariKuasa = async (
  trx: Trx,
  { instansiId, hariIni, sekarang }: Asal,
  tindakan?: readonly string[],
): Promise<number> => {
  const { rows } = await sql<Baris>`
    select l.id as pelimpahan, l.penerima_id as penerima, t.id as tindakan, t.berkas_id as berkas, t.tugas
    from organisasi.pelimpahan_pada(${hariIni}) l
    join alur.tindakan t on t.instansi_id = l.instansi_id and t.posisi_id = l.pemberi_id and t.ditutup_pada is null
      and alur.dilimpahkan(t.menerbitkan, to_jsonb(l.jenis)) ${tindakan ? sql`and t.id = any(${[...tindakan]}::uuid[])` : sql``}
    where l.instansi_id = ${instansiId} and l.jenis <> '{}' and not exists (select from alur.pemberitahuan n
      where n.instansi_id = t.instansi_id and n.tindakan_id = t.id and n.posisi_id = l.penerima_id and n.pewaktu_id is null
        and ${masihDilimpahkan(hariIni)})`.execute(trx);
  if (rows.length === 0) return 0;
  const berdiri = new Set(
    (
      await listKuasa(
        trx,
        rows.map((b) => b.penerima),
        hariIni,
      )
    ).map((k) => k.id),
  );
  const baris = rows.filter((b) => berdiri.has(b.pelimpahan)).map((b) => ({ ...b, id: randomUUID() }));
  if (baris.length === 0) return 0;
  await sql`
    insert into alur.pemberitahuan (instansi_id, id, berkas_id, tindakan_id, posisi_id, jenis, pada, tugas, pelimpahan_id)
    select ${instansiId}::uuid, x.id, x.berkas, x.tindakan, x.penerima, 'tindakan', ${sekarang}::timestamptz, x.tugas, x.pelimpahan
    from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb)
      as x(id uuid, berkas uuid, tindakan uuid, penerima uuid, tugas text, pelimpahan uuid)
    on conflict (instansi_id, tindakan_id, posisi_id, jenis) where pewaktu_id is null and tindakan_id is not null
    do update set pelimpahan_id = excluded.pelimpahan_id, pada = excluded.pada, dibaca_pada = null, surel_pada = null`.execute(
    trx,
  );
  await isyaratkan(
    trx,
    instansiId,
    baris.map((b) => b.penerima),
  );
  return baris.length;
};
