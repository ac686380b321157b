import type { Tanggal } from '@lincah/domain/kernel';
import {
  type JenisJabatan,
  penilai,
  pimpinanUnit,
  type RantaiUnit,
  type SimpulRantai,
} from '@lincah/domain/organisasi';
import type { CiriSatuan } from '@lincah/domain/regulasi';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

export type RantaiPosisi = {
  readonly posisi: {
    readonly instansi: string;
    readonly id: string;
    readonly unit: string;
    readonly jenis: JenisJabatan;
  };
  readonly rantai: RantaiUnit;
};

/** What one chain alone can answer: the leader of the subject's unit (of those that count), its appraiser, or the subject. */
export const posisiMenurut = (
  cara: 'pimpinan-unit' | 'penilai' | 'posisi',
  { posisi, rantai }: RantaiPosisi,
  ciri?: readonly CiriSatuan[],
): string | undefined => {
  if (cara === 'posisi') return posisi.id;
  return cara === 'penilai' ? penilai(rantai, posisi) : pimpinanUnit(rantai, ciri);
};

/** A post and the chain above it; undefined when the agency has no such post. */
export const findRantai = async (trx: Trx, posisi: string, hari: Tanggal): Promise<RantaiPosisi | undefined> =>
  (await listRantai(trx, [posisi], hari)).get(posisi);

/** Several posts in one look, each with the chain above it; a post that the agency does not have is left out. */
export const listRantai = async (
  trx: Trx,
  posisi: readonly string[],
  hari: Tanggal,
): Promise<ReadonlyMap<string, RantaiPosisi>> => {
  const { rows } = await sql<BarisPosisi>`
    with recursive ${naik(
      sql`select p.id as awal, u.* from organisasi.posisi_pada(${hari}) p
      join organisasi.unit_pada(${hari}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
      where p.id = any(${[...new Set(posisi)]}::uuid[])`,
      hari,
    )}
    select p.instansi_id as instansi, p.id as posisi, p.jenis, p.unit_id, ${simpul(hari, sql`k.posisi_id = p.id`)}
    from naik n join organisasi.posisi_pada(${hari}) p on p.instansi_id = n.instansi_id and p.id = n.awal
    ${pimpinanDi(hari)}
    order by n.tingkat`.execute(trx);
  const hasil = new Map<string, { posisi: RantaiPosisi['posisi']; rantai: SimpulRantai[] }>();
  for (const b of rows) {
    const ada = hasil.get(b.posisi) ?? { posisi: toPosisi(b), rantai: [] };
    ada.rantai.push(menjadiSimpul(b));
    hasil.set(b.posisi, ada);
  }
  return hasil;
};

/** A unit and those above it, with every stipulation for a post of its own; empty when there is no such unit. */
export const findRantaiUnit = async (trx: Trx, unit: string, hari: Tanggal): Promise<RantaiUnit> => {
  const { rows } = await sql<Baris>`
    with recursive ${naik(sql`select u.id as awal, u.* from organisasi.unit_pada(${hari}) u where u.id = ${unit}`, hari)}
    select ${simpul(hari, sql`n.tingkat = 1`)} from naik n ${pimpinanDi(hari)} order by n.tingkat`.execute(trx);
  return rows.map(menjadiSimpul);
};

type Baris = {
  unit: string;
  jenis_unit: string;
  pimpinan: string | null;
  jenis_pimpinan: JenisJabatan | null;
  kedudukan: SimpulRantai['kedudukan'];
};
type BarisPosisi = Baris & { instansi: string; posisi: string; jenis: JenisJabatan; unit_id: string };

const toPosisi = (b: BarisPosisi) => ({ instansi: b.instansi, id: b.posisi, unit: b.unit_id, jenis: b.jenis });

/** Up the tree, at most twenty levels: a chart is never that deep, and a ring in it must not hang us. */
const naik = (awal: RawBuilder<unknown>, hari: Tanggal) => sql`
  naik as (
    select a.awal, a.instansi_id, a.id as unit, a.jenis as jenis_unit, a.induk_id, 1 as tingkat from (${awal}) a
    union all
    select n.awal, u.instansi_id, u.id, u.jenis, u.induk_id, n.tingkat + 1
    from naik n join organisasi.unit_pada(${hari}) u on u.instansi_id = n.instansi_id and u.id = n.induk_id
    where n.tingkat < 20
  )`;

/** The leader's post of each unit on the day. */
const pimpinanDi = (hari: Tanggal) => sql`
  left join organisasi.posisi_bermasa h on h.instansi_id = n.instansi_id and h.unit_id = n.unit and h.pimpinan
    and h.sejak <= ${hari} and coalesce(h.sampai, ${hari}) >= ${hari}`;

/** Leader's post and stipulations of one unit on the day; of those for single posts only the ones that `untuk` lets in. */
const simpul = (hari: Tanggal, untuk: RawBuilder<unknown>) => sql`
  n.unit, n.jenis_unit,
  h.id as pimpinan, h.jenis as jenis_pimpinan,
  coalesce((select json_agg(json_strip_nulls(json_build_object('posisi', k.posisi_id, 'penilai', k.penilai_id)))
    from organisasi.kedudukan k
    where k.instansi_id = n.instansi_id and k.unit_id = n.unit and (k.posisi_id is null or ${untuk})
      and k.sejak <= ${hari} and coalesce(k.sampai, ${hari}) >= ${hari}), '[]') as kedudukan`;

const menjadiSimpul = ({ unit, jenis_unit, pimpinan, jenis_pimpinan, kedudukan }: Baris): SimpulRantai => ({
  unit,
  jenis: jenis_unit,
  kedudukan,
  ...(pimpinan !== null && { pimpinan }),
  ...(jenis_pimpinan !== null && { jenisPimpinan: jenis_pimpinan }),
});
