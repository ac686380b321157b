import { type BahanNomor, formatNomor, POLA_BAWAAN } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

export type Pola = { readonly seri: string; readonly pola: string; readonly klasifikasi: string };

/** For an agency that has set no pattern. */
export const BAWAAN: Pola = { seri: 'umum', pola: POLA_BAWAAN, klasifikasi: '' };

export type NomorTerpakai = {
  readonly nomor: string;
  readonly seri: string;
  readonly urut: number;
  readonly tahun: number;
};

/**
 * Spends the next number of the series. The counter's row stays locked until the transaction ends: letters of one
 * series are numbered one after another, and a rollback gives the number back. `klasifikasi`: instead of the pattern's.
 */
export const ambilNomor = async (
  trx: Trx,
  instansiId: string,
  pola: Pola | null,
  { klasifikasi, ...bahan }: Omit<BahanNomor, 'urut' | 'klasifikasi'> & { readonly klasifikasi?: string | null },
): Promise<NomorTerpakai & { readonly klasifikasi: string }> => {
  const pakai = pola ?? BAWAAN;
  const tahun = Number(bahan.tanggal.slice(0, 4));
  const urut = await majukanSeri(trx, instansiId, pakai.seri, tahun, 1);
  const isi = { ...bahan, urut, klasifikasi: klasifikasi ?? pakai.klasifikasi };
  return { nomor: formatNomor(pakai.pola, isi), seri: pakai.seri, urut, tahun, klasifikasi: isi.klasifikasi };
};

/** Moves the counter of a series on and answers the last number taken. */
export const majukanSeri = async (
  trx: Trx,
  instansiId: string,
  seri: string,
  tahun: number,
  sebanyak: number,
): Promise<number> => {
  const { terakhir } = await trx
    .insertInto('naskah.seri_nomor')
    .values({ instansi_id: instansiId, seri, tahun, terakhir: sebanyak })
    .onConflict((k) =>
      k
        .columns(['instansi_id', 'seri', 'tahun'])
        .doUpdateSet({ terakhir: sql`naskah.seri_nomor.terakhir + ${sebanyak}` }),
    )
    .returning('terakhir')
    .executeTakeFirstOrThrow();
  return terakhir;
};

/** The pattern of a series on a day, whatever kinds it is for; the built-in one for the series that nobody has set. */
export const findPolaSeri = async (trx: Trx, instansiId: string, seri: string, hari: string): Promise<Pola | null> => {
  const { rows } = await sql<Pola>`
    select p.seri, p.pola, p.klasifikasi from naskah.pola_nomor p
    where p.instansi_id = ${instansiId} and p.seri = ${seri} and p.sejak <= ${hari} and coalesce(p.sampai, ${hari}) >= ${hari}
    limit 1`.execute(trx);
  return rows[0] ?? (seri === BAWAAN.seri ? BAWAAN : null);
};
