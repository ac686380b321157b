import type { Tanggal } from '@lincah/domain/kernel';
import type { Cara, IsiPenugasan, Kebutuhan, Lingkup, PihakNaskah } from '@lincah/domain/penugasan';
import { sql } from 'kysely';
import { bacaKursor, type Pengamat, potongHalaman, type Trx } from '../kernel/index.ts';
import { cariPenugasan } from './cari-penugasan.ts';
import { type SaringanMasa, syaratMasa } from './masa/saring-masa.ts';

export type PenugasanBaru = {
  readonly id: string;
  readonly instansi: string;
  readonly cara: Cara;
  readonly lingkup: Lingkup;
  /** Of an assignment of two agencies each side knows its own unit only, and no person until one is named. */
  readonly unitPemohon: string | null;
  readonly unitAsal: string | null;
  readonly posisi: string | null;
  readonly pegawai: string | null;
  readonly kebutuhan?: Kebutuhan | undefined;
  /** The guest's row: the requester as her letters name her. */
  readonly pemohonLuar?: PihakNaskah | undefined;
  readonly isi: IsiPenugasan;
  /** The need that it fills. */
  readonly untukKebutuhan?: string | undefined;
  readonly pada: Date;
};

/** Stores what was asked for; its dossier must exist already in the same transaction. */
export const catatPenugasan = async (trx: Trx, p: PenugasanBaru): Promise<void> => {
  await trx
    .insertInto('penugasan.penugasan')
    .values({
      instansi_id: p.instansi,
      id: p.id,
      cara: p.cara,
      lingkup: p.lingkup,
      unit_pemohon_id: p.unitPemohon,
      unit_asal_id: p.unitAsal,
      posisi_id: p.posisi,
      pegawai_id: p.pegawai,
      ...p.isi,
      jam: p.isi.jam ?? null,
      kebutuhan_id: p.untukKebutuhan ?? null,
      kebutuhan: p.kebutuhan ? JSON.stringify(p.kebutuhan) : null,
      pemohon_luar: p.pemohonLuar ? JSON.stringify(p.pemohonLuar) : null,
      dibuat_pada: p.pada,
    })
    .onConflict((k) => k.doNothing()) // the guest's row is made by the first step that reaches it
    .execute();
};

/** Notes how the dossier ended; fails when it had ended already. */
export const akhiriPenugasan = async (trx: Trx, id: string, hasil: string): Promise<void> => {
  await trx
    .updateTable('penugasan.penugasan')
    .set({ hasil })
    .where('id', '=', id)
    .where('hasil', 'is', null)
    .returning('id')
    .executeTakeFirstOrThrow();
};

/**
 * Whether a person is assigned to this very work already, or about to be: the same subject in days that overlap.
 * `kecuali`: the dossier that asks.
 */
export const sudahDitugaskan = async (
  trx: Trx,
  pegawai: string,
  isi: IsiPenugasan,
  kecuali?: string,
): Promise<boolean> => (await listSudahDitugaskan(trx, [pegawai], isi, kecuali)).has(pegawai);

/** The same of several people: who of them is. */
export const listSudahDitugaskan = async (
  trx: Trx,
  pegawai: readonly string[],
  { perihal, mulai, selesai }: IsiPenugasan,
  kecuali?: string,
): Promise<ReadonlySet<string>> => {
  if (mulai > selesai) return new Set();
  const { rows } = await sql<{ pegawai: string }>`
    select distinct t.pegawai_id as pegawai from (${tugasOrang(pegawai, { mulai, selesai })}) t
    where t.id <> coalesce(${kecuali ?? null}::uuid, ${TANPA_POSISI}) and lower(t.perihal) = lower(${perihal})`.execute(
    trx,
  );
  return new Set(rows.map((b) => b.pegawai));
};

/** How many assignments each of these people has in the days, or is asked for; by person. */
export const countTugasLain = async (
  trx: Trx,
  pegawai: readonly string[],
  masa: Pick<IsiPenugasan, 'mulai' | 'selesai'>,
): Promise<ReadonlyMap<string, number>> => {
  if (masa.mulai > masa.selesai) return new Map();
  const { rows } = await sql<{ pegawai: string; jumlah: number }>`
    select t.pegawai_id as pegawai, count(distinct t.id)::int as jumlah
    from (${tugasOrang(pegawai, masa)}) t group by t.pegawai_id`.execute(trx);
  return new Map(rows.map((b) => [b.pegawai, b.jumlah]));
};

