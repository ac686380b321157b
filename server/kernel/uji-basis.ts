import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { type BasisDataTerbuka, bukaPglite, bukaPostgres } from './basis-data.ts';
import { migrasikan } from './migrasi.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server that all test files share is asked for; it starts with the first question. */
    pintuPostgres: string;
  }
}

/** On that server, the migrated database that others are copied from: migrating takes ten times as long. */
export const CETAKAN = 'cetakan';

/** A migrated database of one's own, on a real PostgreSQL; `tutup` drops it. `maks`: connections in the pool. */
export const bukaBasisUji = async (maks = 10): Promise<BasisDataTerbuka> => {
  const jawab = await fetch(inject('pintuPostgres'));
  const url = await jawab.text();
  if (!jawab.ok) throw new Error(`PostgreSQL untuk uji tidak menyala: ${url}`);
  const nama = `uji_${randomUUID().replaceAll('-', '')}`;
  const sebagaiPemilik = async (perintah: string): Promise<void> => {
    const pemilik = bukaPostgres(`${url}postgres`, 1);
    await sql.raw(perintah).execute(pemilik.db);
    await pemilik.tutup();
  };
  await sebagaiPemilik(`create database ${nama} template ${CETAKAN}`);
  const basis = bukaPostgres(`${url}${nama}`, maks);
  return {
    ...basis,
    async tutup() {
      await basis.tutup();
      await sebagaiPemilik(`drop database ${nama} with (force)`);
    },
  };
};

let cetakan: Promise<Blob> | undefined;

const cetakanPglite = async (): Promise<Blob> => {
  const basis = await bukaPglite();
  await migrasikan(basis.db);
  const isi = await basis.salin();
  await basis.tutup();
  return isi;
};

/** The same on the embedded database, in memory. */
export const bukaPgliteUji = async (): Promise<BasisDataTerbuka> => {
  cetakan ??= cetakanPglite();
  return bukaPglite(undefined, await cetakan);
};
