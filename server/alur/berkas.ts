import type { Keadaan } from '@lincah/domain/alur';
import { sql } from 'kysely';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { kuasaBerkas } from './kuasa.ts';
import type { BerkasRingkas } from './ruang.ts';

/** A dossier locked for one step, with what the engine needs. */
export type BerkasTerkunci = BerkasRingkas & {
  readonly keadaan: Keadaan;
  readonly fakta: Readonly<Record<string, unknown>>;
};

export type TindakanTerkunci = {
  readonly id: string;
  readonly tugas: string;
  readonly posisiId: string;
  readonly tertutup: boolean;
  /** Letters of each answer that may be given in the name of the office. */
  readonly menerbitkan: readonly (readonly string[])[];
};

const KOLOM = sql`b.id, b.kamar, b.alur_id as "alurId", b.versi, b.peraturan, b.perihal, b.pokok, coalesce(b.pemohon_id::text, '') as "pemohonId",
  b.dibuka_pada as "dibukaPada", b.keadaan, b.fakta, case when b.sisi is not null then jsonb_strip_nulls(jsonb_build_object(
    'sisi', b.sisi, 'instansi', b.mitra_id, 'nama', b.mitra_nama, 'alamat', b.mitra_alamat, 'lanjutan', b.lanjutan_dari)) end as pasangan`;

type BarisTindakan = BerkasTerkunci & Omit<TindakanTerkunci, 'id'> & { tindakanId: string };

/** Locks the dossier of an act: whoever decides next on any of its acts waits here. Undefined: no such act in this agency. */
export const lockTindakan = async (
  trx: Trx,
  instansi: string,
  tindakanId: string,
): Promise<{ berkas: BerkasTerkunci; tindakan: TindakanTerkunci } | undefined> => {
  await sql`select alur.kunci_berkas(b.id) from alur.tindakan t
    join alur.berkas b on b.instansi_id = t.instansi_id and b.id = t.berkas_id
    where t.instansi_id = ${instansi} and t.id = ${tindakanId} and b.mitra_id is not null`.execute(trx);
  const { rows } = await sql<BarisTindakan>`
    select ${KOLOM}, t.id as "tindakanId", t.tugas, t.posisi_id as "posisiId", t.ditutup_pada is not null as tertutup, t.menerbitkan
    from alur.tindakan t join alur.berkas b on b.instansi_id = t.instansi_id and b.id = t.berkas_id
    where t.instansi_id = ${instansi} and t.id = ${tindakanId} for no key update of b`.execute(trx);
  const [baris] = rows;
  if (!baris) return undefined;
  const { tindakanId: id, tugas, posisiId, tertutup, menerbitkan, ...berkas } = baris;
  return { berkas, tindakan: { id, tugas, posisiId, tertutup, menerbitkan } };
};

/** Locks a dossier by its id; `lewati`: answers undefined at once when somebody is working on it. */
export const lockBerkas = async (
  trx: Trx,
  instansi: string,
  id: string,
  bila: 'tunggu' | 'lewati' = 'tunggu',
): Promise<BerkasTerkunci | undefined> => {
  await sql`select alur.kunci_berkas(b.id) from alur.berkas b
    where b.instansi_id = ${instansi} and b.id = ${id} and b.mitra_id is not null`.execute(trx);
  const { rows } = await sql<BerkasTerkunci>`
    select ${KOLOM} from alur.berkas b where b.instansi_id = ${instansi} and b.id = ${id}
    for no key update of b ${bila === 'lewati' ? sql`skip locked` : sql``}`.execute(trx);
  return rows[0];
};

/** Whether the person may see the dossier today: through an office of hers, or through one in whose name she may answer in it. */
export const isPihak = async (trx: Trx, pelaku: Pelaku, berkasId: string): Promise<boolean> => {
  if (pelaku.posisi.length === 0) return false;
  const baris = await trx
    .selectFrom('alur.pihak')
    .select('posisi_id')
    .where('berkas_id', '=', berkasId)
    .where(
      'posisi_id',
      'in',
      pelaku.posisi.map((p) => p.id),
    )
    .limit(1)
    .executeTakeFirst();
  return baris !== undefined || (await kuasaBerkas(trx, pelaku, berkasId)).length > 0;
};
