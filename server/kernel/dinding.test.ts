import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BasisDataTerbuka } from './basis-data.ts';
import { bukaBasisUji } from './uji-basis.ts';

// Every table of every room, found in the catalogue: a new table is under test from its first day.
let basis: BasisDataTerbuka;
let tabel: string[];
const ROOM = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'`;

beforeAll(async () => {
  basis = await bukaBasisUji();
  const { rows } = await sql<{ nama: string }>`select format('%I.%I', n.nspname, c.relname) as nama
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${sql.raw(ROOM)} order by 1`.execute(basis.db);
  tabel = rows.map((r) => r.nama);
});
afterAll(() => basis.tutup());

const sebagaiAplikasi = (perintah: string) =>
  basis.db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'lincah_app', true)`.execute(trx);
    return sql<{ n: number }>`${sql.raw(perintah)}`.execute(trx);
  });

test('tanpa instansi, peran aplikasi tidak melihat satu baris pun di tabel mana pun', async () => {
  expect(tabel.length).toBeGreaterThan(10);
  const { rows } = await sql<{ ada: boolean }>`select exists (select from kernel.migrasi) as ada`.execute(basis.db);
  expect(rows[0]?.ada).toBe(true); // the tables are not empty by accident only
  for (const nama of tabel) {
    const terlihat = await sebagaiAplikasi(`select count(*)::int as n from ${nama}`).then(
      ({ rows: [baris] }) => baris?.n,
      (galat: Error) => (/permission denied/.test(galat.message) ? 0 : galat.message),
    );
    expect(terlihat, nama).toBe(0);
  }
});

test('setiap tabel yang dapat dibaca aplikasi berdinding: RLS menyala, aturannya menyebut instansi, kuncinya dimulai instansi', async () => {
  const { rows } = await sql<{ nama: string; rls: boolean; aturan: string | null; kunci: string | null }>`
    select format('%I.%I', n.nspname, c.relname) as nama, c.relrowsecurity as rls,
      (select string_agg(pg_get_expr(p.polqual, p.polrelid), ' ') from pg_policy p where p.polrelid = c.oid) as aturan,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary) as kunci
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and ${sql.raw(ROOM)}
      and has_schema_privilege('lincah_app', n.oid, 'usage') and has_any_column_privilege('lincah_app', c.oid, 'select')`.execute(
    basis.db,
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const { nama, rls, aturan, kunci } of rows)
    expect([nama, rls, aturan?.includes('instansi_kini'), kunci]).toEqual([nama, true, true, 'instansi_id']);
});

test('peran aplikasi tidak membaca sandi, token, atau percobaan masuk, dan tidak memanggil fungsi lintas instansi', async () => {
  const terlarang = [
    'select sandi_hash as n from kernel.akun',
    'select sidik as n from kernel.sesi',
    'select 1 as n from kernel.percobaan_masuk',
    `select * from kernel.cari_akun('1')`,
    `select * from kernel.sesi_hidup('1', now(), interval '1 hour')`,
    'select * from kernel.semua_instansi()',
    `select kernel.buat_sesi(gen_random_uuid(), gen_random_uuid(), 'x', now(), now(), '', '', 'sandi')`,
    `select * from kernel.cari_tiket('x', now())`,
    `select * from kernel.cari_penyedia('')`,
    `update kernel.akun set sandi_hash = 'x'`,
    `update kernel.instansi set nama = 'x'`,
  ];
  for (const perintah of terlarang)
    await expect(sebagaiAplikasi(perintah), perintah).rejects.toThrow(/permission denied/);
});
