import type { Tanggal } from '@lincah/domain/kernel';
import { type DaftarLibur, type HariLibur, susunLibur } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { bacaKursor, type Trx } from '../../kernel/index.ts';

/** Every day off of the agency, or only those from or up to a day: some twenty a year. */
export const bacaLibur = async (
  trx: Trx,
  { dari, sampai }: { readonly dari?: Tanggal; readonly sampai?: Tanggal } = {},
): Promise<DaftarLibur> => {
  const { rows } = await sql<HariLibur>`
    select hari, nama from naskah.hari_libur
    where ${dari ? sql`hari >= ${dari}` : sql`true`} and ${sampai ? sql`hari <= ${sampai}` : sql`true`}`.execute(trx);
  return susunLibur(rows);
};

/** One page of the days off of a year in their order, and one row more. */
export const listLibur = async (
  trx: Trx,
  {
    tahun,
    cari,
    kursor,
    batas,
  }: {
    readonly tahun: number;
    readonly cari?: string | undefined;
    readonly kursor?: string | undefined;
    readonly batas: number;
  },
): Promise<readonly HariLibur[]> => {
  const [dari] = bacaKursor(kursor, 1) ?? [];
  const { rows } = await sql<HariLibur>`
    select hari, nama from naskah.hari_libur
    where hari between make_date(${tahun}::int, 1, 1) and make_date(${tahun}::int, 12, 31)
      ${cari ? sql`and nama ilike ${`%${cari.replace(/[\\%_]/g, '\\$&')}%`}` : sql``}
      ${dari ? sql`and hari::text > ${dari}` : sql``}
    order by hari limit ${batas + 1}`.execute(trx);
  return rows;
};

/** Years of which days off are known, the latest first. */
export const listTahunLibur = async (trx: Trx): Promise<readonly number[]> => {
  const { rows } = await sql<{ tahun: number }>`
    select distinct extract(year from hari)::int as tahun from naskah.hari_libur order by 1 desc`.execute(trx);
  return rows.map((r) => r.tahun);
};

/** Keeps days off; a day that is there gets the name given. */
export const storeLibur = async (trx: Trx, instansiId: string, daftar: readonly HariLibur[]): Promise<void> => {
  if (daftar.length === 0) return;
  await sql`insert into naskah.hari_libur (instansi_id, hari, nama)
    select ${instansiId}, x.hari, x.nama
    from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as x(hari date, nama text)
    on conflict (instansi_id, hari) do update set nama = excluded.nama`.execute(trx);
};
