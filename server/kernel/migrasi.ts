import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { AKAR } from './akar.ts';
import type { BasisData } from './basis-data.ts';

type BerkasMigrasi = { readonly kamar: string; readonly berkas: string; readonly isi: string; readonly sidik: string };

/** All migrations in the order of the river: kernel first, then the rooms as `rumah.json` lists them. */
const daftarMigrasi = (hanya?: readonly string[]): BerkasMigrasi[] => {
  const { kamar } = JSON.parse(readFileSync(join(AKAR, 'rumah.json'), 'utf8')) as { kamar: object };
  return (hanya ?? ['kernel', ...Object.keys(kamar)]).flatMap((k) => {
    const folder = join(AKAR, 'server', k, 'migrations');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((b) => b.endsWith('.sql'))
      .sort()
      .map((berkas) => {
        const isi = readFileSync(join(folder, berkas), 'utf8');
        return { kamar: k, berkas, isi, sidik: createHash('sha256').update(isi).digest('hex') };
      });
  });
};

/**
 * Brings the database up to date, each file in its own transaction; returns what was run.
 * `hanya`: these rooms and no other (tests of the kernel); `pilih`: these files, by room and name. Throws when a file that already
 * ran has changed: history is not rewritten.
 */
export const migrasikan = async (
  db: BasisData,
  hanya?: readonly string[],
  pilih: (nama: string) => boolean = () => true,
): Promise<readonly string[]> => {
  await sql`create schema if not exists kernel`.execute(db);
  await sql`create table if not exists kernel.migrasi (
    kamar text not null, berkas text not null, sidik text not null, pada timestamptz not null default now(),
    primary key (kamar, berkas))`.execute(db);
  const { rows } = await sql<{ nama: string; sidik: string }>`
    select kamar || '/' || berkas as nama, sidik from kernel.migrasi`.execute(db);
  const sudah = new Map(rows.map((r) => [r.nama, r.sidik]));
  const dijalankan: string[] = [];
  for (const m of daftarMigrasi(hanya)) {
    const nama = `${m.kamar}/${m.berkas}`;
    const sidik = sudah.get(nama);
    if (sidik && sidik !== m.sidik) throw new Error(`migrasi ${nama} sudah dijalankan lalu berubah; buat berkas baru`);
    if (sidik || !pilih(nama)) continue;
    await db.transaction().execute(async (trx) => {
      await sql.raw(m.isi).execute(trx);
      await sql`insert into kernel.migrasi (kamar, berkas, sidik) values (${m.kamar}, ${m.berkas}, ${m.sidik})`.execute(
        trx,
      );
    });
    dijalankan.push(nama);
  }
  return dijalankan;
};
