import type { KeadaanParaf, PeranParaf, SuratDiparaf } from '@lincah/domain/naskah';
import { type RawBuilder, sql } from 'kysely';
import { bacaKursor, type Pelaku, type Trx } from '../../kernel/index.ts';

export type LangkahTersimpan = {
  readonly urut: number;
  readonly peran: PeranParaf;
  readonly posisi: string;
  readonly jabatan: string;
  readonly keadaan: KeadaanParaf;
  readonly tenggat: string | null;
  readonly oleh: string | null;
  readonly sebagai: string | null;
  readonly pada: Date | null;
  readonly catatan: string | null;
  readonly jawaban: string | null;
};

/** The steps of a letter in their order; none where it needs no initials. */
export const listLangkah = async (trx: Trx, suratId: string): Promise<readonly LangkahTersimpan[]> => {
  const { rows } = await sql<LangkahTersimpan>`
    select r.urut, r.peran, r.posisi_id as posisi, p.nama as jabatan, r.keadaan, r.tenggat, r.oleh_nama as oleh, r.sebagai, r.pada,
      r.catatan, r.jawaban
    from naskah.paraf r join organisasi.posisi p on p.instansi_id = r.instansi_id and p.id = r.posisi_id
    where r.surat_id = ${suratId} order by r.urut`.execute(trx);
  return rows;
};

/** The office that holds up a letter `kolom`; null when all its initials are there. */
export const menungguParaf = (kolom: RawBuilder<unknown>): RawBuilder<string | null> => sql`(
  select p.nama from naskah.paraf r join organisasi.posisi p on p.instansi_id = r.instansi_id and p.id = r.posisi_id
  where r.surat_id = ${kolom} and r.keadaan in ('menunggu', 'dikembalikan') order by r.urut limit 1)`;

export type SuratTerkunci = SuratDiparaf & {
  readonly berkas: string | null;
  readonly jenis: string;
  readonly hal: string;
};

/** The letter with its steps, held until the transaction ends; undefined when it has none. */
export const kunciSurat = async (trx: Trx, id: string): Promise<SuratTerkunci | undefined> => {
  await sql`select pg_advisory_xact_lock(hashtext('paraf'), hashtext(${id}))`.execute(trx);
  const { rows } = await sql<Omit<SuratTerkunci, 'langkah'>>`
    select s.id, s.berkas_id as berkas, s.jenis, s.hal, s.nomor, s.status, s.penanda_tangan_id as penanda, p.nama as "jabatanPenanda",
      case when s.naskah #>> '{data,pihakKedua,nip}' is not null then json_build_object(
        'nama', s.naskah #>> '{data,pihakKedua,nama}', 'nip', s.naskah #>> '{data,pihakKedua,nip}') end as pihak
    from naskah.surat s join organisasi.posisi p on p.instansi_id = s.instansi_id and p.id = s.penanda_tangan_id
    where s.id = ${id}`.execute(trx);
  const [surat] = rows;
  const langkah = surat ? await listLangkah(trx, id) : [];
  return surat && langkah.length > 0 ? { ...surat, langkah } : undefined;
};

export type MenungguParaf = {
  readonly id: string;
  readonly berkas: string | null;
  readonly jenis: string;
  readonly peraturan: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly hal: string;
  readonly perihal: string | null;
  readonly keadaan: 'menunggu' | 'dikembalikan';
  readonly peran: PeranParaf;
  readonly jabatan: string;
  readonly tenggat: string | null;
  readonly catatan: string | null;
  readonly dibuka: Date;
};

/** Letters that wait for the initials of my offices, and those returned to an office of mine that signs; oldest first. */
export const listMenungguParaf = async (
  trx: Trx,
  { instansiId, posisi }: Pelaku,
  { kursor, batas }: { readonly kursor?: string | undefined; readonly batas: number },
): Promise<MenungguParaf[]> => {
  const dari = bacaKursor(kursor, 2);
  const saya = sql`any(${posisi.map((p) => p.id)}::uuid[])`;
  const { rows } = await sql<MenungguParaf>`
    select s.id, s.berkas_id as berkas, s.jenis, s.naskah ->> 'peraturan' as peraturan, s.nomor, s.tanggal, s.hal, b.perihal,
      r.keadaan, r.peran, p.nama as jabatan, r.tenggat, r.catatan, r.dibuka_pada as dibuka
    from (
      select * from naskah.paraf r where r.instansi_id = ${instansiId} and r.posisi_id = ${saya} and r.keadaan = 'menunggu'
        and r.dibuka_pada is not null
      union all
      select r.* from naskah.paraf r join naskah.surat s on s.instansi_id = r.instansi_id and s.id = r.surat_id
      where r.instansi_id = ${instansiId} and r.keadaan = 'dikembalikan' and s.penanda_tangan_id = ${saya}) r
    join naskah.surat s on s.instansi_id = r.instansi_id and s.id = r.surat_id and s.status = 'terbit'
    join organisasi.posisi p on p.instansi_id = r.instansi_id and p.id = r.posisi_id
    left join alur.berkas b on b.instansi_id = s.instansi_id and b.id = s.berkas_id
    where ${dari ? sql`(r.dibuka_pada, s.id) > (${dari[0]}::timestamptz, ${dari[1]}::uuid)` : sql`true`}
    order by r.dibuka_pada, s.id limit ${batas + 1}`.execute(trx);
  return rows;
};
