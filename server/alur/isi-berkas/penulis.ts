import { namaBergelar } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import type { Pelaku, PosisiDipangku } from '../../kernel/index.ts';

/** Columns of whoever wrote row `n`, in the office held then. */
export const KOLOM_PENULIS = sql`n.oleh, n.sebagai, p.nama as jabatan, g.nama, g.gelar_depan, g.gelar_belakang`;
export const GABUNG_PENULIS = sql`
  join organisasi.posisi p on p.instansi_id = n.instansi_id and p.id = n.posisi_id
  join organisasi.pegawai g on g.instansi_id = n.instansi_id and g.id = n.oleh`;

export type BarisPenulis = {
  readonly oleh: string;
  readonly sebagai: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly gelar_depan: string | null;
  readonly gelar_belakang: string | null;
};

export const toPenulis = (b: BarisPenulis) => ({
  nama: namaBergelar({ nama: b.nama, gelarDepan: b.gelar_depan, gelarBelakang: b.gelar_belakang }),
  jabatan: b.jabatan,
  sebagai: b.sebagai,
});

/** The columns that every addition to a dossier begins with: in which dossier, by whom, in which office, when. */
export const sebagaiPenulis = (
  { instansiId, pegawaiId, sekarang }: Pelaku,
  berkasId: string,
  { id, sebagai }: Pick<PosisiDipangku, 'id' | 'sebagai'>,
) => ({ instansi_id: instansiId, berkas_id: berkasId, posisi_id: id, sebagai, oleh: pegawaiId, pada: sekarang });
