import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import type { BasisDataTerbuka } from '../basis-data.ts';
import { berkasJangkar } from '../jangkar.ts';
import { migrasikan } from '../migrasi.ts';
import {
  type Bagian,
  type BagianTabel,
  type BarisCadangan,
  BENTUK,
  CadanganDitolak,
  type KepalaCadangan,
} from './bentuk-cadangan.ts';
import { bukaPagar, tutupPagar } from './pagar-tabel.ts';
import { listMigrasi, listTabel, storeTandaIsi, type TabelRumah } from './tabel-rumah.ts';

const BARIS_SEKALI = 500;
const HURUF_SEKALI = 4_000_000;

/**
 * Puts a backup into an empty database, whole or not at all, and brings it to the migrations of this program. The anchors of
 * the audit go to `folder`. Answers how many rows of each table.
 */
export const pulihkan = async (
  basis: Pick<BasisDataTerbuka, 'db' | 'pool'>,
  folder: string,
  asal: string,
): Promise<Readonly<Record<string, number>>> => {
  if (existsSync(berkasJangkar(folder))) throw new CadanganDitolak(FOLDER_BERISI);
  const kepala = await bacaKepala(asal);
  await pastikanKosong(basis, kepala);
  await migrasikan(basis.db, undefined, (nama) => kepala.migrasi.includes(nama));
  const klien = await basis.pool.connect();
  try {
    await pastikanLengkap(klien, kepala);
    await klien.query('begin; set local statement_timeout = 0; set local datestyle = ISO');
    const tabel = await listTabel(klien);
    const pagar = await bukaPagar(klien, tabel);
    await klien.query(`truncate ${tabel.map((t) => t.nama).join(', ')}`); // what the migrations themselves put there
    const { jumlah, jangkar } = await isi(klien, tabel, asal);
    await tutupPagar(klien, tabel, pagar);
    await storeTandaIsi(klien, kepala.isian);
    if (jangkar !== undefined) writeFileSync(berkasJangkar(folder), jangkar);
    await klien.query('commit');
    klien.release();
    await migrasikan(basis.db);
    return jumlah;
  } catch (galat) {
    klien.release(true);
    throw galat;
  }
};

/** The lines of a backup; one that is cut off or no backup at all is refused. */
async function* bacaBaris(asal: string): AsyncGenerator<Bagian | BarisCadangan> {
  let akhir = false;
  try {
    for await (const baris of urai(asal)) {
      const bagian = JSON.parse(baris) as Bagian | BarisCadangan;
      akhir = 'akhir' in bagian;
      yield bagian;
    }
  } catch (galat) {
    if (galat instanceof SyntaxError || /^(Z_|ENOENT|EISDIR)/.test((galat as NodeJS.ErrnoException).code ?? ''))
      throw new CadanganDitolak(BUKAN_CADANGAN);
    throw galat;
  }
  if (!akhir) throw new CadanganDitolak(BUKAN_CADANGAN);
}

/** Text lines of a compressed file. node:readline would not tell of a file that is cut off. */
async function* urai(asal: string): AsyncGenerator<string> {
  const mengurai = createGunzip().setEncoding('utf8');
  const sumber = createReadStream(asal);
  pipeline(sumber, mengurai, () => undefined); // an error ends the loop below
  let bagian: string[] = [];
  for await (const potong of mengurai as AsyncIterable<string>) {
    const baris = potong.split('\n');
    bagian.push(baris[0] ?? '');
    for (const lanjut of baris.slice(1)) {
      yield bagian.join('');
      bagian = [lanjut];
    }
  }
  if (bagian.join('') !== '') yield bagian.join('');
}

const bacaKepala = async (asal: string): Promise<KepalaCadangan> => {
  for await (const bagian of bacaBaris(asal)) {
    if (!('lincah' in bagian)) break;
    if (bagian.bentuk === BENTUK) return bagian;
    throw new CadanganDitolak(lebihBaru(bagian.versi));
  }
  throw new CadanganDitolak(BUKAN_CADANGAN);
};

/** Tables of a newer program, or any agency, are in the way. */
const pastikanKosong = async ({ pool }: Pick<BasisDataTerbuka, 'pool'>, kepala: KepalaCadangan): Promise<void> => {
  const klien = await pool.connect();
  try {
    const ada = await listMigrasi(klien);
    const berisi = ada.includes('kernel/0001-dasar.sql')
      ? (await klien.query('select from kernel.instansi limit 1')).rows.length > 0
      : false;
    if (berisi || ada.some((nama) => !kepala.migrasi.includes(nama))) throw new CadanganDitolak(BASIS_BERISI);
  } finally {
    klien.release();
  }
};

const pastikanLengkap = async (klien: PoolClient, kepala: KepalaCadangan): Promise<void> => {
  const ada = await listMigrasi(klien);
  if (kepala.migrasi.some((nama) => !ada.includes(nama))) throw new CadanganDitolak(lebihBaru(kepala.versi));
};

