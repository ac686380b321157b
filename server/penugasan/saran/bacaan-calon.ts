import type { Tanggal } from '@lincah/domain/kernel';
import type { TingkatBukti } from '@lincah/domain/penugasan';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';

/**
 * Who shows one of these competences (small letters), in a fixed order: by the register's list, whose trigrams are indexed, or
 * by a confirmed or claimed record of the portfolio. Without names everybody.
 */
export const listIdCalon = async (
  trx: Trx,
  nama: readonly string[] | undefined,
  kecuali: string,
  batas: number,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from (${nama ? berkompetensi(nama) : sql`select id from organisasi.pegawai`}) cocok
    where id <> ${kecuali} order by id limit ${batas}`.execute(trx);
  return rows.map((b) => b.id);
};

const berkompetensi = (nama: readonly string[]) => sql`
  select g.id from organisasi.pegawai g
  where ${sql.join(
    nama.map((n) => sql`g.teks_kompetensi ilike ${`%${n.replaceAll(/[\\%_]/g, '\\$&')}%`}`),
    sql` or `,
  )}
  union
  select c.pegawai_id from organisasi.portofolio c
  where c.jenis = 'kompetensi' and c.keadaan in ('sah', 'usul') and lower(c.nama) = any(${[...nama]}::text[])`;

export type Tempat = {
  readonly pegawai: string;
  readonly nama: string;
  readonly gelar_depan: string | null;
  readonly gelar_belakang: string | null;
  readonly status: 'PNS' | 'PPPK';
  readonly posisi_id: string;
  readonly posisi_nama: string;
  readonly jenjang: string | null;
  readonly unit_id: string;
  readonly unit_nama: string;
};

/** People at their definitive post of the day, else at one acted in; who has none is left out. */
export const listTempat = async (trx: Trx, orang: readonly string[], hari: Tanggal): Promise<readonly Tempat[]> => {
  const { rows } = await sql<Tempat>`
    select distinct on (m.pegawai_id) m.pegawai_id as pegawai, g.nama, g.gelar_depan, g.gelar_belakang, g.status,
      p.id as posisi_id, p.nama as posisi_nama, p.jenjang, u.id as unit_id, u.nama as unit_nama
    from organisasi.pemangku m
    join organisasi.posisi_pada(${hari}) p on p.instansi_id = m.instansi_id and p.id = m.posisi_id and ${berlaku(sql`p`, hari)}
    join organisasi.unit_pada(${hari}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    join organisasi.pegawai_pada(${hari}) g on g.instansi_id = m.instansi_id and g.id = m.pegawai_id
    where m.pegawai_id = any(${[...orang]}::uuid[]) and ${berlaku(sql`m`, hari)}
    order by m.pegawai_id, array_position(array['definitif', 'plt', 'plh'], m.sebagai), m.sejak, m.id`.execute(trx);
  return rows;
};

/** Everybody whose definitive post is in one of these units, once for each unit. */
export const listPenghuni = async (
  trx: Trx,
  unit: readonly string[],
  hari: Tanggal,
): Promise<readonly { readonly unit: string; readonly pegawai: string }[]> => {
  const { rows } = await sql<{ unit: string; pegawai: string }>`
    select distinct p.unit_id as unit, m.pegawai_id as pegawai
    from organisasi.posisi_pada(${hari}) p
    join organisasi.pemangku m on m.instansi_id = p.instansi_id and m.posisi_id = p.id
    where m.sebagai = 'definitif' and ${berlaku(sql`m`, hari)} and p.unit_id = any(${[...unit]}::uuid[])`.execute(trx);
  return rows;
};

export type Tugas = {
  readonly pegawai: string;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  /** Hours a week; null: nobody wrote them down. */
  readonly jam: number | null;
  readonly perihal: string;
  /** Accepted; else still on its way. */
  readonly pasti: boolean;
  /** For another unit or agency. */
  readonly keluar: boolean;
};

/**
 * Assignments of people: of who is assigned, of who is named among several and not refused, and of who was succeeded, up to the
 * day before the successor's first.
 */
export const listTugas = async (trx: Trx, orang: readonly string[]): Promise<readonly Tugas[]> => {
  const id = sql`any(${[...orang]}::uuid[])`;
  const { rows } = await sql<Tugas>`
    select t.pegawai_id as pegawai, ${TUGAS} from penugasan.penugasan t where t.pegawai_id = ${id} and ${BERJALAN}
    union
    select q.pegawai_id, ${TUGAS}
    from penugasan.peserta q join penugasan.penugasan t on t.instansi_id = q.instansi_id and t.id = q.penugasan_id
    where q.pegawai_id = ${id} and q.alasan_tolak is null and ${BERJALAN}
    union
    select u.pegawai_lama_id, t.id, u.mulai_lama, u.berlaku - 1, t.jam, t.perihal, true, t.lingkup <> 'dalam-unit'
    from penugasan.perubahan u join penugasan.penugasan t on t.instansi_id = u.instansi_id and t.id = u.penugasan_id
    where u.pegawai_lama_id = ${id} and u.jenis = 'penggantian' and u.berlaku > u.mulai_lama and t.hasil = 'diterima'`.execute(
    trx,
  );
  return rows;
};

const TUGAS = sql`t.id, coalesce(t.pegawai_sejak, t.mulai) as mulai, t.selesai, t.jam, t.perihal, t.hasil is not null as pasti,
    t.lingkup <> 'dalam-unit' as keluar`;
const BERJALAN = sql`(t.hasil is null or t.hasil = 'diterima')`;

export type BuktiTerbaca = { readonly pegawai: string; readonly nama: string; readonly tingkat: TingkatBukti };

/**
 * What shows the competences (small letters) on the day. The register's list counts by itself only while the portfolio does
 * not say otherwise: confirmed names stand in it too, also when their evidence is over.
 */
export const listBukti = async (
  trx: Trx,
  orang: readonly string[],
  nama: readonly string[],
  hari: Tanggal,
): Promise<readonly BuktiTerbaca[]> => {
  if (nama.length === 0) return [];
  const id = sql`any(${[...orang]}::uuid[])`;
  const { rows } = await sql<BuktiTerbaca>`
    with catatan as materialized (
      select c.pegawai_id, lower(c.nama) as nama, c.keadaan, ${berlaku(sql`c`, hari)} as berlaku
      from organisasi.portofolio c
      where c.pegawai_id = ${id} and c.jenis = 'kompetensi' and c.keadaan in ('sah', 'usul') and lower(c.nama) = any(${[...nama]}::text[])
    ), tercatat as materialized (
      select g.id as pegawai_id, lower(trim(split_part(k, '(', 1))) as nama
      from organisasi.pegawai g, unnest(g.kompetensi) k
      where g.id = ${id} and lower(trim(split_part(k, '(', 1))) = any(${[...nama]}::text[])
    )
    select pegawai_id as pegawai, nama, keadaan as tingkat from catatan where berlaku
    union
    select pegawai_id, nama, 'tercatat' from (
      select pegawai_id, nama from tercatat except select pegawai_id, nama from catatan where keadaan = 'sah') sisa`.execute(
    trx,
  );
  return rows;
};

const berlaku = (baris: RawBuilder<unknown>, hari: Tanggal) =>
  sql`(${baris}.sejak <= ${hari} and coalesce(${baris}.sampai, ${hari}) >= ${hari})`;

const NAMA_PALING_BANYAK = 10;

/** Names of competences known to the agency that a text holds, the longest first: what somebody wrote in her own words. */
export const namaDalamTeks = async (trx: Trx, teks: string): Promise<readonly string[]> => {
  if (teks === '') return [];
  const { rows } = await sql<{ nama: string }>`
    select min(nama) as nama from (
      select trim(split_part(k, '(', 1)) as nama from organisasi.pegawai g, unnest(g.kompetensi) k
      union
      select p.nama from organisasi.portofolio p where p.jenis = 'kompetensi' and p.keadaan = 'sah') semua
    where length(nama) > 3 and strpos(lower(${teks}), lower(nama)) > 0
    group by lower(nama) order by length(min(nama)) desc, 1 limit ${NAMA_PALING_BANYAK}`.execute(trx);
  const nama = rows.map((b) => b.nama);
  // who writes of spatial data analysis does not also mean data analysis
  return nama.filter((n) => !nama.some((lain) => lain !== n && lain.toLowerCase().includes(n.toLowerCase())));
};
