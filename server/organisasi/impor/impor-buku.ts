import { randomUUID } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { BasisData, RincianPenolakan, Trx } from '../../kernel/index.ts';
import { bacaBuku } from './baca-buku.ts';
import type { Baris } from './susunan.ts';
import type { DaftarTemuan } from './temuan.ts';
import { type HasilImpor, terapkanBuku } from './terapkan-buku.ts';

export type PenolakanImpor =
  | { readonly jenis: 'buku'; readonly temuan: DaftarTemuan }
  | { readonly jenis: 'instansi'; readonly penolakan: RincianPenolakan };

/** The agency that now stands, its sheet as read (it names the regulation to adopt), and the accounts it asks for. */
export type InstansiDiimpor = HasilImpor & { readonly instansiId: string; readonly instansi: Baris<'Instansi'> };

/**
 * Founds an agency from a workbook (bytes or path), as the owner of the database: the agency itself when its code is
 * new, then the whole structure inside its walls, then what the caller adds (`sesudah`, as the owner again). One
 * transaction: all of it or nothing.
 */
export const imporBuku = async (
  db: BasisData,
  sumber: Uint8Array | string,
  sesudah: (trx: Trx, hasil: InstansiDiimpor) => Promise<void> = async () => {},
): Promise<Hasil<InstansiDiimpor, PenolakanImpor>> => {
  const buku = await bacaBuku(sumber);
  if (!buku.sah) return tolak({ jenis: 'buku', temuan: buku.penolakan });
  const { instansi } = buku.nilai;
  return batalkanBilaDitolak(db, async (trx) => {
    const instansiId = await dirikanInstansi(trx, instansi);
    await sql`select set_config('role', 'lincah_app', true), set_config('lincah.instansi', ${instansiId}, true)`.execute(
      trx,
    );
    const hasil = await terapkanBuku(trx, instansiId, buku.nilai);
    if (!hasil.sah) return tolak({ jenis: 'instansi', penolakan: hasil.penolakan });
    const diimpor = { ...hasil.nilai, instansiId, instansi };
    await sql`select set_config('role', 'none', true)`.execute(trx);
    await sesudah(trx, diimpor);
    return sah(diimpor);
  });
};

const dirikanInstansi = async (trx: Trx, instansi: Baris<'Instansi'>): Promise<string> => {
  await trx
    .insertInto('kernel.instansi')
    .values({
      instansi_id: randomUUID(),
      kode: instansi.kode,
      nama: instansi.nama,
      nama_singkat: instansi.namaSingkat,
      jenis: instansi.jenis,
      zona_waktu: instansi.zonaWaktu,
      tempat: instansi.tempat,
      ...(instansi.alamat !== undefined && { alamat: instansi.alamat }),
      ...(instansi.kontak !== undefined && { kontak: instansi.kontak }),
      ...(instansi.warna !== undefined && { warna: instansi.warna }),
    })
    .onConflict((c) => c.column('kode').doNothing())
    .execute();
  const { instansi_id } = await trx
    .selectFrom('kernel.instansi')
    .select('instansi_id')
    .where('kode', '=', instansi.kode)
    .executeTakeFirstOrThrow();
  return instansi_id;
};

class Batal<P> extends Error {
  readonly penolakan: P;
  constructor(penolakan: P) {
    super('dibatalkan');
    this.penolakan = penolakan;
  }
}

const batalkanBilaDitolak = async <T, P>(
  db: BasisData,
  kerja: (trx: Trx) => Promise<Hasil<T, P>>,
): Promise<Hasil<T, P>> => {
  try {
    return await db.transaction().execute(async (trx) => {
      const hasil = await kerja(trx);
      if (!hasil.sah) throw new Batal(hasil.penolakan);
      return hasil;
    });
  } catch (e) {
    if (e instanceof Batal) return tolak(e.penolakan as P);
    throw e;
  }
};
