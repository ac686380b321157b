import type { Tanggal } from '@lincah/domain/kernel';
import { LEMBAR_IMPOR, type LembarImpor } from '@lincah/domain/organisasi';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';
import { simpanMasa } from '../data-pegawai/simpan-masa.ts';

export const TABEL: Readonly<Record<LembarImpor, string>> = {
  Unit: 'organisasi.unit',
  Posisi: 'organisasi.posisi',
  Pegawai: 'organisasi.pegawai',
  Pendukung: 'organisasi.pendukung',
  Pemangku: 'organisasi.pemangku',
  Kedudukan: 'organisasi.kedudukan',
  Penunjukan: 'organisasi.penunjukan_peran',
};

/** What is noted of a row before and after: of a person the former states too. */
export const BACA: Readonly<Record<LembarImpor, string>> = { ...TABEL, Pegawai: 'organisasi.pegawai_utuh' };

/**
 * Whole sets are joined here, many of them filled a moment ago: the planner still believes them empty and would go through
 * them once for every row. Long work may also take long.
 */
export const siapkanKerjaHimpunan = async (trx: Trx): Promise<void> => {
  await sql`select set_config('enable_nestloop', 'off', true), set_config('statement_timeout', '900s', true)`.execute(
    trx,
  );
};

/** Notes how every row that an import touches stands before it. */
export const catatSebelum = async (trx: Trx, impor: string): Promise<void> => {
  await siapkanKerjaHimpunan(trx);
  for (const lembar of LEMBAR_IMPOR)
    await sql`update organisasi.impor_beda b set sebelum = to_jsonb(t) from ${sql.table(BACA[lembar])} t
      where b.impor_id = ${impor} and b.lembar = ${lembar} and t.instansi_id = b.instansi_id and t.id = b.objek`.execute(
      trx,
    );
};

