import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import { AKAR } from '../akar.ts';

/** A table of the house; `jenis`: the SQL types of its columns. Generated columns are left out: they follow from the others. */
export type TabelRumah = {
  readonly nama: string;
  readonly kolom: readonly string[];
  readonly jenis: readonly string[];
  /** It holds files: few rows at a time. */
  readonly berat: boolean;
};

const MIGRASI = 'kernel.migrasi';

/** Schemas of the house; the queue of jobs is none of them, it fills itself. */
export const skemaRumah = (): string[] => {
  const { kamar } = JSON.parse(readFileSync(join(AKAR, 'rumah.json'), 'utf8')) as { kamar: object };
  return ['kernel', ...Object.keys(kamar)];
};

/** Every table that holds something worth keeping. */
export const listTabel = async (klien: PoolClient): Promise<TabelRumah[]> => {
  const { rows } = await klien.query<TabelRumah>(
    `select format('%I.%I', n.nspname, c.relname) as nama,
      array_agg(quote_ident(a.attname) order by a.attnum) as kolom,
      array_agg(format_type(a.atttypid, a.atttypmod) order by a.attnum) as jenis,
      bool_or(a.atttypid = 'bytea'::regtype) as berat
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and n.nspname = any($1) group by 1 order by 1`,
    [skemaRumah()],
  );
  return rows.filter(({ nama }) => nama !== MIGRASI);
};

/** The names of the migrations that ran; none when nothing of the house is there. */
export const listMigrasi = async (klien: PoolClient): Promise<string[]> => {
  const { rows } = await klien.query<{ ada: boolean }>(`select to_regclass('${MIGRASI}') is not null as ada`);
  if (!rows[0]?.ada) return [];
  const hasil = await klien.query<{ nama: string }>(`select kamar || '/' || berkas as nama from ${MIGRASI}
    where berkas like '%.sql' order by 1`);
  return hasil.rows.map(({ nama }) => nama);
};

/** Beside the migrations: which samples were filled in, so that they are not filled in twice. */
export type TandaIsi = { readonly kamar: string; readonly berkas: string; readonly sidik: string };

export const listTandaIsi = async (klien: PoolClient): Promise<TandaIsi[]> =>
  (
    await klien.query<TandaIsi>(
      `select kamar, berkas, sidik from ${MIGRASI} where berkas not like '%.sql' order by 1, 2`,
    )
  ).rows;

export const storeTandaIsi = async (klien: PoolClient, tanda: readonly TandaIsi[]): Promise<void> => {
  for (const { kamar, berkas, sidik } of tanda)
    await klien.query(`insert into ${MIGRASI} (kamar, berkas, sidik) values ($1, $2, $3)`, [kamar, berkas, sidik]);
};
