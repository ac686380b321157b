import { tanggal } from '@lincah/domain/kernel';
import {
  type IsiKebutuhan,
  type KeadaanKebutuhan,
  type KebutuhanPegawai,
  kunciKompetensi,
  type Lingkup,
} from '@lincah/domain/penugasan';
import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import { bacaKursor, type Pengamat, potongHalaman, type Trx } from '../../kernel/index.ts';
import type { kebutuhanBaru } from './bentuk.ts';

export type IsiDikirim = z.infer<typeof kebutuhanBaru>['isi'];

export type BarisKebutuhan = {
  readonly id: string;
  readonly posisi_id: string;
  readonly posisi_nama: string;
  readonly unit_id: string;
  readonly unit_nama: string;
  readonly judul: string;
  readonly maksud: string;
  readonly ekspektasi: string;
  readonly kompetensi: string[];
  readonly jenjang: string;
  readonly jumlah: number;
  readonly mulai: string | null;
  readonly selesai: string | null;
  readonly jam: number;
  readonly tempat: string;
  readonly batas_lamar: string | null;
  readonly jangkauan: Lingkup;
  readonly keadaan: KeadaanKebutuhan;
  readonly terisi: number;
  readonly menunggu: number;
  readonly versi: number;
  readonly dibuat_pada: Date;
  readonly dibuka_pada: Date | null;
  readonly ditutup_pada: Date | null;
  readonly alasan_tutup: string | null;
  readonly diberitahukan_pada: Date | null;
};

const KOLOM = sql`k.id, k.posisi_id, k.unit_id, k.judul, k.maksud, k.ekspektasi, k.kompetensi, k.jenjang, k.jumlah, k.mulai, k.selesai, k.jam,
  k.tempat, k.batas_lamar, k.jangkauan, k.keadaan, k.terisi, k.versi, k.dibuat_pada, k.dibuka_pada, k.ditutup_pada, k.alasan_tutup,
  k.diberitahukan_pada,
  (select s.nama from organisasi.posisi s where s.instansi_id = k.instansi_id and s.id = k.posisi_id) as posisi_nama,
  (select u.nama from organisasi.unit u where u.instansi_id = k.instansi_id and u.id = k.unit_id) as unit_nama,
  (select count(*)::integer from penugasan.lamaran l where l.instansi_id = k.instansi_id and l.kebutuhan_id = k.id
    and not l.berakhir and not l.tempat) as menunggu`;

/** A need as the offices see it that wrote it, or that may see all; undefined for everybody else. */
export const findKebutuhan = async (trx: Trx, id: string, { posisi, semua }: Pengamat) => {
  const { rows } = await sql<BarisKebutuhan>`select ${KOLOM} from penugasan.kebutuhan k
    where k.id = ${id} and (${semua} or k.posisi_id = any(${[...posisi]}::uuid[]))`.execute(trx);
  return rows[0];
};

/** Any need of the agency by its id, whoever wrote it; whether the caller may see it is the caller's question. */
export const findKebutuhanMana = async (trx: Trx, id: string): Promise<BarisKebutuhan | undefined> => {
  const { rows } = await sql<BarisKebutuhan>`select ${KOLOM} from penugasan.kebutuhan k where k.id = ${id}`.execute(
    trx,
  );
  return rows[0];
};

/**
 * Locks a need: whoever chooses, closes or opens waits here; applications (`berbagi`) only wait for them, not for each other.
 * Dossiers are locked before it, never after.
 */
export const lockKebutuhan = async (
  trx: Trx,
  id: string,
  cara: 'ubah' | 'berbagi' = 'ubah',
): Promise<BarisKebutuhan | undefined> => {
  await sql`select 1 from penugasan.kebutuhan where id = ${id} for ${sql.raw(cara === 'ubah' ? 'no key update' : 'share')}`.execute(
    trx,
  );
  return findKebutuhanMana(trx, id);
};

export type SaringanKebutuhan = {
  readonly kursor?: string | undefined;
  readonly batas: number;
  readonly cari?: string | undefined;
  readonly keadaan?: string | undefined;
};

/** The register of needs, newest first: those of the offices held, or all. */
export const listKebutuhan = async (trx: Trx, saringan: SaringanKebutuhan, { posisi, semua }: Pengamat) => {
  const { cari, keadaan, batas } = saringan;
  const [pada, id] = bacaKursor(saringan.kursor, 2) ?? [];
  const syarat: RawBuilder<unknown>[] = [semua ? sql`true` : sql`k.posisi_id = any(${[...posisi]}::uuid[])`];
  if (cari) syarat.push(sql`k.judul ilike ${polaIlike(cari)}`);
  if (keadaan) syarat.push(sql`k.keadaan = ${keadaan}`);
  if (pada && id) syarat.push(sql`(k.dibuat_pada, k.id) < (${pada}::timestamptz, ${id}::uuid)`);
  const { rows } = await sql<BarisKebutuhan>`select ${KOLOM} from penugasan.kebutuhan k
    where ${sql.join(syarat, sql` and `)} order by k.dibuat_pada desc, k.id desc limit ${batas + 1}`.execute(trx);
  return potongHalaman(rows, batas, toKebutuhan, (b) => [b.dibuat_pada.toISOString(), b.id]);
};