type Isi = { readonly jumlah: Readonly<Record<string, number>>; readonly jangkar: string | undefined };

const isi = async (klien: PoolClient, semua: readonly TabelRumah[], asal: string): Promise<Isi> => {
  const jumlah: Record<string, number> = {};
  const lain: Sisipan[] = [];
  let tulis = penampung(klien);
  for await (const bagian of bacaBaris(asal)) {
    if (Array.isArray(bagian)) await tulis.tambah(bagian as BarisCadangan);
    else if ('tabel' in bagian) {
      await tulis.habiskan();
      tulis = penampung(klien, cocokkan(semua, bagian), jumlah);
    } else lain.push(bagian as Sisipan);
  }
  await tulis.habiskan();
  const jangkar = await sisipkan(klien, lain, jumlah);
  return { jumlah, jangkar };
};

type Sisipan = Exclude<Bagian, BagianTabel>;

/** Sequences go on where they were; the counts must be those that the backup itself names. Answers the anchors. */
const sisipkan = async (
  klien: PoolClient,
  lain: readonly Sisipan[],
  jumlah: Readonly<Record<string, number>>,
): Promise<string | undefined> => {
  let jangkar: string | undefined;
  for (const bagian of lain)
    if ('urutan' in bagian) {
      const nilai = [bagian.urutan, bagian.nilai, bagian.terpakai];
      await klien.query('select setval($1::regclass, $2::bigint, $3)', nilai);
    } else if ('berkas' in bagian) jangkar = bagian.isi;
    else if ('akhir' in bagian && !sama(bagian.akhir, jumlah)) throw new CadanganDitolak(BUKAN_CADANGAN);
  return jangkar;
};

const sama = (harap: Readonly<Record<string, number>>, jumlah: Readonly<Record<string, number>>): boolean =>
  Object.entries(harap).every(([tabel, n]) => jumlah[tabel] === n);

/** The table as it is here, its columns in the order of the backup. */
const cocokkan = (semua: readonly TabelRumah[], { tabel, kolom }: BagianTabel): TabelRumah => {
  const ada = semua.find((t) => t.nama === tabel);
  const jenis = kolom.map((k) => ada?.jenis[ada.kolom.indexOf(k)] ?? '');
  if (!ada || jenis.includes('')) throw new CadanganDitolak(BUKAN_CADANGAN);
  return { ...ada, kolom, jenis };
};

/** Gathers rows of one table and inserts many at once. */
const penampung = (klien: PoolClient, tabel?: TabelRumah, jumlah: Record<string, number> = {}) => {
  let rows: BarisCadangan[] = [];
  let huruf = 0;
  if (tabel) jumlah[tabel.nama] = 0;
  const habiskan = async (): Promise<void> => {
    if (!tabel || rows.length === 0) return;
    const { nama, kolom, jenis } = tabel;
    const lajur = kolom.map((_, i) => rows.map((b) => b[i] ?? null));
    await klien.query(
      `insert into ${nama} (${kolom.join(', ')}) overriding system value
      select ${jenis.map((j, i) => `k${i}::${j}`).join(', ')}
      from unnest(${lajur.map((_, i) => `$${i + 1}::text[]`).join(', ')}) as u(${lajur.map((_, i) => `k${i}`).join(', ')})`,
      lajur,
    );
    jumlah[nama] = (jumlah[nama] ?? 0) + rows.length;
    rows = [];
    huruf = 0;
  };
  return {
    habiskan,
    async tambah(baris: BarisCadangan): Promise<void> {
      rows.push(baris);
      huruf += baris.reduce((n, teks) => n + (teks?.length ?? 0), 0);
      if (rows.length >= BARIS_SEKALI || huruf >= HURUF_SEKALI) await habiskan();
    },
  };
};

const FOLDER_BERISI = `Folder data ini sudah memuat jangkar jejak dari Lincah lain. Pulihkan dengan DATA_DIR yang kosong.
This data folder holds anchors of another Lincah's audit. Restore with an empty DATA_DIR.`;

const BASIS_BERISI = `Basis data ini tidak kosong. Pulihkan ke basis data baru yang kosong; yang lama tidak disentuh.
This database is not empty. Restore into a new, empty one; the old one is not touched.`;

const BUKAN_CADANGAN = `Berkas ini bukan cadangan Lincah yang utuh: terpotong, rusak, atau bukan cadangan. Tidak ada yang dipulihkan; pakai cadangan lain.
This file is no whole Lincah backup: cut off, damaged, or something else. Nothing was restored; use another backup.`;

const lebihBaru = (versi: string): string =>
  `Cadangan ini dibuat oleh Lincah yang lebih baru (${versi}). Pasang versi itu dahulu, lalu pulihkan.
This backup was made by a newer Lincah (${versi}). Install that version first, then restore.`;
