import type { CaraMenandatangani, KeadaanTandaTangan, SuratBertanda } from '@lincah/domain/naskah';
import { type RawBuilder, sql } from 'kysely';
import { bacaKursor, type Pelaku, type Trx } from '../../kernel/index.ts';
import { menungguParaf } from '../paraf/repository.ts';

type Baris = {
  id: string;
  berkas: string | null;
  jenis: string;
  peraturan: string;
  nomor: string;
  tanggal: string;
  hal: string;
  /** What the dossier is about; letters of one kind have the same subject line. */
  perihal: string;
  status: 'terbit' | 'batal';
  cara: CaraMenandatangani;
  keadaan: KeadaanTandaTangan;
  posisi: string;
  jabatan: string;
  nama: string;
  nip: string;
  menungguParaf: string | null;
  galat: string | null;
  percobaan: number;
  dibuat_pada: Date;
};
export type TandaSurat = SuratBertanda & Baris;

const kueri = (syarat: RawBuilder<unknown>): RawBuilder<Baris> => sql<Baris>`
  select s.id, s.berkas_id as berkas, s.jenis, s.naskah ->> 'peraturan' as peraturan, s.nomor, s.tanggal, s.hal, coalesce(b.perihal, s.hal) as perihal, s.status,
    t.cara, t.keadaan, t.posisi_id as posisi, t.nip, t.galat, t.percobaan, t.dibuat_pada,
    naskah.sebut_penanda(s.naskah) as jabatan,
    s.naskah #>> '{tandaTangan,nama}' as nama, ${menungguParaf(sql`s.id`)} as "menungguParaf"
  from naskah.tanda_tangan t
  join naskah.surat s on s.instansi_id = t.instansi_id and s.id = t.surat_id
  left join alur.berkas b on b.instansi_id = s.instansi_id and b.id = s.berkas_id
  where ${syarat}`;

const jabatanSaya = ({ posisi }: Pelaku): readonly string[] => posisi.map((p) => p.id);

/** One page of what waits for the posts that I hold, oldest first, and one row more. */
export const listMenunggu = async (
  trx: Trx,
  pelaku: Pelaku,
  { kursor, batas }: { readonly kursor?: string | undefined; readonly batas: number },
): Promise<TandaSurat[]> => {
  const dari = bacaKursor(kursor, 2);
  const { rows } = await kueri(sql`t.posisi_id = any(${jabatanSaya(pelaku)}::uuid[]) and t.keadaan <> 'selesai'
    and s.status = 'terbit'
    ${dari ? sql`and (t.dibuat_pada, t.surat_id) > (${dari[0]}::timestamptz, ${dari[1]}::uuid)` : sql``}
    order by t.dibuat_pada, t.surat_id limit ${batas + 1}`).execute(trx);
  return rows;
};

const HITUNG_SAMPAI = 100;

/** How many wait for me, counted up to a hundred. */
export const countMenunggu = async (trx: Trx, pelaku: Pelaku): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from (
    select 1 from naskah.tanda_tangan t join naskah.surat s on s.instansi_id = t.instansi_id and s.id = t.surat_id
    where t.posisi_id = any(${jabatanSaya(pelaku)}::uuid[]) and t.keadaan <> 'selesai' and s.status = 'terbit'
    limit ${HITUNG_SAMPAI}) x`.execute(trx);
  return rows[0]?.n ?? 0;
};

/** Letters whose signature is mine to give or to know of, locked; others do not exist for me. */
export const kunciMilikSaya = async (trx: Trx, pelaku: Pelaku, ids: readonly string[]): Promise<TandaSurat[]> => {
  const { rows } = await kueri(sql`t.surat_id = any(${[...ids]}::uuid[])
    and (t.posisi_id = any(${jabatanSaya(pelaku)}::uuid[]) or t.nip = ${pelaku.nip})
    order by t.surat_id for update of t`).execute(trx);
  return rows;
};

export type Tanda = {
  readonly cara: CaraMenandatangani;
  readonly keadaan: KeadaanTandaTangan;
  readonly galat: string | null;
  readonly sidik: string | null;
  readonly jenisBerkas: string | null;
  readonly selesaiPada: Date | null;
  readonly posisi: string;
  readonly nip: string;
  readonly menungguParaf: string | null;
};

/** The signature of one letter; undefined for a letter that is issued by the act alone. */
export const findTanda = async (trx: Trx, suratId: string): Promise<Tanda | undefined> => {
  const { rows } = await sql<Tanda>`select cara, keadaan, galat, sidik, jenis_berkas as "jenisBerkas",
    selesai_pada as "selesaiPada", posisi_id as posisi, nip,
    ${menungguParaf(sql`tanda_tangan.surat_id`)} as "menungguParaf" from naskah.tanda_tangan where surat_id = ${suratId}`.execute(
    trx,
  );
  return rows[0];
};
