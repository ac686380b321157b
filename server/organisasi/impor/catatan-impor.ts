import { randomUUID } from 'node:crypto';
import type { Tanggal } from '@lincah/domain/kernel';
import type { CaraHilang, JenisBeda, LembarImpor, PerbandinganImpor } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../../kernel/index.ts';
import type { SumberImpor } from './berkas-impor.ts';
import type { KepalaKolom } from './kepala.ts';
import type { BedaTersimpan } from './olah-berkas.ts';
import type { DaftarTemuan } from './temuan.ts';

export type KeadaanImpor =
  | 'dibaca'
  | 'dipetakan'
  | 'bertemuan'
  | 'siap'
  | 'diterapkan'
  | 'diurungkan'
  | 'gagal'
  | 'diganti';

export type HitunganImpor = PerbandinganImpor['hitungan'];

/** An import as it stands. `langkah`: what is being done to it right now. */
export type Impor = {
  readonly id: string;
  readonly keadaan: KeadaanImpor;
  readonly langkah: 'membaca' | 'menerapkan' | 'mengurungkan' | null;
  readonly sumber: SumberImpor;
  readonly sidik: string;
  readonly berlaku: Tanggal;
  readonly hilang: { readonly [L in LembarImpor]?: CaraHilang };
  readonly jumlah: { readonly hitungan?: HitunganImpor; readonly akun?: number };
  readonly temuan: DaftarTemuan;
  readonly kepala: readonly KepalaKolom[];
  readonly olehNama: string;
  readonly pada: Date;
  readonly diterapkanPada: Date | null;
  readonly diurungkanPada: Date | null;
};

/** A process that gave no sign of life for this long has died, and its work with it. */
const TANPA_DETAK = sql`interval '2 minutes'`;

const KOLOM = sql`id, keadaan, case when detak > now() - ${TANPA_DETAK} then langkah end as langkah, sumber, sidik, berlaku,
  hilang, jumlah, temuan, kepala, oleh_nama as "olehNama", pada, diterapkan_pada as "diterapkanPada",
  diurungkan_pada as "diurungkanPada"`;

export type ImporBaru = Pick<Impor, 'sumber' | 'sidik' | 'berlaku' | 'hilang'>;

/** Begins an import; those not applied yet make way for it. Undefined: another one is at work. */
export const insertImpor = async (
  trx: Trx,
  { instansiId, pegawaiId, nama, sekarang }: Pelaku,
  baru: ImporBaru,
): Promise<Impor | undefined> => {
  await kunciImporInstansi(trx, instansiId);
  const { rows: sibuk } = await sql`select from organisasi.impor
    where instansi_id = ${instansiId} and langkah is not null and detak > now() - ${TANPA_DETAK}`.execute(trx);
  if (sibuk.length > 0) return undefined;
  await sql`delete from organisasi.impor where instansi_id = ${instansiId}
    and keadaan not in ('diterapkan', 'diurungkan')`.execute(trx);
  const { rows } = await sql<Impor>`
    insert into organisasi.impor (instansi_id, id, keadaan, langkah, sumber, sidik, berlaku, hilang, oleh, oleh_nama, pada, detak)
    values (${instansiId}, ${randomUUID()}, 'dibaca', 'membaca', ${baru.sumber}, ${baru.sidik}, ${baru.berlaku},
      ${JSON.stringify(baru.hilang)}::jsonb, ${pegawaiId}, ${nama}, ${sekarang}, now())
    returning ${KOLOM}`.execute(trx);
  return rows[0];
};

