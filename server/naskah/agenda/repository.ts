import { isTertutup } from '@lincah/domain/naskah';
import { type RawBuilder, sql } from 'kysely';
import { bacaKursor, type Pelaku, type Trx } from '../../kernel/index.ts';
import { BAWAAN } from '../nomor.ts';
import type { BarisAgenda, KueriAgenda } from './bentuk.ts';

export type SeriTahun = { readonly seri: string; readonly tahun: number; readonly terakhir: number };

/** Every series with its years, and the built-in one; the newest year first. */
export const listSeri = async (trx: Trx, tahunIni: number): Promise<readonly SeriTahun[]> => {
  const { rows } = await sql<SeriTahun>`
    select seri, tahun, terakhir from naskah.seri_nomor
    union
    select p.seri, ${tahunIni}::smallint, 0 from naskah.pola_nomor p where p.sampai is null
      and not exists (select from naskah.seri_nomor n where n.instansi_id = p.instansi_id and n.seri = p.seri and n.tahun = ${tahunIni})
    order by tahun desc, seri`.execute(trx);
  return rows.some((s) => s.seri === BAWAAN.seri && s.tahun === tahunIni)
    ? rows
    : [...rows, { seri: BAWAAN.seri, tahun: tahunIni, terakhir: 0 }];
};

/** The series asked for, or the one in use most this year. */
export const pilihSeri = (
  semua: readonly SeriTahun[],
  { seri, tahun }: Pick<KueriAgenda, 'seri' | 'tahun'>,
  tahunIni: number,
) => {
  const [utama] = semua.filter((s) => s.tahun === (tahun ?? tahunIni)).toSorted((a, b) => b.terakhir - a.terakhir);
  return { seri: seri ?? utama?.seri ?? BAWAAN.seri, tahun: tahun ?? tahunIni };
};

type Baris = Omit<BarisAgenda, 'mundur'> & { readonly alasan_mundur: string | null; readonly milik: boolean };

/** Every number of a series and year from one to the last, whatever became of it; newest first, and one row more. */
export const listAgenda = async (
  trx: Trx,
  { instansiId, posisi }: Pick<Pelaku, 'instansiId' | 'posisi'>,
  { seri, tahun }: { readonly seri: string; readonly tahun: number },
  { cari, keadaan, kursor, batas }: KueriAgenda,
): Promise<BarisAgenda[]> => {
  const [dari] = bacaKursor(kursor, 1) ?? [];
  const saya = posisi.map((p) => p.id);
  const saring: RawBuilder<unknown>[] = [
    ...(keadaan ? [sql`a.keadaan = ${keadaan}`] : []),
    ...(cari ? [sql`(coalesce(a.nomor, '') || ' ' || coalesce(a.dicari, '')) ilike ${`%${lolos(cari)}%`}`] : []),
    ...(dari ? [sql`a.urut < ${dari}::integer`] : []),
  ];
  const { rows } = await sql<Baris>`
    select a.* from (
      select g.urut, coalesce(s.nomor, k.nomor) as nomor,
        case when s.id is not null then s.status when k.id is not null then 'kertas' when d.urut is not null then 'tidak-dipakai'
          when b.id is not null then 'dipesan' else 'hilang' end as keadaan,
        coalesce(s.tanggal, k.tanggal, b.hari) as tanggal, coalesce(s.hal, k.hal) as hal,
        coalesce(s.naskah #>> '{yth,0}', k.kepada) as kepada,
        coalesce(naskah.sebut_penanda(s.naskah), k.penanda_tangan) as "penandaTangan",
        coalesce(s.sifat, k.sifat) as sifat, coalesce(s.derajat, k.derajat) as derajat,
        coalesce(s.klasifikasi, k.klasifikasi) as klasifikasi,
        coalesce(s.alasan_batal, k.alasan_mundur, d.alasan, b.alasan) as alasan, k.alasan_mundur,
        s.id as surat, k.id as kertas, k.sidik is not null as pindaian, b.id as blok,
        case when coalesce(s.sifat, k.sifat) in ('rahasia', 'sangat-rahasia') then null else coalesce(s.hal, k.hal) end as dicari,
        s.id is not null and (exists (select from alur.pihak h where h.instansi_id = s.instansi_id and h.berkas_id = s.berkas_id
            and h.posisi_id = any(${saya}::uuid[]))
          or exists (select from naskah.pihak_surat h where h.instansi_id = s.instansi_id and h.surat_id = s.id
            and h.posisi_id = any(${saya}::uuid[]))) as milik
      from naskah.seri_nomor n
      cross join lateral generate_series(1, n.terakhir) as g(urut)
      left join naskah.surat s on s.instansi_id = n.instansi_id and s.seri = n.seri and s.tahun = n.tahun and s.urut = g.urut
      left join naskah.surat_kertas k on k.instansi_id = n.instansi_id and k.seri = n.seri and k.tahun = n.tahun and k.urut = g.urut
      left join naskah.blok_nomor b on b.instansi_id = n.instansi_id and b.seri = n.seri and b.tahun = n.tahun
        and g.urut between b.dari and b.sampai
      left join naskah.nomor_ditutup d on d.instansi_id = b.instansi_id and d.blok_id = b.id and d.urut = g.urut
      where n.instansi_id = ${instansiId} and n.seri = ${seri} and n.tahun = ${tahun}) a
    where ${saring.length > 0 ? sql.join(saring, sql` and `) : sql`true`}
    order by a.urut desc limit ${batas + 1}`.execute(trx);
  return rows.map(bentuk);
};

