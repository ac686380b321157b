import type { Naskah } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { bacaKursor, type Pengamat, type Trx } from '../kernel/index.ts';
import type { Saringan } from './bentuk.ts';

/** Letters of the dossiers that an office of the caller is party to; nothing else exists for him. */
const kueriTerlihat = (trx: Trx, { posisi, semua }: Pengamat) => {
  const kueri = trx
    .selectFrom('naskah.arsip as s')
    .leftJoin('naskah.tanda_tangan as t', (g) =>
      g.onRef('t.instansi_id', '=', 's.instansi_id').onRef('t.surat_id', '=', 's.id'),
    );
  if (semua) return kueri;
  return kueri.where((w) =>
    w.exists(
      w
        .selectFrom('alur.pihak as h')
        .whereRef('h.instansi_id', '=', 's.instansi_id')
        .whereRef('h.berkas_id', '=', 's.berkas_id')
        .where('h.posisi_id', '=', sql<string>`any(${[...posisi]}::uuid[])`)
        .select(sql`1`.as('ada')),
    ),
  );
};

const KOLOM = [
  's.dibuat_pada',
  's.urut',
  's.id',
  's.berkas_id',
  's.jenis',
  's.nomor',
  's.tanggal',
  's.hal',
  's.naskah',
  's.status',
  's.asal',
  't.keadaan as tanda',
] as const;

/** The view's columns are never empty, `asal` apart: the agency that a received letter came from. */
type BarisSurat = {
  dibuat_pada: Date;
  urut: number;
  id: string;
  berkas_id: string;
  jenis: string;
  nomor: string;
  tanggal: string;
  hal: string;
  naskah: unknown;
  status: string;
  asal: string | null;
  tanda: 'menunggu' | 'antre' | 'selesai' | null;
};
type RincianSurat = {
  sidik: string | null;
  alasan_batal: string | null;
  kode_verifikasi: string;
  sidik_naskah: string;
};

/** One page of the register and one row more, newest first. */
export const listSurat = async (trx: Trx, saring: Saringan, siapa: Pengamat) => {
  const { berkas, jenis, tahun, cari, kursor, batas } = saring;
  const dari = bacaKursor(kursor, 3);
  let kueri = kueriTerlihat(trx, siapa).select(KOLOM);
  if (berkas) kueri = kueri.where('s.berkas_id', '=', berkas);
  if (jenis) kueri = kueri.where('s.jenis', '=', jenis);
  if (tahun) kueri = kueri.where('s.tahun', '=', tahun);
  if (cari) kueri = kueri.where(sql<boolean>`(s.nomor || ' ' || s.hal) ilike ${`%${lolos(cari)}%`}`);
  if (dari)
    kueri = kueri.where(
      sql<boolean>`(s.dibuat_pada, s.urut, s.id) < (${dari[0]}::timestamptz, ${dari[1]}::integer, ${dari[2]}::uuid)`,
    );
  const baris = await kueri
    .orderBy('s.dibuat_pada', 'desc')
    .orderBy('s.urut', 'desc')
    .orderBy('s.id', 'desc')
    .limit(batas + 1)
    .$castTo<BarisSurat>()
    .execute();
  return baris.map(toSurat);
};

/** Every letter of a dossier in the order of issue, for whoever may see the dossier. */
export const listSuratBerkas = (trx: Trx, berkasId: string) =>
  trx
    .selectFrom('naskah.arsip')
    .select([
      'id',
      'jenis',
      'nomor',
      'tanggal',
      'hal',
      'status',
      'asal',
      'sidik_naskah as sidikNaskah',
      'kode_verifikasi as kodeVerifikasi',
    ])
    .where('berkas_id', '=', berkasId)
    .orderBy('dibuat_pada')
    .orderBy('urut')
    .orderBy('id')
    .$castTo<SuratTerdaftar>()
    .execute();

export type SuratTerdaftar = Pick<BarisSurat, 'id' | 'jenis' | 'nomor' | 'tanggal' | 'hal' | 'status' | 'asal'> & {
  readonly sidikNaskah: string;
  readonly kodeVerifikasi: string;
};

/** The stored letter with what its print needs; undefined when it is not there or not for the caller. */
export const findSurat = async (trx: Trx, id: string, siapa: Pengamat) => {
  const baris = await kueriTerlihat(trx, siapa)
    .select([...KOLOM, 's.sidik', 's.alasan_batal', 's.kode_verifikasi', 's.sidik_naskah'])
    .where('s.id', '=', id)
    .$castTo<BarisSurat & RincianSurat>()
    .executeTakeFirst();
  return baris && { ...baris, ...toSurat(baris) };
};

const lolos = (cari: string): string => cari.replace(/[\\%_]/g, '\\$&');

const toSurat = <B extends { naskah: unknown; status: string }>(baris: B) => ({
  ...baris,
  naskah: baris.naskah as Naskah,
  status: baris.status as 'terbit' | 'batal',
});
