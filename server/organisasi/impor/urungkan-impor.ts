import { LEMBAR_IMPOR, type LembarImpor } from '@lincah/domain/organisasi';
import { CompiledQuery, type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';
import type { Impor } from './catatan-impor.ts';
import { BACA, siapkanKerjaHimpunan, TABEL } from './terapkan-impor.ts';

/** What stands on an import and so keeps it: a dossier, an act, an account, a mandate, a stipulation, a row changed since. */
export type Pergantungan = {
  readonly jenis: 'berkas' | 'tindakan' | 'akun' | 'mandat' | 'kedudukan' | 'data';
  readonly sebutan: string;
};

const TAMPIL = 50;

/**
 * Everything that stands on an applied import, the first of it. `kueriKamarLain`: SQL of the composition root, $1 the import,
 * $2 when it was applied, answering `jenis` and `sebutan`; this room knows no dossiers.
 */
export const listPergantungan = async (
  trx: Trx,
  { id, diterapkanPada }: Pick<Impor, 'id' | 'diterapkanPada'>,
  kueriKamarLain: string,
): Promise<readonly Pergantungan[]> => {
  await siapkanKerjaHimpunan(trx);
  const hasil: Pergantungan[] = [];
  const sejak = diterapkanPada;
  const lain = CompiledQuery.raw(`${kueriKamarLain} limit ${TAMPIL}`, [id, sejak]) as CompiledQuery<Pergantungan>;
  if (kueriKamarLain !== '') hasil.push(...(await trx.executeQuery(lain)).rows);
  const milik = (kolom: RawBuilder<unknown>, lembar: readonly LembarImpor[]) => sql`(
    select ${kolom} from organisasi.impor_beda b
    where b.impor_id = ${id} and b.lembar = any(${[...lembar]}) and ${kolom} is not null)`;
  const { rows: mandat } = await sql<Pergantungan>`
    select 'mandat' as jenis, m.nomor_surat as sebutan from organisasi.mandat m
    where (m.ditetapkan_pada >= ${sejak} or m.dicabut_pada >= ${sejak}) and (
      m.posisi_id in ${milik(sql`b.objek`, ['Posisi'])} or m.posisi_id in ${milik(sql`b.pengganti`, ['Posisi'])}
      or m.pegawai_id in ${milik(sql`b.objek`, ['Pegawai'])} or m.pegawai_id in ${milik(sql`b.pengganti`, ['Pegawai'])}
      or m.posisi_id in ${milik(sql`(b.sesudah -> 'objek' ->> 'posisi_id')::uuid`, ['Pemangku'])}
      or m.posisi_id in ${milik(sql`(b.sesudah -> 'pengganti' ->> 'posisi_id')::uuid`, ['Pemangku'])})
    limit ${TAMPIL}`.execute(trx);
  const { rows: kedudukan } = await sql<Pergantungan>`
    select 'kedudukan' as jenis, u.nama as sebutan from organisasi.kedudukan k
    join organisasi.unit u on u.instansi_id = k.instansi_id and u.id = k.unit_id
    where (k.unit_id in ${milik(sql`b.pengganti`, ['Unit'])} or k.posisi_id in ${milik(sql`b.pengganti`, ['Posisi'])}
        or k.penilai_id in ${milik(sql`b.pengganti`, ['Posisi'])})
      and k.id not in ${milik(sql`b.pengganti`, ['Kedudukan'])}
    limit ${TAMPIL}`.execute(trx);
  hasil.push(...mandat, ...kedudukan);
  for (const lembar of LEMBAR_IMPOR) hasil.push(...(await listBerubah(trx, id, lembar)));
  return hasil.slice(0, TAMPIL);
};

/** Rows that are no longer as the import left them. */
const listBerubah = async (trx: Trx, id: string, lembar: LembarImpor): Promise<readonly Pergantungan[]> => {
  const { rows } = await sql<Pergantungan>`
    select 'data' as jenis, b.sebutan from organisasi.impor_beda b
    left join ${sql.table(BACA[lembar])} o on o.instansi_id = b.instansi_id and o.id = b.objek
    left join ${sql.table(BACA[lembar])} p on p.instansi_id = b.instansi_id and p.id = b.pengganti
    where b.impor_id = ${id} and b.lembar = ${lembar}
      and jsonb_build_object('objek', to_jsonb(o), 'pengganti', to_jsonb(p)) is distinct from b.sesudah
    order by b.urut limit ${TAMPIL}`.execute(trx);
  return rows;
};

const KOLOM: Readonly<Record<LembarImpor, readonly string[]>> = {
  Unit: ['nama', 'jenis', 'induk_id', 'urutan', 'sampai', 'berubah'],
  Posisi: ['unit_id', 'nama', 'jenis', 'jenjang', 'kelas', 'pimpinan', 'sampai', 'berubah'],
  Pegawai: [
    'nama',
    'gelar_depan',
    'gelar_belakang',
    'status',
    'golongan',
    'pendidikan',
    'email',
    'kompetensi',
    'berubah',
  ],
  Pendukung: ['sampai'],
  Pemangku: ['sampai'],
  Kedudukan: ['sampai'],
  Penunjukan: ['sampai'],
};

/** Sheets whose rows end and begin instead of changing. */
const BERBARIS = ['Pendukung', 'Pemangku', 'Kedudukan', 'Penunjukan'] as const;

/** Gives back what was there before: rows that began go, rows that ended or changed are as they were noted. */
export const kembalikan = async (trx: Trx, impor: string): Promise<void> => {
  await siapkanKerjaHimpunan(trx);
  await sql`set constraints organisasi.posisi_pimpinan_tunggal deferred`.execute(trx);
  for (const lembar of BERBARIS) await hapusBaru(trx, impor, lembar);
  for (const lembar of ['Unit', 'Posisi'] as const) await kembalikanBaris(trx, impor, lembar);
  for (const lembar of ['Posisi', 'Unit'] as const) await hapusBaru(trx, impor, lembar);
  await kembalikanBaris(trx, impor, 'Pegawai');
  await hapusBaru(trx, impor, 'Pegawai');
  for (const lembar of BERBARIS) await kembalikanBaris(trx, impor, lembar);
  await sql`set constraints all immediate`.execute(trx);
};

const hapusBaru = (trx: Trx, impor: string, lembar: LembarImpor) =>
  sql`delete from ${sql.table(TABEL[lembar])} t using organisasi.impor_beda b
    where b.impor_id = ${impor} and b.lembar = ${lembar} and t.instansi_id = b.instansi_id and t.id = b.pengganti`.execute(
    trx,
  );

const kembalikanBaris = async (trx: Trx, impor: string, lembar: LembarImpor): Promise<void> => {
  const tabel = sql.table(TABEL[lembar]);
  const kolom = sql.join(KOLOM[lembar].map((k) => sql.ref(k)));
  const nilai = sql.join(KOLOM[lembar].map((k) => sql.ref(`r.${k}`)));
  const isi = sql`jsonb_populate_record(null::${tabel}, b.sebelum)`;
  await sql`update ${tabel} t set (${kolom}) = (select ${nilai} from ${isi} r) from organisasi.impor_beda b
    where b.impor_id = ${impor} and b.lembar = ${lembar} and t.instansi_id = b.instansi_id and t.id = b.objek`.execute(
    trx,
  );
  if (lembar === 'Pegawai') return kembalikanMasa(trx, impor);
  if (lembar === 'Unit' || lembar === 'Posisi')
    await sql`delete from ${sql.table(`${TABEL[lembar]}_dulu`)} d using organisasi.impor_beda b
      where b.impor_id = ${impor} and b.lembar = ${lembar} and d.instansi_id = b.instansi_id and d.id = b.objek
        and d.sejak = coalesce(b.sebelum ->> 'berubah', b.sebelum ->> 'sejak')::date`.execute(trx);
  await sql`insert into ${tabel} select r.* from organisasi.impor_beda b, ${isi} r
    where b.impor_id = ${impor} and b.lembar = ${lembar} and b.objek is not null
      and not exists (select from ${tabel} t where t.instansi_id = b.instansi_id and t.id = b.objek)`.execute(trx);
};

/** Former states of the people it changed, as they were noted. */
const kembalikanMasa = async (trx: Trx, impor: string): Promise<void> => {
  const diubah = sql`b.impor_id = ${impor} and b.lembar = 'Pegawai' and b.jenis = 'berubah'`;
  await sql`delete from organisasi.pegawai_dulu d using organisasi.impor_beda b
    where ${diubah} and d.instansi_id = b.instansi_id and d.id = b.objek`.execute(trx);
  await sql`insert into organisasi.pegawai_dulu select r.*
    from organisasi.impor_beda b, jsonb_populate_recordset(null::organisasi.pegawai_dulu, b.sebelum -> 'dulu') r
    where ${diubah}`.execute(trx);
};
