import { randomUUID } from 'node:crypto';
import type { Pemberitahuan } from '@lincah/domain/alur';
import { sql } from 'kysely';
import { isyaratkan, type Trx } from '../../kernel/index.ts';

type Asal = { readonly instansiId: string; readonly sekarang: Date };

/**
 * Tells offices of a dossier, in the act's own transaction; an act done again tells nobody twice. `lain`: offices whose
 * list changed otherwise.
 */
export const beritahukan = async (
  trx: Trx,
  { instansiId, sekarang }: Asal,
  berkasId: string,
  daftar: readonly Pemberitahuan[],
  lain: readonly string[] = [],
): Promise<void> => {
  const baris = daftar.map((p) => ({ ...p, id: randomUUID() }));
  if (baris.length > 0)
    await sql`
      insert into alur.pemberitahuan (instansi_id, id, berkas_id, tindakan_id, posisi_id, jenis, pada, tugas)
      select ${instansiId}::uuid, x.id, ${berkasId}::uuid, x.tindakan, x.posisi, x.jenis, ${sekarang}::timestamptz, x.tugas
      from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) as x(id uuid, tindakan uuid, posisi uuid, jenis text, tugas text)
      on conflict do nothing`.execute(trx);
  await isyaratkan(trx, instansiId, [...daftar.map((p) => p.posisi), ...lain]);
};
