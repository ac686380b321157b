import type { Tanggal } from '@lincah/domain/kernel';
import type { JenisJabatan, UnitGaris } from '@lincah/domain/organisasi';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';

/** A stipulation in force, with the kind of its appraiser's post. */
export type BarisKedudukan = {
  readonly unit: string;
  readonly posisi: string | null;
  readonly penilai: string;
  readonly jenisPenilai: JenisJabatan;
  readonly varian: string | null;
  readonly delegasi: string | null;
};

/** Functional officials and pelaksana of one unit that are alike to the law; `posisi`: one of them, or the only one. */
export type BarisKelompok = {
  readonly unit: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: string | null;
  /** One post of the group. */
  readonly posisi: string;
  readonly jumlah: number;
};

/** What the recognition of an agency needs of one day. */
export type SusunanHari = {
  readonly instansi: string;
  readonly unit: readonly (UnitGaris & { readonly kode: string })[];
  readonly kedudukan: readonly BarisKedudukan[];
};

export const bacaSusunan = async (trx: Trx, pada: Tanggal): Promise<SusunanHari> => ({
  instansi: await jenisInstansi(trx),
  unit: await listUnitGaris(trx, pada),
  kedudukan: await listKedudukan(trx, pada),
});

const jenisInstansi = async (trx: Trx): Promise<string> => {
  const { rows } = await sql<{ jenis: string }>`
    select i.jenis from kernel.instansi i where i.instansi_id = kernel.instansi_kini()`.execute(trx);
  return rows[0]?.jenis ?? '';
};

const listUnitGaris = async (trx: Trx, pada: Tanggal): Promise<SusunanHari['unit']> => {
  const { rows } = await sql<{
    id: string;
    kode: string;
    jenis: string;
    induk_id: string | null;
    posisi: string | null;
    jenis_posisi: JenisJabatan;
  }>`
    select u.id, u.kode, u.jenis, u.induk_id, p.id as posisi, p.jenis as jenis_posisi
    from organisasi.unit_bermasa u
    left join organisasi.posisi_bermasa p on p.instansi_id = u.instansi_id and p.unit_id = u.id and p.pimpinan
      and p.sejak <= ${pada} and coalesce(p.sampai, ${pada}) >= ${pada}
    where u.sejak <= ${pada} and coalesce(u.sampai, ${pada}) >= ${pada}`.execute(trx);
  return rows.map(({ id, kode, jenis, induk_id, posisi, jenis_posisi }) => ({
    id,
    kode,
    jenis,
    ...(induk_id !== null && { induk: induk_id }),
    ...(posisi !== null && { pimpinan: { posisi, jenis: jenis_posisi } }),
  }));
};

const listKedudukan = async (trx: Trx, pada: Tanggal): Promise<readonly BarisKedudukan[]> => {
  const { rows } = await sql<BarisKedudukan>`
    select k.unit_id as unit, k.posisi_id as posisi, k.penilai_id as penilai, p.jenis as "jenisPenilai", k.varian, k.delegasi
    from organisasi.kedudukan k
    join organisasi.posisi_pada(${pada}) p on p.instansi_id = k.instansi_id and p.id = k.penilai_id
    where k.sejak <= ${pada} and coalesce(k.sampai, ${pada}) >= ${pada}`.execute(trx);
  return rows;
};

/** Groups of the whole agency or of some units; a post with a stipulation of its own is grouped by its appraiser. */
export const listKelompok = async (
  trx: Trx,
  pada: Tanggal,
  saring: RawBuilder<unknown> = sql`true`,
): Promise<readonly BarisKelompok[]> => {
  const { rows } = await sql<BarisKelompok>`
    select p.unit_id as unit, p.jenis, p.jenjang, (array_agg(p.id order by p.id))[1] as posisi, count(*)::integer as jumlah
    from organisasi.posisi_bermasa p
    left join organisasi.kedudukan k on k.instansi_id = p.instansi_id and k.posisi_id = p.id
      and k.sejak <= ${pada} and coalesce(k.sampai, ${pada}) >= ${pada}
    where p.jenis in ('fungsional', 'pelaksana') and not p.pimpinan
      and p.sejak <= ${pada} and coalesce(p.sampai, ${pada}) >= ${pada} and ${saring}
    group by p.unit_id, p.jenis, p.jenjang, k.penilai_id, k.varian, k.delegasi
    order by p.unit_id, p.jenis, p.jenjang nulls last, posisi`.execute(trx);
  return rows;
};
