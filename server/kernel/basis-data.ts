import { mkdirSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { type Dengar, dengarPostgres } from './siaran/dengar.ts';
import type { DB } from './skema.ts';

export type BasisData = Kysely<DB>;
export type Trx = Transaction<DB>;

const HARI = 1082;
const BILANGAN_PANJANG = 20;
pg.types.setTypeParser(HARI, (teks) => teks); // a day stays text: no time zone may shift it
pg.types.setTypeParser(BILANGAN_PANJANG, Number);

export type BasisDataTerbuka = {
  readonly db: BasisData;
  readonly pool: pg.Pool;
  readonly jenis: 'pglite' | 'postgres';
  /** Hears what any process says on the channel; `tersambung` is called whenever words may have been missed. */
  dengar: Dengar;
  tutup(): Promise<void>;
};

/** PostgreSQL server by URL. `maks`: connections in the pool. */
export const bukaPostgres = (url: string, maks = 10): BasisDataTerbuka => {
  const pool = new pg.Pool({ connectionString: url, max: maks, connectionTimeoutMillis: 5000 });
  // A connection lost with its server, idle or between two statements of a transaction: the next query reports it.
  pool.on('error', () => {});
  pool.on('connect', (sambungan) => sambungan.on('error', () => {}));
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, jenis: 'postgres', dengar: dengarPostgres(url), tutup: () => db.destroy() };
};

const EKSTENSI = { pg_trgm, btree_gin, btree_gist };
let cetakan: Promise<Blob> | undefined;

/** An empty cluster; making one takes five times as long as copying it, and a database in memory is opened often. */
const cetakanKosong = (): Promise<Blob> => {
  cetakan ??= PGlite.create({ extensions: EKSTENSI }).then(async (pglite) => {
    const isi = await pglite.dumpDataDir('none');
    await pglite.close();
    return isi;
  });
  return cetakan;
};

/** Embedded PostgreSQL; `salin` answers a copy of the whole cluster, to be opened in memory. */
type PgliteTerbuka = BasisDataTerbuka & { salin(): Promise<Blob> };

/**
 * Embedded PostgreSQL. `folder` undefined: in memory, empty or with what a copy holds (`salinan`). The caller holds the
 * exclusive lock of the folder: two processes on one folder lose rows silently. One connection only; more break its protocol.
 */
export const bukaPglite = async (folder?: string, salinan?: Blob): Promise<PgliteTerbuka> => {
  if (folder) mkdirSync(folder, { recursive: true });
  const pglite = await PGlite.create({
    ...(folder ? { dataDir: folder } : { loadDataDir: salinan ?? (await cetakanKosong()) }),
    extensions: EKSTENSI,
  });
  const pool = new pg.Pool({ ...createPgConfig(pglite), max: 1, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {});
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    pool,
    jenis: 'pglite',
    salin: () => pglite.dumpDataDir('none'),
    async dengar(kanal, terima, tersambung) {
      const lepas = await pglite.listen(kanal, terima);
      tersambung();
      return () => (pglite.closed ? Promise.resolve() : lepas());
    },
    async tutup() {
      await db.destroy();
      await pglite.close();
    },
  };
};
