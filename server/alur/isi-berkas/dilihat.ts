import { sah } from '@lincah/domain/kernel';
import { namaBergelar } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../../kernel/index.ts';
import { kuasaBerkas } from '../kuasa.ts';
import { pandang } from './pihak.ts';

const MENIT = 60_000;

/**
 * Notes that the person looked at a dossier or at a letter of it, once for each office through which she may: first and last
 * time, to the minute. Who looks by an auditor's right alone is noted in her first office, as an auditor.
 */
export const catatDilihat = async (trx: Trx, pelaku: Pelaku, berkasId: string, bendaId = berkasId): Promise<void> => {
  const posisi = pelaku.posisi.map((p) => ({ id: p.id, sebagai: p.sebagai }));
  const kuasa = (await kuasaBerkas(trx, pelaku, berkasId)).map((k) => k.penerima);
  const lama = new Date(pelaku.sekarang.getTime() - MENIT);
  await sql`
    with jabatan as (
      select x.id, x.sebagai from jsonb_to_recordset(${JSON.stringify(posisi)}::jsonb) as x(id uuid, sebagai text)
      where x.id = any(${kuasa}::uuid[]) or exists (select from alur.pihak h where h.instansi_id = ${pelaku.instansiId} and h.berkas_id = ${berkasId} and h.posisi_id = x.id)),
    pengawas as (
      select ${posisi[0]?.id ?? null}::uuid as id, 'auditor' as sebagai
      where ${pelaku.hak.includes('auditor') && posisi.length > 0} and not exists (select from jabatan))
    insert into alur.dilihat as d (instansi_id, berkas_id, benda_id, posisi_id, pegawai_id, sebagai, pertama, terakhir)
    select ${pelaku.instansiId}::uuid, ${berkasId}::uuid, ${bendaId}::uuid, j.id, ${pelaku.pegawaiId}::uuid, j.sebagai, ${pelaku.sekarang}::timestamptz, ${pelaku.sekarang}::timestamptz
    from (select * from jabatan union all select * from pengawas) j
    where exists (select from alur.berkas b where b.instansi_id = ${pelaku.instansiId} and b.id = ${berkasId})
    on conflict (instansi_id, berkas_id, benda_id, posisi_id, pegawai_id)
    do update set terakhir = excluded.terakhir, sebagai = excluded.sebagai where d.terakhir < ${lama}`.execute(trx);
};

type Saringan = { readonly kursor?: string | undefined; readonly batas: number };
type Baris = {
  posisi: string;
  jabatan: string;
  pegawai: string;
  nama: string;
  gelar_depan: string | null;
  gelar_belakang: string | null;
  sebagai: string;
  pertama: Date;
  terakhir: Date;
  dibuka: number;
};

/** Who looked at a dossier, by office: the latest look first, with how many of its letters and attachments were opened. */
export const listDilihat = async (trx: Trx, pelaku: Pelaku, berkasId: string, { kursor, batas }: Saringan) => {
  const pandangan = await pandang(trx, pelaku, berkasId);
  if (!pandangan.sah) return pandangan;
  const [terakhir = null, posisi = null, pegawai = null] = bacaKursor(kursor, 3) ?? [];
  const { rows } = await sql<Baris>`
    with semua as (
      select d.posisi_id, d.pegawai_id, min(d.pertama) as pertama, max(d.terakhir) as terakhir,
        (array_agg(d.sebagai order by d.terakhir desc))[1] as sebagai, count(*) filter (where d.benda_id <> d.berkas_id)::int as dibuka
      from alur.dilihat d where d.instansi_id = ${pelaku.instansiId} and d.berkas_id = ${berkasId}
      group by d.posisi_id, d.pegawai_id)
    select s.posisi_id as posisi, p.nama as jabatan, s.pegawai_id as pegawai, g.nama, g.gelar_depan, g.gelar_belakang, s.sebagai, s.pertama, s.terakhir, s.dibuka
    from semua s
    join organisasi.posisi p on p.instansi_id = ${pelaku.instansiId} and p.id = s.posisi_id
    join organisasi.pegawai g on g.instansi_id = ${pelaku.instansiId} and g.id = s.pegawai_id
    ${terakhir ? sql`where (s.terakhir, s.posisi_id, s.pegawai_id) < (${terakhir}::timestamptz, ${posisi}::uuid, ${pegawai}::uuid)` : sql``}
    order by s.terakhir desc, s.posisi_id desc, s.pegawai_id desc limit ${batas + 1}`.execute(trx);
  const bentuk = (b: Baris) => ({
    id: `${b.posisi}/${b.pegawai}`,
    nama: namaBergelar({ nama: b.nama, gelarDepan: b.gelar_depan, gelarBelakang: b.gelar_belakang }),
    jabatan: b.jabatan,
    sebagai: b.sebagai,
    pertama: b.pertama.toISOString(),
    terakhir: b.terakhir.toISOString(),
    dibuka: b.dibuka,
  });
  return sah(potongHalaman(rows, batas, bentuk, (b) => [b.terakhir.toISOString(), b.posisi, b.pegawai]));
};
