import type { Tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

/** Id of the regulation that the agency follows on a day, as a subquery; `hari` is the placeholder of the day. */
export const kueriAdopsi = (hari: string): string =>
  `select a.peraturan from regulasi.adopsi a where a.sejak <= ${hari} order by a.sejak desc limit 1`;

/** Id of the regulation that this agency follows on a day; undefined before its first adoption. */
export const adopsiBerlaku = async (trx: Trx, hari: Tanggal): Promise<string | undefined> => {
  const { rows } = await sql<{ peraturan: string }>`
    select peraturan from regulasi.adopsi where sejak <= ${hari} order by sejak desc limit 1`.execute(trx);
  return rows[0]?.peraturan;
};

/** The agency follows `peraturan` from `sejak` on. Throws when another adoption already starts that day. */
export const storeAdopsi = async (
  trx: Trx,
  {
    instansiId,
    peraturan,
    sejak,
  }: { readonly instansiId: string; readonly peraturan: string; readonly sejak: Tanggal },
): Promise<void> => {
  await sql`insert into regulasi.adopsi (instansi_id, peraturan, sejak)
    values (${instansiId}, ${peraturan}, ${sejak})`.execute(trx);
};
