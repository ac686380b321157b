import type { Alur } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../kernel/index.ts';
import { mejaMitra } from './bagian-mitra.ts';
import type { Saringan } from './daftar-tindakan.ts';
import { findDaftarAlur } from './gambar.ts';
import { type BarisMeja, mejaBerkas, toMeja } from './meja.ts';
import { namaAlur } from './nama-alur.ts';

type Baris = {
  id: string;
  kamar: string;
  perihal: string;
  versi: string;
  dibuka_pada: Date;
  token: readonly string[];
  mitra_id: string | null;
  mitra_nama: string | null;
  meja: readonly BarisMeja[];
};

/** What the offices held today have started and is still running, newest first, with the desk where each lies. */
export const listBerjalan = async (trx: Trx, pelaku: Pelaku, { kursor, batas, cari }: Saringan) => {
  const posisi = pelaku.posisi.map((p) => p.id);
  const [pada = null, id = null] = bacaKursor(kursor, 2) ?? [];
  const pola = cari ? `%${cari.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
  const { rows } = await sql<Baris>`
    select b.id, b.kamar, b.perihal, b.versi, b.dibuka_pada, b.keadaan -> 'token' as token, b.mitra_id, b.mitra_nama, ${mejaBerkas(pelaku.hariIni)} as meja
    from (
      select b.* from unnest(${posisi}::uuid[]) as j(id)
      cross join lateral (
        select b.* from alur.berkas b
        where b.instansi_id = ${pelaku.instansiId} and b.pemohon_id = j.id and b.hasil is null
          ${pada && id ? sql`and (b.dibuka_pada, b.id) < (${pada}::timestamptz, ${id}::uuid)` : sql``}
          ${pola ? sql`and b.perihal ilike ${pola}` : sql``}
        order by b.dibuka_pada desc, b.id desc limit ${batas + 1}) b
      order by b.dibuka_pada desc, b.id desc limit ${batas + 1}) b
    order by b.dibuka_pada desc, b.id desc`.execute(trx);
  const alur = await findDaftarAlur(
    trx,
    rows.map((b) => b.versi),
  );
  const bentuk = (b: Baris) => ({
    id: b.id,
    kamar: b.kamar,
    perihal: b.perihal,
    alur: namaAlur(alur.get(b.versi)),
    dibukaPada: b.dibuka_pada.toISOString(),
    meja: [...b.meja.map(toMeja(alur.get(b.versi))), ...(b.mitra_id ? diMitra(b, alur.get(b.versi)) : [])],
  });
  return potongHalaman(rows, batas, bentuk, (b) => [b.dibuka_pada.toISOString(), b.id]);
};

const diMitra = ({ token, meja, mitra_id, mitra_nama, dibuka_pada }: Baris, alur: Alur | undefined) => {
  const mitra = { id: mitra_id ?? '', nama: mitra_nama ?? '' };
  return mejaMitra(
    alur,
    token,
    meja.map((m) => m.tugas),
    mitra,
    dibuka_pada.toISOString(),
  );
};
