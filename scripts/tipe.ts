// npm run tipe — migrates a fresh PostgreSQL and writes the types of its tables to server/kernel/skema.ts
import { spawnSync } from 'node:child_process';
import { bukaPostgres } from '../server/kernel/basis-data.ts';
import { migrasikan } from '../server/kernel/migrasi.ts';
import { nyalakanPostgres } from '../tests/kernel/postgres.ts';

const keluar = process.argv[2] ?? 'server/kernel/skema.ts';
const server = await nyalakanPostgres();
await server.buat('tipe');
const basis = bukaPostgres(server.url('tipe'));
try {
  await migrasikan(basis.db);
  const argumen = ['kysely-codegen', '--dialect', 'postgres', '--url', server.url('tipe'), '--out-file', keluar];
  const pola = [
    '--include-pattern',
    '{kernel,organisasi,regulasi,alur,naskah,kinerja,penugasan,tim,kegiatan,penilaian,probis,kepatuhan}.*',
  ];
  const { status, stderr } = spawnSync(
    'npx',
    [...argumen, ...pola, '--date-parser', 'string', '--log-level', 'error'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
} finally {
  await basis.tutup();
  await server.hentikan();
}
