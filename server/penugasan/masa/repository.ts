import { type Tanggal, tanggal } from '@lincah/domain/kernel';
import type {
  Cara,
  JenisPerubahan,
  LaporanAkhir,
  Lingkup,
  Pengusul,
  PihakNaskah,
  SerahTerima,
} from '@lincah/domain/penugasan';
import { sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';

/** An assignment with the posts of its dossier, as a change of it needs them. */
export type PenugasanMasa = {
  readonly id: string;
  readonly cara: Cara;
  readonly lingkup: Lingkup;
  readonly perihal: string;
  readonly kompetensi: string;
  readonly ekspektasi: string;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  readonly hasil: string | null;
  /** Post of the office whose performance is served; undefined where that is an office of another agency. */
  readonly pemilik: string | undefined;
  /** Who carries it out now, in their order, by post and person; empty where they are people of another agency. */
  readonly orang: readonly OrangBertugas[];
  /** The regulation that runs its dossier. */
  readonly peraturan: string;
  /** Of an assignment of two agencies, the other one and whom it was told to name here. */
  readonly mitra: MitraMasa | undefined;
};

export type MitraMasa = {
  readonly id: string;
  readonly nama: string;
  readonly orang: readonly PihakNaskah[];
  readonly pemohon: PihakNaskah | null;
};

export type OrangBertugas = { readonly posisi: string; readonly pegawai: string };

type Baris = Omit<PenugasanMasa, 'pemilik' | 'mitra'> & {
  readonly pokok: Readonly<Record<string, string>>;
  readonly mitra: MitraMasa | null;
};

/** Reads one assignment; `kunci`: nobody else changes it until this transaction ends. */
export const findMasa = async (trx: Trx, id: string, kunci = false): Promise<PenugasanMasa | undefined> => {
  if (kunci) {
    // both agencies begin a change of an assignment one after the other
    await sql`select alur.kunci_berkas(id) from penugasan.penugasan where id = ${id} and lingkup = 'lintas-instansi'`.execute(
      trx,
    );
    await sql`select from penugasan.penugasan where id = ${id} for update`.execute(trx);
  }
  const { rows } = await sql<Baris>`
    select p.id, p.cara, p.lingkup, p.perihal, p.kompetensi, p.ekspektasi, p.mulai, p.selesai, p.hasil, b.pokok, b.peraturan,
      coalesce((select jsonb_agg(jsonb_build_object('posisi', q.posisi_id, 'pegawai', q.pegawai_id) order by q.urut)
          from penugasan.peserta q where q.instansi_id = p.instansi_id and q.penugasan_id = p.id
            and q.posisi_id is not null and q.alasan_tolak is null),
        case when p.posisi_id is null then '[]'
          else jsonb_build_array(jsonb_build_object('posisi', p.posisi_id, 'pegawai', p.pegawai_id)) end) as orang,
      case when b.mitra_id is not null then jsonb_build_object('id', b.mitra_id, 'nama', b.mitra_nama,
        'pemohon', p.pemohon_luar, 'orang', coalesce((select jsonb_agg(jsonb_build_object('nama', q.nama, 'nip', q.nip,
            'pangkat', q.pangkat, 'jabatan', q.jabatan, 'unit', q.unit) order by q.urut)
          from penugasan.peserta q where q.instansi_id = p.instansi_id and q.penugasan_id = p.id
            and q.posisi_id is null and q.alasan_tolak is null), '[]')) end as mitra
    from penugasan.penugasan p
    join alur.berkas b on b.instansi_id = p.instansi_id and b.id = p.id
    where p.id = ${id}`.execute(trx);
  const [baris] = rows;
  if (!baris) return undefined;
  const { pokok, mulai, selesai, mitra, ...sisa } = baris;
  return {
    ...sisa,
    mulai: tanggal(mulai),
    selesai: tanggal(selesai),
    pemilik: pokok.pemilik ?? pokok.pemohon,
    mitra: mitra ?? undefined,
  };
};

/** A change as it is stored. */
export type Perubahan = {
  readonly id: string;
  readonly penugasan: string;
  readonly jenis: JenisPerubahan;
  readonly pengusul: Pengusul;
  readonly hari: Tanggal;
  readonly alasan: string;
  readonly pengganti: OrangBertugas | null;
  /** The person who is replaced, ends early or reports; null where it concerns everybody. */
  readonly lama: OrangBertugas | null;
  /** The same two, where they are people of the other agency, as they were named. */
  readonly lamaLuar: PihakNaskah | null;
  readonly penggantiLuar: PihakNaskah | null;
  readonly mulaiLama: Tanggal;
  readonly selesaiLama: Tanggal;
  readonly tulisan: SerahTerima | LaporanAkhir | null;
  readonly hasil: string | null;
  readonly berlaku: Tanggal | null;
  readonly dibuatPada: Date;
};

export type PerubahanBaru = Omit<Perubahan, 'tulisan' | 'hasil' | 'berlaku' | 'dibuatPada'> & {
  readonly lintas: boolean;
};

/** Stores what is proposed, once; its dossier must exist already in the same transaction. */
export const storePerubahan = async (trx: Trx, instansi: string, p: PerubahanBaru, pada: Date): Promise<void> => {
  await trx
    .insertInto('penugasan.perubahan')
    .values({
      instansi_id: instansi,
      id: p.id,
      penugasan_id: p.penugasan,
      jenis: p.jenis,
      pengusul: p.pengusul,
      hari: p.hari,
      alasan: p.alasan,
      pengganti_posisi_id: p.pengganti?.posisi ?? null,
      pengganti_id: p.pengganti?.pegawai ?? null,
      mulai_lama: p.mulaiLama,
      selesai_lama: p.selesaiLama,
      posisi_lama_id: p.lama?.posisi ?? null,
      pegawai_lama_id: p.lama?.pegawai ?? null,
      lama_luar: p.lamaLuar && JSON.stringify(p.lamaLuar),
      pengganti_luar: p.penggantiLuar && JSON.stringify(p.penggantiLuar),
      lintas: p.lintas,
      dibuat_pada: pada,
    })
    .onConflict((k) => k.columns(['instansi_id', 'id']).doNothing())
    .execute();
};

const kolom = (trx: Trx) => trx.selectFrom('penugasan.perubahan').selectAll();

export const findPerubahan = async (trx: Trx, id: string): Promise<Perubahan | undefined> => {
  const baris = await kolom(trx).where('id', '=', id).executeTakeFirst();
  return baris && toPerubahan(baris);
};

const PALING_BANYAK = 100;

/** Changes of an assignment, newest first. */
export const listPerubahan = async (trx: Trx, penugasan: string): Promise<Perubahan[]> =>
  (
    await kolom(trx)
      .where('penugasan_id', '=', penugasan)
      .orderBy('dibuat_pada', 'desc')
      .orderBy('id', 'desc')
      .limit(PALING_BANYAK)
      .execute()
  ).map(toPerubahan);

/** A report of this person that is being written or was accepted. */
export const isLaporanDari = (
  { jenis, hasil, lama, lamaLuar }: Perubahan,
  siapa: Pick<OrangBertugas, 'pegawai'> | Pick<PihakNaskah, 'nip'>,
): boolean => {
  const dia = 'pegawai' in siapa ? lama?.pegawai === siapa.pegawai : lamaLuar?.nip === siapa.nip;
  return jenis === 'laporan-akhir' && dia && (hasil ?? 'diterima') === 'diterima';
};

/** Keeps the handover note or the report, as long as its dossier runs. */
export const storeTulisan = async (trx: Trx, id: string, tulisan: SerahTerima | LaporanAkhir): Promise<void> => {
  await trx
    .updateTable('penugasan.perubahan')
    .set({ tulisan: JSON.stringify(tulisan) })
    .where('id', '=', id)
    .where('hasil', 'is', null)
    .returning('id')
    .executeTakeFirstOrThrow();
};

/** Notes how the change ended and, when it was decided, the day from which it counts; fails when it had ended already. */
export const akhiriPerubahan = async (trx: Trx, id: string, hasil: string, berlaku: Tanggal | null): Promise<void> => {
  await trx
    .updateTable('penugasan.perubahan')
    .set({ hasil, berlaku })
    .where('id', '=', id)
    .where('hasil', 'is', null)
    .returning('id')
    .executeTakeFirstOrThrow();
};

/** The assignment ends on another day. */
export const ubahSelesai = async (trx: Trx, penugasan: string, selesai: Tanggal): Promise<void> => {
  await trx
    .updateTable('penugasan.penugasan')
    .set({ selesai })
    .where('id', '=', penugasan)
    .where('hasil', '=', 'diterima')
    .returning('id')
    .executeTakeFirstOrThrow();
};

type Baca = Awaited<ReturnType<ReturnType<typeof kolom>['executeTakeFirstOrThrow']>>;

const orang = (posisi: string | null, pegawai: string | null): OrangBertugas | null =>
  posisi !== null && pegawai !== null ? { posisi, pegawai } : null;

const toPerubahan = (b: Baca): Perubahan => ({
  id: b.id,
  penugasan: b.penugasan_id,
  jenis: b.jenis as JenisPerubahan,
  pengusul: b.pengusul as Pengusul,
  hari: tanggal(b.hari),
  alasan: b.alasan,
  pengganti: orang(b.pengganti_posisi_id, b.pengganti_id),
  lama: orang(b.posisi_lama_id, b.pegawai_lama_id),
  lamaLuar: b.lama_luar as PihakNaskah | null,
  penggantiLuar: b.pengganti_luar as PihakNaskah | null,
  mulaiLama: tanggal(b.mulai_lama),
  selesaiLama: tanggal(b.selesai_lama),
  tulisan: b.tulisan as SerahTerima | LaporanAkhir | null,
  hasil: b.hasil,
  berlaku: b.berlaku === null ? null : tanggal(b.berlaku),
  dibuatPada: b.dibuat_pada,
});