/** Assignments of people that overlap some days, running or accepted; of several people those who were not left out; who was succeeded had it until then. */
const tugasOrang = (pegawai: readonly string[], { mulai, selesai }: Pick<IsiPenugasan, 'mulai' | 'selesai'>) => {
  const siapa = sql`any(${[...pegawai]}::uuid[])`;
  const kini = sql`(p.hasil is null or p.hasil = 'diterima') and p.mulai <= ${selesai} and p.selesai >= ${mulai}`;
  return sql`
    select p.id, p.perihal, p.pegawai_id from penugasan.penugasan p
    where p.pegawai_id = ${siapa} and ${kini} and coalesce(p.pegawai_sejak, p.mulai) <= ${selesai}
    union all
    select p.id, p.perihal, u.pegawai_lama_id from penugasan.perubahan u
    join penugasan.penugasan p on p.instansi_id = u.instansi_id and p.id = u.penugasan_id
    where u.pegawai_lama_id = ${siapa} and u.jenis = 'penggantian' and p.hasil = 'diterima'
      and u.mulai_lama <= ${selesai} and u.berlaku > ${mulai} and u.berlaku > u.mulai_lama
    union all
    select p.id, p.perihal, q.pegawai_id from penugasan.peserta q
    join penugasan.penugasan p on p.instansi_id = q.instansi_id and p.id = q.penugasan_id
    where q.pegawai_id = ${siapa} and q.alasan_tolak is null and ${kini}`;
};

const dasar = (trx: Trx, pengamat: Pengamat) => {
  const kueri = trx
    .selectFrom('penugasan.penugasan as p')
    .innerJoin('alur.berkas as b', (j) => j.onRef('b.instansi_id', '=', 'p.instansi_id').onRef('b.id', '=', 'p.id'))
    .leftJoin('organisasi.pegawai as g', (j) =>
      j.onRef('g.instansi_id', '=', 'p.instansi_id').onRef('g.id', '=', 'p.pegawai_id'),
    )
    .leftJoin('organisasi.posisi as s', (j) =>
      j.onRef('s.instansi_id', '=', 'p.instansi_id').onRef('s.id', '=', 'p.posisi_id'),
    )
    .leftJoin('organisasi.unit as m', (j) =>
      j.onRef('m.instansi_id', '=', 'p.instansi_id').onRef('m.id', '=', 'p.unit_pemohon_id'),
    )
    .leftJoin('organisasi.unit as a', (j) =>
      j.onRef('a.instansi_id', '=', 'p.instansi_id').onRef('a.id', '=', 'p.unit_asal_id'),
    )
    .select([
      'p.id',
      'p.cara',
      'p.lingkup',
      'p.perihal',
      'p.maksud',
      'p.kompetensi',
      'p.ekspektasi',
      'p.mulai',
      'p.selesai',
      'p.jam',
      'p.hasil',
      'p.dibuat_pada',
      'p.posisi_id',
      'p.pegawai_id',
      'g.nama as pegawai_nama',
      's.nama as posisi_nama',
      'm.id as unit_pemohon_id',
      'm.nama as unit_pemohon_nama',
      'a.id as unit_asal_id',
      'a.nama as unit_asal_nama',
      'p.kebutuhan',
      'p.pemohon_luar',
      'b.sisi',
      'b.mitra_nama',
    ])
    .select([PESERTA.as('peserta'), kebutuhanDari(pengamat).as('untuk_kebutuhan')]);
  if (pengamat.semua) return kueri;
  return kueri.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('alur.pihak as h')
        .select(sql.lit(1).as('ada'))
        .whereRef('h.instansi_id', '=', 'p.instansi_id')
        .whereRef('h.berkas_id', '=', 'p.id')
        .where('h.posisi_id', 'in', [TANPA_POSISI, ...pengamat.posisi, ...(pengamat.lewat ?? [])]),
    ),
  );
};

const TANPA_POSISI = '00000000-0000-0000-0000-000000000000';

/** The people of an assignment of several, or of two agencies, in their order. */
const PESERTA = sql<readonly PesertaTerbaca[]>`coalesce((
  select jsonb_agg(jsonb_build_object('posisi', q.posisi_id, 'nama', q.nama, 'jabatan', q.jabatan, 'unit', q.unit,
    'ditolak', q.alasan_tolak) order by q.urut)
  from penugasan.peserta q where q.instansi_id = p.instansi_id and q.penugasan_id = p.id), '[]')`;
type PesertaTerbaca = Pick<PihakNaskah, 'nama' | 'jabatan' | 'unit'> & {
  readonly posisi: string | null;
  /** Why somebody asked for is not lent. */
  readonly ditolak: string | null;
};

/** The need that it fills; unknown to who does not hold the office that wrote it. */
const kebutuhanDari = ({ semua, posisi }: Pengamat) => sql<{ readonly id: string; readonly nama: string } | null>`(
  select jsonb_build_object('id', k.id, 'nama', k.judul) from penugasan.kebutuhan k
  where k.instansi_id = p.instansi_id and k.id = p.kebutuhan_id and (${semua} or k.posisi_id = any(${[...posisi]}::uuid[])))`;

type Baris = Awaited<ReturnType<ReturnType<typeof dasar>['executeTakeFirstOrThrow']>>;