/** Letters as a pattern of ILIKE: signs of the pattern language stand for themselves. */
export const polaIlike = (cari: string): string => `%${cari.replaceAll(/[\\%_]/g, '\\$&')}%`;

export type KebutuhanDitulis = {
  readonly id: string;
  readonly instansi: string;
  readonly posisi: string;
  readonly unit: string;
  readonly isi: IsiDikirim;
  readonly oleh: string;
  readonly pada: Date;
};

/** Each competence once, however it is written. */
const tanpaKembar = (kompetensi: readonly string[]): string[] =>
  [...new Map(kompetensi.toReversed().map((k) => [kunciKompetensi(k), k])).values()].toReversed();

/** Stores a need as a draft. */
export const insertKebutuhan = async (trx: Trx, k: KebutuhanDitulis): Promise<void> => {
  const { isi } = k;
  await sql`insert into penugasan.kebutuhan (instansi_id, id, posisi_id, unit_id, judul, maksud, ekspektasi, kompetensi, jenjang, jumlah,
      mulai, selesai, jam, tempat, batas_lamar, jangkauan, dibuat_oleh, dibuat_pada)
    values (${k.instansi}, ${k.id}, ${k.posisi}, ${k.unit}, ${isi.judul}, ${isi.maksud}, ${isi.ekspektasi}, ${tanpaKembar(isi.kompetensi)}::text[],
      ${isi.jenjang}, ${isi.jumlah}, ${isi.mulai}, ${isi.selesai}, ${isi.jam}, ${isi.tempat}, ${isi.batasLamar}, ${isi.jangkauan},
      ${k.oleh}, ${k.pada})`.execute(trx);
};

/** Writes a draft anew; false when somebody wrote it since `versi`. */
export const updateKebutuhan = async (trx: Trx, id: string, isi: IsiDikirim, versi: number): Promise<boolean> => {
  const { rows } =
    await sql`update penugasan.kebutuhan set judul = ${isi.judul}, maksud = ${isi.maksud}, ekspektasi = ${isi.ekspektasi},
      kompetensi = ${tanpaKembar(isi.kompetensi)}::text[], jenjang = ${isi.jenjang}, jumlah = ${isi.jumlah}, mulai = ${isi.mulai}, selesai = ${isi.selesai},
      jam = ${isi.jam}, tempat = ${isi.tempat}, batas_lamar = ${isi.batasLamar}, jangkauan = ${isi.jangkauan}, versi = versi + 1
    where id = ${id} and keadaan = 'konsep' and versi = ${versi} returning id`.execute(trx);
  return rows.length > 0;
};

export const toKebutuhan = (b: BarisKebutuhan) => ({
  id: b.id,
  posisi: { id: b.posisi_id, nama: b.posisi_nama },
  unit: { id: b.unit_id, nama: b.unit_nama },
  judul: b.judul,
  maksud: b.maksud,
  ekspektasi: b.ekspektasi,
  kompetensi: b.kompetensi,
  jenjang: b.jenjang,
  jumlah: b.jumlah,
  mulai: b.mulai,
  selesai: b.selesai,
  jam: b.jam,
  tempat: b.tempat,
  batasLamar: b.batas_lamar,
  jangkauan: b.jangkauan,
  keadaan: b.keadaan,
  terisi: b.terisi,
  menunggu: b.menunggu,
  versi: b.versi,
  dibuatPada: b.dibuat_pada.toISOString(),
  dibukaPada: b.dibuka_pada?.toISOString() ?? null,
  ditutupPada: b.ditutup_pada?.toISOString() ?? null,
  alasanTutup: b.alasan_tutup,
  diberitahukanPada: b.diberitahukan_pada?.toISOString() ?? null,
});
export type KebutuhanTerbaca = ReturnType<typeof toKebutuhan>;

/** The content, once it has all its days; undefined while a day is missing. */
export const toIsi = (b: BarisKebutuhan): IsiKebutuhan | undefined => {
  if (!b.mulai || !b.selesai || !b.batas_lamar) return undefined;
  return {
    judul: b.judul,
    maksud: b.maksud,
    ekspektasi: b.ekspektasi,
    kompetensi: b.kompetensi,
    jenjang: b.jenjang,
    jumlah: b.jumlah,
    mulai: tanggal(b.mulai),
    selesai: tanggal(b.selesai),
    jam: b.jam,
    tempat: b.tempat,
    batasLamar: tanggal(b.batas_lamar),
    jangkauan: b.jangkauan,
  };
};

/** The need as the domain decides on it. A draft without a last day counts as one whose day is far away. */
export const toKeadaan = (b: BarisKebutuhan): KebutuhanPegawai => ({
  keadaan: b.keadaan,
  jumlah: b.jumlah,
  terisi: b.terisi,
  batasLamar: tanggal(b.batas_lamar ?? '2999-12-31'),
  diberitahukan: b.diberitahukan_pada !== null,
});
