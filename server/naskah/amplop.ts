import type { Kop, PejabatPenandaTangan } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

/** What the envelope of a letter takes from the agency and its structure on a day. */
export type Amplop = {
  readonly kop: Kop;
  readonly tempat: string;
  readonly kodeUnit: string;
  readonly pejabat: Omit<PejabatPenandaTangan, 'atasNama'> | null;
  readonly tembusan: readonly { readonly id: string; readonly nama: string }[];
};

type Baris = {
  instansi: string;
  alamat: string;
  kontak: string;
  tempat: string;
  unit: string;
  kode_unit: string;
  jabatan: string;
  sebagai: 'definitif' | 'plt' | 'plh' | null;
  nama: string | null;
  nip: string | null;
  pangkat: string | null;
  tembusan: { id: string; nama: string }[];
};

/**
 * Letterhead, signer and copies in one statement. The signer is the caller when he holds the post,
 * else whoever acts in it that day: Plh before Plt before the definitive official.
 */
export const findAmplop = async (
  trx: Trx,
  cari: {
    readonly instansiId: string;
    readonly posisiId: string;
    readonly pegawaiId: string;
    readonly pada: string;
    readonly tembusan: readonly string[];
  },
): Promise<Amplop | undefined> => {
  const { instansiId, posisiId, pegawaiId, pada, tembusan } = cari;
  const { rows } = await sql<Baris>`
    select i.nama as instansi, i.alamat, i.kontak, i.tempat, u.nama as unit, u.kode as kode_unit, p.nama as jabatan,
      m.sebagai, concat_ws(' ', g.gelar_depan, concat_ws(', ', g.nama, g.gelar_belakang)) as nama, g.nip, g.golongan as pangkat,
      coalesce((select json_agg(json_build_object('id', t.id, 'nama', t.nama) order by t.urut) from (
        select t.id, t.nama, k.urut from unnest(${[...tembusan]}::uuid[]) with ordinality as k (id, urut)
        join organisasi.posisi t on t.instansi_id = i.instansi_id and t.id = k.id) t), '[]') as tembusan
    from kernel.instansi i
    join organisasi.posisi p on p.instansi_id = i.instansi_id and p.id = ${posisiId}
    join organisasi.unit u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    left join lateral (
      select m.sebagai, m.pegawai_id from organisasi.pemangku m
      where m.instansi_id = p.instansi_id and m.posisi_id = p.id and m.sejak <= ${pada} and coalesce(m.sampai, ${pada}) >= ${pada}
      order by m.pegawai_id = ${pegawaiId} desc, array_position(array['plh', 'plt', 'definitif'], m.sebagai) limit 1) m on true
    left join organisasi.pegawai g on g.instansi_id = p.instansi_id and g.id = m.pegawai_id
    where i.instansi_id = ${instansiId}`.execute(trx);
  return rows[0] && bentuk(rows[0]);
};

const bentuk = (b: Baris): Amplop => ({
  kop: {
    instansi: b.instansi,
    unit: b.unit,
    ...(b.alamat && { alamat: b.alamat }),
    ...(b.kontak && { kontak: b.kontak }),
  },
  tempat: b.tempat,
  kodeUnit: b.kode_unit,
  pejabat: b.sebagai && {
    jabatan: b.jabatan,
    sebagai: b.sebagai,
    nama: b.nama ?? '',
    nip: b.nip ?? '',
    ...(b.pangkat && { pangkat: b.pangkat }),
  },
  tembusan: b.tembusan,
});
