import type { Derajat, Naskah, Sifat } from '@lincah/domain/naskah';
import { type RawBuilder, sql } from 'kysely';
import { bacaKursor, type Pelaku, type Trx } from '../kernel/index.ts';

export type BarisTembusan = {
  readonly id: string;
  readonly berkas_id: string | null;
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly hal: string;
  readonly sifat: Sifat;
  readonly derajat: Derajat;
  readonly klasifikasi: string;
  readonly naskah: Naskah;
  readonly status: 'terbit' | 'batal';
  readonly dibuat_pada: Date;
  readonly posisi: string;
  /** Written to that office, or copied to it. */
  readonly sebagai: 'tujuan' | 'tembusan';
  readonly dibaca_pada: Date | null;
  /** The other agency that sent it; null for a letter of one's own. */
  readonly asal: string | null;
};

const jabatan = ({ posisi }: Pelaku): readonly string[] => posisi.map((p) => p.id);

/**
 * Copies delivered to the offices that I hold, of letters of this agency and of others, newest first, and one row more. A letter
 * copied to two of them stands once.
 */
export const listTembusan = async (
  trx: Trx,
  pelaku: Pelaku,
  { kursor, batas }: { readonly kursor?: string | undefined; readonly batas: number },
): Promise<BarisTembusan[]> => {
  const dari = bacaKursor(kursor, 2);
  const { rows } = await sql<BarisTembusan>`
    select s.id, s.berkas_id, s.jenis, s.nomor, s.tanggal, s.hal, s.naskah, s.status, s.dibuat_pada, s.asal, s.sifat, s.derajat, s.klasifikasi, k.posisi, k.sebagai, k.dibaca_pada
    from naskah.arsip s
    join lateral (select p.nama as posisi, t.sebagai, t.dibaca_pada from naskah.tembusan_semua t
      join organisasi.posisi p on p.instansi_id = t.instansi_id and p.id = t.posisi_id
      where t.instansi_id = s.instansi_id and t.surat_id = s.id and t.posisi_id = any(${jabatan(pelaku)}::uuid[])
      order by t.dibaca_pada desc nulls last, t.sebagai desc, p.nama limit 1) k on true
    where s.instansi_id = ${pelaku.instansiId} and s.id in (select t.surat_id from naskah.tembusan_semua t
        where t.instansi_id = ${pelaku.instansiId} and t.posisi_id = any(${jabatan(pelaku)}::uuid[]))
      and ${SUDAH_DIPARAF(sql`s.id`)}
      ${dari ? sql`and (s.dibuat_pada, s.id) < (${dari[0]}::timestamptz, ${dari[1]}::uuid)` : sql``}
    order by s.dibuat_pada desc, s.id desc limit ${batas + 1}`.execute(trx);
  return rows;
};

/** A letter is delivered once it has its initials. */
const SUDAH_DIPARAF = (surat: RawBuilder<unknown>) => sql`not exists (select from naskah.paraf r
  where r.surat_id = ${surat} and r.keadaan in ('menunggu', 'dikembalikan'))`;

const HITUNG_SAMPAI = 100;

/** How many of my copies nobody has opened in the office, counted up to a hundred. */
export const countBelumDibaca = async (trx: Trx, pelaku: Pelaku): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (
    select 1 from naskah.tembusan_semua t where t.instansi_id = ${pelaku.instansiId}
      and t.posisi_id = any(${jabatan(pelaku)}::uuid[]) and t.dibaca_pada is null and ${SUDAH_DIPARAF(sql`t.surat_id`)}
      limit ${HITUNG_SAMPAI}) x`.execute(trx);
  return rows[0]?.n ?? 0;
};

/** A copy counts as read for the offices through which its letter was opened. */
export const tandaiTembusanDibaca = async (trx: Trx, pelaku: Pelaku, suratId: string): Promise<void> => {
  const milikSaya = sql`instansi_id = ${pelaku.instansiId} and surat_id = ${suratId} and dibaca_pada is null
    and posisi_id = any(${jabatan(pelaku)}::uuid[])`;
  await sql`with masuk as (update naskah.tembusan_masuk set dibaca_pada = ${pelaku.sekarang} where ${milikSaya})
    update naskah.tembusan set dibaca_pada = ${pelaku.sekarang} where ${milikSaya}`.execute(trx);
};
