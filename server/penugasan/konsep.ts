import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';
import { bacaKursor, potongHalaman } from '../kernel/index.ts';

type Milik = { readonly instansi: string; readonly akun: string };
export type Konsep = { id: string; isi: Record<string, unknown>; versi: number; diubahPada: string };

const bentuk = (b: { id: string; isi: unknown; versi: number; diubah_pada: Date }): Konsep => ({
  id: b.id,
  isi: b.isi as Record<string, unknown>,
  versi: b.versi,
  diubahPada: b.diubah_pada.toISOString(),
});

/** Drafts of one account, last touched first. */
export const listKonsep = async (trx: Trx, milik: Milik, kursor: string | undefined, batas: number) => {
  let kueri = trx
    .selectFrom('penugasan.konsep')
    .select(['id', 'isi', 'versi', 'diubah_pada'])
    .where('akun_id', '=', milik.akun);
  const [pada, id] = bacaKursor(kursor, 2) ?? [];
  if (pada && id) kueri = kueri.where(sql<boolean>`(diubah_pada, id) < (${pada}::timestamptz, ${id}::uuid)`);
  const baris = await kueri
    .orderBy('diubah_pada', 'desc')
    .orderBy('id', 'desc')
    .limit(batas + 1)
    .execute();
  return potongHalaman(baris, batas, bentuk, (b) => [b.diubah_pada.toISOString(), b.id]);
};

/** One draft of one's own; undefined for anybody else's. */
export const findKonsep = async (trx: Trx, milik: Milik, id: string): Promise<Konsep | undefined> => {
  const baris = await trx
    .selectFrom('penugasan.konsep')
    .select(['id', 'isi', 'versi', 'diubah_pada'])
    .where('id', '=', id)
    .where('akun_id', '=', milik.akun)
    .executeTakeFirst();
  return baris && bentuk(baris);
};

/**
 * Keeps a draft. `versi` is the one the editor started from (0: new); undefined when another editor
 * has saved since, so that nothing is overwritten unseen.
 */
export const storeKonsep = async (
  trx: Trx,
  milik: Milik,
  konsep: { id: string; isi: Record<string, unknown>; versi: number; pada: Date },
): Promise<Konsep | undefined> => {
  const isi = JSON.stringify(konsep.isi);
  const baris =
    konsep.versi === 0
      ? await trx
          .insertInto('penugasan.konsep')
          .values({ instansi_id: milik.instansi, id: konsep.id, akun_id: milik.akun, isi, diubah_pada: konsep.pada })
          .onConflict((k) => k.doNothing())
          .returning(['id', 'isi', 'versi', 'diubah_pada'])
          .executeTakeFirst()
      : await trx
          .updateTable('penugasan.konsep')
          .set({ isi, diubah_pada: konsep.pada, versi: konsep.versi + 1 })
          .where('id', '=', konsep.id)
          .where('akun_id', '=', milik.akun)
          .where('versi', '=', konsep.versi)
          .returning(['id', 'isi', 'versi', 'diubah_pada'])
          .executeTakeFirst();
  return baris && bentuk(baris);
};

/** Drops a draft of one's own; silent when it is gone already. */
export const dropKonsep = async (trx: Trx, milik: Milik, id: string): Promise<void> => {
  await trx.deleteFrom('penugasan.konsep').where('id', '=', id).where('akun_id', '=', milik.akun).execute();
};
