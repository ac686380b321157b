import { type Tanggal, tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { catatJejak, type Pelaku, type PelakuJejak, type Perbuatan, type Trx } from '../kernel/index.ts';
import type { BerkasRingkas } from './ruang.ts';

/** The other side of a dossier of two agencies, as it stands there today. */
export type Seberang = {
  readonly instansiId: string;
  readonly hariIni: Tanggal;
  /** The dossier has reached it. */
  readonly ada: boolean;
  /** How this side is called there. */
  readonly mitra: string;
};

type Asal = Pick<Pelaku, 'instansiId' | 'sekarang'>;
type Baris = { hari: string; ada: boolean };

/**
 * Works behind the walls of the other agency of a dossier, in the same transaction, and comes back. What `kerja` does
 * there must be what the other side may know or must be told: nothing that it reads there may be shown here.
 */
export const diSeberang = async <T>(
  trx: Trx,
  { instansiId, sekarang }: Asal,
  berkasId: string,
  kerja: (seberang: Seberang) => Promise<T>,
): Promise<T> => {
  const { nama: mitra } = await trx
    .selectFrom('kernel.instansi')
    .select('nama')
    .where('instansi_id', '=', instansiId)
    .executeTakeFirstOrThrow();
  const tujuan = await sql<{ instansi: string }>`select alur.menyeberang(${berkasId}) as instansi`.execute(trx);
  const { instansi = '' } = tujuan.rows[0] ?? {};
  const { rows } = await sql<Baris>`
    select (${sekarang}::timestamptz at time zone i.zona_waktu)::date as hari,
      exists (select from alur.berkas b where b.instansi_id = i.instansi_id and b.id = ${berkasId}) as ada
    from kernel.instansi i where i.instansi_id = ${instansi}`.execute(trx);
  const [di] = rows;
  if (!di) throw new Error('instansi mitra tidak ada');
  const hasil = await kerja({ instansiId: instansi, hariIni: tanggal(di.hari), ada: di.ada, mitra });
  // a failure on the way leaves the transaction to be rolled back, so there is no way back to secure
  await sql`select set_config('lincah.instansi', ${instansiId}, true)`.execute(trx);
  return hasil;
};

/**
 * The audit record of a step, in each agency that the dossier stands in: here who did what, there that the other side took a
 * step. In the order of the agencies' ids, so that two dossiers that go opposite ways never wait for each other.
 */
export const catatSemuaSisi = async (
  trx: Trx,
  pelaku: PelakuJejak & Asal,
  { id, pasangan }: Pick<BerkasRingkas, 'id' | 'pasangan'>,
  perbuatan: Perbuatan,
): Promise<void> => {
  const sendiri = () => catatJejak(trx, pelaku, perbuatan);
  if (!pasangan) return sendiri();
  const { tugas = null, hasil = null } = perbuatan.rincian;
  const lain = () =>
    diSeberang(trx, pelaku, id, async ({ ada, mitra }) => {
      if (!ada) return;
      const rincian = { mitra, perbuatan: perbuatan.perbuatan, tugas, hasil };
      const luar = { akunId: null, pegawaiId: null, sekarang: pelaku.sekarang };
      await catatJejak(trx, luar, { ...perbuatan, perbuatan: 'alur.langkahMitra', rincian });
    });
  for (const catat of pelaku.instansiId < pasangan.instansi ? [sendiri, lain] : [lain, sendiri]) await catat();
};
