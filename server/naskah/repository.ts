import type { Derajat, Naskah, Sifat } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { bacaKursor, type Pengamat, type Trx } from '../kernel/index.ts';
import type { Saringan } from './bentuk.ts';
import { menungguParaf } from './paraf/repository.ts';

/**
 * Letters of the dossiers that an office of the caller is party to; nothing else exists for him. A secret one is there for its
 * own parties only, and for no auditor.
 */
const kueriTerlihat = (trx: Trx, { posisi, semua, lewat = [] }: Pengamat) => {
  const kueri = trx
    .selectFrom('naskah.arsip as s')
    .leftJoin('naskah.tanda_tangan as t', (g) =>
      g.onRef('t.instansi_id', '=', 's.instansi_id').onRef('t.surat_id', '=', 's.id'),
    )
    .where(terbukaBagi(posisi));
  if (semua) return kueri;
  return kueri.where((w) =>
    w.or([
      milikSendiri(posisi),
      w.exists(
        w
          .selectFrom('alur.pihak as h')
          .whereRef('h.instansi_id', '=', 's.instansi_id')
          .whereRef('h.berkas_id', '=', 's.berkas_id')
          .where('h.posisi_id', '=', sql<string>`any(${[...posisi, ...lewat]}::uuid[])`)
          .select(sql`1`.as('ada')),
      ),
    ]),
  );
};

/** A letter that one of these offices signed or has to initial, or that was sent to it, whether or not it is party to a dossier. */
const milikSendiri = (posisi: readonly string[]) => sql<boolean>`(
  exists (select from naskah.pihak_surat h where h.instansi_id = s.instansi_id and h.surat_id = s.id
    and h.posisi_id = any(${[...posisi]}::uuid[]))
  or exists (select from naskah.tembusan h where h.instansi_id = s.instansi_id and h.surat_id = s.id
    and h.posisi_id = any(${[...posisi]}::uuid[]))
  or ${diparafOleh(posisi)})`;

/** Whether letter `s` of the register may be read by whoever holds these offices: secret ones by their parties. */
const terbukaBagi = (posisi: readonly string[]) => sql<boolean>`(
  s.sifat in ('biasa', 'terbatas')
  or exists (select from naskah.pihak_surat h where h.instansi_id = s.instansi_id and h.surat_id = s.id
    and h.posisi_id = any(${[...posisi]}::uuid[]))
  or exists (select from naskah.tembusan h where h.instansi_id = s.instansi_id and h.surat_id = s.id
    and h.posisi_id = any(${[...posisi]}::uuid[]))
  or ${diparafOleh(posisi)}
  or s.asal is not null and exists (select from alur.pihak h where h.instansi_id = s.instansi_id and h.berkas_id = s.berkas_id
    and h.posisi_id = any(${[...posisi]}::uuid[])))`;

/** The offices that may read a secret letter of this agency. */
export const listPembaca = async (trx: Trx, suratId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ posisi: string }>`
    select posisi_id as posisi from naskah.pihak_surat where surat_id = ${suratId}
    union select posisi_id from naskah.tembusan where surat_id = ${suratId}
    union select posisi_id from naskah.paraf where surat_id = ${suratId}`.execute(trx);
  return rows.map((b) => b.posisi);
};

const diparafOleh = (posisi: readonly string[]) => sql`exists (select from naskah.paraf r
  where r.instansi_id = s.instansi_id and r.surat_id = s.id and r.posisi_id = any(${[...posisi]}::uuid[]))`;

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
  's.sifat',
  's.derajat',
  's.klasifikasi',
  't.keadaan as tanda',
] as const;

/** The office whose initials a letter waits for. */
const PARAF = menungguParaf(sql`s.id`).as('paraf');

