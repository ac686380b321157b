import type { Tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../kernel/index.ts';

/** An office of another agency at which it may be written to. Agencies and offices, no people. */
export type AlamatInstansi = {
  readonly instansi: { readonly id: string; readonly nama: string; readonly jenis: string };
  readonly posisi: { readonly id: string; readonly nama: string };
  readonly unit: string;
};

type Baris = { instansi_id: string; nama: string; jenis: string; posisi_id: string; jabatan: string; unit: string };
type Saringan = { readonly kursor?: string | undefined; readonly batas: number; readonly cari?: string | undefined };
type Peminta = Pick<Pelaku, 'instansiId' | 'hariIni'>;

/** The open addresses of all other agencies of this installation, by name. */
export const listDirektori = async (trx: Trx, { instansiId, hariIni }: Peminta, { kursor, batas, cari }: Saringan) => {
  const [nama, posisi] = bacaKursor(kursor, 2) ?? [];
  const pola = cari ? `%${cari.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
  const { rows } = await sql<Baris>`
    select * from organisasi.direktori(${instansiId}, ${hariIni}) d
    where true ${pola ? sql`and (d.nama || ' ' || d.jabatan || ' ' || d.unit) ilike ${pola}` : sql``}
      ${nama && posisi ? sql`and (d.nama, d.posisi_id) > (${nama}, ${posisi}::uuid)` : sql``}
    order by d.nama, d.posisi_id limit ${batas + 1}`.execute(trx);
  return potongHalaman(rows, batas, toAlamat, (b) => [b.nama, b.posisi_id]);
};

/** One open address; undefined when there is none. */
export const findAlamat = async (
  trx: Trx,
  { instansiId, hariIni }: Peminta,
  instansi: string,
  posisi: string,
): Promise<AlamatInstansi | undefined> => {
  const { rows } = await sql<Baris>`select * from organisasi.direktori(${instansiId}, ${hariIni}) d
    where d.instansi_id = ${instansi} and d.posisi_id = ${posisi}`.execute(trx);
  return rows.map(toAlamat)[0];
};

/** The agency's own open addresses. */
export const listAlamat = async (trx: Trx, { instansiId }: Peminta, hari: Tanggal) => {
  const { rows } = await sql<{ id: string; nama: string; unit: string }>`
    select p.id, p.nama, u.nama as unit from organisasi.alamat a
    join organisasi.posisi p on p.instansi_id = a.instansi_id and p.id = a.posisi_id
    join organisasi.unit u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where a.instansi_id = ${instansiId} and a.terbuka and coalesce(p.sampai, ${hari}) >= ${hari}
    order by p.nama, p.id`.execute(trx);
  return rows;
};

/** Opens exactly these offices to other agencies; the others are closed. Offices that the agency does not have are left out. */
export const bukaAlamat = async (
  trx: Trx,
  { instansiId, sekarang }: Pelaku,
  posisi: readonly string[],
): Promise<void> => {
  await sql`
    insert into organisasi.alamat (instansi_id, posisi_id, terbuka, diubah_pada)
    select instansi_id, id, true, ${sekarang} from organisasi.posisi where instansi_id = ${instansiId} and id = any(${[...posisi]}::uuid[])
    on conflict (instansi_id, posisi_id) do update set terbuka = true, diubah_pada = excluded.diubah_pada`.execute(trx);
  await sql`update organisasi.alamat set terbuka = false, diubah_pada = ${sekarang}
    where instansi_id = ${instansiId} and terbuka and posisi_id <> all(${[...posisi]}::uuid[])`.execute(trx);
};

const toAlamat = (b: Baris): AlamatInstansi => ({
  instansi: { id: b.instansi_id, nama: b.nama, jenis: b.jenis },
  posisi: { id: b.posisi_id, nama: b.jabatan },
  unit: b.unit,
});
