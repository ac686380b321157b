import type { IsiLaporan, KeadaanLaporan, LaporanDijawab } from '@lincah/domain/kedudukan';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../../kernel/index.ts';

type LaporanBaru = IsiLaporan & { readonly id: string; readonly pegawai: string; readonly unit: string };

export const catatLaporan = async (trx: Trx, { instansiId, sekarang }: Pelaku, baru: LaporanBaru): Promise<void> => {
  await trx
    .insertInto('kedudukan.laporan')
    .values({
      instansi_id: instansiId,
      id: baru.id,
      pelapor_id: baru.pegawai,
      posisi_id: baru.posisi,
      unit_id: baru.unit,
      penilai_kini_id: baru.penilaiKini ?? null,
      penilai_seharusnya_id: baru.penilaiSeharusnya,
      alasan: baru.alasan,
      dibuat_pada: sekarang,
    })
    .execute();
};

/** Whether a report about this post still waits. */
export const adaMenunggu = async (trx: Trx, posisi: string): Promise<boolean> => {
  const ada = await trx
    .selectFrom('kedudukan.laporan')
    .select('id')
    .where('posisi_id', '=', posisi)
    .where('keadaan', '=', 'masuk')
    .executeTakeFirst();
  return ada !== undefined;
};

export type LaporanTercatat = {
  readonly id: string;
  readonly posisi: string;
  readonly unit: string;
  readonly keadaan: KeadaanLaporan;
};

