import type { Tanggal } from '@lincah/domain/kernel';
import { type IsiMandat, namaBergelar, type PemangkuBernama, type SebagaiMandat } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../../kernel/index.ts';

/** A mandate as stored, whether it came by letter on screen or by workbook. */
export type BarisMandat = {
  readonly id: string;
  readonly posisi: { readonly id: string; readonly nama: string };
  readonly unit: { readonly id: string; readonly nama: string };
  readonly pegawai: { readonly id: string; readonly nama: string };
  readonly sebagai: SebagaiMandat;
  readonly nomorSurat: string;
  readonly tanggalSurat: string | null;
  readonly sebab: string | null;
  readonly sejak: Tanggal;
  readonly sampai: Tanggal | null;
  readonly alasanCabut: string | null;
};

type KueriMandat = {
  readonly keadaan: 'kini' | 'lalu';
  readonly cari?: string | undefined;
  readonly kursor?: string | undefined;
  readonly batas: number;
};

const semua = sql`
  select coalesce(p.id, m.id) as id, coalesce(p.posisi_id, m.posisi_id) as posisi_id,
    coalesce(p.pegawai_id, m.pegawai_id) as pegawai_id, coalesce(p.sebagai, m.sebagai) as sebagai,
    coalesce(m.nomor_surat, p.mandat) as nomor_surat, m.tanggal_surat, m.sebab, coalesce(p.sejak, m.sejak) as sejak,
    case when p.id is null then m.sampai else p.sampai end as sampai, m.alasan_cabut
  from (select * from organisasi.pemangku where sebagai <> 'definitif') p
  full join organisasi.mandat m on m.instansi_id = p.instansi_id and m.id = p.id`;

const lengkap = sql`
  select s.id, s.sebagai, s.nomor_surat as "nomorSurat", s.tanggal_surat as "tanggalSurat", s.sebab, s.sejak, s.sampai,
    s.alasan_cabut as "alasanCabut", json_build_object('id', o.id, 'nama', o.nama) as posisi,
    json_build_object('id', u.id, 'nama', u.nama) as unit,
    json_build_object('id', g.id, 'nama', g.nama, 'depan', g.gelar_depan, 'belakang', g.gelar_belakang) as pegawai
  from (${semua}) s
  join organisasi.posisi o on o.id = s.posisi_id
  join organisasi.unit u on u.instansi_id = o.instansi_id and u.id = o.unit_id
  join organisasi.pegawai g on g.instansi_id = o.instansi_id and g.id = s.pegawai_id`;

type Mentah = Omit<BarisMandat, 'pegawai'> & {
  pegawai: { id: string; nama: string; depan: string | null; belakang: string | null };
};

/** Mandates of the agency, the latest first day first. */
export const listMandat = async (trx: Trx, { keadaan, cari, kursor, batas }: KueriMandat, hari: Tanggal) => {
  const kunci = bacaKursor(kursor, 2);
  const kini = sql`(s.alasan_cabut is null and coalesce(s.sampai, ${hari}) >= ${hari})`;
  const pola = `%${(cari ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<Mentah>`${lengkap}
    where ${keadaan === 'kini' ? kini : sql`not ${kini}`}
      and (o.nama ilike ${pola} or u.nama ilike ${pola} or g.nama ilike ${pola} or s.nomor_surat ilike ${pola})
      ${kunci ? sql`and (s.sejak, s.id) < (${kunci[0]}::date, ${kunci[1]}::uuid)` : sql``}
    order by s.sejak desc, s.id desc limit ${batas + 1}`.execute(trx);
  return potongHalaman(rows, batas, bentuk, (b) => [b.sejak, b.id]);
};

/** One mandate, its office locked against another decision on it meanwhile. */
export const findMandat = async (trx: Trx, id: string): Promise<BarisMandat | undefined> => {
  const { rows } = await sql<Mentah>`${lengkap} where s.id = ${id} for update of o`.execute(trx);
  return rows[0] && bentuk(rows[0]);
};

const bentuk = ({ pegawai: { id, nama, depan, belakang }, ...b }: Mentah): BarisMandat => ({
  ...b,
  pegawai: { id, nama: namaBergelar({ nama, gelarDepan: depan, gelarBelakang: belakang }) },
});

/** Everybody who holds or will hold the office from `hari` on; locks the office until the transaction ends. */
export const listPemangkuPosisi = async (trx: Trx, posisi: string, hari: Tanggal): Promise<PemangkuBernama[]> => {
  await sql`select from organisasi.posisi where id = ${posisi} for update`.execute(trx);
  const { rows } = await sql<PemangkuBernama & { sampai: Tanggal | null }>`
    select m.pegawai_id as pegawai, g.nama, m.sebagai, m.sejak, m.sampai from organisasi.pemangku m
    join organisasi.pegawai g on g.instansi_id = m.instansi_id and g.id = m.pegawai_id
    where m.posisi_id = ${posisi} and coalesce(m.sampai, ${hari}) >= ${hari}`.execute(trx);
  return rows.map(({ sampai, ...p }) => ({ ...p, ...(sampai !== null && { sampai }) }));
};

export const isPegawai = async (trx: Trx, id: string): Promise<boolean> =>
  (await trx.selectFrom('organisasi.pegawai').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

export const storeMandat = async (trx: Trx, id: string, m: IsiMandat, pelaku: Pelaku): Promise<void> => {
  const sampai = m.sampai ?? null;
  await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, mandat, sejak, sampai)
    values (${pelaku.instansiId}, ${id}, ${m.posisi}, ${m.pegawai}, ${m.sebagai}, ${m.nomorSurat}, ${m.sejak}, ${sampai})`.execute(
    trx,
  );
  await sql`insert into organisasi.mandat (instansi_id, id, posisi_id, pegawai_id, sebagai, nomor_surat, tanggal_surat,
      sebab, sejak, sampai, ditetapkan_oleh, ditetapkan_pada)
    values (${pelaku.instansiId}, ${id}, ${m.posisi}, ${m.pegawai}, ${m.sebagai}, ${m.nomorSurat}, ${m.tanggalSurat},
      ${m.sebab}, ${m.sejak}, ${sampai}, ${pelaku.pegawaiId}, ${pelaku.sekarang})`.execute(trx);
};

/** Ends the days that count (`sampai` null: there were none) and notes by whom and why on the letter. */
export const akhiriMandat = async (
  trx: Trx,
  { id, posisi, pegawai, sebagai, nomorSurat, sejak, sampai: semula }: BarisMandat,
  { sampai, alasan }: { readonly sampai: Tanggal | null; readonly alasan: string },
  pelaku: Pelaku,
): Promise<void> => {
  if (sampai === null) await sql`delete from organisasi.pemangku where id = ${id}`.execute(trx);
  else await sql`update organisasi.pemangku set sampai = ${sampai} where id = ${id}`.execute(trx);
  await sql`insert into organisasi.mandat (instansi_id, id, posisi_id, pegawai_id, sebagai, nomor_surat, sebab, sejak,
      sampai, dicabut_oleh, dicabut_pada, alasan_cabut)
    values (${pelaku.instansiId}, ${id}, ${posisi.id}, ${pegawai.id}, ${sebagai}, ${nomorSurat}, '', ${sejak}, ${semula},
      ${pelaku.pegawaiId}, ${pelaku.sekarang}, ${alasan})
    on conflict (instansi_id, id) do update set dicabut_oleh = excluded.dicabut_oleh,
      dicabut_pada = excluded.dicabut_pada, alasan_cabut = excluded.alasan_cabut`.execute(trx);
};
