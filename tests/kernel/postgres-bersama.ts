import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { bukaPostgres, migrasikan } from '../../server/kernel/index.ts';
import { CETAKAN } from '../../server/kernel/uji-basis.ts';
import { nyalakanPostgres, type PostgresUji } from './postgres.ts';

const BENDERA = ['-c', 'fsync=off', '-c', 'max_connections=200'];

/** One server for all test files, started when the first of them asks for it and ended with the last. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  let server: Promise<PostgresUji> | undefined;
  const pintu = createServer(async (_permintaan, jawaban) => {
    server ??= nyalakanBercetakan();
    const url = await server.then(
      (s) => s.url(''),
      () => '',
    );
    jawaban.end(url);
  }).listen(0, '127.0.0.1');
  await once(pintu, 'listening');
  provide('pintuPostgres', `http://127.0.0.1:${(pintu.address() as AddressInfo).port}`);
  return async () => {
    pintu.close();
    await (await server)?.hentikan();
  };
};

const nyalakanBercetakan = async (): Promise<PostgresUji> => {
  const server = await nyalakanPostgres(BENDERA);
  await server.buat(CETAKAN);
  const basis = bukaPostgres(server.url(CETAKAN));
  await migrasikan(basis.db);
  await basis.tutup();
  return server;
};
