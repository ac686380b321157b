import type { Tanggal } from '@lincah/domain/kernel';
import { namaBergelar } from '@lincah/domain/organisasi';
import type { CalonSaran, TingkatBukti, TugasCalon } from '@lincah/domain/penugasan';
import { type RawBuilder, sql } from 'kysely';
import type { Pelaku, Trx } from '../../kernel/index.ts';

/** A person who may be suggested, with what a list shows of her; no NIP is read at all. */
export type CalonTerbaca = CalonSaran & {
  readonly nama: string;
  readonly status: 'PNS' | 'PPPK';
  readonly posisi: { readonly id: string; readonly nama: string };
  readonly unitNama: string;
  /** Does this very work already, or is about to. */
  readonly sudahDitugaskan: boolean;
};

export type KueriCalon = {
  /** Whose evidence is looked for. */
  readonly kompetensi: readonly string[];
  /** Also people who show none of them. */
  readonly semua?: boolean;
  readonly perihal: string;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
};

const CALON_PALING_BANYAK = 10_000;

type Baris = {
  pegawai: string;
  nama: string;
  gelar_depan: string | null;
  gelar_belakang: string | null;
  status: 'PNS' | 'PPPK';
  posisi_id: string;
  posisi_nama: string;
  jenjang: string | null;
  unit_id: string;
  unit_nama: string;
  orang: number;
  dipinjam: number;
  bukti: { nama: string; tingkat: TingkatBukti }[];
  tugas: TugasCalon[];
  pinjam_terakhir: Tanggal | null;
  sudah: boolean;
};

/**
 * Everybody with a post today who shows one of the competences (without any: everybody with a post), at most so many, by
 * one statement. Assignments count by the people they name, accepted or still on their way.
 */
export const listCalon = async (
  trx: Trx,
  { pegawaiId, hariIni }: Pick<Pelaku, 'pegawaiId' | 'hariIni'>,
  { kompetensi, perihal, mulai, selesai, semua = kompetensi.length === 0 }: KueriCalon,
): Promise<{ readonly calon: readonly CalonTerbaca[]; readonly terpotong: boolean }> => {
  const nama = kompetensi.map((k) => k.toLowerCase());
  const { rows } = await sql<Baris>`
    with cocok as materialized (${semua ? sql`select instansi_id, id from organisasi.pegawai` : berkompetensi(nama)}),
    tempat as materialized (
      select distinct on (c.id) c.instansi_id, c.id as pegawai, p.id as posisi_id, p.nama as posisi_nama, p.jenjang, u.id as unit_id, u.nama as unit_nama
      from cocok c
      join organisasi.pemangku m on m.instansi_id = c.instansi_id and m.pegawai_id = c.id and ${berlaku(sql`m`, hariIni)}
      join organisasi.posisi_pada(${hariIni}) p on p.instansi_id = m.instansi_id and p.id = m.posisi_id and ${berlaku(sql`p`, hariIni)}
      join organisasi.unit_pada(${hariIni}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
      where c.id <> ${pegawaiId}
      order by c.id, array_position(array['definitif', 'plt', 'plh'], m.sebagai), m.sejak, m.id
      limit ${CALON_PALING_BANYAK + 1}
    ), penghuni as materialized (
      select p.unit_id, m.instansi_id, m.pegawai_id
      from organisasi.pemangku m
      join organisasi.posisi_pada(${hariIni}) p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
      where m.sebagai = 'definitif' and ${berlaku(sql`m`, hariIni)} and p.unit_id in (select unit_id from tempat)
    ), bertugas as materialized (${tugasOrang(sql`select instansi_id, pegawai from tempat union select instansi_id, pegawai_id from penghuni`)}
    ), beban as (
      select pegawai, coalesce(json_agg(json_build_object('mulai', mulai, 'selesai', selesai, 'pasti', pasti) order by mulai, selesai, id)
          filter (where mulai <= ${selesai} and selesai >= ${mulai}), '[]') as tugas,
        max(selesai) filter (where pasti and keluar and mulai <= ${selesai}) as pinjam_terakhir,
        bool_or(mulai <= ${selesai} and selesai >= ${mulai} and lower(perihal) = lower(${perihal})) as sudah,
        bool_or(pasti and keluar and mulai <= ${selesai} and selesai >= ${mulai}) as dipinjam
      from bertugas group by pegawai
    ), keadaan_unit as (
      select h.unit_id, count(distinct h.pegawai_id)::int as orang, (count(distinct h.pegawai_id) filter (where b.dipinjam))::int as dipinjam
      from penghuni h left join beban b on b.pegawai = h.pegawai_id group by h.unit_id
    ), bukti as (${buktiDari(nama, mulai)})
    select t.pegawai, g.nama, g.gelar_depan, g.gelar_belakang, g.status, t.posisi_id, t.posisi_nama, t.jenjang, t.unit_id, t.unit_nama,
      coalesce(k.orang, 0) as orang, coalesce(k.dipinjam, 0) as dipinjam, coalesce(e.bukti, '[]') as bukti, coalesce(b.tugas, '[]') as tugas,
      b.pinjam_terakhir, coalesce(b.sudah, false) as sudah
    from tempat t
    join organisasi.pegawai_pada(${hariIni}) g on g.instansi_id = t.instansi_id and g.id = t.pegawai
    left join beban b on b.pegawai = t.pegawai
    left join keadaan_unit k on k.unit_id = t.unit_id
    left join bukti e on e.pegawai = t.pegawai
    order by t.pegawai`.execute(trx);
  return {
    calon: rows.slice(0, CALON_PALING_BANYAK).map(menjadiCalon),
    terpotong: rows.length > CALON_PALING_BANYAK,
  };
};

