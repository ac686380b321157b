import type { Tanggal } from '@lincah/domain/kernel';
import { type JenisJabatan, namaBergelar, type Pemangku, pangkat } from '@lincah/domain/organisasi';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';
import { findRantai, posisiMenurut } from './rantai.ts';

/** Who acts in a post. `nama` with titles; `nip` in full: mask it before it leaves for those without need. */
export type Pejabat = {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string | null;
  readonly sebagai: Pemangku['sebagai'];
  readonly mandat: string | null;
};

/** A post with today's holder; `pemangku` null is a vacancy. */
export type PejabatPosisi = {
  readonly id: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: string | null;
  readonly pimpinan: boolean;
  readonly unit: { readonly id: string; readonly nama: string };
  readonly pemangku: Pejabat | null;
};

export type HubunganPosisi = {
  readonly unit: { readonly id: string; readonly kode: string; readonly nama: string };
  readonly pimpinan: PejabatPosisi | null;
  readonly penilai: PejabatPosisi | null;
};

type Baris = {
  id: string;
  nama: string;
  jenis: JenisJabatan;
  jenjang: string | null;
  pimpinan: boolean;
  unit_id: string;
  unit_nama: string;
  pegawai_id: string | null;
  sebagai: Pemangku['sebagai'];
  mandat: string | null;
  pegawai_nama: string;
  gelar_depan: string | null;
  gelar_belakang: string | null;
  nip: string;
  golongan: string | null;
};

/** Posts by id with who acts in them on the day: Plh before Plt before definitive. Unknown ids are left out. */
export const pejabatPosisi = async (
  trx: Trx,
  posisiIds: readonly string[],
  hari: Tanggal,
): Promise<ReadonlyMap<string, PejabatPosisi>> => {
  const daftar = await listPejabat(
    trx,
    sql`organisasi.posisi_pada(${hari}) p`,
    sql`p.id = any(${[...new Set(posisiIds)]}::uuid[])`,
    hari,
  );
  return new Map(daftar.map((p) => [p.id, p]));
};

/** Posts of a unit in force on the day, the leader's first. */
export const listPejabatUnit = (trx: Trx, unit: string, hari: Tanggal): Promise<readonly PejabatPosisi[]> =>
  listPejabat(
    trx,
    sql`organisasi.posisi_bermasa p`,
    sql`p.unit_id = ${unit} and p.sejak <= ${hari} and coalesce(p.sampai, ${hari}) >= ${hari}`,
    hari,
  );

const listPejabat = async (
  trx: Trx,
  dari: RawBuilder<unknown>,
  posisi: RawBuilder<unknown>,
  hari: Tanggal,
): Promise<readonly PejabatPosisi[]> => {
  const { rows } = await sql<Baris>`
    select p.id, p.nama, p.jenis, p.jenjang, p.pimpinan, u.id as unit_id, u.nama as unit_nama,
      g.id as pegawai_id, m.sebagai, m.mandat, g.nama as pegawai_nama, g.gelar_depan, g.gelar_belakang, g.nip, g.golongan
    from ${dari}
    join organisasi.unit_pada(${hari}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    left join lateral (
      select * from organisasi.pemangku m
      where m.instansi_id = p.instansi_id and m.posisi_id = p.id and m.sejak <= ${hari} and coalesce(m.sampai, ${hari}) >= ${hari}
      order by array_position(array['plh', 'plt', 'definitif'], m.sebagai) limit 1) m on true
    left join organisasi.pegawai_pada(${hari}) g on g.instansi_id = m.instansi_id and g.id = m.pegawai_id
    where ${posisi}
    order by p.pimpinan desc, p.kelas desc nulls last, p.nama, p.id`.execute(trx);
  return rows.map(bentuk);
};

/** Unit of a post, who leads it and who appraises the post, on the day. Undefined: no such post here. */
export const hubunganPosisi = async (
  trx: Trx,
  posisiId: string,
  hari: Tanggal,
): Promise<HubunganPosisi | undefined> => {
  const naik = await findRantai(trx, posisiId, hari);
  if (!naik) return undefined;
  const pimpinan = posisiMenurut('pimpinan-unit', naik);
  const penilai = posisiMenurut('penilai', naik);
  const pejabat = await pejabatPosisi(
    trx,
    [pimpinan, penilai].filter((id) => id !== undefined),
    hari,
  );
  const unit = await trx
    .selectFrom('organisasi.unit')
    .select(['id', 'kode', 'nama'])
    .where('id', '=', naik.posisi.unit)
    .executeTakeFirstOrThrow();
  return { unit, pimpinan: pejabat.get(pimpinan ?? '') ?? null, penilai: pejabat.get(penilai ?? '') ?? null };
};

const bentuk = (b: Baris): PejabatPosisi => ({
  id: b.id,
  nama: b.nama,
  jenis: b.jenis,
  jenjang: b.jenjang,
  pimpinan: b.pimpinan,
  unit: { id: b.unit_id, nama: b.unit_nama },
  pemangku:
    b.pegawai_id === null
      ? null
      : {
          pegawaiId: b.pegawai_id,
          nama: namaBergelar({ nama: b.pegawai_nama, gelarDepan: b.gelar_depan, gelarBelakang: b.gelar_belakang }),
          nip: b.nip,
          pangkat: (b.golongan && pangkat(b.golongan)) || null,
          sebagai: b.sebagai,
          mandat: b.mandat,
        },
});
