import { meliputiTindakan } from '@lincah/domain/alur';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../kernel/index.ts';
import { type Kuasa, kuasaPelaku } from '../organisasi/index.ts';
import { findDaftarAlur } from './gambar.ts';
import { surat, terjangkau, toKuasa } from './kuasa.ts';
import { namaAlur, namaTugas } from './nama-alur.ts';

export type Saringan = {
  readonly kursor?: string | undefined;
  readonly batas: number;
  readonly cari?: string | undefined;
};

type Baris = {
  id: string;
  berkas: string;
  kamar: string;
  perihal: string;
  tugas: string;
  versi: string;
  posisi: string;
  dari_nama: string | null;
  dari_jabatan: string | null;
  mitra_nama: string | null;
  dibuka_pada: Date;
  tenggat: Date | null;
  menerbitkan: unknown;
  jumlah: number;
};

const CACAH = 100;

/**
 * The inbox: open acts of the offices held today and those that may be answered in the name of another, newest first, in one query.
 * `jumlah` counts to a hundred.
 */
export const listTindakan = async (trx: Trx, pelaku: Pelaku, { kursor, batas, cari }: Saringan) => {
  const posisi = pelaku.posisi.map((p) => p.id);
  const [pada = null, id = null] = bacaKursor(kursor, 2) ?? [];
  const pola = cari ? `%${cari.replaceAll(/[\\%_]/g, '\\$&')}%` : null;
  const kuasa = await kuasaPelaku(trx, pelaku);
  const lanjutan = pada && id ? sql`and (t.dibuka_pada, t.id) < (${pada}::timestamptz, ${id}::uuid)` : sql``;
  const meja = [...new Set([...posisi, ...kuasa.map((k) => k.pemberi.id)])];
  const milik = kuasa.length > 0 ? sql`and (t.posisi_id = any(${posisi}::uuid[]) or ${terjangkau(kuasa)})` : sql``;
  const { rows } = await sql<Baris>`
    select t.id, t.berkas_id as berkas, b.kamar, b.perihal, t.tugas, b.versi, t.posisi_id as posisi,
      (select g.nama from organisasi.pegawai g where g.instansi_id = t.instansi_id and g.id = t.dari_pegawai_id) as dari_nama,
      (select d.nama from organisasi.posisi d where d.instansi_id = t.instansi_id and d.id = t.dari_posisi_id) as dari_jabatan,
      b.mitra_nama, t.dibuka_pada, t.tenggat, t.menerbitkan,
      (select count(*)::integer from (select from alur.tindakan t where t.instansi_id = ${pelaku.instansiId}
        and t.posisi_id = any(${meja}::uuid[]) and t.ditutup_pada is null ${milik} limit ${CACAH}) c) as jumlah
    from (
      select t.* from unnest(${meja}::uuid[]) as j(id)
      cross join lateral (
        select t.* from alur.tindakan t
        ${pola ? sql`join alur.berkas c on c.instansi_id = t.instansi_id and c.id = t.berkas_id and c.perihal ilike ${pola}` : sql``}
        where t.instansi_id = ${pelaku.instansiId} and t.posisi_id = j.id and t.ditutup_pada is null ${milik} ${lanjutan}
        order by t.dibuka_pada desc, t.id desc limit ${batas + 1}) t -- each office reads its own end of the index
      order by t.dibuka_pada desc, t.id desc limit ${batas + 1}) t -- names only for the page: a join would read everybody
    join alur.berkas b on b.instansi_id = t.instansi_id and b.id = t.berkas_id
    order by t.dibuka_pada desc, t.id desc`.execute(trx);
  const alur = await findDaftarAlur(
    trx,
    rows.map((b) => b.versi),
  );
  const jabatan = new Map(pelaku.posisi.map((p) => [p.id, p]));
  const dudukPada = ({ posisi: id, menerbitkan }: Baris) => {
    const milikku = jabatan.get(id);
    const k = milikku ? undefined : kuasaUntuk(kuasa, id, menerbitkan);
    const penerima = k && jabatan.get(k.penerima);
    return {
      posisi: { id, nama: milikku?.nama ?? k?.pemberi.nama ?? '' },
      sebagai: (milikku ?? penerima)?.sebagai ?? '',
      kuasa: k ? toKuasa(k, penerima?.nama ?? '') : null,
    };
  };
  const bentuk = (b: Baris) => ({
    id: b.id,
    berkas: b.berkas,
    kamar: b.kamar,
    perihal: b.perihal,
    tugas: { id: b.tugas, nama: namaTugas(alur.get(b.versi), b.tugas) },
    alur: namaAlur(alur.get(b.versi)),
    ...dudukPada(b),
    dari: toDari(b),
    dibukaPada: b.dibuka_pada.toISOString(),
    tenggat: b.tenggat?.toISOString() ?? null,
  });
  const halaman = potongHalaman(rows, batas, bentuk, (b) => [b.dibuka_pada.toISOString(), b.id]);
  return { ...halaman, jumlah: rows[0]?.jumlah ?? 0 };
};

const kuasaUntuk = (kuasa: readonly Kuasa[], pemberi: string, menerbitkan: unknown): Kuasa | undefined =>
  kuasa.find((k) => k.pemberi.id === pemberi && meliputiTindakan(k, surat(menerbitkan)));

/** Who handed it on: an official here, or the other agency of the dossier. */
const toDari = ({ dari_nama, dari_jabatan, mitra_nama }: Baris) => {
  if (dari_nama !== null) return { nama: dari_nama, jabatan: dari_jabatan ?? '' };
  return mitra_nama === null ? null : { nama: mitra_nama, jabatan: '' };
};