/** Locks a report for its answer. */
export const lockLaporan = async (trx: Trx, id: string): Promise<LaporanTercatat | undefined> => {
  const baris = await trx
    .selectFrom('kedudukan.laporan')
    .select(['id', 'posisi_id', 'unit_id', 'keadaan'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return baris && { id, posisi: baris.posisi_id, unit: baris.unit_id, keadaan: baris.keadaan as KeadaanLaporan };
};

export const catatJawaban = async (
  trx: Trx,
  id: string,
  { keadaan, jawaban }: LaporanDijawab,
  { pegawaiId, sekarang }: Pelaku,
): Promise<void> => {
  await trx
    .updateTable('kedudukan.laporan')
    .set({
      keadaan,
      jawaban: jawaban.alasan,
      dijawab_oleh: pegawaiId,
      dijawab_pada: sekarang,
      ...(jawaban.tindak === 'perbaiki' && { penilai_benar_id: jawaban.penilai, berlaku_sejak: jawaban.sejak }),
    })
    .where('id', '=', id)
    .execute();
};

/** A report that was passed on has its proposal; one about another unit is left as it is. */
export const tautkanLaporan = async (trx: Trx, id: string, usul: string, unit: string): Promise<void> => {
  await trx
    .updateTable('kedudukan.laporan')
    .set({ keadaan: 'diusulkan', usul_id: usul })
    .where('id', '=', id)
    .where('unit_id', '=', unit)
    .where('keadaan', '=', 'diteruskan')
    .execute();
};

export type SaringanLaporan = {
  readonly kursor?: string | undefined;
  readonly batas: number;
  readonly cari?: string | undefined;
  readonly untuk: 'antrean' | 'saya' | 'unit';
  readonly keadaan?: string | undefined;
};

type Jabatan = { readonly id: string; readonly nama: string; readonly pemangku: string | null };

type Baris = {
  id: string;
  pelapor_id: string;
  pelapor: string;
  posisi_id: string;
  posisi: string;
  unit_id: string;
  unit: string;
  kini: Jabatan | null;
  seharusnya: Jabatan;
  benar: Jabatan | null;
  alasan: string;
  dibuat_pada: Date;
  umur: number;
  keadaan: KeadaanLaporan;
  jawaban: string | null;
  berlaku_sejak: string | null;
  penjawab: string | null;
  dijawab_pada: Date | null;
  usul_id: string | null;
  milik_unit: boolean;
};

const jabatan = (id: string, hari: string) => sql`(select jsonb_build_object('id', s.id, 'nama', s.nama, 'pemangku',
  (select g.nama from organisasi.pemangku m join organisasi.pegawai g on g.instansi_id = m.instansi_id and g.id = m.pegawai_id
    where m.instansi_id = s.instansi_id and m.posisi_id = s.id and m.sejak <= ${hari} and coalesce(m.sampai, ${hari}) >= ${hari}
    order by array_position(array['plh', 'plt', 'definitif'], m.sebagai) limit 1))
  from organisasi.posisi s where s.instansi_id = l.instansi_id and s.id = ${sql.ref(id)})`;

/** Reports, those that wait first and the oldest of them first; what has been answered follows, the latest first. */
export const listLaporan = async (trx: Trx, pelaku: Pelaku, saringan: SaringanLaporan) => {
  const { hariIni, sekarang, pegawaiId } = pelaku;
  const { cari, untuk, keadaan, batas } = saringan;
  const pola = cari ? `%${cari.replaceAll(/[\\%_]/g, '\\$&')}%` : undefined;
  const [urut, id] = bacaKursor(saringan.kursor, 2) ?? [];
  const pimpinan = pelaku.posisi.filter((p) => p.pimpinan).map((p) => p.unitId);
  const untukUnit = sql`l.unit_id = any(${pimpinan}::uuid[])`;
  const siapa = {
    antrean: sql`true`,
    saya: sql`l.pelapor_id = ${pegawaiId}`,
    unit: sql`${untukUnit} and l.keadaan = 'diteruskan'`,
  };
  const { rows } = await sql<Baris & { urut: string }>`
    with l as (select l.*, case when l.keadaan = 'masuk' then 0 else 1 end::text
        || lpad((case when l.keadaan = 'masuk' then extract(epoch from l.dibuat_pada) * 1000
          else 9999999999999 - extract(epoch from l.dibuat_pada) * 1000 end)::bigint::text, 14, '0') as urut
      from kedudukan.laporan l)
    select l.id, l.pelapor_id, g.nama as pelapor, l.posisi_id, p.nama as posisi, l.unit_id, u.nama as unit,
      ${jabatan('l.penilai_kini_id', hariIni)} as kini, ${jabatan('l.penilai_seharusnya_id', hariIni)} as seharusnya,
      ${jabatan('l.penilai_benar_id', hariIni)} as benar, l.alasan, l.dibuat_pada,
      floor(extract(epoch from ${sekarang}::timestamptz - l.dibuat_pada) / 86400)::integer as umur,
      l.keadaan, l.jawaban, l.berlaku_sejak, d.nama as penjawab, l.dijawab_pada, l.usul_id, ${untukUnit} as milik_unit, l.urut
    from l
    join organisasi.pegawai g on g.instansi_id = l.instansi_id and g.id = l.pelapor_id
    join organisasi.posisi p on p.instansi_id = l.instansi_id and p.id = l.posisi_id
    join organisasi.unit u on u.instansi_id = l.instansi_id and u.id = l.unit_id
    left join organisasi.pegawai d on d.instansi_id = l.instansi_id and d.id = l.dijawab_oleh
    where ${siapa[untuk]}
      ${keadaan ? sql`and l.keadaan = ${keadaan}` : sql``}
      ${pola ? sql`and (g.nama ilike ${pola} or u.nama ilike ${pola} or p.nama ilike ${pola})` : sql``}
      ${urut && id ? sql`and (l.urut, l.id) > (${urut}, ${id}::uuid)` : sql``}
    order by l.urut, l.id limit ${batas + 1}`.execute(trx);
  return potongHalaman(
    rows,
    batas,
    (b) => toLaporan(b, pelaku),
    (b) => [b.urut, b.id],
  );
};

/** How many reports of the agency wait. */
export const countMenunggu = async (trx: Trx): Promise<number> => {
  const { n } = await trx
    .selectFrom('kedudukan.laporan')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('keadaan', '=', 'masuk')
    .executeTakeFirstOrThrow();
  return Number(n);
};

const toLaporan = (b: Baris, { hak }: Pelaku) => ({
  id: b.id,
  pelapor: { id: b.pelapor_id, nama: b.pelapor },
  posisi: { id: b.posisi_id, nama: b.posisi },
  unit: { id: b.unit_id, nama: b.unit },
  penilaiKini: b.kini,
  penilaiSeharusnya: b.seharusnya,
  alasan: b.alasan,
  dibuatPada: b.dibuat_pada.toISOString(),
  umur: b.keadaan === 'masuk' ? Math.max(0, b.umur) : null,
  keadaan: b.keadaan,
  jawaban: b.jawaban,
  penilaiBenar: b.benar,
  berlakuSejak: b.berlaku_sejak,
  dijawabOleh: b.penjawab,
  dijawabPada: b.dijawab_pada?.toISOString() ?? null,
  usul: b.usul_id,
  tindak: tindakTerbuka(b, hak),
});

const tindakTerbuka = ({ keadaan, milik_unit }: Baris, hak: readonly string[]) => {
  if (keadaan === 'diteruskan') return milik_unit ? (['usulkan'] as const).slice() : [];
  if (keadaan !== 'masuk') return [];
  if (hak.includes('sdm')) return (['perbaiki', 'teruskan', 'tolak'] as const).slice();
  return hak.includes('ortala') ? (['teruskan', 'tolak'] as const).slice() : [];
};
