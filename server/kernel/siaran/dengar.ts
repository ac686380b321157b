import pg from 'pg';

export type Dengar = (
  kanal: string,
  terima: (pesan: string) => void,
  tersambung: () => void,
) => Promise<() => Promise<void>>;

const JEDA_MS = 500;
const JEDA_TERLAMA_MS = 30_000;

/** Listens on a connection of its own, outside the pool, and again and again when it is lost, ever more seldom. */
export const dengarPostgres =
  (url: string): Dengar =>
  async (kanal, terima, tersambung) => {
    let kini: pg.Client | undefined;
    let jeda: NodeJS.Timeout | undefined;
    let henti = false;

    const sambung = async (gagal: number): Promise<void> => {
      const klien = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5000 });
      kini = klien;
      let putusan = gagal;
      const putus = (): void => {
        if (kini !== klien || henti) return;
        kini = undefined;
        klien.end().catch(() => undefined);
        jeda = setTimeout(() => sambung(putusan + 1), Math.min(JEDA_TERLAMA_MS, JEDA_MS * 2 ** putusan)).unref();
      };
      klien.on('error', putus);
      klien.on('end', putus);
      klien.on('notification', ({ payload = '' }) => terima(payload));
      try {
        await klien.connect();
        await klien.query(`listen ${kanal}`);
        putusan = 0;
        if (!henti) tersambung();
      } catch {
        putus();
      }
    };

    await sambung(0);
    return async () => {
      henti = true;
      clearTimeout(jeda);
      await kini?.end().catch(() => undefined);
    };
  };
