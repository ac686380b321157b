import { type BahanNomor, formatNomor, POLA_BAWAAN } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

export type Pola = { readonly seri: string; readonly pola: string; readonly klasifikasi: string };

/** For an agency that has set no pattern. */
const BAWAAN: Pola = { seri: 'umum', pola: POLA_BAWAAN, klasifikasi: '' };

export type NomorTerpakai = {
  readonly nomor: string;
  readonly seri: string;
  readonly urut: number;
  readonly tahun: number;
};

/**
 * Spends the next number of the series. The counter's row stays locked until the transaction ends: letters of one
 * series are numbered one after another, and a rollback gives the number back.
 */
export const ambilNomor = async (
  trx: Trx,
  instansiId: string,
  pola: Pola | null,
  bahan: Omit<BahanNomor, 'urut' | 'klasifikasi'>,
): Promise<NomorTerpakai> => {
  const { seri, pola: bentuk, klasifikasi } = pola ?? BAWAAN;
  const tahun = Number(bahan.tanggal.slice(0, 4));
  const { terakhir: urut } = await trx
    .insertInto('naskah.seri_nomor')
    .values({ instansi_id: instansiId, seri, tahun, terakhir: 1 })
    .onConflict((k) =>
      k.columns(['instansi_id', 'seri', 'tahun']).doUpdateSet({ terakhir: sql`naskah.seri_nomor.terakhir + 1` }),
    )
    .returning('terakhir')
    .executeTakeFirstOrThrow();
  return { nomor: formatNomor(bentuk, { ...bahan, urut, klasifikasi }), seri, urut, tahun };
};