/** By the register's list, whose trigrams are indexed, and by confirmed and claimed records of the portfolio. */
const berkompetensi = (nama: readonly string[]) => sql`
  select g.instansi_id, g.id from organisasi.pegawai g
  where ${sql.join(
    nama.map((n) => sql`g.teks_kompetensi ilike ${`%${n.replaceAll(/[\\%_]/g, '\\$&')}%`}`),
    sql` or `,
  )}
  union
  select c.instansi_id, c.pegawai_id from organisasi.portofolio c
  where c.jenis = 'kompetensi' and c.keadaan in ('sah', 'usul') and lower(c.nama) = any(${[...nama]}::text[])`;

/** Assignments of people: of who is assigned, and of who is named in one of several. */
const tugasOrang = (orang: RawBuilder<unknown>) => sql`
  select o.pegawai, ${TUGAS}
  from (${orang}) o join penugasan.penugasan t on t.instansi_id = o.instansi_id and t.pegawai_id = o.pegawai
  where ${BERJALAN}
  union
  select o.pegawai, ${TUGAS}
  from (${orang}) o
  join penugasan.peserta q on q.instansi_id = o.instansi_id and q.pegawai_id = o.pegawai and q.alasan_tolak is null
  join penugasan.penugasan t on t.instansi_id = q.instansi_id and t.id = q.penugasan_id
  where ${BERJALAN}`;

const TUGAS = sql`t.id, coalesce(t.pegawai_sejak, t.mulai) as mulai, t.selesai, t.perihal, t.hasil is not null as pasti,
    t.lingkup <> 'dalam-unit' as keluar`;
const BERJALAN = sql`(t.hasil is null or t.hasil = 'diterima')`;

/**
 * What shows the competences on the first day asked for. The register's list counts by itself only while the portfolio does
 * not say otherwise: confirmed names stand in it too, also when their evidence is over.
 */
const buktiDari = (nama: readonly string[], hari: Tanggal) => sql`
  select pegawai, json_agg(json_build_object('nama', nama, 'tingkat', tingkat)) as bukti from (
    select c.pegawai_id as pegawai, lower(c.nama) as nama, c.keadaan as tingkat
    from tempat t join organisasi.portofolio c on c.instansi_id = t.instansi_id and c.pegawai_id = t.pegawai
    where c.jenis = 'kompetensi' and c.keadaan in ('sah', 'usul') and lower(c.nama) = any(${[...nama]}::text[]) and ${berlaku(sql`c`, hari)}
    union
    select g.id, lower(trim(split_part(k, '(', 1))), 'tercatat'
    from tempat t join organisasi.pegawai g on g.instansi_id = t.instansi_id and g.id = t.pegawai, unnest(g.kompetensi) k
    where lower(trim(split_part(k, '(', 1))) = any(${[...nama]}::text[])
      and not exists (select from organisasi.portofolio c where c.instansi_id = g.instansi_id and c.pegawai_id = g.id
        and c.jenis = 'kompetensi' and c.keadaan = 'sah' and lower(c.nama) = lower(trim(split_part(k, '(', 1))))
  ) semua group by pegawai`;

const berlaku = (baris: RawBuilder<unknown>, hari: Tanggal) =>
  sql`${baris}.sejak <= ${hari} and coalesce(${baris}.sampai, ${hari}) >= ${hari}`;

const menjadiCalon = (b: Baris): CalonTerbaca => ({
  pegawai: b.pegawai,
  nama: namaBergelar({ nama: b.nama, gelarDepan: b.gelar_depan, gelarBelakang: b.gelar_belakang }),
  status: b.status,
  posisi: { id: b.posisi_id, nama: b.posisi_nama },
  jenjang: b.jenjang,
  unit: { id: b.unit_id, orang: b.orang, dipinjam: b.dipinjam },
  unitNama: b.unit_nama,
  bukti: b.bukti,
  tugas: b.tugas,
  pinjamTerakhir: b.pinjam_terakhir,
  sudahDitugaskan: b.sudah,
});

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
  return rows.map((b) => b.nama);
};