/** How many rows no longer stand as they did when the differences were made. */
export const hitungBergeser = async (trx: Trx, impor: string): Promise<number> => {
  await siapkanKerjaHimpunan(trx);
  let jumlah = 0;
  for (const lembar of LEMBAR_IMPOR) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::integer as n from organisasi.impor_beda b
      left join ${sql.table(BACA[lembar])} t on t.instansi_id = b.instansi_id and t.id = b.objek
      where b.impor_id = ${impor} and b.lembar = ${lembar} and b.objek is not null
        and to_jsonb(t) is distinct from b.sebelum`.execute(trx);
    jumlah += rows[0]?.n ?? 0;
  }
  return jumlah;
};

/**
 * Carries the differences out, set by set inside the database. What counted before the day goes on counting for every day
 * before it: rows end on the day before and others begin, and of units, posts and people the former state is kept. The caller's
 * transaction: all of it or nothing.
 */
export const jalankanBeda = async (
  trx: Trx,
  impor: string,
  berlaku: Tanggal,
  maju: (persen: number) => void = () => {},
): Promise<void> => {
  await siapkanKerjaHimpunan(trx);
  await sql`set constraints organisasi.posisi_pimpinan_tunggal deferred`.execute(trx);
  const bahan: Bahan = { trx, impor, berlaku, kemarin: sql`(${berlaku}::date - 1)` };
  for (const lembar of ['Penunjukan', 'Kedudukan', 'Pemangku', 'Pendukung', 'Posisi', 'Unit'] as const)
    await akhiri(bahan, lembar);
  for (const [ke, simpan] of [simpanUnit, simpanPosisi, simpanPegawai, mulaiBaris].entries()) {
    maju(10 + ke * 20);
    await simpan(bahan);
  }
  maju(90);
  await sql`set constraints all immediate`.execute(trx);
  await catatSesudah(trx, impor);
};

type Bahan = {
  readonly trx: Trx;
  readonly impor: string;
  readonly berlaku: Tanggal;
  readonly kemarin: RawBuilder<unknown>;
};

const HANYA_SAMPAI = sql`b.bidang = '{sampai}'`;
const milik = (impor: string, lembar: LembarImpor) =>
  sql`b.impor_id = ${impor} and b.lembar = ${lembar} and t.instansi_id = b.instansi_id and t.id = b.objek`;

/** Ends what is gone and, where rows are replaced, what is replaced. What would only have begun later never begins. */
const akhiri = async ({ trx, impor, berlaku, kemarin }: Bahan, lembar: LembarImpor): Promise<void> => {
  const berganti = lembar !== 'Unit' && lembar !== 'Posisi';
  const berakhir = berganti ? sql`not (b.jenis = 'berubah' and ${HANYA_SAMPAI})` : sql`b.jenis = 'hilang'`;
  const tabel = sql.table(TABEL[lembar]);
  await sql`delete from ${tabel} t using organisasi.impor_beda b
    where ${milik(impor, lembar)} and ${berakhir} and t.sejak >= ${berlaku}`.execute(trx);
  await sql`update ${tabel} t set sampai = ${kemarin} from organisasi.impor_beda b
    where ${milik(impor, lembar)} and ${berakhir}`.execute(trx);
  if (berganti)
    await sql`update ${tabel} t set sampai = (b.baru ->> 'sampai')::date from organisasi.impor_beda b
      where ${milik(impor, lembar)} and b.jenis = 'berubah' and ${HANYA_SAMPAI}`.execute(trx);
};

const BERUBAH = sql`b.jenis in ('berubah', 'pindah')`;

/** Units by code, those that begin with this import among them. */
const petaUnit = ({ impor, berlaku }: Bahan) => sql`(
  select distinct on (kode) kode, id from (
    select u.kode, u.id, u.sejak from organisasi.unit u where u.sampai is null or u.sampai >= ${berlaku}
    union all
    select n.kunci, n.pengganti, 'infinity'::date from organisasi.impor_beda n
    where n.impor_id = ${impor} and n.lembar = 'Unit' and n.jenis = 'baru') semua
  order by kode, sejak)`;
const petaPosisi = ({ berlaku }: Bahan) => sql`(
  select distinct on (kode) kode, id from organisasi.posisi where sampai is null or sampai >= ${berlaku} order by kode, sejak)`;

const simpanUnit = async (bahan: Bahan): Promise<void> => {
  const { trx, impor, berlaku, kemarin } = bahan;
  await sql`insert into organisasi.unit (instansi_id, id, kode, nama, jenis, induk_id, urutan, sejak, sampai)
    select b.instansi_id, b.pengganti, b.baru ->> 'kode', b.baru ->> 'nama', b.baru ->> 'jenis', i.id,
      coalesce((b.baru ->> 'urutan')::integer, 0), (b.baru ->> 'sejak')::date, (b.baru ->> 'sampai')::date
    from organisasi.impor_beda b left join ${petaUnit(bahan)} i on i.kode = b.baru ->> 'induk'
    where b.impor_id = ${impor} and b.lembar = 'Unit' and b.jenis = 'baru'`.execute(trx);
  await sql`insert into organisasi.unit_dulu (instansi_id, id, nama, jenis, induk_id, urutan, sejak, sampai)
    select t.instansi_id, t.id, t.nama, t.jenis, t.induk_id, t.urutan, coalesce(t.berubah, t.sejak), ${kemarin}
    from organisasi.unit t, organisasi.impor_beda b
    where ${milik(impor, 'Unit')} and ${BERUBAH} and not ${HANYA_SAMPAI} and coalesce(t.berubah, t.sejak) < ${berlaku}`.execute(
    trx,
  );
  await sql`update organisasi.unit t set nama = b.baru ->> 'nama', jenis = b.baru ->> 'jenis', induk_id = i.id,
      urutan = coalesce((b.baru ->> 'urutan')::integer, 0), sampai = (b.baru ->> 'sampai')::date,
      berubah = ${saatBerubah(berlaku)}
    from organisasi.impor_beda b left join ${petaUnit(bahan)} i on i.kode = b.baru ->> 'induk'
    where ${milik(impor, 'Unit')} and ${BERUBAH}`.execute(trx);
};

const saatBerubah = (berlaku: Tanggal) =>
  sql`case when t.sejak < ${berlaku} and not ${HANYA_SAMPAI} then ${berlaku}::date else t.berubah end`;

const simpanPosisi = async (bahan: Bahan): Promise<void> => {
  const { trx, impor, berlaku, kemarin } = bahan;
  await sql`insert into organisasi.posisi
      (instansi_id, id, kode, unit_id, nama, jenis, jenjang, kelas, pimpinan, sejak, sampai)
    select b.instansi_id, b.pengganti, b.baru ->> 'kode', u.id, b.baru ->> 'nama', b.baru ->> 'jenis', b.baru ->> 'jenjang',
      (b.baru ->> 'kelas')::smallint, (b.baru ->> 'pimpinan')::boolean, (b.baru ->> 'sejak')::date, (b.baru ->> 'sampai')::date
    from organisasi.impor_beda b join ${petaUnit(bahan)} u on u.kode = b.baru ->> 'unit'
    where b.impor_id = ${impor} and b.lembar = 'Posisi' and b.jenis = 'baru'`.execute(trx);
  await sql`insert into organisasi.posisi_dulu
      (instansi_id, id, unit_id, nama, jenis, jenjang, kelas, pimpinan, sejak, sampai)
    select t.instansi_id, t.id, t.unit_id, t.nama, t.jenis, t.jenjang, t.kelas, t.pimpinan, coalesce(t.berubah, t.sejak), ${kemarin}
    from organisasi.posisi t, organisasi.impor_beda b
    where ${milik(impor, 'Posisi')} and ${BERUBAH} and not ${HANYA_SAMPAI} and coalesce(t.berubah, t.sejak) < ${berlaku}`.execute(
    trx,
  );
  await sql`update organisasi.posisi t set unit_id = u.id, nama = b.baru ->> 'nama', jenis = b.baru ->> 'jenis',
      jenjang = b.baru ->> 'jenjang', kelas = (b.baru ->> 'kelas')::smallint, pimpinan = (b.baru ->> 'pimpinan')::boolean,
      sampai = (b.baru ->> 'sampai')::date, berubah = ${saatBerubah(berlaku)}
    from organisasi.impor_beda b join ${petaUnit(bahan)} u on u.kode = b.baru ->> 'unit'
    where ${milik(impor, 'Posisi')} and ${BERUBAH}`.execute(trx);
};

const KOMPETENSI = sql`array(select jsonb_array_elements_text(coalesce(b.baru -> 'kompetensi', '[]')))`;

/** Fields of a person that have days; the others say how things are now. */
const BERMASA = sql`'{nama,gelarDepan,gelarBelakang,status,golongan,pendidikan}'::text[]`;

const simpanPegawai = async ({ trx, impor, berlaku }: Bahan): Promise<void> => {
  const data = sql`b.baru ->> 'nama' as nama, b.baru ->> 'gelarDepan' as gelar_depan, b.baru ->> 'gelarBelakang' as gelar_belakang,
    b.baru ->> 'status' as status, b.baru ->> 'golongan' as golongan, b.baru ->> 'pendidikan' as pendidikan`;
  await sql`insert into organisasi.pegawai
      (instansi_id, id, nip, nama, gelar_depan, gelar_belakang, status, golongan, pendidikan, email, kompetensi)
    select b.instansi_id, b.pengganti, b.baru ->> 'nip', ${data}, b.baru ->> 'email', ${KOMPETENSI}
    from organisasi.impor_beda b
    where b.impor_id = ${impor} and b.lembar = 'Pegawai' and b.jenis = 'baru'`.execute(trx);
  const berubah = sql`select b.instansi_id, b.objek as id, ${data} from organisasi.impor_beda b
    where b.impor_id = ${impor} and b.lembar = 'Pegawai' and b.jenis = 'berubah' and b.bidang && ${BERMASA}`;
  await simpanMasa(trx, berubah, berlaku);
  await sql`update organisasi.pegawai t set email = b.baru ->> 'email', kompetensi = ${KOMPETENSI}
    from organisasi.impor_beda b
    where ${milik(impor, 'Pegawai')} and b.jenis = 'berubah' and b.bidang && '{email,kompetensi}'::text[]`.execute(trx);
};

/** Rows that begin: new ones, and those that stand in the place of one that ended. */
const mulaiBaris = async (bahan: Bahan): Promise<void> => {
  const { trx, impor, berlaku } = bahan;
  const masa = sql`case when b.objek is null then (b.baru ->> 'sejak')::date else greatest((b.baru ->> 'sejak')::date, ${berlaku}) end,
    (b.baru ->> 'sampai')::date`;
  const mulai = (lembar: LembarImpor) => sql`b.impor_id = ${impor} and b.lembar = ${lembar} and b.baru is not null
    and not (b.jenis = 'berubah' and ${HANYA_SAMPAI})`;
  await sql`insert into organisasi.pendukung (instansi_id, id, nomor, nama, pendidikan, unit_id, tugas, sejak, sampai)
    select b.instansi_id, b.pengganti, b.baru ->> 'nomor', b.baru ->> 'nama', b.baru ->> 'pendidikan', u.id, b.baru ->> 'tugas', ${masa}
    from organisasi.impor_beda b join ${petaUnit(bahan)} u on u.kode = b.baru ->> 'unit'
    where ${mulai('Pendukung')}`.execute(trx);
  await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, mandat, sejak, sampai)
    select b.instansi_id, b.pengganti, p.id, g.id, b.baru ->> 'sebagai', b.baru ->> 'mandat', ${masa}
    from organisasi.impor_beda b join ${petaPosisi(bahan)} p on p.kode = b.baru ->> 'posisi'
    join organisasi.pegawai g on g.instansi_id = b.instansi_id and g.nip = b.baru ->> 'nip'
    where ${mulai('Pemangku')}`.execute(trx);
  await sql`insert into organisasi.kedudukan
      (instansi_id, id, unit_id, posisi_id, penilai_id, varian, delegasi, sejak, sampai)
    select b.instansi_id, b.pengganti, u.id, p.id, n.id, b.baru ->> 'varian', b.baru ->> 'delegasi', ${masa}
    from organisasi.impor_beda b join ${petaUnit(bahan)} u on u.kode = b.baru ->> 'unit'
    left join ${petaPosisi(bahan)} p on p.kode = b.baru ->> 'posisi'
    join ${petaPosisi(bahan)} n on n.kode = b.baru ->> 'penilai'
    where ${mulai('Kedudukan')}`.execute(trx);
  await sql`insert into organisasi.penunjukan_peran (instansi_id, id, peran, posisi_id, sejak, sampai)
    select b.instansi_id, b.pengganti, b.baru ->> 'peran', p.id, ${masa}
    from organisasi.impor_beda b join ${petaPosisi(bahan)} p on p.kode = b.baru ->> 'posisi'
    where ${mulai('Penunjukan')}`.execute(trx);
};

/** How the rows stand afterwards: whether anything was done to them since decides if the import can be taken back. */
const catatSesudah = async (trx: Trx, impor: string): Promise<void> => {
  for (const lembar of LEMBAR_IMPOR)
    await sql`update organisasi.impor_beda b set sesudah = jsonb_build_object('objek', to_jsonb(o), 'pengganti', to_jsonb(p))
      from organisasi.impor_beda s
      left join ${sql.table(BACA[lembar])} o on o.instansi_id = s.instansi_id and o.id = s.objek
      left join ${sql.table(BACA[lembar])} p on p.instansi_id = s.instansi_id and p.id = s.pengganti
      where s.impor_id = ${impor} and s.lembar = ${lembar}
        and b.instansi_id = s.instansi_id and b.impor_id = s.impor_id and b.urut = s.urut`.execute(trx);
};
