import type { Naskah } from '@lincah/domain/naskah';
import type { NotNull } from 'kysely';
import type { Trx } from '../kernel/index.ts';

/** A letter as it is handed to the other agency of a dossier: its value and what its register shows. */
export type SalinanSurat = Awaited<ReturnType<typeof ambilSalinan>>;

/** A letter that this agency issued, to be handed over. */
export const ambilSalinan = (trx: Trx, suratId: string) =>
  trx
    .selectFrom('naskah.surat')
    .select([
      'id',
      'berkas_id',
      'jenis',
      'nomor',
      'urut',
      'tahun',
      'tanggal',
      'hal',
      'naskah',
      'sidik_naskah',
      'kode_verifikasi',
      'dibuat_pada',
      'sifat',
      'derajat',
      'klasifikasi',
    ])
    .where('id', '=', suratId)
    .$narrowType<{ berkas_id: NotNull }>() // letters go to another agency in a dossier only
    .executeTakeFirstOrThrow();

/** Enters a letter of another agency in the register of this one, once, and in the inboxes of the offices it is copied to. */
export const terimaSalinan = async (
  trx: Trx,
  instansiId: string,
  asal: string,
  { naskah, ...salinan }: SalinanSurat,
  tembusan: readonly string[],
): Promise<void> => {
  await trx
    .insertInto('naskah.surat_masuk')
    .values({ ...salinan, naskah: JSON.stringify(naskah as unknown as Naskah), instansi_id: instansiId, asal })
    .onConflict((k) => k.doNothing())
    .execute();
  if (tembusan.length === 0) return;
  await trx
    .insertInto('naskah.tembusan_masuk')
    .values(tembusan.map((posisi_id) => ({ instansi_id: instansiId, surat_id: salinan.id, posisi_id })))
    .onConflict((k) => k.doNothing())
    .execute();
};

/**
 * Its sender cancelled a letter received here: marked so, and unread again for those it is copied to. Answers whether it was
 * received here.
 */
export const batalkanSalinan = async (trx: Trx, id: string, alasan: string): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable('naskah.surat_masuk')
    .set({ status: 'batal', alasan_batal: alasan })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await trx.updateTable('naskah.tembusan_masuk').set({ dibaca_pada: null }).where('surat_id', '=', id).execute();
  return numUpdatedRows > 0n;
};
