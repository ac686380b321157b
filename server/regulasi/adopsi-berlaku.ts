import type { Tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

/** First day of the adoption that is in force on a day; undefined before the first one. */
export const sejakDianut = async (trx: Trx, hari: Tanggal): Promise<string | undefined> => {
  const { rows } = await sql<{ sejak: string }>`
    select sejak from regulasi.adopsi where sejak <= ${hari} order by sejak desc limit 1`.execute(trx);
  return rows[0]?.sejak;
};
