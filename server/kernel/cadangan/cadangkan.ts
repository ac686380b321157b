import { createWriteStream, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import type { BasisDataTerbuka } from '../basis-data.ts';
import { berkasJangkar } from '../jangkar.ts';
import { VERSI } from '../sehat.ts';
import { type Bagian, BENTUK, CadanganDitolak } from './bentuk-cadangan.ts';
import { listMigrasi, listTabel, listTandaIsi, skemaRumah, type TabelRumah } from './tabel-rumah.ts';

const RINGAN = 500;
const BERAT = 8;
const TANPA_HAK = '42501';

/**
 * Writes everything that the house keeps into one compressed file, as it stood at one moment, while others go on writing.
 * `folder`: of the data, for the anchors of the audit. Answers how many rows of each table. A file that exists is not replaced.
 */
export const cadangkan = async (
  { pool }: Pick<BasisDataTerbuka, 'pool'>,
  folder: string,
  tujuan: string,
  kini: Date,
): Promise<Readonly<Record<string, number>>> => {
  if (existsSync(tujuan)) throw new CadanganDitolak(sudahAda(tujuan));
  // read before the moment of the data: an anchor must never speak of a record that the backup lacks
  const jangkar = existsSync(berkasJangkar(folder)) ? readFileSync(berkasJangkar(folder), 'utf8') : undefined;
  const klien = await pool.connect();
  const sementara = `${tujuan}.sementara`;
  const jumlah: Record<string, number> = {};
  try {
    await bukaPotret(klien);
    const isi = Readable.from(susun(klien, kini, jangkar, jumlah));
    await pipeline(isi, createGzip({ level: 1 }), createWriteStream(sementara, { mode: 0o600, flush: true }));
    await klien.query('commit');
    klien.release();
    renameSync(sementara, tujuan);
    return jumlah;
  } catch (galat) {
    klien.release(true);
    rmSync(sementara, { force: true });
    throw (galat as { code?: string }).code === TANPA_HAK ? new CadanganDitolak(TANPA_HAK_BACA) : galat;
  }
};

/** One moment for all tables, and texts that read the same on any server. A fence that would hide rows is an error. */
const bukaPotret = (klien: PoolClient) =>
  klien.query(`begin transaction isolation level repeatable read, read only;
    set local row_security = off; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
    set local bytea_output = 'hex'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres';
    set local timezone = 'UTC'; set local extra_float_digits = 1`);

async function* susun(
  klien: PoolClient,
  kini: Date,
  jangkar: string | undefined,
  jumlah: Record<string, number>,
): AsyncGenerator<string> {
  const migrasi = await listMigrasi(klien);
  yield baris({
    lincah: 'cadangan',
    bentuk: BENTUK,
    versi: VERSI,
    pada: kini.toISOString(),
    migrasi,
    isian: await listTandaIsi(klien),
  });
  for (const tabel of await listTabel(klien)) {
    yield baris({ tabel: tabel.nama, kolom: tabel.kolom });
    jumlah[tabel.nama] = 0;
    for await (const rows of bacaTabel(klien, tabel)) {
      jumlah[tabel.nama] = (jumlah[tabel.nama] ?? 0) + rows.length;
      yield rows.map((b) => `${JSON.stringify(b)}\n`).join('');
    }
  }
  // sequences do not belong to the moment; read last, they are never behind the rows
  const { rows } = await klien.query<{ urutan: string }>(
    `select format('%I.%I', n.nspname, c.relname) as urutan from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and n.nspname = any($1) order by 1`,
    [skemaRumah()],
  );
  for (const { urutan } of rows) {
    const { rows: kini } = await klien.query<{ nilai: string; terpakai: boolean }>(
      `select last_value::text as nilai, is_called as terpakai from ${urutan}`,
    );
    if (kini[0]) yield baris({ urutan, ...kini[0] });
  }
  if (jangkar !== undefined) yield baris({ berkas: basename(berkasJangkar('')), isi: jangkar });
  yield baris({ akhir: jumlah });
}

const baris = (bagian: Bagian): string => `${JSON.stringify(bagian)}\n`;

async function* bacaTabel(klien: PoolClient, { nama, kolom, berat }: TabelRumah): AsyncGenerator<(string | null)[][]> {
  await klien.query(
    `declare cadangan no scroll cursor for select ${kolom.map((k) => `${k}::text`).join(', ')} from ${nama}`,
  );
  const sekali = berat ? BERAT : RINGAN;
  for (;;) {
    const { rows } = await klien.query<(string | null)[]>({ text: `fetch ${sekali} from cadangan`, rowMode: 'array' });
    if (rows.length > 0) yield rows;
    if (rows.length < sekali) break;
  }
  await klien.query('close cadangan');
}

const sudahAda = (tujuan: string): string =>
  `${tujuan} sudah ada dan tidak ditimpa. Sebutkan nama berkas yang baru.
${tujuan} exists and is not overwritten. Name a new file.`;

const TANPA_HAK_BACA = `Pengguna basis data ini tidak boleh membaca semua instansi, jadi cadangannya tidak akan lengkap. Pakai DATABASE_URL pengguna superuser atau yang diberi BYPASSRLS.
This database user may not read all agencies, so the backup would not be whole. Use a DATABASE_URL of a superuser or of one with BYPASSRLS.`;
