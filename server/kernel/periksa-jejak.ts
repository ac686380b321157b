import { createHash } from 'node:crypto';
import type { Dwibahasa } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { BasisData } from './basis-data.ts';
import type { Jangkar } from './jangkar.ts';

/** The first record that is not what it was, and how one sees it. */
export type Cela = { readonly instansi: string; readonly nomor: number; readonly sebab: Dwibahasa };
export type HasilPeriksa = { readonly diperiksa: number; readonly cela: readonly Cela[] };

type Baris = {
  instansi_id: string;
  nomor: number;
  mikrodetik: string;
  akun_id: string | null;
  pegawai_id: string | null;
  perbuatan: string;
  kamar: string;
  objek: string;
  rincian: string;
  sidik: string;
};

const SEKALI = 5000;
const AWAL = '0'.repeat(64);

/**
 * Walks the chain of every agency from its first record, hashes each anew, and compares with the stored hash, the head,
 * and the heads anchored outside. Names the first bad record of an agency; reads in pieces, so the length does not matter.
 */
export const periksaJejak = async (db: BasisData, jangkar: readonly Jangkar[] = []): Promise<HasilPeriksa> => {
  const { rows } = await sql<{ instansi: string }>`select instansi_id as instansi from kernel.jejak_kepala
    union select instansi_id from kernel.jejak order by 1`.execute(db);
  const daftar = new Set([...rows.map((r) => r.instansi), ...jangkar.map((j) => j.instansi)]);
  const cela: Cela[] = [];
  let diperiksa = 0;
  for (const instansi of daftar) {
    const hasil = await periksaSatu(
      db,
      instansi,
      new Map(jangkar.filter((j) => j.instansi === instansi).map((j) => [j.nomor, j.sidik])),
    );
    diperiksa += hasil.diperiksa;
    if (hasil.cela) cela.push(hasil.cela);
  }
  return { diperiksa, cela };
};

type Titik = { readonly nomor: number; readonly sidik: string };
type Putus = { readonly nomor: number; readonly sebab: Dwibahasa };
const putus = (nomor: number, sebab: Dwibahasa): Putus => ({ nomor, sebab });

const periksaSatu = async (db: BasisData, instansi: string, jangkar: ReadonlyMap<number, string>) => {
  let titik: Titik = { nomor: 0, sidik: AWAL };
  let salah: Putus | undefined;
  let rows: Baris[];
  do {
    rows = await sepotong(db, instansi, titik.nomor);
    for (const j of rows) {
      salah ??= periksaCatatan(titik, j, jangkar);
      if (!salah) titik = j;
    }
  } while (!salah && rows.length === SEKALI);
  salah ??= periksaUjung(titik, await findKepala(db, instansi), jangkar);
  return { diperiksa: titik.nomor, cela: salah && { instansi, ...salah } };
};

const periksaCatatan = (sebelum: Titik, j: Baris, jangkar: ReadonlyMap<number, string>): Putus | undefined => {
  if (j.nomor !== sebelum.nomor + 1) return putus(sebelum.nomor + 1, HILANG);
  if (j.sidik !== hitung(sebelum.sidik, j)) return putus(j.nomor, BERUBAH);
  if ((jangkar.get(j.nomor) ?? j.sidik) !== j.sidik) return putus(j.nomor, BEDA_JANGKAR);
  return undefined;
};

const periksaUjung = (akhir: Titik, kepala: Titik, jangkar: ReadonlyMap<number, string>): Putus | undefined => {
  if (Math.max(kepala.nomor, ...jangkar.keys()) > akhir.nomor) return putus(akhir.nomor + 1, HILANG);
  if (kepala.nomor < akhir.nomor) return putus(kepala.nomor + 1, DISISIPKAN);
  return kepala.sidik === akhir.sidik ? undefined : putus(akhir.nomor, BERUBAH);
};

const findKepala = async (db: BasisData, instansi: string): Promise<Titik> => {
  const { rows } =
    await sql<Titik>`select nomor, sidik from kernel.jejak_kepala where instansi_id = ${instansi}`.execute(db);
  return rows[0] ?? { nomor: 0, sidik: AWAL };
};

const sepotong = async (db: BasisData, instansi: string, sesudah: number): Promise<Baris[]> => {
  const { rows } =
    await sql<Baris>`select instansi_id, nomor, (extract(epoch from pada) * 1000000)::bigint::text as mikrodetik,
      akun_id, pegawai_id, perbuatan, kamar, objek, rincian::text as rincian, sidik
    from kernel.jejak where instansi_id = ${instansi} and nomor > ${sesudah} order by nomor limit ${SEKALI}`.execute(
      db,
    );
  return rows;
};

/** The same text as `kernel.naskah_jejak`, built without it: the database is not its own witness. */
const hitung = (sebelum: string, j: Baris): string =>
  createHash('sha256')
    .update(
      [
        sebelum,
        j.instansi_id,
        j.nomor,
        j.mikrodetik,
        j.akun_id ?? '-',
        j.pegawai_id ?? '-',
        j.perbuatan,
        j.kamar,
        j.objek,
        j.rincian,
      ].join('\n'),
    )
    .digest('hex');

const HILANG = { id: 'catatan ini hilang', en: 'this record is missing' };
const BERUBAH = {
  id: 'isi catatan ini berubah, atau catatan ini disisipkan',
  en: 'this record was changed or inserted',
};
const DISISIPKAN = { id: 'catatan ini disisipkan di ujung', en: 'this record was inserted at the end' };
const BEDA_JANGKAR = {
  id: 'catatan ini berbeda dari jangkar di luar basis data; rantai ditulis ulang',
  en: 'this record differs from the anchor outside the database; the chain was rewritten',
};
