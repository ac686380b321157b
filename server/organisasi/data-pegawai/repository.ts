import type { Tanggal } from '@lincah/domain/kernel';
import { type DataPegawai, namaBergelar, pangkat } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';
import { simpanMasa } from './simpan-masa.ts';

export type SebutanPegawai = {
  readonly nama: string;
  readonly gelarDepan: string | null;
  readonly gelarBelakang: string | null;
};

export type DataTersimpan = SebutanPegawai & {
  readonly id: string;
  readonly nip: string;
  readonly status: 'PNS' | 'PPPK';
  readonly golongan: string | null;
  readonly pendidikan: string | null;
  readonly email: string | null;
  readonly kompetensi: readonly string[];
};

/** What the register says of a person on a day. */
export const findDataPegawai = async (trx: Trx, id: string, hari: Tanggal): Promise<DataTersimpan | undefined> => {
  const { rows } = await sql<DataTersimpan>`
    select id, nip, nama, gelar_depan as "gelarDepan", gelar_belakang as "gelarBelakang", status, golongan, pendidikan, email,
      kompetensi
    from organisasi.pegawai_pada(${hari}) where id = ${id}`.execute(trx);
  return rows[0];
};

/** One state of what the register says, with its days. */
export type MasaData = {
  readonly nama: string;
  readonly pangkat: string | null;
  readonly pendidikan: string | null;
  /** Null: as far back as anything is known. */
  readonly sejak: string | null;
  readonly sampai: string | null;
};

type Baris = SebutanPegawai & Omit<MasaData, 'pangkat'> & { readonly golongan: string | null };

/** Every state of a person's data, newest first. */
export const listMasaData = async (trx: Trx, id: string): Promise<readonly MasaData[]> => {
  const { rows } = await sql<Baris>`
    select nama, gelar_depan as "gelarDepan", gelar_belakang as "gelarBelakang", golongan, pendidikan, sejak, sampai
    from organisasi.pegawai_bermasa where id = ${id} order by sampai desc nulls first`.execute(trx);
  return rows.map((b) => ({
    nama: namaBergelar(b),
    pangkat: (b.golongan && pangkat(b.golongan)) || null,
    pendidikan: b.pendidikan,
    sejak: b.sejak,
    sampai: b.sampai,
  }));
};

/** Holds the person until the transaction ends: two corrections follow one another. */
export const kunciPegawai = (trx: Trx, id: string) =>
  sql`select from organisasi.pegawai where id = ${id} for update`.execute(trx);

export const storeData = (trx: Trx, instansiId: string, id: string, data: DataPegawai, sejak: Tanggal): Promise<void> =>
  simpanMasa(
    trx,
    sql`select ${instansiId}::uuid as instansi_id, ${id}::uuid as id, ${data.nama}::text as nama,
      ${data.gelarDepan ?? null}::text as gelar_depan, ${data.gelarBelakang ?? null}::text as gelar_belakang,
      ${data.status}::text as status, ${data.golongan ?? null}::text as golongan, ${data.pendidikan ?? null}::text as pendidikan`,
    sejak,
  );
