import { sah } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { pandang } from './pihak.ts';

/** From so many finished dossiers of the flow on, an expectation is worth saying; more than the last ones say nothing new. */
const CUKUP = 5;
const TERAKHIR = 200;
const TERKAIT_MAKS = 10;

type Hitungan = { catatan: number; lampiran: number; dilihat: number };
type Lama = { jumlah: number; tengah: number | null; cepat: number | null; lama: number | null };

/** What a dossier's page says beside the dossier itself: how long such dossiers take, related ones, how much hangs on it. */
export const findIkhtisar = async (trx: Trx, pelaku: Pelaku, berkasId: string) => {
  const pandangan = await pandang(trx, pelaku, berkasId);
  if (!pandangan.sah) return pandangan;
  const hitungan = await sql<Hitungan>`select
    (select count(*)::int from alur.catatan c where c.instansi_id = ${pelaku.instansiId} and c.berkas_id = ${berkasId}) as catatan,
    (select count(*)::int from alur.lampiran l where l.instansi_id = ${pelaku.instansiId} and l.berkas_id = ${berkasId} and l.dicabut_pada is null) as lampiran,
    (select count(distinct (d.posisi_id, d.pegawai_id))::int from alur.dilihat d where d.instansi_id = ${pelaku.instansiId} and d.berkas_id = ${berkasId}) as dilihat`.execute(
    trx,
  );
  const { catatan = 0, lampiran = 0, dilihat = 0 } = hitungan.rows[0] ?? {};
  return sah({
    catatan,
    lampiran,
    dilihat,
    perkiraan: await findPerkiraan(trx, pelaku, berkasId),
    terkait: await listTerkait(trx, pelaku, berkasId),
  });
};

/** Calendar days of the last finished dossiers of the same flow: the middle one, the fastest, the slowest. */
const findPerkiraan = async (trx: Trx, { instansiId }: Pelaku, berkasId: string) => {
  const { rows } = await sql<Lama>`
    with selesai as (
      select (b.selesai_pada at time zone i.zona_waktu)::date - (b.dibuka_pada at time zone i.zona_waktu)::date as hari
      from alur.berkas ini
      join alur.berkas b on b.instansi_id = ini.instansi_id and b.alur_id = ini.alur_id
      join kernel.instansi i on i.instansi_id = b.instansi_id
      where ini.instansi_id = ${instansiId} and ini.id = ${berkasId} and ini.hasil is null
        and b.selesai_pada is not null and b.hasil <> 'ditarik' and b.sisi is distinct from 'tamu'
      order by b.selesai_pada desc limit ${TERAKHIR})
    select count(*)::int as jumlah, percentile_disc(0.5) within group (order by hari)::int as tengah, min(hari)::int as cepat, max(hari)::int as lama
    from selesai`.execute(trx);
  const { jumlah = 0, tengah, cepat, lama } = rows[0] ?? {};
  if (jumlah < CUKUP || tengah == null || cepat == null || lama == null) return null;
  return { jumlah, tengah, cepat, lama };
};

type Terkait = {
  id: string;
  kamar: string;
  perihal: string;
  hasil: string | null;
  dibuka_pada: Date;
  sebab: 'diajukan-lagi' | 'orang-sama' | 'perihal-sama';
};

/** Dossiers of the same requester and person, or about the same matter, that the viewer may open. */
const listTerkait = async (trx: Trx, { instansiId, posisi, hak }: Pelaku, berkasId: string) => {
  const { rows } = await sql<Terkait>`
    with ini as (select * from alur.berkas where instansi_id = ${instansiId} and id = ${berkasId}),
    calon as (
      select b.* from ini join alur.berkas b on b.instansi_id = ini.instansi_id
        and b.pemohon_id = ini.pemohon_id and b.pokok_pegawai = ini.pokok_pegawai
      union
      select b.* from ini join alur.berkas b on b.instansi_id = ini.instansi_id and b.sidik_perihal = ini.sidik_perihal)
    select b.id, b.kamar, b.perihal, b.hasil, b.dibuka_pada, case
      when b.sidik_perihal <> ini.sidik_perihal then 'orang-sama'
      when b.pemohon_id = ini.pemohon_id and b.pokok_pegawai = ini.pokok_pegawai and b.hasil is not null and b.dibuka_pada <= ini.dibuka_pada then 'diajukan-lagi'
      else 'perihal-sama' end as sebab
    from calon b cross join ini
    where b.id <> ini.id and (${hak.includes('auditor')} or exists (select from alur.pihak h
      where h.instansi_id = b.instansi_id and h.berkas_id = b.id and h.posisi_id = any(${posisi.map((p) => p.id)}::uuid[])))
    order by sebab, b.dibuka_pada desc, b.id limit ${TERKAIT_MAKS}`.execute(trx);
  return rows.map(({ dibuka_pada, ...b }) => ({ ...b, dibukaPada: dibuka_pada.toISOString() }));
};
