import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../kernel/index.ts';
import type { Saringan } from './daftar-tindakan.ts';
import { findDaftarAlur } from './gambar.ts';
import { namaTugas } from './nama-alur.ts';

type Baris = {
  id: string;
  berkas: string;
  perihal: string;
  versi: string;
  tugas: string;
  posisi: string;
  jenis: 'pengingat' | 'eskalasi';
  pada: Date;
  tenggat: Date | null;
  dibaca_pada: Date | null;
};

/** Reminders and escalations sent to the offices held today, newest first. */
export const listIngatan = async (trx: Trx, pelaku: Pelaku, { kursor, batas }: Saringan) => {
  const posisi = pelaku.posisi.map((p) => p.id);
  const [pada = null, id = null] = bacaKursor(kursor, 2) ?? [];
  const { rows } = await sql<Baris>`
    select i.id, i.berkas_id as berkas, b.perihal, b.versi, coalesce(t.tugas, i.tugas) as tugas, i.posisi_id as posisi, i.jenis, i.pada, t.tenggat, i.dibaca_pada
    from alur.ingatan i
    join alur.berkas b on b.instansi_id = i.instansi_id and b.id = i.berkas_id
    left join alur.tindakan t on t.instansi_id = i.instansi_id and t.id = i.tindakan_id
    where i.instansi_id = ${pelaku.instansiId} and i.posisi_id = any(${posisi}::uuid[])
      ${pada && id ? sql`and (i.pada, i.id) < (${pada}::timestamptz, ${id}::uuid)` : sql``}
    order by i.pada desc, i.id desc limit ${batas + 1}`.execute(trx);
  const alur = await findDaftarAlur(
    trx,
    rows.map((b) => b.versi),
  );
  const jabatan = new Map(pelaku.posisi.map((p) => [p.id, p.nama]));
  const bentuk = (b: Baris) => ({
    id: b.id,
    berkas: b.berkas,
    perihal: b.perihal,
    tugas: { id: b.tugas, nama: namaTugas(alur.get(b.versi), b.tugas) },
    posisi: { id: b.posisi, nama: jabatan.get(b.posisi) ?? '' },
    jenis: b.jenis,
    pada: b.pada.toISOString(),
    tenggat: b.tenggat?.toISOString() ?? null,
    dibacaPada: b.dibaca_pada?.toISOString() ?? null,
  });
  return potongHalaman(rows, batas, bentuk, (b) => [b.pada.toISOString(), b.id]);
};

/** Notes that a reminder was read; false when it is not for an office held today. */
export const tandaiDibaca = async (trx: Trx, pelaku: Pelaku, id: string): Promise<boolean> => {
  const { rows } = await sql`
    update alur.ingatan set dibaca_pada = coalesce(dibaca_pada, ${pelaku.sekarang})
    where instansi_id = ${pelaku.instansiId} and id = ${id} and posisi_id = any(${pelaku.posisi.map((p) => p.id)}::uuid[])
    returning id`.execute(trx);
  return rows.length > 0;
};
