import type { IsiUsul } from '@lincah/domain/kedudukan';
import { type Tanggal, tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { bacaKursor, type Pengamat, potongHalaman, type Trx } from '../kernel/index.ts';
import type { ButirUsul } from './susun-usul.ts';

export type ButirTersimpan = ButirUsul & { readonly penilaiLama: string | undefined };

export type UsulBaru = {
  readonly id: string;
  readonly instansi: string;
  readonly unit: string;
  readonly isi: IsiUsul;
  readonly butir: readonly ButirTersimpan[];
  readonly pada: Date;
};

/** Stores a proposal; its dossier must exist already in the same transaction. */
export const catatUsul = async (trx: Trx, { id, instansi, unit, isi, butir, pada }: UsulBaru): Promise<void> => {
  await trx
    .insertInto('kedudukan.usul')
    .values({
      instansi_id: instansi,
      id,
      unit_id: unit,
      sejak: isi.sejak,
      dasar_kompetensi: isi.dasarKompetensi,
      beban_kerja: isi.bebanKerja,
      dasar_pengecualian: isi.dasarPengecualian,
      dibuat_pada: pada,
    })
    .execute();
  await insertButir(trx, instansi, id, butir);
};

/** Puts another content in the place of what was proposed; a proposal already stipulated or ended has none to replace. */
export const replaceUsul = async (
  trx: Trx,
  { id, instansi, isi, butir }: Omit<UsulBaru, 'unit' | 'pada'>,
): Promise<void> => {
  await trx
    .updateTable('kedudukan.usul')
    .set({
      sejak: isi.sejak,
      dasar_kompetensi: isi.dasarKompetensi,
      beban_kerja: isi.bebanKerja,
      dasar_pengecualian: isi.dasarPengecualian,
    })
    .where('instansi_id', '=', instansi)
    .where('id', '=', id)
    .where('ditetapkan_pada', 'is', null)
    .where('hasil', 'is', null)
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('kedudukan.butir').where('instansi_id', '=', instansi).where('usul_id', '=', id).execute();
  await insertButir(trx, instansi, id, butir);
};

const insertButir = async (
  trx: Trx,
  instansi: string,
  usul: string,
  butir: readonly ButirTersimpan[],
): Promise<void> => {
  await trx
    .insertInto('kedudukan.butir')
    .values(
      butir.map((b, urut) => ({
        instansi_id: instansi,
        usul_id: usul,
        urut,
        posisi_id: b.posisi ?? null,
        penilai_id: b.penilai,
        penilai_lama_id: b.penilaiLama ?? null,
        varian: b.varian ?? null,
        delegasi: b.delegasi || null,
      })),
    )
    .execute();
};

export type UsulTersimpan = {
  readonly unit: string;
  readonly isi: IsiUsul;
  readonly butir: readonly ButirTersimpan[];
  readonly sudahDitetapkan: boolean;
};

/** A proposal as it was made, without asking who looks: for the flow engine. */
export const findUsul = async (trx: Trx, id: string): Promise<UsulTersimpan> => {
  const u = await trx
    .selectFrom('kedudukan.usul')
    .select(['unit_id', 'sejak', 'dasar_kompetensi', 'beban_kerja', 'dasar_pengecualian', 'ditetapkan_pada'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const butir = await trx
    .selectFrom('kedudukan.butir')
    .select(['posisi_id', 'penilai_id', 'penilai_lama_id', 'varian', 'delegasi'])
    .where('usul_id', '=', id)
    .orderBy('urut')
    .execute();
  return {
    unit: u.unit_id,
    isi: {
      sejak: tanggal(u.sejak),
      dasarKompetensi: u.dasar_kompetensi,
      bebanKerja: u.beban_kerja,
      dasarPengecualian: u.dasar_pengecualian,
    },
    butir: butir.map((b) => ({
      posisi: b.posisi_id ?? undefined,
      penilai: b.penilai_id,
      penilaiLama: b.penilai_lama_id ?? undefined,
      varian: b.varian ?? undefined,
      delegasi: b.delegasi ?? '',
    })),
    sudahDitetapkan: u.ditetapkan_pada !== null,
  };
};

/** Notes the decree: from which day the stipulation counts. */
export const catatPenetapan = async (trx: Trx, id: string, pada: Date, berlaku: Tanggal): Promise<void> => {
  await trx
    .updateTable('kedudukan.usul')
    .set({ ditetapkan_pada: pada, berlaku_sejak: berlaku })
    .where('id', '=', id)
    .where('ditetapkan_pada', 'is', null)
    .returning('id')
    .executeTakeFirstOrThrow();
};

/** Notes how the dossier ended; fails when it had ended already. */
export const akhiriUsul = async (trx: Trx, id: string, hasil: string): Promise<void> => {
  await trx
    .updateTable('kedudukan.usul')
    .set({ hasil })
    .where('id', '=', id)
    .where('hasil', 'is', null)
    .returning('id')
    .executeTakeFirstOrThrow();
};

export type SaringanUsul = {
  readonly kursor?: string | undefined;
  readonly batas: number;
  readonly cari?: string | undefined;
  readonly status?: string | undefined;
  readonly unit?: string | undefined;
};

type Baris = {
  id: string;
  perihal: string;
  unit_id: string;
  unit_nama: string;
  sejak: string;
  hasil: string | null;
  ditetapkan_pada: Date | null;
  berlaku_sejak: string | null;
  dibuat_pada: Date;
  jumlah: number;
};

const KOLOM = sql`u.id, b.perihal, u.unit_id, n.nama as unit_nama, u.sejak, u.hasil, u.ditetapkan_pada, u.berlaku_sejak, u.dibuat_pada,
  array_length(string_to_array(b.pokok->>'pegawai', ' '), 1) as jumlah`;
const DARI = sql`kedudukan.usul u
  join alur.berkas b on b.instansi_id = u.instansi_id and b.id = u.id
  join organisasi.unit n on n.instansi_id = u.instansi_id and n.id = u.unit_id`;

const terlihat = ({ posisi, semua, lewat = [] }: Pengamat) =>
  semua
    ? sql`true`
    : sql`exists (select from alur.pihak h where h.instansi_id = u.instansi_id and h.berkas_id = u.id
        and h.posisi_id = any(${[...posisi, ...lewat]}::uuid[]))`;

const STATUS = sql`case when u.hasil in ('ditolak', 'ditarik') then u.hasil
  when u.ditetapkan_pada is not null then 'berlaku' else coalesce(u.hasil, 'berproses') end`;

/** The register, newest first. */
export const listUsul = async (trx: Trx, saringan: SaringanUsul, pengamat: Pengamat) => {
  const { cari, status, unit, batas } = saringan;
  const pola = cari ? `%${cari.replaceAll(/[\\%_]/g, '\\$&')}%` : undefined;
  const [pada, id] = bacaKursor(saringan.kursor, 2) ?? [];
  const { rows } = await sql<Baris>`
    select ${KOLOM} from ${DARI}
    where ${terlihat(pengamat)}
      ${pola ? sql`and (b.perihal ilike ${pola} or n.nama ilike ${pola})` : sql``}
      ${status ? sql`and ${STATUS} = ${status}` : sql``}
      ${unit ? sql`and u.unit_id = ${unit}` : sql``}
      ${pada && id ? sql`and (u.dibuat_pada, u.id) < (${pada}::timestamptz, ${id}::uuid)` : sql``}
    order by u.dibuat_pada desc, u.id desc limit ${batas + 1}`.execute(trx);
  return potongHalaman(rows, batas, toRingkas, (b) => [b.dibuat_pada.toISOString(), b.id]);
};

const toRingkas = (b: Baris) => ({
  id: b.id,
  perihal: b.perihal,
  unit: { id: b.unit_id, nama: b.unit_nama },
  sejak: b.berlaku_sejak ?? b.sejak,
  status: statusUsul(b),
  jumlah: b.jumlah,
  dibuatPada: b.dibuat_pada.toISOString(),
});

export type UsulRingkas = ReturnType<typeof toRingkas>;

const statusUsul = ({ hasil, ditetapkan_pada }: Baris): string => {
  if (hasil === 'ditolak' || hasil === 'ditarik') return hasil;
  return ditetapkan_pada ? 'berlaku' : (hasil ?? 'berproses');
};

type BarisButir = {
  posisi: string | null;
  posisi_nama: string | null;
  jenjang: string | null;
  pegawai: string | null;
  pegawai_nama: string | null;
  lama: string | null;
  lama_nama: string | null;
  penilai: string;
  penilai_nama: string;
  varian: string | null;
  delegasi: string | null;
};

/** One proposal as seen by a party; undefined for everybody else. */
export const findUsulLengkap = async (trx: Trx, id: string, pengamat: Pengamat, hari: Tanggal) => {
  const { rows } = await sql<Baris>`select ${KOLOM} from ${DARI} where u.id = ${id} and ${terlihat(pengamat)}`.execute(
    trx,
  );
  const [baris] = rows;
  if (!baris) return undefined;
  const { isi } = await findUsul(trx, id);
  const butir = await sql<BarisButir>`
    select t.posisi_id as posisi, p.nama as posisi_nama, p.jenjang, g.id as pegawai, g.nama as pegawai_nama,
      t.penilai_lama_id as lama, l.nama as lama_nama, t.penilai_id as penilai, s.nama as penilai_nama, t.varian, t.delegasi
    from kedudukan.butir t
    join organisasi.posisi s on s.instansi_id = t.instansi_id and s.id = t.penilai_id
    left join organisasi.posisi l on l.instansi_id = t.instansi_id and l.id = t.penilai_lama_id
    left join organisasi.posisi p on p.instansi_id = t.instansi_id and p.id = t.posisi_id
    left join lateral (select m.pegawai_id from organisasi.pemangku m where m.instansi_id = t.instansi_id
      and m.posisi_id = t.posisi_id and m.sejak <= ${hari} and coalesce(m.sampai, ${hari}) >= ${hari}
      order by m.sebagai = 'definitif' desc limit 1) m on true
    left join organisasi.pegawai g on g.instansi_id = t.instansi_id and g.id = m.pegawai_id
    where t.usul_id = ${id} order by t.urut`.execute(trx);
  const { sejak, ...alasan } = isi;
  return {
    ...toRingkas(baris),
    isi: alasan,
    ditetapkanPada: baris.ditetapkan_pada?.toISOString() ?? null,
    berlakuSejak: baris.berlaku_sejak,
    butir: butir.rows.map(toButir),
  };
};

const bernama = (id: string | null, nama: string | null) => (id === null ? null : { id, nama: nama ?? '' });

const toButir = (b: BarisButir) => ({
  posisi: bernama(b.posisi, b.posisi_nama),
  jenjang: b.jenjang,
  pegawai: bernama(b.pegawai, b.pegawai_nama),
  penilaiLama: bernama(b.lama, b.lama_nama),
  penilai: { id: b.penilai, nama: b.penilai_nama },
  varian: b.varian,
  delegasi: b.delegasi,
});
