import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';

/** Cancels an issued letter, with a reason. Its number stays spent, and its verification page says that it is cancelled. */
export const batalkan = async (
  trx: Trx,
  { instansiId }: Pick<Pelaku, 'instansiId'>,
  suratId: string,
  alasan: string,
): Promise<Hasil<{ readonly nomor: string }, RincianPenolakan>> => {
  if (alasan.trim() === '') return tolak(TANPA_ALASAN);
  const batal = await trx
    .updateTable('naskah.surat')
    .set({ status: 'batal', alasan_batal: alasan.trim() })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', suratId)
    .where('status', '=', 'terbit')
    .returning('nomor')
    .executeTakeFirst();
  return batal ? sah(batal) : tolak({ jenis: 'keadaan', kode: 'naskah/bukan-terbit' });
};

const TANPA_ALASAN = {
  jenis: 'aturan',
  kode: 'naskah/batal-tanpa-alasan',
  detail: {
    id: 'Pembatalan surat harus disertai alasan, karena nomornya tidak dipakai lagi dan alasannya tercatat.',
    en: 'A letter is cancelled with a reason, because its number is not used again and the reason is kept.',
  },
} as const;