/** Twins wait for each other until the transaction ends. */
export const kunciImporInstansi = (trx: Trx, instansiId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`impor ${instansiId}`}, 0))`.execute(trx);

export const findImpor = async (trx: Trx, id: string): Promise<Impor | undefined> => {
  const { rows } = await sql<Impor>`select ${KOLOM} from organisasi.impor where id = ${id}`.execute(trx);
  return rows[0];
};

/** Newest first. */
export const listImpor = async (trx: Trx): Promise<readonly Impor[]> => {
  const { rows } = await sql<Impor>`
    select ${KOLOM} from organisasi.impor order by pada desc, id desc limit 50`.execute(trx);
  return rows;
};

export type PerubahanImpor = {
  readonly keadaan?: KeadaanImpor;
  readonly langkah?: Impor['langkah'];
  readonly jumlah?: Impor['jumlah'];
  readonly temuan?: DaftarTemuan;
  readonly kepala?: readonly KepalaKolom[];
  readonly diterapkanPada?: Date;
  readonly diurungkanPada?: Date;
};

export const ubahImpor = async (trx: Trx, id: string, p: PerubahanImpor): Promise<void> => {
  const json = (nilai: unknown) => sql`${JSON.stringify(nilai)}::jsonb`;
  const isi = [
    sql`detak = now()`,
    ...(p.keadaan === undefined ? [] : [sql`keadaan = ${p.keadaan}`]),
    ...(p.langkah === undefined ? [] : [sql`langkah = ${p.langkah}`]),
    ...(p.jumlah === undefined ? [] : [sql`jumlah = ${json(p.jumlah)}`]),
    ...(p.temuan === undefined ? [] : [sql`temuan = ${json(p.temuan)}`]),
    ...(p.kepala === undefined ? [] : [sql`kepala = ${json(p.kepala)}`]),
    ...(p.diterapkanPada === undefined ? [] : [sql`diterapkan_pada = ${p.diterapkanPada}`]),
    ...(p.diurungkanPada === undefined ? [] : [sql`diurungkan_pada = ${p.diurungkanPada}`]),
  ];
  await sql`update organisasi.impor set ${sql.join(isi)} where id = ${id}`.execute(trx);
};

/** Stores a parcel of differences; `dari` is the number of the first. */
export const storeBeda = async (
  trx: Trx,
  instansiId: string,
  id: string,
  dari: number,
  beda: readonly BedaTersimpan[],
): Promise<void> => {
  const baris = beda.map((b, i) => ({ ...b, urut: dari + i, pengganti: b.baru ? randomUUID() : null }));
  await sql`
    insert into organisasi.impor_beda
      (instansi_id, impor_id, urut, lembar, jenis, kunci, sebutan, baris, bidang, lama, baru, objek, pengganti)
    select ${instansiId}::uuid, ${id}::uuid, x.urut, x.lembar, x.jenis, x.kunci, x.sebutan, x.baris, x.bidang, x.lama, x.baru,
      x.objek, x.pengganti
    from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) as x(urut integer, lembar text, jenis text, kunci text,
      sebutan text, baris integer, bidang text[], lama jsonb, baru jsonb, objek uuid, pengganti uuid)`.execute(trx);
};

export type SaringanBeda = {
  readonly kursor?: string | undefined;
  readonly batas: number;
  readonly cari?: string | undefined;
  readonly lembar?: LembarImpor | undefined;
  readonly jenis?: JenisBeda | undefined;
};
export type BarisBeda = Pick<
  BedaTersimpan,
  'lembar' | 'jenis' | 'kunci' | 'sebutan' | 'baris' | 'bidang' | 'lama' | 'baru'
> & {
  readonly urut: number;
};

/** Differences of an import, a page at a time, in the order of its sheets. */
export const listBeda = async (trx: Trx, id: string, s: SaringanBeda) => {
  const [sesudah = '-1'] = bacaKursor(s.kursor, 1) ?? [];
  const dari = /^-?\d{1,9}$/.test(sesudah) ? Number(sesudah) : -1;
  const pola = s.cari ? `%${s.cari.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
  const { rows } = await sql<BarisBeda>`
    select urut, lembar, jenis, kunci, sebutan, baris, bidang, lama, baru from organisasi.impor_beda
    where impor_id = ${id} and urut > ${dari}
      ${s.lembar ? sql`and lembar = ${s.lembar}` : sql``}
      ${s.jenis ? sql`and jenis = ${s.jenis}` : sql``}
      ${pola ? sql`and (kunci ilike ${pola} or sebutan ilike ${pola} or lama::text ilike ${pola} or baru::text ilike ${pola})` : sql``}
    order by urut limit ${s.batas + 1}`.execute(trx);
  return potongHalaman(
    rows,
    s.batas,
    (b) => b,
    (b) => [String(b.urut)],
  );
};
