import type { PihakNaskah } from '@lincah/domain/penugasan';
import type { Trx } from '../kernel/index.ts';

/** Somebody named for an assignment of two agencies: at home with post and person, at the other side as told. */
export type Peserta = PihakNaskah & { readonly posisi: string | null; readonly pegawai: string | null };

/** Keeps exactly these people, in this order. */
export const storePeserta = async (
  trx: Trx,
  instansi: string,
  penugasan: string,
  daftar: readonly Peserta[],
): Promise<void> => {
  await trx.deleteFrom('penugasan.peserta').where('penugasan_id', '=', penugasan).execute();
  if (daftar.length === 0) return;
  await trx
    .insertInto('penugasan.peserta')
    .values(
      daftar.map(({ posisi, pegawai, ...p }, i) => ({
        instansi_id: instansi,
        penugasan_id: penugasan,
        urut: i + 1,
        posisi_id: posisi,
        pegawai_id: pegawai,
        ...p,
      })),
    )
    .execute();
};

export const listPeserta = (trx: Trx, penugasan: string): Promise<Peserta[]> =>
  trx
    .selectFrom('penugasan.peserta')
    .select(['posisi_id as posisi', 'pegawai_id as pegawai', 'nama', 'nip', 'pangkat', 'jabatan', 'unit'])
    .where('penugasan_id', '=', penugasan)
    .orderBy('urut')
    .execute();
