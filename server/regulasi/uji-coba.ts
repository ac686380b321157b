import { randomUUID } from 'node:crypto';
import {
  type ButirUjiCoba,
  HITUNGAN_KOSONG,
  type HitunganUjiCoba,
  type PutusanUjiCoba,
  putusanUjiCoba,
} from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../kernel/index.ts';

/** One trial of another regulation on the agency's dossiers, as it stands. */
export type UjiCoba = {
  readonly id: string;
  readonly peraturan: string;
  readonly termasukSelesai: boolean;
  readonly jumlah: number;
  readonly diuji: number;
  readonly hitungan: HitunganUjiCoba;
  readonly keadaan: 'berjalan' | 'selesai' | 'dihentikan' | 'gagal';
  readonly oleh: string;
  readonly pada: Date;
  readonly selesaiPada: Date | null;
};

const KOLOM = sql`id, peraturan, termasuk_selesai as "termasukSelesai", jumlah, diuji, hitungan, keadaan,
  oleh_nama as oleh, pada, selesai_pada as "selesaiPada"`;

const TANPA_DETAK = sql`interval '2 minutes'`;

/**
 * Begins a trial; undefined when one is already running in this agency. One whose process gave no sign of life for two
 * minutes is closed as failed first.
 */
export const insertUjiCoba = async (
  trx: Trx,
  { instansiId, pegawaiId, nama, sekarang }: Pelaku,
  baru: { readonly peraturan: string; readonly termasukSelesai: boolean; readonly jumlah: number },
): Promise<UjiCoba | undefined> => {
  await sql`update regulasi.uji_coba set keadaan = 'gagal', selesai_pada = now()
    where instansi_id = ${instansiId} and keadaan = 'berjalan' and detak < now() - ${TANPA_DETAK}`.execute(trx);
  const { rows } = await sql<UjiCoba>`
    insert into regulasi.uji_coba
      (instansi_id, id, peraturan, termasuk_selesai, jumlah, hitungan, keadaan, oleh, oleh_nama, pada, detak)
    values (${instansiId}, ${randomUUID()}, ${baru.peraturan}, ${baru.termasukSelesai}, ${baru.jumlah},
      ${JSON.stringify(HITUNGAN_KOSONG)}::jsonb, 'berjalan', ${pegawaiId}, ${nama}, ${sekarang}, now())
    on conflict (instansi_id) where keadaan = 'berjalan' do nothing
    returning ${KOLOM}`.execute(trx);
  return rows[0];
};

/** What one batch found. */
export type HasilBerkas = {
  readonly id: string;
  readonly peraturan: string;
  readonly alurId: string;
  readonly perihal: string;
  readonly dibukaPada: Date;
  readonly butir: readonly ButirUjiCoba[];
};

/** Stores a batch and the count so far. False: the trial was stopped meanwhile, nothing was stored. */
export const storeBagian = async (
  trx: Trx,
  instansiId: string,
  id: string,
  bagian: readonly HasilBerkas[],
  hitungan: HitunganUjiCoba,
): Promise<boolean> => {
  const { rows } = await sql`
    update regulasi.uji_coba set diuji = diuji + ${bagian.length}, hitungan = ${JSON.stringify(hitungan)}::jsonb, detak = now()
    where instansi_id = ${instansiId} and id = ${id} and keadaan = 'berjalan' returning 1`.execute(trx);
  if (rows.length === 0) return false;
  const baris = bagian.map((b) => ({
    ...b,
    putusan: putusanUjiCoba(b.butir),
    jenis: [...new Set(b.butir.map((x) => x.jenis))],
    aturan: [...new Set(b.butir.flatMap((x) => ('aturan' in x ? [x.aturan] : [])))],
  }));
  await sql`
    insert into regulasi.uji_coba_berkas
      (instansi_id, uji_coba_id, berkas_id, putusan, peraturan, alur_id, perihal, dibuka_pada, jenis, aturan, butir)
    select ${instansiId}::uuid, ${id}::uuid, x.id, x.putusan, x.peraturan, x."alurId", x.perihal, x."dibukaPada", x.jenis, x.aturan, x.butir
    from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) as x(
      id uuid, putusan text, peraturan text, "alurId" text, perihal text, "dibukaPada" timestamptz, jenis text[], aturan text[],
      butir jsonb)`.execute(trx);
  return true;
};

/** Ends a running trial. False: it had ended already. */
export const akhiriUjiCoba = async (
  trx: Trx,
  instansiId: string,
  id: string,
  keadaan: Exclude<UjiCoba['keadaan'], 'berjalan'>,
  pada: Date,
): Promise<boolean> => {
  const { rows } = await sql`
    update regulasi.uji_coba set keadaan = ${keadaan}, selesai_pada = ${pada}
    where instansi_id = ${instansiId} and id = ${id} and keadaan = 'berjalan' returning 1`.execute(trx);
  return rows.length > 0;
};

export const findUjiCoba = async (trx: Trx, instansiId: string, id: string): Promise<UjiCoba | undefined> => {
  const { rows } = await sql<UjiCoba>`
    select ${KOLOM} from regulasi.uji_coba where instansi_id = ${instansiId} and id = ${id}`.execute(trx);
  return rows[0];
};

/** Trials of the agency, newest first. */
export const listUjiCoba = async (trx: Trx, instansiId: string): Promise<readonly UjiCoba[]> => {
  const { rows } = await sql<UjiCoba>`
    select ${KOLOM} from regulasi.uji_coba where instansi_id = ${instansiId} order by pada desc, id desc limit 50`.execute(
    trx,
  );
  return rows;
};

export type SaringanUjiCoba = {
  readonly kursor?: string | undefined;
  readonly batas: number;
  readonly cari?: string | undefined;
  readonly putusan?: PutusanUjiCoba | undefined;
  readonly jenis?: string | undefined;
  readonly aturan?: string | undefined;
};

export type BarisUjiCoba = HasilBerkas & { readonly putusan: PutusanUjiCoba };

/** Dossiers of a trial, a page at a time. */
export const listBerkasUjiCoba = async (trx: Trx, instansiId: string, id: string, s: SaringanUjiCoba) => {
  const [sesudah = null] = bacaKursor(s.kursor, 1) ?? [];
  const pola = s.cari ? `%${s.cari.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
  const { rows } = await sql<BarisUjiCoba>`
    select berkas_id as id, putusan, peraturan, alur_id as "alurId", perihal, dibuka_pada as "dibukaPada", butir
    from regulasi.uji_coba_berkas
    where instansi_id = ${instansiId} and uji_coba_id = ${id}
      ${sesudah ? sql`and berkas_id > ${sesudah}::uuid` : sql``}
      ${s.putusan ? sql`and putusan = ${s.putusan}` : sql``}
      ${s.jenis ? sql`and ${s.jenis} = any (jenis)` : sql``}
      ${s.aturan ? sql`and ${s.aturan} = any (aturan)` : sql``}
      ${pola ? sql`and perihal ilike ${pola}` : sql``}
    order by berkas_id limit ${s.batas + 1}`.execute(trx);
  return potongHalaman(
    rows,
    s.batas,
    (b) => b,
    (b) => [b.id],
  );
};
