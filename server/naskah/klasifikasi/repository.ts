import type { CiriSurat, Klasifikasi } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, type Trx } from '../../kernel/index.ts';

type Baris = Omit<Klasifikasi, 'sampai'> & { readonly sampai: Klasifikasi['sejak'] | null };

const bentuk = ({ sampai, ...k }: Baris): Klasifikasi => ({ ...k, ...(sampai !== null && { sampai }) });

/** Every code of the agency; a few thousand at most. */
export const semuaKlasifikasi = async (trx: Trx): Promise<readonly Klasifikasi[]> => {
  const { rows } = await sql<Baris>`select kode, arti, sejak, sampai from naskah.klasifikasi order by kode`.execute(
    trx,
  );
  return rows.map(bentuk);
};

/** One page of codes by their order, and one row more. `pada`: only those in force that day. */
export const listKlasifikasi = async (
  trx: Trx,
  {
    cari,
    kursor,
    batas,
    pada,
  }: {
    readonly cari?: string | undefined;
    readonly kursor?: string | undefined;
    readonly batas: number;
    readonly pada?: string | undefined;
  },
): Promise<Klasifikasi[]> => {
  const [dari] = bacaKursor(kursor, 1) ?? [];
  const { rows } = await sql<Baris>`
    select kode, arti, sejak, sampai from naskah.klasifikasi
    where ${pada ? sql`sejak <= ${pada} and coalesce(sampai, ${pada}) >= ${pada}` : sql`true`}
      ${cari ? sql`and (kode || ' ' || arti) ilike ${`%${cari.replace(/[\\%_]/g, '\\$&')}%`}` : sql``}
      ${dari ? sql`and kode > ${dari}` : sql``}
    order by kode limit ${batas + 1}`.execute(trx);
  return rows.map(bentuk);
};

export type CiriJenis = CiriSurat & { readonly jenis: string; readonly sejak: string };

/** What letters of each kind are classed as: what holds on the day, and what is to come. */
export const listCiriJenis = async (trx: Trx, hariIni: string): Promise<readonly CiriJenis[]> => {
  const { rows } = await sql<CiriJenis>`
    select jenis, sejak, sifat, derajat, klasifikasi from naskah.ciri_jenis c
    where c.sejak > ${hariIni} or c.sejak = (select max(d.sejak) from naskah.ciri_jenis d
      where d.instansi_id = c.instansi_id and d.jenis = c.jenis and d.sejak <= ${hariIni})
    order by jenis, sejak`.execute(trx);
  return rows;
};

const KOSONG: CiriSurat = { sifat: null, derajat: null, klasifikasi: null };

/** What was chosen for the letters of a dossier. */
export const findCiriBerkas = async (trx: Trx, berkasId: string): Promise<CiriSurat> => {
  const { rows } = await sql<CiriSurat>`
    select sifat, derajat, klasifikasi from naskah.ciri_berkas where berkas_id = ${berkasId}`.execute(trx);
  return rows[0] ?? KOSONG;
};

/** Keeps what was chosen for the letters that a dossier issues from now on. */
export const storeCiriBerkas = async (
  trx: Trx,
  { instansiId, pegawaiId, sekarang }: Pelaku,
  berkasId: string,
  { sifat, derajat, klasifikasi }: CiriSurat,
): Promise<void> => {
  await sql`insert into naskah.ciri_berkas (instansi_id, berkas_id, sifat, derajat, klasifikasi, oleh, pada)
    values (${instansiId}, ${berkasId}, ${sifat}, ${derajat}, ${klasifikasi}, ${pegawaiId}, ${sekarang})
    on conflict (instansi_id, berkas_id) do update set sifat = excluded.sifat, derajat = excluded.derajat,
      klasifikasi = excluded.klasifikasi, oleh = excluded.oleh, pada = excluded.pada`.execute(trx);
};