/** The view's columns are never empty, `asal` apart: the agency that a received letter came from. */
type BarisSurat = {
  dibuat_pada: Date;
  urut: number;
  id: string;
  berkas_id: string | null;
  jenis: string;
  nomor: string;
  tanggal: string;
  hal: string;
  naskah: unknown;
  status: string;
  asal: string | null;
  sifat: Sifat;
  derajat: Derajat;
  klasifikasi: string;
  tanda: 'menunggu' | 'antre' | 'selesai' | null;
  paraf: string | null;
};
type RincianSurat = {
  /** The post that signs; null of a received letter. */
  penanda_tangan_id: string | null;
  sidik: string | null;
  alasan_batal: string | null;
  kode_verifikasi: string;
  sidik_naskah: string;
};

/** One page of the register and one row more, newest first. */
export const listSurat = async (trx: Trx, saring: Saringan, siapa: Pengamat) => {
  const { berkas, jenis, tahun, sifat, derajat, klasifikasi, cari, kursor, batas } = saring;
  const dari = bacaKursor(kursor, 3);
  let kueri = kueriTerlihat(trx, siapa).select(KOLOM).select(PARAF);
  if (berkas) kueri = kueri.where('s.berkas_id', '=', berkas);
  if (jenis) kueri = kueri.where('s.jenis', '=', jenis);
  if (tahun) kueri = kueri.where('s.tahun', '=', tahun);
  if (sifat) kueri = kueri.where('s.sifat', '=', sifat);
  if (derajat) kueri = kueri.where('s.derajat', '=', derajat);
  if (klasifikasi) kueri = kueri.where('s.klasifikasi', '=', klasifikasi);
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

/**
 * Every letter of a dossier in the order of issue, for whoever may see the dossier. Of a secret letter that is not hers she
 * gets the number alone: `tertutup`.
 */
export const listSuratBerkas = async (
  trx: Trx,
  berkasId: string,
  { posisi }: Pick<Pengamat, 'posisi'>,
): Promise<readonly SuratTerdaftar[]> => {
  const surat = await trx
    .selectFrom('naskah.arsip as s')
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
    .select(sql<boolean>`not ${terbukaBagi(posisi)}`.as('tertutup'))
    .select(LANGKAH_PARAF.as('paraf'))
    .where('berkas_id', '=', berkasId)
    .orderBy('dibuat_pada')
    .orderBy('urut')
    .orderBy('id')
    .$castTo<SuratTerdaftar>()
    .execute();
  return surat.map((s) => (s.tertutup ? { ...s, hal: '', kodeVerifikasi: '' } : s));
};

export type SuratTerdaftar = Pick<BarisSurat, 'id' | 'jenis' | 'nomor' | 'tanggal' | 'hal' | 'status' | 'asal'> & {
  readonly sidikNaskah: string;
  readonly kodeVerifikasi: string;
  readonly tertutup: boolean;
  readonly paraf: readonly ParafTerdaftar[];
};

/** A step of its initials, as the dossier prints it. */
export type ParafTerdaftar = {
  readonly jabatan: string;
  readonly keadaan: 'menunggu' | 'diparaf' | 'dikembalikan' | 'dilewati';
  readonly oleh: string | null;
  readonly sebagai: string | null;
  readonly pada: string | null;
  readonly catatan: string | null;
};

const LANGKAH_PARAF = sql<readonly ParafTerdaftar[]>`coalesce((
  select json_agg(json_build_object('jabatan', p.nama, 'keadaan', r.keadaan, 'oleh', r.oleh_nama, 'sebagai', r.sebagai,
    'pada', r.pada, 'catatan', r.catatan) order by r.urut)
  from naskah.paraf r join organisasi.posisi p on p.instansi_id = r.instansi_id and p.id = r.posisi_id
  where r.instansi_id = s.instansi_id and r.surat_id = s.id), '[]')`;

/** The stored letter with what its print needs; undefined when it is not there or not for the caller. */
export const findSurat = async (trx: Trx, id: string, siapa: Pengamat) => {
  const baris = await kueriTerlihat(trx, siapa)
    .select([
      ...KOLOM,
      PARAF,
      's.penanda_tangan_id',
      's.sidik',
      's.alasan_batal',
      's.kode_verifikasi',
      's.sidik_naskah',
    ])
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
