import type { Tanggal } from '@lincah/domain/kernel';
import { namaBergelar } from '@lincah/domain/organisasi';
import type { Alur } from '@lincah/domain/regulasi';
import { type RawBuilder, sql } from 'kysely';
import { namaTugas } from './nama-alur.ts';

/** An open act as JSON in the database makes it: the office, and who acts in it on the day. */
export type BarisMeja = {
  readonly tugas: string;
  readonly posisi: string;
  readonly nama: string;
  readonly sejak: string;
  readonly pegawai: string | null;
  readonly depan: string | null;
  readonly belakang: string | null;
};

/** Expression: the open acts of dossier `b`, oldest first. Plh acts before Plt before the definitive official. */
export const mejaBerkas = (hari: Tanggal): RawBuilder<readonly BarisMeja[]> => sql`
  coalesce((select json_agg(json_build_object('tugas', t.tugas, 'posisi', t.posisi_id, 'nama', p.nama, 'sejak', t.dibuka_pada,
      'pegawai', m.nama, 'depan', m.gelar_depan, 'belakang', m.gelar_belakang) order by t.dibuka_pada, t.urut)
    from alur.tindakan t
    join organisasi.posisi p on p.instansi_id = t.instansi_id and p.id = t.posisi_id
    left join lateral (
      select g.nama, g.gelar_depan, g.gelar_belakang from organisasi.pemangku k
      join organisasi.pegawai g on g.instansi_id = k.instansi_id and g.id = k.pegawai_id
      where k.instansi_id = t.instansi_id and k.posisi_id = t.posisi_id
        and k.sejak <= ${hari} and coalesce(k.sampai, ${hari}) >= ${hari}
      order by array_position(array['plh', 'plt', 'definitif'], k.sebagai) limit 1) m on true
    where t.instansi_id = b.instansi_id and t.berkas_id = b.id and t.ditutup_pada is null), '[]')`;

export const toMeja = (alur: Alur | undefined) => (m: BarisMeja) => ({
  tugas: namaTugas(alur, m.tugas),
  posisi: { id: m.posisi, nama: m.nama },
  pemangku:
    m.pegawai === null ? null : namaBergelar({ nama: m.pegawai, gelarDepan: m.depan, gelarBelakang: m.belakang }),
  sejak: new Date(m.sejak).toISOString(),
  mitra: false,
});
