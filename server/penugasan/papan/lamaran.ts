import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../../kernel/index.ts';

type Baris = {
  id: string;
  kebutuhan_id: string;
  judul: string;
  keadaan: string;
  alasan_tutup: string | null;
  unit_id: string;
  unit_nama: string;
  mulai: string;
  selesai: string;
  hasil: string | null;
  tempat: boolean;
  meja: string[];
  dibuat_pada: Date;
};

/** My own applications, newest first, with whose desk each lies on. */
export const listLamaran = async (
  trx: Trx,
  pelaku: Pelaku,
  { kursor, batas }: { readonly kursor?: string | undefined; readonly batas: number },
) => {
  const [pada, id] = bacaKursor(kursor, 2) ?? [];
  const lanjut = pada && id ? sql`and (l.dibuat_pada, l.id) < (${pada}::timestamptz, ${id}::uuid)` : sql``;
  const { rows } = await sql<Baris>`
    select l.id, l.kebutuhan_id, k.judul, k.keadaan, k.alasan_tutup, k.unit_id, u.nama as unit_nama, p.mulai, p.selesai, p.hasil, l.tempat,
      array(select distinct s.nama from alur.tindakan t join organisasi.posisi s on s.instansi_id = t.instansi_id and s.id = t.posisi_id
        where t.instansi_id = l.instansi_id and t.berkas_id = l.id and t.ditutup_pada is null) as meja, l.dibuat_pada
    from penugasan.lamaran l
    join penugasan.penugasan p on p.instansi_id = l.instansi_id and p.id = l.id
    join penugasan.kebutuhan k on k.instansi_id = l.instansi_id and k.id = l.kebutuhan_id
    join organisasi.unit u on u.instansi_id = k.instansi_id and u.id = k.unit_id
    where l.pegawai_id = ${pelaku.pegawaiId} ${lanjut}
    order by l.dibuat_pada desc, l.id desc limit ${batas + 1}`.execute(trx);
  const bentuk = (b: Baris) => ({
    id: b.id,
    kebutuhan: { id: b.kebutuhan_id, judul: b.judul, keadaan: b.keadaan, alasanTutup: b.hasil ? b.alasan_tutup : null },
    unit: { id: b.unit_id, nama: b.unit_nama },
    mulai: b.mulai,
    selesai: b.selesai,
    status: b.hasil ?? 'berproses',
    terpilih: b.tempat,
    meja: b.meja,
    dikirimPada: b.dibuat_pada.toISOString(),
  });
  return potongHalaman(rows, batas, bentuk, (b) => [b.dibuat_pada.toISOString(), b.id]);
};
