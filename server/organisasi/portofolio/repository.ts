import type { Tanggal } from '@lincah/domain/kernel';
import {
  type CatatanBerjalan,
  type CatatanDiputus,
  type IsiCatatan,
  type JenisCatatan,
  type KeadaanCatatan,
  namaBergelar,
} from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import { bacaKursor, potongHalaman, type Trx } from '../../kernel/index.ts';

export type BarisCatatan = {
  readonly id: string;
  readonly jenis: JenisCatatan;
  readonly nama: string;
  readonly tingkat: string;
  readonly bukti: {
    readonly judul: string;
    readonly nomor: string;
    readonly penerbit: string;
    readonly tanggal: string | null;
  };
  readonly sejak: string;
  readonly sampai: string | null;
  readonly keadaan: KeadaanCatatan;
  readonly alasan: string | null;
};

const KOLOM = sql`p.id, p.jenis, p.nama, p.tingkat, json_build_object('judul', p.bukti_judul, 'nomor', p.bukti_nomor,
  'penerbit', p.bukti_penerbit, 'tanggal', p.bukti_tanggal) as bukti, p.sejak, p.sampai, p.keadaan, p.alasan`;

/** All records of one person, newest first; on a day: those begun by then and not over. */
export const listCatatan = async (trx: Trx, pegawai: string, hari: Tanggal): Promise<readonly BarisCatatan[]> => {
  const { rows } = await sql<BarisCatatan>`
    select ${KOLOM} from organisasi.portofolio p
    where p.pegawai_id = ${pegawai} and (p.keadaan <> 'sah' or p.sejak <= ${hari})
    order by p.sejak desc, p.nama, p.id`.execute(trx);
  return rows;
};

type BarisUsul = BarisCatatan & {
  pegawai_id: string;
  nama_pegawai: string;
  depan: string | null;
  belakang: string | null;
  pada: Date;
};

/** Proposals that wait, the oldest first. */
export const listUsul = async (trx: Trx, kueri: { readonly kursor?: string | undefined; readonly batas: number }) => {
  const kunci = bacaKursor(kueri.kursor, 2);
  const { rows } = await sql<BarisUsul>`
    select ${KOLOM}, p.pegawai_id, g.nama as nama_pegawai, g.gelar_depan as depan, g.gelar_belakang as belakang, p.dicatat_pada as pada
    from organisasi.portofolio p join organisasi.pegawai g on g.instansi_id = p.instansi_id and g.id = p.pegawai_id
    where p.keadaan = 'usul' ${kunci ? sql`and (p.dicatat_pada, p.id) > (${kunci[0]}::timestamptz, ${kunci[1]}::uuid)` : sql``}
    order by p.dicatat_pada, p.id limit ${kueri.batas + 1}`.execute(trx);
  return potongHalaman(
    rows,
    kueri.batas,
    ({ pegawai_id, nama_pegawai, depan, belakang, pada, ...catatan }) => ({
      catatan,
      pegawai: {
        id: pegawai_id,
        nama: namaBergelar({ nama: nama_pegawai, gelarDepan: depan, gelarBelakang: belakang }),
      },
      pada: pada.toISOString(),
    }),
    (b) => [b.pada.toISOString(), b.id],
  );
};

/** For a decision: the row is held until the transaction ends. */
export const findCatatan = async (
  trx: Trx,
  id: string,
): Promise<(CatatanBerjalan & { nama: string; jenis: string }) | undefined> => {
  const b = await trx
    .selectFrom('organisasi.portofolio')
    .select(['pegawai_id', 'keadaan', 'nama', 'jenis'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return b && { pegawai: b.pegawai_id, keadaan: b.keadaan as KeadaanCatatan, nama: b.nama, jenis: b.jenis };
};

type Oleh = { readonly instansiId: string; readonly pegawaiId: string; readonly sekarang: Date };

export const storeCatatan = async (
  trx: Trx,
  id: string,
  { pegawai, jenis, nama, tingkat, bukti, sejak, sampai = undefined }: IsiCatatan,
  keadaan: 'usul' | 'sah',
  oleh: Oleh,
): Promise<void> => {
  await trx
    .insertInto('organisasi.portofolio')
    .values({
      instansi_id: oleh.instansiId,
      id,
      pegawai_id: pegawai,
      jenis,
      nama,
      tingkat,
      bukti_judul: bukti.judul,
      bukti_nomor: bukti.nomor,
      bukti_penerbit: bukti.penerbit,
      bukti_tanggal: bukti.tanggal ?? null,
      sejak,
      sampai: sampai ?? null,
      keadaan,
      dicatat_oleh: oleh.pegawaiId,
      dicatat_pada: oleh.sekarang,
      ...(keadaan === 'sah' && { diputus_oleh: oleh.pegawaiId, diputus_pada: oleh.sekarang }),
    })
    .execute();
};

export const putusCatatan = async (trx: Trx, id: string, hasil: CatatanDiputus, oleh: Oleh): Promise<void> => {
  await trx
    .updateTable('organisasi.portofolio')
    .set({
      keadaan: hasil.keadaan,
      alasan: hasil.alasan,
      diputus_oleh: oleh.pegawaiId,
      diputus_pada: oleh.sekarang,
    })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirstOrThrow();
};

/** The list of names that the search reads follows what is confirmed; what a workbook brought stays. */
export const samakanKompetensi = async (trx: Trx, pegawai: string, nama: string): Promise<void> => {
  const sama = sql`lower(trim(split_part(k, '(', 1))) = lower(${nama})`;
  await sql`
    update organisasi.pegawai g set kompetensi = case
      when exists (select from organisasi.portofolio p where p.instansi_id = g.instansi_id and p.pegawai_id = g.id
        and p.jenis = 'kompetensi' and p.keadaan = 'sah' and lower(p.nama) = lower(${nama}))
      then case when exists (select from unnest(g.kompetensi) k where ${sama}) then g.kompetensi
        else array_append(g.kompetensi, ${nama}) end
      else array_remove(g.kompetensi, ${nama}) end
    where g.id = ${pegawai}`.execute(trx);
};

/** Names of competences in the agency that hold the words, most common first. */
export const listNamaKompetensi = async (
  trx: Trx,
  cari: string,
): Promise<readonly { nama: string; jumlah: number }[]> => {
  const pola = `%${cari.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<{ nama: string; jumlah: number }>`
    select min(nama) as nama, count(distinct pegawai)::integer as jumlah from (
      select g.id as pegawai, trim(split_part(k, '(', 1)) as nama from organisasi.pegawai g, unnest(g.kompetensi) k
      union all
      select p.pegawai_id, p.nama from organisasi.portofolio p where p.jenis = 'kompetensi' and p.keadaan = 'sah') semua
    where nama ilike ${pola} and nama <> ''
    group by lower(nama) order by 2 desc, 1 limit 20`.execute(trx);
  return rows;
};