/** One assignment as seen by a party; undefined for everybody else. */
export const findPenugasan = async (trx: Trx, id: string, pengamat: Pengamat) => {
  const baris = await dasar(trx, pengamat).where('p.id', '=', id).executeTakeFirst();
  return baris && toPenugasan(baris);
};

export type SaringanPenugasan = {
  readonly kursor?: string | undefined;
  readonly batas: number;
  readonly cari?: string | undefined;
  readonly cara?: string | undefined;
  readonly status?: string | undefined;
  readonly lingkup?: string | undefined;
  readonly masa?: SaringanMasa | undefined;
};

/** The register, newest first. `status` is the dossier's outcome, or `berproses` while it runs. */
export const listPenugasan = async (trx: Trx, saringan: SaringanPenugasan, pengamat: Pengamat, hariIni: Tanggal) => {
  let kueri = dasar(trx, pengamat);
  const { cari, cara, status, lingkup, masa, batas } = saringan;
  if (cari) kueri = await bermakna(trx, kueri, `%${cari.replaceAll(/[\\%_]/g, '\\$&')}%`);
  if (status) kueri = status === 'berproses' ? kueri.where('p.hasil', 'is', null) : kueri.where('p.hasil', '=', status);
  if (cara) kueri = kueri.where('p.cara', '=', cara);
  if (lingkup) kueri = kueri.where('p.lingkup', '=', lingkup);
  if (masa) kueri = kueri.where(syaratMasa(masa, hariIni));
  const [pada, id] = bacaKursor(saringan.kursor, 2) ?? [];
  if (pada && id) kueri = kueri.where(sql<boolean>`(p.dibuat_pada, p.id) < (${pada}::timestamptz, ${id}::uuid)`);
  const baris = await kueri
    .orderBy('p.dibuat_pada', 'desc')
    .orderBy('p.id', 'desc')
    .limit(batas + 1)
    .execute();
  return potongHalaman(baris, batas, toPenugasan, (b) => [b.dibuat_pada.toISOString(), b.id]);
};

/** By the few assignments that the words mean; by looking at each when they are many. */
const bermakna = async (trx: Trx, kueri: ReturnType<typeof dasar>, pola: string) => {
  const dimaksud = await cariPenugasan(trx, pola);
  if (dimaksud) return kueri.where('p.id', 'in', dimaksud.length > 0 ? [...dimaksud] : [TANPA_POSISI]);
  return kueri.where((eb) =>
    eb.or([
      eb('p.perihal', 'ilike', pola),
      eb('g.nama', 'ilike', pola),
      eb('b.mitra_nama', 'ilike', pola),
      eb.exists(
        eb
          .selectFrom('penugasan.peserta as q')
          .select(sql.lit(1).as('ada'))
          .whereRef('q.instansi_id', '=', 'p.instansi_id')
          .whereRef('q.penugasan_id', '=', 'p.id')
          .where('q.nama', 'ilike', pola),
      ),
    ]),
  );
};

const toPenugasan = (b: Baris) => ({
  id: b.id,
  cara: b.cara,
  lingkup: b.lingkup,
  perihal: b.perihal,
  maksud: b.maksud,
  kompetensi: b.kompetensi,
  ekspektasi: b.ekspektasi,
  mulai: b.mulai,
  selesai: b.selesai,
  jam: b.jam,
  untukKebutuhan: b.untuk_kebutuhan,
  status: b.hasil ?? 'berproses',
  dibuatPada: b.dibuat_pada.toISOString(),
  pegawai: pegawai(b),
  unitPemohon: unitPemohon(b),
  unitAsal: unitAsal(b),
  mitra: b.sisi === null ? null : { nama: b.mitra_nama ?? '', sisi: b.sisi as 'pemohon' | 'tamu' },
  kebutuhan: b.kebutuhan as Kebutuhan | null,
  peserta: [...b.peserta],
});

const pegawai = (b: Baris) => {
  const [pertama] = b.peserta;
  if (b.pegawai_id !== null)
    return { id: b.pegawai_id, nama: b.pegawai_nama ?? '', posisi: { id: b.posisi_id, nama: b.posisi_nama ?? '' } };
  return pertama ? { id: null, nama: pertama.nama, posisi: { id: null, nama: pertama.jabatan } } : null;
};

const unitPemohon = (b: Baris) => {
  const luar = b.pemohon_luar as PihakNaskah | null;
  return { id: b.unit_pemohon_id, nama: b.unit_pemohon_nama ?? luar?.unit ?? '' };
};

const unitAsal = (b: Baris) => {
  const nama = b.unit_asal_nama ?? b.peserta[0]?.unit;
  return nama === undefined ? null : { id: b.unit_asal_id, nama };
};

export type PenugasanTerbaca = ReturnType<typeof toPenugasan>;
