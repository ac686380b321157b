import type { Tanggal } from '@lincah/domain/kernel';
import { namaBergelar, type Pemangku, penilai, type RantaiUnit } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';
import { listPejabatUnit, type PejabatPosisi, pejabatPosisi } from './pejabat.ts';
import { listPendukungUnit } from './pendukung/repository.ts';
import { findRantaiUnit } from './rantai.ts';

export type LembarUnit = {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly jenis: string;
  readonly sejak: string;
  readonly sampai: string | null;
  /** From the top down to the parent. */
  readonly leluhur: readonly { readonly id: string; readonly nama: string }[];
  readonly bawahan: readonly { readonly id: string; readonly nama: string; readonly jenis: string }[];
  readonly pimpinan: PejabatPosisi | null;
  /** Who appraises functional officials and pelaksana of the unit, unless a post has its own. */
  readonly penilai: PejabatPosisi | null;
  readonly posisi: readonly (PejabatPosisi & {
    readonly penilai: { readonly id: string; readonly nama: string } | null;
  })[];
  readonly pendukung: readonly { readonly id: string; readonly nama: string; readonly tugas: string }[];
  /** Who led the unit, by whatever title, newest first. */
  readonly riwayatPimpinan: readonly PimpinanDahulu[];
};

export type PimpinanDahulu = {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly posisi: string;
  readonly sebagai: Pemangku['sebagai'];
  readonly sejak: string;
  readonly sampai: string | null;
};

/** The page of one unit on a day; undefined when the agency has no such unit. */
export const findUnit = async (trx: Trx, id: string, pada: Tanggal): Promise<LembarUnit | undefined> => {
  const [unit] = (
    await sql<Pick<LembarUnit, 'id' | 'kode' | 'nama' | 'jenis' | 'sejak' | 'sampai'>>`
      select id, kode, nama, jenis, sejak, sampai from organisasi.unit_pada(${pada}) where id = ${id}`.execute(trx)
  ).rows;
  if (!unit) return undefined;

  const rantai = await findRantaiUnit(trx, id, pada);
  const posisi = await listPejabatUnit(trx, id, pada);
  const umum = penilai(rantai, { id: '', jenis: 'pelaksana' });
  const penilaiTiap = new Map(posisi.map((p) => [p.id, penilai(rantai, p)]));
  const atasan = await pejabatPosisi(
    trx,
    [umum, ...penilaiTiap.values()].filter((p) => p !== undefined),
    pada,
  );
  return {
    ...unit,
    leluhur: await namaUnit(trx, rantai.slice(1).reverse(), pada),
    bawahan: await listBawahan(trx, id, pada),
    pimpinan: posisi.find((p) => p.pimpinan) ?? null,
    penilai: atasan.get(umum ?? '') ?? null,
    posisi: posisi.map((p) => ({ ...p, penilai: ringkas(atasan.get(penilaiTiap.get(p.id) ?? '')) })),
    pendukung: await listPendukungUnit(trx, id, pada),
    riwayatPimpinan: await listPimpinan(trx, id, pada),
  };
};

const ringkas = (p: PejabatPosisi | undefined) => (p ? { id: p.id, nama: p.nama } : null);

const namaUnit = async (trx: Trx, rantai: RantaiUnit, pada: Tanggal) => {
  const id = rantai.map((s) => s.unit);
  if (id.length === 0) return [];
  const { rows } = await sql<{ id: string; nama: string }>`
    select id, nama from organisasi.unit_pada(${pada}) where id = any(${id}::uuid[])`.execute(trx);
  return rows.sort((a, b) => id.indexOf(a.id) - id.indexOf(b.id));
};

const listBawahan = async (trx: Trx, induk: string, pada: Tanggal): Promise<LembarUnit['bawahan']> => {
  const { rows } = await sql<LembarUnit['bawahan'][number]>`
    select id, nama, jenis from organisasi.unit_bermasa
    where induk_id = ${induk} and sejak <= ${pada} and coalesce(sampai, ${pada}) >= ${pada}
    order by urutan, nama`.execute(trx);
  return rows;
};

const PIMPINAN_PALING_BANYAK = 50;

type BarisPimpinan = Omit<PimpinanDahulu, 'nama'> & { nama: string; depan: string | null; belakang: string | null };

const listPimpinan = async (trx: Trx, unit: string, pada: Tanggal): Promise<readonly PimpinanDahulu[]> => {
  const { rows } = await sql<BarisPimpinan>`
    select m.pegawai_id as "pegawaiId", g.nama, g.gelar_depan as depan, g.gelar_belakang as belakang, p.nama as posisi, m.sebagai,
      greatest(m.sejak, p.sejak) as sejak, least(m.sampai, p.sampai) as sampai
    from organisasi.posisi_bermasa p
    join organisasi.pemangku m on m.instansi_id = p.instansi_id and m.posisi_id = p.id
      and m.sejak <= coalesce(p.sampai, m.sejak) and p.sejak <= coalesce(m.sampai, p.sejak)
    join organisasi.pegawai_pada(${pada}) g on g.instansi_id = m.instansi_id and g.id = m.pegawai_id
    where p.unit_id = ${unit} and p.pimpinan
    order by 7 desc, m.id limit ${PIMPINAN_PALING_BANYAK}`.execute(trx);
  return rows.map(({ depan, belakang, nama, ...b }) => ({
    ...b,
    nama: namaBergelar({ nama, gelarDepan: depan, gelarBelakang: belakang }),
  }));
};
