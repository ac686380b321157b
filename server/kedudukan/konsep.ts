import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';
import { bacaKursor, potongHalaman } from '../kernel/index.ts';

type Milik = { readonly instansi: string; readonly akun: string };
export type Konsep = {
  id: string;
  unit: { id: string; nama: string };
  isi: Record<string, unknown>;
  versi: number;
  diubahPada: string;
};

type Baris = { id: string; unit_id: string; nama: string; isi: unknown; versi: number; diubah_pada: Date };

const bentuk = (b: Baris): Konsep => ({
  id: b.id,
  unit: { id: b.unit_id, nama: b.nama },
  isi: b.isi as Record<string, unknown>,
  versi: b.versi,
  diubahPada: b.diubah_pada.toISOString(),
});

const konsepMilik = (trx: Trx, milik: Milik) =>
  trx
    .selectFrom('kedudukan.konsep as k')
    .innerJoin('organisasi.unit as u', (j) =>
      j.onRef('u.instansi_id', '=', 'k.instansi_id').onRef('u.id', '=', 'k.unit_id'),
    )
    .select(['k.id', 'k.unit_id', 'u.nama', 'k.isi', 'k.versi', 'k.diubah_pada'])
    .where('k.akun_id', '=', milik.akun);

/** Drafts of one account, last touched first. */
export const listKonsep = async (trx: Trx, milik: Milik, kursor: string | undefined, batas: number) => {
  let kueri = konsepMilik(trx, milik);
  const [pada, id] = bacaKursor(kursor, 2) ?? [];
  if (pada && id) kueri = kueri.where(sql<boolean>`(k.diubah_pada, k.id) < (${pada}::timestamptz, ${id}::uuid)`);
  const baris = await kueri
    .orderBy('k.diubah_pada', 'desc')
    .orderBy('k.id', 'desc')
    .limit(batas + 1)
    .execute();
  return potongHalaman(baris, batas, bentuk, (b) => [b.diubah_pada.toISOString(), b.id]);
};

/** One draft of one's own; undefined for anybody else's. */
export const findKonsep = async (trx: Trx, milik: Milik, id: string): Promise<Konsep | undefined> => {
  const baris = await konsepMilik(trx, milik).where('k.id', '=', id).executeTakeFirst();
  return baris && bentuk(baris);
};

/**
 * Keeps a draft. `versi` is the one the editor started from (0: new); undefined when another editor
 * has saved since, so that nothing is overwritten unseen.
 */
export const storeKonsep = async (
  trx: Trx,
  milik: Milik,
  konsep: { id: string; unit: string; isi: Record<string, unknown>; versi: number; pada: Date },
): Promise<Konsep | undefined> => {
  const isi = JSON.stringify(konsep.isi);
  const baris =
    konsep.versi === 0
      ? await trx
          .insertInto('kedudukan.konsep')
          .values({
            instansi_id: milik.instansi,
            id: konsep.id,
            akun_id: milik.akun,
            unit_id: konsep.unit,
            isi,
            diubah_pada: konsep.pada,
          })
          .onConflict((k) => k.doNothing())
          .returning('id')
          .executeTakeFirst()
      : await trx
          .updateTable('kedudukan.konsep')
          .set({ unit_id: konsep.unit, isi, diubah_pada: konsep.pada, versi: konsep.versi + 1 })
          .where('id', '=', konsep.id)
          .where('akun_id', '=', milik.akun)
          .where('versi', '=', konsep.versi)
          .returning('id')
          .executeTakeFirst();
  return baris && findKonsep(trx, milik, baris.id);
};

/** Drops a draft of one's own; silent when it is gone already. */
export const dropKonsep = async (trx: Trx, milik: Milik, id: string): Promise<void> => {
  await trx.deleteFrom('kedudukan.konsep').where('id', '=', id).where('akun_id', '=', milik.akun).execute();
};
