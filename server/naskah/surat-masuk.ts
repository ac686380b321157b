import type { Naskah } from '@lincah/domain/naskah';
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
    ])
    .where('id', '=', suratId)
    .executeTakeFirstOrThrow();

/** Enters a letter of another agency in the register of this one, once. */
export const terimaSalinan = async (
  trx: Trx,
  instansiId: string,
  asal: string,
  { naskah, ...salinan }: SalinanSurat,
): Promise<void> => {
  await trx
    .insertInto('naskah.surat_masuk')
    .values({ ...salinan, naskah: JSON.stringify(naskah as unknown as Naskah), instansi_id: instansiId, asal })
    .onConflict((k) => k.doNothing())
    .execute();
};
