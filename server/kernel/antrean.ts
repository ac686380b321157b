import PgBoss from 'pg-boss';
import type { BasisDataTerbuka } from './basis-data.ts';

export type Antrean = PgBoss;
/** A room's hook: makes its queues, says what works on them and when. */
export type Jadwalkan = (antrean: Antrean) => Promise<void>;

type Catatan = { error(isi: object, pesan: string): void };

/**
 * Starts the job runner on the same pool (on the embedded database that is its only connection, so it asks seldom).
 * `hentikan` lets the running job finish, up to ten seconds.
 */
export const mulaiAntrean = async (basis: BasisDataTerbuka, jadwal: readonly Jadwalkan[], catatan: Catatan) => {
  const antrean = new PgBoss({
    db: { executeSql: (teks: string, nilai: unknown[]) => basis.pool.query(teks, nilai) },
    schema: 'antrean',
    monitorStateIntervalSeconds: 300,
    maintenanceIntervalSeconds: 300,
  } as PgBoss.ConstructorOptions);
  antrean.on('error', (galat) => catatan.error({ err: galat }, 'antrean'));
  await antrean.start();
  for (const jadwalkan of jadwal) await jadwalkan(antrean);
  return { hentikan: () => antrean.stop({ graceful: true, wait: true, timeout: 10_000 }) };
};
