import type { Tanggal } from '@lincah/domain/kernel';
import {
  type JenisJabatan,
  penilai,
  pimpinanUnit,
  type RantaiUnit,
  type SimpulRantai,
} from '@lincah/domain/organisasi';
import type { CaraPeran } from '@lincah/domain/regulasi';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

export type RantaiPosisi = {
  readonly posisi: { readonly id: string; readonly unit: string; readonly jenis: JenisJabatan };
  readonly rantai: RantaiUnit;
};

/**
 * The office that a role points to: the leader of the subject's unit, its appraiser, or the subject itself.
 * Undefined: no such post in this agency, or nobody stands above it.
 */
export const cariPosisi = async (
  trx: Trx,
  { cara, posisi, hari }: { readonly cara: CaraPeran; readonly posisi: string; readonly hari: Tanggal },
): Promise<string | undefined> => {
  const hasil = await findRantai(trx, posisi, hari);
  return hasil && posisiMenurut(cara, hasil);
};

/** The same answer from a chain already at hand. */
export const posisiMenurut = (cara: CaraPeran, { posisi, rantai }: RantaiPosisi): string | undefined => {
  if (cara === 'posisi') return posisi.id;
  return cara === 'penilai' ? penilai(rantai, posisi) : pimpinanUnit(rantai);
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
    with recursive ${naik(sql`select p.id as awal, u.* from organisasi.posisi p
      join organisasi.unit u on u.instansi_id = p.instansi_id and u.id = p.unit_id
      where p.id = any(${[...new Set(posisi)]}::uuid[])`)}
    select p.id as posisi, p.jenis, p.unit_id, ${simpul(hari, sql`k.posisi_id = p.id`)}
    from naik n join organisasi.posisi p on p.instansi_id = n.instansi_id and p.id = n.awal
    order by n.tingkat`.execute(trx);
  const hasil = new Map<string, { posisi: RantaiPosisi['posisi']; rantai: SimpulRantai[] }>();
  for (const b of rows) {
    const ada = hasil.get(b.posisi) ?? { posisi: { id: b.posisi, unit: b.unit_id, jenis: b.jenis }, rantai: [] };
    ada.rantai.push(menjadiSimpul(b));
    hasil.set(b.posisi, ada);
  }
  return hasil;
};

/** A unit and those above it, with every stipulation for a post of its own; empty when there is no such unit. */
export const findRantaiUnit = async (trx: Trx, unit: string, hari: Tanggal): Promise<RantaiUnit> => {
  const { rows } = await sql<Baris>`
    with recursive ${naik(sql`select u.id as awal, u.* from organisasi.unit u where u.id = ${unit}`)}
    select ${simpul(hari, sql`n.tingkat = 1`)} from naik n order by n.tingkat`.execute(trx);
  return rows.map(menjadiSimpul);
};

type Baris = { unit: string; pimpinan: string | null; kedudukan: SimpulRantai['kedudukan'] };
type BarisPosisi = Baris & { posisi: string; jenis: JenisJabatan; unit_id: string };

/** Up the tree, at most twenty levels: a chart is never that deep, and a ring in it must not hang us. */
const naik = (awal: RawBuilder<unknown>) => sql`
  naik as (
    select a.awal, a.instansi_id, a.id as unit, a.induk_id, 1 as tingkat from (${awal}) a
    union all
    select n.awal, u.instansi_id, u.id, u.induk_id, n.tingkat + 1
    from naik n join organisasi.unit u on u.instansi_id = n.instansi_id and u.id = n.induk_id
    where n.tingkat < 20
  )`;

/** Leader's post and stipulations of one unit on the day; of those for single posts only the ones that `untuk` lets in. */
const simpul = (hari: Tanggal, untuk: RawBuilder<unknown>) => sql`
  n.unit,
  (select p.id from organisasi.posisi p
    where p.instansi_id = n.instansi_id and p.unit_id = n.unit and p.pimpinan
      and p.sejak <= ${hari} and coalesce(p.sampai, ${hari}) >= ${hari}) as pimpinan,
  coalesce((select json_agg(json_strip_nulls(json_build_object('posisi', k.posisi_id, 'penilai', k.penilai_id)))
    from organisasi.kedudukan k
    where k.instansi_id = n.instansi_id and k.unit_id = n.unit and (k.posisi_id is null or ${untuk})
      and k.sejak <= ${hari} and coalesce(k.sampai, ${hari}) >= ${hari}), '[]') as kedudukan`;

const menjadiSimpul = ({ unit, pimpinan, kedudukan }: Baris): SimpulRantai => ({
  unit,
  kedudukan,
  ...(pimpinan !== null && { pimpinan }),
});
