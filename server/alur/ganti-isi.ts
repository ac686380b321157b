import type { Trx } from '../kernel/index.ts';
import type { BerkasRingkas } from './ruang.ts';

export type IsiBerkas = Pick<BerkasRingkas, 'perihal' | 'pokok'> & {
  readonly fakta: Readonly<Record<string, unknown>>;
};

/** What a locked dossier is about, from now on: roles and rules of the next step start from it. What was done stays. */
export const gantiIsi = async (
  trx: Trx,
  instansi: string,
  berkasId: string,
  { perihal, pokok, fakta }: IsiBerkas,
): Promise<void> => {
  await trx
    .updateTable('alur.berkas')
    .set({ perihal, pokok: JSON.stringify(pokok), fakta: JSON.stringify(fakta) })
    .where('instansi_id', '=', instansi)
    .where('id', '=', berkasId)
    .execute();
};
