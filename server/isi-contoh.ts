import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { AKAR, type BasisData, bukaAkun, hashSandi } from './kernel/index.ts';
import { imporBuku } from './organisasi/impor/index.ts';

/** What the composition root hands in: how an agency takes on its regulation. */
export type Anut = (db: BasisData, instansiId: string, peraturan: string, sejak: string | undefined) => Promise<void>;

/**
 * Founds the sample agencies from contoh/*.xlsx, once each. All sample accounts share one hash: it is one known
 * password anyway, and argon2 for each would make the first start slow. Answers the files that were taken in.
 */
export const isiContoh = async (db: BasisData, sandi: string, kini: Date, anut: Anut): Promise<readonly string[]> => {
  const folder = join(AKAR, 'contoh');
  const buku = existsSync(folder)
    ? readdirSync(folder)
        .filter((b) => b.endsWith('.xlsx'))
        .sort()
    : [];
  const baru: string[] = [];
  for (const berkas of buku) {
    const isi = readFileSync(join(folder, berkas));
    const { rows } = await sql`select from kernel.migrasi where kamar = 'contoh' and berkas = ${berkas}`.execute(db);
    if (rows.length > 0) continue;
    await dirikan(db, isi, berkas, sandi, kini, anut);
    await sql`insert into kernel.migrasi (kamar, berkas, sidik)
      values ('contoh', ${berkas}, ${createHash('sha256').update(isi).digest('hex')})`.execute(db);
    baru.push(berkas);
  }
  return baru;
};

/** Imports one workbook, adopts its regulation, opens its accounts. Throws with the findings when the workbook is refused. */
export const dirikan = async (db: BasisData, isi: Uint8Array, nama: string, sandi: string, kini: Date, anut: Anut) => {
  const hasil = await imporBuku(db, isi);
  if (!hasil.sah) throw new Error(`buku kerja ${nama} ditolak: ${JSON.stringify(hasil.penolakan)}`);
  const { instansiId, instansi, akun } = hasil.nilai;
  if (instansi.peraturan) await anut(db, instansiId, instansi.peraturan, instansi.peraturanSejak);
  const sandiHash = await hashSandi(sandi);
  await bukaAkun(
    db,
    instansiId,
    akun.map((a) => ({ ...a, sandiHash, alasan: `buku kerja ${nama}` })),
    kini,
  );
};
