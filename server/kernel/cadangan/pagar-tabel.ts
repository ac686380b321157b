import type { PoolClient } from 'pg';
import { skemaRumah, type TabelRumah } from './tabel-rumah.ts';

type KunciAsing = { readonly tabel: string; readonly nama: string; readonly isi: string };

/** What was taken down, to be put up again. */
export type PagarTerbuka = { readonly kunci: readonly KunciAsing[]; readonly berdinding: readonly string[] };

/**
 * Takes down what would stand in the way of rows that come table by table: references between tables, triggers, and the walls
 * around the owner of the tables. All in the caller's transaction: unless it is committed nothing was ever down.
 */
export const bukaPagar = async (klien: PoolClient, tabel: readonly TabelRumah[]): Promise<PagarTerbuka> => {
  const { rows: kunci } = await klien.query<KunciAsing>(
    `select format('%I.%I', n.nspname, c.relname) as tabel, quote_ident(k.conname) as nama, pg_get_constraintdef(k.oid) as isi
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and n.nspname = any($1) order by 1, 2`,
    [skemaRumah()],
  );
  const { rows: dinding } = await klien.query<{ nama: string }>(
    `select format('%I.%I', n.nspname, c.relname) as nama from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relforcerowsecurity and n.nspname = any($1) order by 1`,
    [skemaRumah()],
  );
  for (const { tabel: di, nama } of kunci) await klien.query(`alter table ${di} drop constraint ${nama}`);
  for (const { nama } of dinding) await klien.query(`alter table ${nama} no force row level security`);
  for (const { nama } of tabel) await klien.query(`alter table ${nama} disable trigger user`);
  return { kunci, berdinding: dinding.map(({ nama }) => nama) };
};

/** Puts everything up again; a reference to a row that is not there fails, and with it the whole. */
export const tutupPagar = async (
  klien: PoolClient,
  tabel: readonly TabelRumah[],
  { kunci, berdinding }: PagarTerbuka,
): Promise<void> => {
  for (const { tabel: di, nama, isi } of kunci) await klien.query(`alter table ${di} add constraint ${nama} ${isi}`);
  for (const nama of berdinding) await klien.query(`alter table ${nama} force row level security`);
  for (const { nama } of tabel) await klien.query(`alter table ${nama} enable trigger user`);
};
