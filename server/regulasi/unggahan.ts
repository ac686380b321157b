import { createHash } from 'node:crypto';
import type { Dwibahasa } from '@lincah/domain/kernel';
import type { Peraturan } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { Pelaku, Trx } from '../kernel/index.ts';

type Berkas = readonly (readonly [jalur: string, isi: string])[];

/** One version of a folder that the agency uploaded. */
export type Unggahan = {
  readonly kunci: string;
  readonly peraturan: string;
  readonly versi: number;
  /** Id under which its parent is known here. */
  readonly induk: string | null;
  readonly judul: Dwibahasa;
  readonly nomor: string;
  readonly status: 'berlaku' | 'rancangan';
  readonly jumlahBerkas: number;
  readonly oleh: string;
  readonly pada: Date;
};

/** Id of an uploaded version: what it is called, and what its content is for this agency. */
export const kunciUnggahan = (instansiId: string, peraturan: string, berkas: Berkas): string => {
  const sidik = createHash('sha256').update(instansiId);
  for (const [jalur, isi] of berkas.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    sidik.update(`\0${jalur}\0${isi.length}\0`).update(isi);
  return `${peraturan}@${sidik.digest('hex').slice(0, 16)}`;
};

/** The uploads of the agency in the order of their days. */
export const listUnggahan = async (trx: Trx): Promise<readonly Unggahan[]> => {
  const { rows } = await sql<Unggahan>`
    select kunci, peraturan, versi, induk, judul, nomor, status, jumlah_berkas as "jumlahBerkas", oleh_nama as oleh, pada
    from regulasi.unggahan order by pada, versi`.execute(trx);
  return rows;
};

export const listBerkasUnggahan = async (trx: Trx, kunci: string): Promise<Berkas> => {
  const { rows } = await sql<{ jalur: string; isi: string }>`
    select jalur, isi from regulasi.berkas_unggahan where kunci = ${kunci} order by jalur`.execute(trx);
  return rows.map((b) => [b.jalur, b.isi] as const);
};

/** Keeps a new version with its files. False: this very content is there already. */
export const storeUnggahan = async (
  trx: Trx,
  { instansiId, pegawaiId, nama, sekarang }: Pelaku,
  { kunci, peraturan: p, induk, berkas }: { kunci: string; peraturan: Peraturan; induk: string | null; berkas: Berkas },
): Promise<boolean> => {
  const { rows } = await sql`
    insert into regulasi.unggahan
      (instansi_id, kunci, peraturan, versi, induk, judul, nomor, status, jumlah_berkas, oleh, oleh_nama, pada)
    select ${instansiId}::uuid, ${kunci}, ${p.id}, coalesce(max(versi), 0) + 1, ${induk}, ${JSON.stringify(p.judul)}::jsonb,
      ${p.nomor}, ${p.status}, ${berkas.length}::integer, ${pegawaiId}::uuid, ${nama}, ${sekarang}::timestamptz
    from regulasi.unggahan where peraturan = ${p.id}
    on conflict (instansi_id, kunci) do nothing returning 1`.execute(trx);
  if (rows.length === 0) return false;
  await sql`
    insert into regulasi.berkas_unggahan (instansi_id, kunci, jalur, isi)
    select ${instansiId}::uuid, ${kunci}, x.jalur, x.isi
    from jsonb_to_recordset(${JSON.stringify(berkas.map(([jalur, isi]) => ({ jalur, isi })))}::jsonb) as x(jalur text, isi text)`.execute(
    trx,
  );
  return true;
};
