// npm run tipe — migrates a fresh PostgreSQL and writes the types of its tables to server/kernel/skema.ts
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bukaPostgres } from '../server/kernel/basis-data.ts';
import { migrasikan } from '../server/kernel/migrasi.ts';
import { nyalakanPostgres } from '../tests/kernel/postgres.ts';
import { simpanHasil } from './hasil.mjs';

const { kamar } = JSON.parse(readFileSync('rumah.json', 'utf8')) as { kamar: Record<string, string[]> };
const sementara = '.build/skema.ts';

const server = await nyalakanPostgres();
await server.buat('tipe');
const basis = bukaPostgres(server.url('tipe'));
try {
  await migrasikan(basis.db);
  const pola = `{${['kernel', ...Object.keys(kamar)].join(',')}}.*`;
  const tujuan = ['--dialect', 'postgres', '--url', server.url('tipe'), '--out-file', sementara];
  const cara = ['--include-pattern', pola, '--date-parser', 'string', '--log-level', 'error'];
  const { status, stderr } = spawnSync('node_modules/.bin/kysely-codegen', [...tujuan, ...cara], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
} finally {
  await basis.tutup();
  await server.hentikan();
}
simpanHasil('server/kernel/skema.ts', readFileSync(sementara, 'utf8'), 'npm run tipe');
