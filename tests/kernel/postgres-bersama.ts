import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { nyalakanPostgres, type PostgresUji } from './postgres.ts';

const BENDERA = ['-c', 'fsync=off', '-c', 'max_connections=200'];

/** One server for all test files, started when the first of them asks for it and ended with the last. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  let server: Promise<PostgresUji> | undefined;
  const pintu = createServer((_permintaan, jawaban) => {
    server ??= nyalakanBercetakan();
    server.then(
      (s) => jawaban.end(s.url('')),
      (galat: unknown) => jawaban.writeHead(500).end(String(galat)),
    );
  }).listen(0, '127.0.0.1');
  await once(pintu, 'listening');
  provide('pintuPostgres', `http://127.0.0.1:${(pintu.address() as AddressInfo).port}`);
  return async () => {
    pintu.close();
    await server?.then(
      (s) => s.hentikan(),
      () => undefined, // told to every test that asked
    );
  };
};

// The program is loaded only when a test asks: one that does not load must not keep the guards among the tests from running.
const nyalakanBercetakan = async (): Promise<PostgresUji> => {
  const { bukaPostgres, migrasikan } = await import('../../server/kernel/index.ts');
  const { CETAKAN } = await import('../../server/kernel/uji-basis.ts');
  const server = await nyalakanPostgres(BENDERA);
  await server.buat(CETAKAN);
  const basis = bukaPostgres(server.url(CETAKAN));
  await migrasikan(basis.db);
  await basis.tutup();
  return server;
};
