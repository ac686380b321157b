import { sah } from '@lincah/domain/kernel';
import { type RawBuilder, sql } from 'kysely';
import { bacaKursorNomor, type Pelaku, potongHalaman, type Trx } from '../../kernel/index.ts';
import { type BarisPenulis, GABUNG_PENULIS, KOLOM_PENULIS } from './penulis.ts';
import { type Pandangan, pandang } from './pihak.ts';

export type SaringanIsi = { readonly kursor?: string | undefined; readonly batas: number };

type Baris = BarisPenulis & { readonly id: string; readonly pada: Date; readonly urut: string };

type Isi<K, T> = {
  readonly tabel: 'alur.catatan' | 'alur.lampiran';
  /** Its own columns, of the row `n`. */
  readonly kolom: RawBuilder<K>;
  readonly bentuk: (baris: K & Baris, pandangan: Pandangan) => T;
};

/** One page of what people added to a dossier, newest first, for whoever may see the dossier. */
export const listIsi = async <K, T>(
  trx: Trx,
  pelaku: Pelaku,
  berkasId: string,
  { kursor, batas }: SaringanIsi,
  { tabel, kolom, bentuk }: Isi<K, T>,
) => {
  const pandangan = await pandang(trx, pelaku, berkasId);
  if (!pandangan.sah) return pandangan;
  const urut = bacaKursorNomor(kursor);
  const { rows } = await sql<K & Baris>`
    select n.id, n.pada, n.urut::text as urut, ${kolom}, ${KOLOM_PENULIS}
    from ${sql.table(tabel)} n ${GABUNG_PENULIS}
    where n.instansi_id = ${pelaku.instansiId} and n.berkas_id = ${berkasId} ${urut ? sql`and n.urut < ${urut}::bigint` : sql``}
    order by n.urut desc limit ${batas + 1}`.execute(trx);
  const halaman = potongHalaman(
    rows,
    batas,
    (b) => bentuk(b, pandangan.nilai),
    (b) => [b.urut],
  );
  return sah({ halaman, pandangan: pandangan.nilai });
};