const bentuk = ({ alasan_mundur, milik, ...b }: Baris): BarisAgenda => {
  const rahasia = b.sifat !== null && isTertutup(b.sifat);
  return {
    urut: b.urut,
    nomor: b.nomor,
    keadaan: b.keadaan,
    tanggal: b.tanggal,
    hal: rahasia ? null : b.hal,
    kepada: rahasia ? null : b.kepada,
    penandaTangan: b.penandaTangan || null,
    sifat: b.sifat,
    derajat: b.derajat,
    klasifikasi: b.klasifikasi,
    alasan: b.alasan,
    mundur: alasan_mundur !== null,
    surat: milik && !rahasia ? b.surat : null,
    kertas: b.kertas,
    pindaian: b.pindaian,
    blok: b.blok,
  };
};

const lolos = (cari: string): string => cari.replace(/[\\%_]/g, '\\$&');

export type BlokTersimpan = {
  readonly id: string;
  readonly seri: string;
  readonly tahun: number;
  readonly dari: number;
  readonly sampai: number;
  readonly hari: string;
  readonly alasan: string;
  readonly oleh: string;
  readonly kosong: number[];
};

/** Blocks, the newest day first, with the numbers that are still free; one row more. */
export const listBlok = async (
  trx: Trx,
  { instansiId }: Pick<Pelaku, 'instansiId'>,
  { kursor, batas }: { readonly kursor?: string | undefined; readonly batas: number },
): Promise<BlokTersimpan[]> => {
  const dari = bacaKursor(kursor, 2);
  const { rows } = await sql<BlokTersimpan>`
    select b.id, b.seri, b.tahun, b.dari, b.sampai, b.hari, b.alasan, b.oleh_nama as oleh,
      coalesce((select json_agg(g.urut order by g.urut) from generate_series(b.dari, b.sampai) as g(urut)
        where not exists (select from naskah.surat_kertas k where k.instansi_id = b.instansi_id and k.blok_id = b.id and k.urut = g.urut)
          and not exists (select from naskah.nomor_ditutup d where d.instansi_id = b.instansi_id and d.blok_id = b.id and d.urut = g.urut)
      ), '[]') as kosong
    from naskah.blok_nomor b
    where b.instansi_id = ${instansiId} ${dari ? sql`and (b.hari, b.id) < (${dari[0]}::date, ${dari[1]}::uuid)` : sql``}
    order by b.hari desc, b.id desc limit ${batas + 1}`.execute(trx);
  return rows;
};

/** How many working days the date of a paper letter may lie back. */
export const findMundur = async (trx: Trx): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select mundur_hari_kerja as n from naskah.setelan_agenda`.execute(trx);
  return rows[0]?.n ?? 0;
};
