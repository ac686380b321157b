import type { PihakNaskah } from '@lincah/domain/penugasan';
import type { Trx } from '../kernel/index.ts';

/** Somebody named for an assignment of several people: at home with post and person, at another agency as told. */
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
      daftar.map(({ posisi, pegawai, nama, nip, pangkat, jabatan, unit }, i) => ({
        instansi_id: instansi,
        penugasan_id: penugasan,
        urut: i + 1,
        posisi_id: posisi,
        pegawai_id: pegawai,
        nama,
        nip,
        pangkat,
        jabatan,
        unit,
      })),
    )
    .execute();
};

/** Those who are lent, or still asked for. */
export const listPeserta = (trx: Trx, penugasan: string): Promise<Peserta[]> =>
  trx
    .selectFrom('penugasan.peserta')
    .select(['posisi_id as posisi', 'pegawai_id as pegawai', 'nama', 'nip', 'pangkat', 'jabatan', 'unit'])
    .where('penugasan_id', '=', penugasan)
    .where('alasan_tolak', 'is', null)
    .orderBy('urut')
    .execute();

/** Notes of people that they are not lent, and why; by their posts. */
export const tolakPeserta = async (
  trx: Trx,
  penugasan: string,
  ditolak: readonly { readonly posisi: string; readonly alasan: string }[],
): Promise<void> => {
  for (const { posisi, alasan } of ditolak)
    await trx
      .updateTable('penugasan.peserta')
      .set({ alasan_tolak: alasan })
      .where('penugasan_id', '=', penugasan)
      .where('posisi_id', '=', posisi)
      .execute();
};

export type PesertaDitolak = Pick<PihakNaskah, 'nama' | 'jabatan'> & { readonly alasan: string };

/** Those who are not lent, with the reason for each. */
export const listDitolak = async (trx: Trx, penugasan: string): Promise<PesertaDitolak[]> =>
  trx
    .selectFrom('penugasan.peserta')
    .select(['nama', 'jabatan', 'alasan_tolak as alasan'])
    .where('penugasan_id', '=', penugasan)
    .where('alasan_tolak', 'is not', null)
    .orderBy('urut')
    .$narrowType<{ alasan: string }>()
    .execute();
