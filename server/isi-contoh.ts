import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { AKAR, type BasisData, bukaAkun, hashSandi, type Trx } from './kernel/index.ts';
import { imporBuku } from './organisasi/impor/index.ts';
import { bacaTabel } from './organisasi/index.ts';

/** What the composition root hands in: how an agency takes on its regulation. */
export type Anut = (trx: Trx, instansiId: string, peraturan: string, sejak: string | undefined) => Promise<void>;

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
    await dirikan(db, isi, berkas, sandi, kini, anut, async (trx) => {
      await sql`insert into kernel.migrasi (kamar, berkas, sidik)
        values ('contoh', ${berkas}, ${createHash('sha256').update(isi).digest('hex')})`.execute(trx);
      await bukaAlamatContoh(trx, kini);
      await isiLiburContoh(trx, join(folder, 'hari-libur.csv'));
    });
    baru.push(berkas);
  }
  return baru;
};

/** Sample agencies write to each other at their highest secretary. */
const bukaAlamatContoh = (trx: Trx, kini: Date) =>
  sql`insert into organisasi.alamat (instansi_id, posisi_id, terbuka, diubah_pada)
    select p.instansi_id, p.id, true, ${kini} from organisasi.posisi p
    join organisasi.unit u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where p.instansi_id = kernel.instansi_kini() and p.pimpinan and p.jenis = 'jpt-madya'
      and u.jenis in ('sekretariat', 'sekretariat-daerah')`.execute(trx);

/** Sample agencies know the days off that fall on the same date every year; the others are for their officers to enter. */
const isiLiburContoh = async (trx: Trx, berkas: string): Promise<void> => {
  const [, ...baris] = existsSync(berkas) ? ((await bacaTabel(readFileSync(berkas), 1_000)) ?? []) : [];
  await sql`insert into naskah.hari_libur (instansi_id, hari, nama)
    select kernel.instansi_kini(), (x->>0)::date, x->>1
    from jsonb_array_elements(${JSON.stringify(baris.map((b) => b.sel))}::jsonb) as x`.execute(trx);
};

/**
 * Imports one workbook, adopts its regulation and opens its accounts with one password, in one transaction: a crash on
 * the way leaves nothing half founded. A sample (`contoh` notes it) keeps its known password; all others are changed at
 * the first sign-in. Throws with the findings when the workbook is refused.
 */
export const dirikan = async (
  db: BasisData,
  isi: Uint8Array,
  nama: string,
  sandi: string,
  kini: Date,
  anut: Anut,
  contoh?: (trx: Trx) => Promise<void>,
) => {
  const sandiHash = await hashSandi(sandi);
  const hasil = await imporBuku(db, isi, async (trx, { instansiId, instansi, akun }) => {
    if (instansi.peraturan) await anut(trx, instansiId, instansi.peraturan, instansi.peraturanSejak);
    const daftar = akun.map((a) => ({ ...a, sandiHash, wajibGanti: !contoh, alasan: `buku kerja ${nama}` }));
    await bukaAkun(trx, instansiId, daftar, kini);
    await contoh?.(trx);
  });
  if (!hasil.sah) throw new Error(`buku kerja ${nama} ditolak: ${JSON.stringify(hasil.penolakan)}`);
};
