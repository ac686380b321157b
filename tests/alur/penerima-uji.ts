import type { BasisData } from '@lincah/server/kernel';
import { sql } from 'kysely';
import type { InstansiUji } from './instansi-uji.ts';

/** So many people with an account, an address and an office each, all told of one dossier of the agency. */
export const kabariBanyak = async (
  db: BasisData,
  instansi: InstansiUji,
  banyak: number,
  pada?: Date,
): Promise<void> => {
  await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status, email)
    select ${instansi.id}, gen_random_uuid(), (200001012026010000 + n + (select count(*) from organisasi.pegawai where nama = 'Banyak'))::text, 'Banyak', 'PNS', 'banyak' || n || '@uji.example'
    from generate_series(1, ${banyak}::integer) n`.execute(db);
  await sql`with p as (insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, pimpinan, sejak)
      select ${instansi.id}, g.id, (select unit_id from organisasi.posisi where id = ${instansi.posisi.lain}), 'Banyak', 'pelaksana', false, '2020-01-01'
      from organisasi.pegawai g where g.nama = 'Banyak' and g.instansi_id = ${instansi.id} returning id)
    insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, sejak)
    select ${instansi.id}, gen_random_uuid(), id, id, 'definitif', '2020-01-01' from p`.execute(db);
  await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, sandi_hash, dibuat_pada)
    select instansi_id, id, id, nip, 'x', '2026-01-01' from organisasi.pegawai
    where nama = 'Banyak' and instansi_id = ${instansi.id}`.execute(db);
  await sql`insert into alur.pemberitahuan (instansi_id, id, berkas_id, posisi_id, jenis, pada)
    select b.instansi_id, gen_random_uuid(), b.id, p.id, 'eskalasi', coalesce(${pada ?? null}::timestamptz, b.dibuka_pada)
    from (select * from alur.berkas where instansi_id = ${instansi.id} order by id limit 1) b
    join organisasi.posisi p on p.instansi_id = b.instansi_id and p.nama = 'Banyak'`.execute(db);
};
