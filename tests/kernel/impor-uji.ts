import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { RumahLengkap } from './rumah-lengkap.ts';

/** An import of the agency whose file has to be mended first: it can be looked at and neither applied nor taken back. */
export const sisipkanImpor = async ({ basis }: RumahLengkap, instansi: string): Promise<string> => {
  const id = randomUUID();
  await sql`insert into organisasi.impor (instansi_id, id, keadaan, sumber, sidik, berlaku, hilang, oleh, oleh_nama, pada, detak)
    values (${instansi}, ${id}, 'bertemuan', 'csv', '', '2026-03-02', '{}', ${id}, 'Petugas Uji', now(), now())`.execute(
    basis.db,
  );
  return id;
};
