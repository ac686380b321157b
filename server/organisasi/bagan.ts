import type { Tanggal } from '@lincah/domain/kernel';
import { type HitunganUnit, type JenisJabatan, namaBergelar, type Pemangku } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';
import { type KueriTugas, tugas } from './beban.ts';

/** One box of the chart. `lowong`: posts of the civil service in which nobody acts; people are counted at their definitive post. */
export type KotakUnit = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly jenis: string;
  readonly induk: string | null;
  readonly pimpinan: {
    readonly posisi: { readonly id: string; readonly nama: string; readonly jenis: JenisJabatan };
    readonly pemangku: string | null;
    readonly sebagai: Pemangku['sebagai'] | null;
  } | null;
  /** Supporting staff of the unit itself; they are not among its people. */
  readonly jumlahPendukung: number;
} & HitunganUnit;

type BarisKotak = Omit<KotakUnit, 'pimpinan' | 'rentang'> & {
  posisi_id: string | null;
  posisi_nama: string;
  posisi_jenis: JenisJabatan;
  sebagai: Pemangku['sebagai'] | null;
  pegawai_nama: string | null;
  gelar_depan: string | null;
  gelar_belakang: string | null;
};

/** Every unit in force on the day, each level in its own order. */
export const listUnit = async (trx: Trx, pada: Tanggal, kueriTugas: KueriTugas = ''): Promise<readonly KotakUnit[]> => {
  const { rows } = await sql<BarisKotak>`
    with bertindak as materialized (
      select distinct on (m.instansi_id, m.posisi_id) m.instansi_id, m.posisi_id, m.pegawai_id, m.sebagai
      from organisasi.pemangku m where m.sejak <= ${pada} and coalesce(m.sampai, ${pada}) >= ${pada}
      order by m.instansi_id, m.posisi_id, array_position(array['plh', 'plt', 'definitif'], m.sebagai)
    ), isi as materialized (
      select p.instansi_id, p.unit_id, count(b.posisi_id) filter (where b.sebagai <> 'plt')::integer as terisi,
        count(*) filter (where b.posisi_id is null and p.jenis <> 'pejabat-negara')::integer as lowong,
        count(*) filter (where p.jenis <> 'pejabat-negara')::integer as jabatan
      from organisasi.posisi_bermasa p
      left join bertindak b on b.instansi_id = p.instansi_id and b.posisi_id = p.id
      where p.sejak <= ${pada} and coalesce(p.sampai, ${pada}) >= ${pada}
      group by p.instansi_id, p.unit_id
    ), beban as materialized (
      select p.instansi_id, p.unit_id, count(*)::integer as penugasan, count(distinct t.pegawai_id)::integer as bertugas
      from ${tugas(kueriTugas)} t
      join organisasi.pemangku m on m.instansi_id = t.instansi_id and m.pegawai_id = t.pegawai_id and m.sebagai = 'definitif'
        and m.sejak <= ${pada} and coalesce(m.sampai, ${pada}) >= ${pada}
      join organisasi.posisi_bermasa p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
        and p.sejak <= ${pada} and coalesce(p.sampai, ${pada}) >= ${pada}
      where t.mulai <= ${pada} and t.selesai >= ${pada}
      group by p.instansi_id, p.unit_id
    )
    select u.id, u.kode, u.nama, u.jenis, u.induk_id as induk, p.id as posisi_id, p.nama as posisi_nama, p.jenis as posisi_jenis, b.sebagai,
      g.nama as pegawai_nama, g.gelar_depan, g.gelar_belakang,
      coalesce(i.terisi, 0) as "jumlahPegawai", coalesce(i.jabatan, 0) as "jumlahPosisi", coalesce(i.lowong, 0) as lowong,
      coalesce(d.jumlah, 0) as "jumlahPendukung",
      coalesce(t.penugasan, 0) as penugasan, coalesce(t.bertugas, 0) as bertugas
    from organisasi.unit_bermasa u
    left join isi i on i.instansi_id = u.instansi_id and i.unit_id = u.id
    left join beban t on t.instansi_id = u.instansi_id and t.unit_id = u.id
    left join (select instansi_id, unit_id, count(*)::integer as jumlah from organisasi.pendukung
      where sejak <= ${pada} and coalesce(sampai, ${pada}) >= ${pada} group by 1, 2) d on d.instansi_id = u.instansi_id and d.unit_id = u.id
    left join organisasi.posisi_bermasa p on p.instansi_id = u.instansi_id and p.unit_id = u.id and p.pimpinan
      and p.sejak <= ${pada} and coalesce(p.sampai, ${pada}) >= ${pada}
    left join bertindak b on b.instansi_id = p.instansi_id and b.posisi_id = p.id
    left join organisasi.pegawai_pada(${pada}) g on g.instansi_id = b.instansi_id and g.id = b.pegawai_id
    where u.sejak <= ${pada} and coalesce(u.sampai, ${pada}) >= ${pada}
    order by u.urutan, u.nama, u.kode, u.id`.execute(trx);
  const berpimpinan = new Map<string, number>();
  for (const b of rows)
    if (b.induk !== null && b.posisi_id !== null) berpimpinan.set(b.induk, (berpimpinan.get(b.induk) ?? 0) + 1);
  return rows.map((b) => menjadiKotak(b, berpimpinan.get(b.id) ?? 0));
};

/** `dibawah`: heads of the units right below. */
const menjadiKotak = (b: BarisKotak, dibawah: number): KotakUnit => ({
  id: b.id,
  kode: b.kode,
  nama: b.nama,
  jenis: b.jenis,
  induk: b.induk,
  pimpinan:
    b.posisi_id === null
      ? null
      : {
          posisi: { id: b.posisi_id, nama: b.posisi_nama, jenis: b.posisi_jenis },
          pemangku:
            b.pegawai_nama &&
            namaBergelar({ nama: b.pegawai_nama, gelarDepan: b.gelar_depan, gelarBelakang: b.gelar_belakang }),
          sebagai: b.sebagai,
        },
  jumlahPegawai: b.jumlahPegawai,
  jumlahPosisi: b.jumlahPosisi,
  lowong: b.lowong,
  jumlahPendukung: b.jumlahPendukung,
  penugasan: b.penugasan,
  bertugas: b.bertugas,
  rentang: b.posisi_id === null ? null : b.jumlahPosisi - (b.posisi_jenis === 'pejabat-negara' ? 0 : 1) + dibawah,
});
