import { sql } from 'kysely';
import type { Trx } from '../basis-data.ts';
import { bacaKursor, potongHalaman } from '../halaman.ts';
import type { Pelaku } from '../pelaku.ts';
import type { SetelanIdentitas } from './setelan.ts';
import { berIso } from './waktu.ts';

type Akun = {
  readonly id: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string;
  readonly unit: string | null;
  readonly aktif: boolean;
  readonly bersandi: boolean;
  readonly berfaktor: boolean;
  readonly masukPada: Date | null;
  readonly tahanan: number;
  readonly hak: string[];
};
type Kueri = { readonly batas: number; readonly kursor?: string | undefined; readonly cari?: string | undefined };
type KueriAkun = Kueri & { readonly keadaan?: string | undefined };

/** `%words%`, with the signs of LIKE taken literally. */
export const pola = (cari: string | undefined) => (cari ? `%${cari.replaceAll(/[\\%_]/g, (c) => `\\${c}`)}%` : null);
const uuid = /^[0-9a-f-]{36}$/;

/** The keys of a list by name. */
export const sesudah = (kursor: string | undefined): readonly [string | null, string | null] => {
  const [nama, id] = bacaKursor(kursor, 2) ?? [];
  return nama !== undefined && id !== undefined && uuid.test(id) ? [nama, id] : [null, null];
};

export const listAkun = async (trx: Trx, q: KueriAkun, pelaku: Pelaku, s: SetelanIdentitas) => {
  const [nama, id] = sesudah(q.kursor);
  const cari = pola(q.cari);
  const { rows } = await sql<Akun>`select * from (${sumber(pelaku, s)}) x
    where (${cari}::text is null or x.nama ilike ${cari} or x.nip like ${cari} or x.unit ilike ${cari})
      and (${nama}::text is null or (x.nama, x.id) > (${nama}::text, ${id}::uuid))
      and case ${q.keadaan ?? ''} when 'aktif' then x.aktif when 'tutup' then not x.aktif
        when 'belum-masuk' then x."masukPada" is null when 'tertahan' then x.tahanan > 0 else true end
    order by x.nama, x.id limit ${q.batas + 1}`.execute(trx);
  return potongHalaman(rows, q.batas, berIso, (b) => [b.nama, b.id]);
};

const sumber = ({ hariIni, sekarang }: Pelaku, { kueriPegawai, konfigurasi }: SetelanIdentitas) => sql`
  select a.id, a.pegawai_id as "pegawaiId", g.nama, a.nip, g.unit, a.aktif, a.bersandi, a.masuk_pada as "masukPada",
    exists (select from kernel.faktor f where f.instansi_id = a.instansi_id and f.akun_id = a.id and f.dipasang_pada is not null) as berfaktor,
    kernel.tahanan_masuk(a.id, ${konfigurasi.LOGIN_TRIES}, ${sekarang}) as tahanan,
    array(select distinct h.hak from kernel.hak h where h.instansi_id = a.instansi_id and h.akun_id = a.id and h.dicabut_pada is null
      and h.sejak <= ${hariIni} and coalesce(h.sampai, ${hariIni}) >= ${hariIni} order by 1) as hak
  from kernel.akun a join (${sql.raw(kueriPegawai)}) g on g.id = a.pegawai_id`;

/** An account and its person, as an act on it needs them. */
export type AkunOrang = Pick<Akun, 'id' | 'pegawaiId' | 'nama' | 'nip' | 'aktif'>;

export const findAkun = async (
  trx: Trx,
  id: string,
  { kueriPegawai }: SetelanIdentitas,
): Promise<AkunOrang | undefined> => {
  const { rows } = await sql<AkunOrang>`
    select a.id, a.pegawai_id as "pegawaiId", g.nama, a.nip, a.aktif
    from kernel.akun a join (${sql.raw(kueriPegawai)}) g on g.id = a.pegawai_id where a.id = ${id}`.execute(trx);
  return rows[0];
};

type Calon = { id: string; nama: string; nip: string; unit: string | null; email: string | null };

export const listCalon = async (trx: Trx, q: Kueri, { kueriPegawai }: SetelanIdentitas) => {
  const [nama, id] = sesudah(q.kursor);
  const cari = pola(q.cari);
  const { rows } = await sql<Calon>`select g.id, g.nama, g.nip, g.unit, g.email from (${sql.raw(kueriPegawai)}) g
    where not exists (select from kernel.akun a where a.instansi_id = kernel.instansi_kini() and a.pegawai_id = g.id)
      and (${cari}::text is null or g.nama ilike ${cari} or g.nip like ${cari} or g.unit ilike ${cari})
      and (${nama}::text is null or (g.nama, g.id) > (${nama}::text, ${id}::uuid))
    order by g.nama, g.id limit ${q.batas + 1}`.execute(trx);
  return potongHalaman(
    rows,
    q.batas,
    (b) => b,
    (b) => [b.nama, b.id],
  );
};
