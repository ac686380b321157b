import type { Tanggal } from '@lincah/domain/kernel';
import { type IsiPenunjukan, namaBergelar, type PenunjukanBerjalan } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../../kernel/index.ts';

export type BarisPenunjukan = {
  readonly id: string;
  readonly peran: string;
  readonly posisi: { readonly id: string; readonly nama: string };
  readonly sejak: Tanggal;
  readonly sampai: Tanggal | null;
  readonly alasan: string;
  readonly oleh: string | null;
  readonly alasanAkhir: string | null;
  /** Taken back before it had a day. */
  readonly batal: boolean;
};

type Mentah = Omit<BarisPenunjukan, 'oleh'> & {
  oleh: { nama: string; depan: string | null; belakang: string | null } | null;
};

const lengkap = sql`
  select s.id, s.peran, s.sejak, s.sampai, s.alasan, s.alasan_akhir as "alasanAkhir", s.batal,
    json_build_object('id', o.id, 'nama', o.nama) as posisi,
    case when g.id is not null then json_build_object('nama', g.nama, 'depan', g.gelar_depan, 'belakang', g.gelar_belakang) end as oleh
  from (
    select coalesce(t.id, r.id) as id, coalesce(t.peran, r.peran) as peran, coalesce(t.posisi_id, r.posisi_id) as posisi_id,
      coalesce(t.sejak, r.sejak) as sejak, case when t.id is null then r.sampai else t.sampai end as sampai,
      coalesce(r.alasan, '') as alasan, r.alasan_akhir, r.ditetapkan_oleh, t.id is null as batal
    from organisasi.penunjukan_peran t
    full join organisasi.riwayat_penunjukan r on r.instansi_id = t.instansi_id and r.id = t.id) s
  join organisasi.posisi o on o.id = s.posisi_id
  left join organisasi.pegawai g on g.instansi_id = o.instansi_id and g.id = s.ditetapkan_oleh`;

/** Every designation that ever was, the latest first day first. */
export const listRiwayat = async (
  trx: Trx,
  { kursor, batas }: { readonly kursor?: string | undefined; readonly batas: number },
) => {
  const kunci = bacaKursor(kursor, 2);
  const { rows } = await sql<Mentah>`${lengkap}
    ${kunci ? sql`where (s.sejak, s.id) < (${kunci[0]}::date, ${kunci[1]}::uuid)` : sql``}
    order by s.sejak desc, s.id desc limit ${batas + 1}`.execute(trx);
  return potongHalaman(rows, batas, bentuk, (b) => [b.sejak, b.id]);
};

/** Designations that count on the day or later, the earliest first. */
export const listBerjalan = async (trx: Trx, hari: Tanggal): Promise<readonly BarisPenunjukan[]> => {
  const { rows } = await sql<Mentah>`${lengkap}
    where not s.batal and coalesce(s.sampai, ${hari}) >= ${hari} order by s.sejak, s.id`.execute(trx);
  return rows.map(bentuk);
};

/** The same for one role, its rows held against another decision meanwhile. */
export const lockBerjalan = async (trx: Trx, instansi: string, peran: string, hari: Tanggal) => {
  await sql`select pg_advisory_xact_lock(hashtext(${`penunjukan:${instansi}:${peran}`}))`.execute(trx);
  return (await listBerjalan(trx, hari))
    .filter((b) => b.peran === peran)
    .map(
      ({ id, posisi, sejak, sampai }): PenunjukanBerjalan => ({
        id,
        posisi: posisi.id,
        namaPosisi: posisi.nama,
        sejak,
        ...(sampai !== null && { sampai }),
      }),
    );
};

export const findPenunjukan = async (trx: Trx, id: string): Promise<BarisPenunjukan | undefined> => {
  await sql`select from organisasi.penunjukan_peran where id = ${id} for update`.execute(trx);
  const { rows } = await sql<Mentah>`${lengkap} where s.id = ${id}`.execute(trx);
  return rows[0] && bentuk(rows[0]);
};

const bentuk = ({ oleh, ...b }: Mentah): BarisPenunjukan => ({
  ...b,
  oleh: oleh && namaBergelar({ nama: oleh.nama, gelarDepan: oleh.depan, gelarBelakang: oleh.belakang }),
});

export const storePenunjukan = async (trx: Trx, id: string, isi: IsiPenunjukan, pelaku: Pelaku): Promise<void> => {
  const { peran, posisi, sejak, sampai = null, alasan } = isi;
  await sql`insert into organisasi.penunjukan_peran (instansi_id, id, peran, posisi_id, sejak, sampai)
    values (${pelaku.instansiId}, ${id}, ${peran}, ${posisi}, ${sejak}, ${sampai})`.execute(trx);
  await sql`insert into organisasi.riwayat_penunjukan (instansi_id, id, peran, posisi_id, sejak, sampai, alasan, ditetapkan_oleh, ditetapkan_pada)
    values (${pelaku.instansiId}, ${id}, ${peran}, ${posisi}, ${sejak}, ${sampai}, ${alasan}, ${pelaku.pegawaiId}, ${pelaku.sekarang})`.execute(
    trx,
  );
};

type Akhir = { readonly sampai: Tanggal | null; readonly alasan: string };

/** Ends the days that count (`sampai` null: there were none) and notes by whom and why. */
export const simpanAkhir = async (trx: Trx, id: string, { sampai, alasan }: Akhir, pelaku: Pelaku): Promise<void> => {
  await sql`insert into organisasi.riwayat_penunjukan (instansi_id, id, peran, posisi_id, sejak, sampai, alasan,
      diakhiri_oleh, diakhiri_pada, alasan_akhir)
    select instansi_id, id, peran, posisi_id, sejak, sampai, '', ${pelaku.pegawaiId}::uuid, ${pelaku.sekarang}::timestamptz, ${alasan}
    from organisasi.penunjukan_peran where id = ${id}
    on conflict (instansi_id, id) do update set diakhiri_oleh = excluded.diakhiri_oleh,
      diakhiri_pada = excluded.diakhiri_pada, alasan_akhir = excluded.alasan_akhir`.execute(trx);
  if (sampai === null) await sql`delete from organisasi.penunjukan_peran where id = ${id}`.execute(trx);
  else await sql`update organisasi.penunjukan_peran set sampai = ${sampai} where id = ${id}`.execute(trx);
};

/** Whether the agency has the post on the day. */
export const isPosisi = async (trx: Trx, id: string, hari: Tanggal): Promise<boolean> => {
  const { rows } = await sql`select from organisasi.posisi_bermasa
    where id = ${id} and sejak <= ${hari} and coalesce(sampai, ${hari}) >= ${hari}`.execute(trx);
  return rows.length > 0;
};
