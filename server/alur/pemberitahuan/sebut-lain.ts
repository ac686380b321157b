import type { JenisPemberitahuan } from '@lincah/domain/alur';
import { sql } from 'kysely';
import type { Pelaku, Trx } from '../../kernel/index.ts';

/**
 * Calls what this very step told of a dossier by a kind of its own, which people switch by itself. Answers whether anybody had
 * been told under the former kind.
 */
export const sebutLain = async (
  trx: Trx,
  { instansiId, sekarang }: Pick<Pelaku, 'instansiId' | 'sekarang'>,
  berkasId: string,
  dari: JenisPemberitahuan,
  menjadi: JenisPemberitahuan,
): Promise<boolean> => {
  const { rows } = await sql`update alur.pemberitahuan set jenis = ${menjadi}
    where instansi_id = ${instansiId} and berkas_id = ${berkasId} and jenis = ${dari} and pada = ${sekarang} returning id`.execute(
    trx,
  );
  return rows.length > 0;
};
