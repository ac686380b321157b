import { randomUUID } from 'node:crypto';
import type { Trx } from '../basis-data.ts';
import type { Surel } from '../identitas/kurir.ts';

/** Leaves a mail to be sent when this transaction is committed: the act does not wait for the mail server. */
export const titipSurel = async (trx: Trx, instansiId: string, surel: Omit<Surel, 'id'>, kini: Date): Promise<void> => {
  await trx
    .insertInto('kernel.surel')
    .values({ ...surel, instansi_id: instansiId, id: randomUUID(), dibuat_pada: kini, berikutnya_pada: kini })
    .execute();
};
