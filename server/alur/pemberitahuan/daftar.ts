import type { JenisPemberitahuan } from '@lincah/domain/alur';
import type { Alur } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import { bacaKursor, isyaratkan, type Pelaku, potongHalaman, type Trx } from '../../kernel/index.ts';
import type { Saringan } from '../daftar-tindakan.ts';
import { findDaftarAlur } from '../gambar.ts';
import { namaTugas } from '../nama-alur.ts';
import { masihDilimpahkan } from './kabari-kuasa.ts';
import { findSetelan } from './setelan.ts';

type Baris = {
  id: string;
  berkas: string | null;
  surat: string | null;
  kamar: string | null;
  perihal: string | null;
  versi: string | null;
  hasil: string | null;
  mitra_nama: string | null;
  terlihat: boolean;
  tugas: string | null;
  pilihan: string | null;
  di_mitra: boolean;
  sudah: boolean;
  posisi: string;
  atas_nama: string | null;
  jenis: JenisPemberitahuan;
  pada: Date;
  tenggat: Date | null;
  dibaca_pada: Date | null;
};

type SaringanPemberitahuan = Omit<Saringan, 'cari'> & { readonly belum?: boolean | undefined };

/**
 * What the offices held today were told, newest first, in the kinds that the person wants to see. Of a dossier that an office
 * may not see, only the kind and the time.
 */
export const listPemberitahuan = async (trx: Trx, pelaku: Pelaku, { kursor, batas, belum }: SaringanPemberitahuan) => {
  const posisi = pelaku.posisi.map((p) => p.id);
  const { layar } = await findSetelan(trx, pelaku);
  const [pada = null, id = null] = bacaKursor(kursor, 2) ?? [];
  const { rows } = await sql<Baris>`
    select n.id, n.berkas_id as berkas, n.surat_id as surat, b.kamar, coalesce(b.perihal, n.perihal) as perihal, b.versi, b.hasil, b.mitra_nama, coalesce(t.tugas, n.tugas) as tugas,
      t.pilihan, t.ditutup_pada is not null as sudah, n.tugas is not null and n.tindakan_id is null and n.surat_id is null as di_mitra, n.posisi_id as posisi,
      case when n.pelimpahan_id is not null then (select d.nama from organisasi.posisi d where d.instansi_id = t.instansi_id and d.id = t.posisi_id) end as atas_nama, n.jenis, n.pada, t.tenggat, n.dibaca_pada,
      n.surat_id is not null or n.pelimpahan_id is not null and t.ditutup_pada is null or exists (select from alur.pihak p where p.instansi_id = n.instansi_id and p.berkas_id = n.berkas_id and p.posisi_id = n.posisi_id) as terlihat
    from (
      select n.* from unnest(${posisi}::uuid[]) as j(id)
      cross join lateral (
        select n.* from alur.pemberitahuan n
        where n.instansi_id = ${pelaku.instansiId} and n.posisi_id = j.id and n.jenis = any(${[...layar]}::text[])
          and ${masihDilimpahkan(pelaku.hariIni)}
          ${belum ? sql`and n.dibaca_pada is null` : sql``}
          ${pada && id ? sql`and (n.pada, n.id) < (${pada}::timestamptz, ${id}::uuid)` : sql``}
        order by n.pada desc, n.id desc limit ${batas + 1}) n -- each office reads its own end of the index
      order by n.pada desc, n.id desc limit ${batas + 1}) n
    left join alur.berkas b on b.instansi_id = n.instansi_id and b.id = n.berkas_id
    left join alur.tindakan t on t.instansi_id = n.instansi_id and t.id = n.tindakan_id
    order by n.pada desc, n.id desc`.execute(trx);
  const alur = await findDaftarAlur(
    trx,
    rows.flatMap((b) => b.versi ?? []),
  );
  const bentuk = (b: Baris) => bentukPemberitahuan(b, alur.get(b.versi ?? ''), pelaku);
  return potongHalaman(rows, batas, bentuk, (b) => [b.pada.toISOString(), b.id]);
};

const bentukPemberitahuan = (b: Baris, alur: Alur | undefined, { posisi }: Pelaku) => {
  const jabatan = posisi.find((p) => p.id === b.posisi);
  return {
    id: b.id,
    jenis: b.jenis,
    posisi: { id: b.posisi, nama: jabatan?.nama ?? '' },
    sebagai: jabatan?.sebagai ?? '',
    atasNama: b.atas_nama,
    pada: b.pada.toISOString(),
    dibacaPada: b.dibaca_pada?.toISOString() ?? null,
    isi: b.terlihat ? bentukIsi(b, alur) : null,
  };
};

const bentukIsi = (b: Baris, alur: Alur | undefined) => ({
  berkas: b.berkas,
  surat: b.surat,
  kamar: b.kamar ?? 'naskah',
  perihal: b.perihal ?? '',
  tugas: b.tugas === null ? null : { id: b.tugas, nama: namaTugas(alur, b.tugas) },
  pilihan: b.tugas === null || b.pilihan === null ? null : namaPilihan(alur, b.tugas, b.pilihan),
  /** The other agency, when the step was taken there. */
  mitra: b.di_mitra ? b.mitra_nama : null,
  hasil: b.hasil,
  sudah: b.sudah,
  /** Of an act that still waits. */
  tenggat: b.sudah ? null : (b.tenggat?.toISOString() ?? null),
});

const namaPilihan = (alur: Alur | undefined, tugas: string, pilihan: string) => {
  const simpul = alur?.simpul[tugas];
  return (simpul?.jenis === 'tugas' && simpul.pilihan.find(({ kode }) => kode === pilihan)?.nama) || null;
};

/** Notes that one was read, or all when no id is given; answers how many there are of these for the offices held today. */
export const tandaiDibaca = async (trx: Trx, pelaku: Pelaku, id?: string): Promise<number> => {
  const { instansiId, sekarang } = pelaku;
  const { rows } = await sql<{ posisi: string }>`
    update alur.pemberitahuan set dibaca_pada = coalesce(dibaca_pada, ${sekarang})
    where instansi_id = ${instansiId} and posisi_id = any(${pelaku.posisi.map((p) => p.id)}::uuid[])
      ${id === undefined ? sql`and dibaca_pada is null` : sql`and id = ${id}`}
    returning posisi_id as posisi`.execute(trx);
  await isyaratkan(
    trx,
    instansiId,
    rows.map(({ posisi }) => posisi),
  );
  return rows.length;
};
