import { type BahanNomor, formatNomor, POLA_BAWAAN } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

export type Pola = { readonly seri: string; readonly pola: string; readonly klasifikasi: string };

const BAWAAN: Pola = { seri: 'umum', pola: POLA_BAWAAN, klasifikasi: '' };

/** The agency's pattern for a letter kind on a day: the series that names the kind, else the common one. */
export const findPola = async (trx: Trx, instansiId: string, jenis: string, pada: string): Promise<Pola> => {
  const pola = await trx
    .selectFrom('naskah.pola_nomor')
    .select(['seri', 'pola', 'klasifikasi'])
    .where('instansi_id', '=', instansiId)
    .where('sejak', '<=', pada)
    .where((w) => w.or([w('sampai', 'is', null), w('sampai', '>=', pada)]))
    .where(sql<boolean>`(jenis = '{}' or ${jenis} = any (jenis))`)
    .orderBy(sql`jenis = '{}'`)
    .orderBy('sejak', 'desc')
    .limit(1)
    .executeTakeFirst();
  return pola ?? BAWAAN;
};

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
  { seri, pola, klasifikasi }: Pola,
  bahan: Omit<BahanNomor, 'urut' | 'klasifikasi'>,
): Promise<NomorTerpakai> => {
  const tahun = Number(bahan.tanggal.slice(0, 4));
  const { terakhir: urut } = await trx
    .insertInto('naskah.seri_nomor')
    .values({ instansi_id: instansiId, seri, tahun, terakhir: 1 })
    .onConflict((k) =>
      k.columns(['instansi_id', 'seri', 'tahun']).doUpdateSet({ terakhir: sql`naskah.seri_nomor.terakhir + 1` }),
    )
    .returning('terakhir')
    .executeTakeFirstOrThrow();
  return { nomor: formatNomor(pola, { ...bahan, urut, klasifikasi }), seri, urut, tahun };
};
