import { suratPemberitahuan } from '@lincah/domain/alur';
import { tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { type BasisData, dalamInstansi, semuaInstansi, type Trx, titipSurel } from '../../kernel/index.ts';
import { isiSurel } from './isi-surel.ts';
import { masihDilimpahkan } from './kabari-kuasa.ts';
import { type BarisSetelan, toSetelan } from './setelan.ts';

type Tujuan = {
  readonly pegawai: string;
  readonly email: string | null;
  readonly posisi: readonly string[];
  readonly setelan: BarisSetelan | null;
  readonly hari: string;
  readonly menit: number;
  readonly singkat: string;
};
type Hitungan = { readonly jumlah: number; readonly tindakan: number };

/** What nobody was mailed for so long is no news any more. */
const BASI_MS = 3 * 86_400_000;

/**
 * Leaves a mail for everybody who has something unread that is due now, at once or as the daily digest: one mail each, however
 * much it is. Who holds an office now is asked now. Noted and left in one small transaction for each person, so a sweep that
 * dies half-way, or two at once, mail each thing once. Answers how many mails were left.
 */
export const suratkan = async (db: BasisData, kini: Date, alamatDasar: string): Promise<number> => {
  let jumlah = 0;
  for (const { instansiId } of await semuaInstansi(db)) {
    const tujuan = await dalamInstansi(db, instansiId, (trx) => listTujuan(trx, instansiId, kini));
    for (const satu of tujuan)
      if (await dalamInstansi(db, instansiId, (trx) => suratiSatu(trx, instansiId, satu, kini, alamatDasar))) jumlah++;
  }
  return jumlah;
};

/** Who holds, today, an office that something not yet mailed lies at. */
const listTujuan = async (trx: Trx, instansiId: string, kini: Date): Promise<readonly Tujuan[]> => {
  const { rows } = await sql<Tujuan>`
    select k.pegawai_id as pegawai, case when a.aktif then g.email end as email, array_agg(k.posisi_id) as posisi,
      to_jsonb(s) as setelan, w.kini::date::text as hari,
      (extract(hour from w.kini) * 60 + extract(minute from w.kini))::integer as menit, i.nama_singkat as singkat
    from kernel.instansi i
    cross join lateral (select ${kini}::timestamptz at time zone i.zona_waktu as kini) w
    cross join lateral organisasi.pemegang(w.kini::date) k
    join organisasi.pegawai g on g.instansi_id = k.instansi_id and g.id = k.pegawai_id
    left join kernel.akun a on a.instansi_id = k.instansi_id and a.pegawai_id = k.pegawai_id
    left join alur.setelan_pemberitahuan s on s.instansi_id = k.instansi_id and s.pegawai_id = k.pegawai_id
    where i.instansi_id = ${instansiId} and k.instansi_id = i.instansi_id and k.posisi_id in (
      select n.posisi_id from alur.pemberitahuan n where n.instansi_id = ${instansiId} and n.surel_pada is null
        and n.pada > ${basi(kini)})
    group by k.pegawai_id, a.aktif, g.email, s.*, w.kini, i.nama_singkat
    order by k.pegawai_id`.execute(trx);
  return rows;
};

const suratiSatu = async (
  trx: Trx,
  instansiId: string,
  { pegawai: _, email, posisi, setelan, hari, menit, singkat }: Tujuan,
  kini: Date,
  alamatDasar: string,
): Promise<boolean> => {
  const {
    segera,
    ringkasan,
    batasRingkasan: batas,
    tanpa,
  } = suratPemberitahuan(toSetelan(setelan), tanggal(hari), menit);
  const { rows } = await sql<Hitungan>`
    with tiba as (
      update alur.pemberitahuan n set surel_pada = ${kini} from kernel.instansi i
      where n.instansi_id = ${instansiId} and i.instansi_id = n.instansi_id and n.posisi_id = any(${[...posisi]}::uuid[])
        and n.surel_pada is null and n.pada > ${basi(kini)} and ${masihDilimpahkan(tanggal(hari))}
        and (n.jenis = any(${[...segera, ...tanpa]}::text[]) or n.jenis = any(${[...ringkasan]}::text[])
          and n.pada <= (${batas.hari}::date + make_interval(mins => ${batas.menit}::integer)) at time zone i.zona_waktu)
      returning n.jenis, n.dibaca_pada is null and n.jenis <> all(${[...tanpa]}::text[]) as perlu)
    select count(*) filter (where perlu)::integer as jumlah,
      count(*) filter (where perlu and jenis in ('tindakan', 'lamaran'))::integer as tindakan from tiba`.execute(trx);
  const [hitungan] = rows;
  if (!email || !hitungan || hitungan.jumlah === 0) return false;
  await titipSurel(trx, instansiId, { kepada: email, ...isiSurel(hitungan, singkat, alamatDasar) }, kini);
  return true;
};

const basi = (kini: Date) => new Date(kini.getTime() - BASI_MS);
