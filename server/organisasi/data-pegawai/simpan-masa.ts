import type { Tanggal } from '@lincah/domain/kernel';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';

const KOLOM = sql`nama, gelar_depan, gelar_belakang, status, golongan, pendidikan`;
const NILAI_BARU = sql`b.nama, b.gelar_depan, b.gelar_belakang, b.status, b.golongan, b.pendidikan`;
const NILAI_LAMA = sql`t.nama, t.gelar_depan, t.gelar_belakang, t.status, t.golongan, t.pendidikan`;

/**
 * Gives people new data from a day on, however many at once. `baru`: rows (instansi_id, id, nama, gelar_depan, gelar_belakang,
 * status, golongan, pendidikan), one for each person. What counted before goes on counting for every day before; what is already
 * known to change later stays: the new state ends where that begins.
 */
export const simpanMasa = async (trx: Trx, baru: RawBuilder<unknown>, sejak: Tanggal): Promise<void> => {
  const kemarin = sql`(${sejak}::date - 1)`;
  const milik = sql`d.instansi_id = b.instansi_id and d.id = b.id`;
  // a state that began the same day is replaced
  await sql`delete from organisasi.pegawai_dulu d using (${baru}) b where ${milik} and d.sejak = ${sejak}::date`.execute(
    trx,
  );
  // one under way on the day, with others to follow, is cut
  await sql`update organisasi.pegawai_dulu d set sampai = ${kemarin} from (${baru}) b
    where ${milik} and d.sampai >= ${sejak} and (d.sejak is null or d.sejak < ${sejak})`.execute(trx);
  await sql`insert into organisasi.pegawai_dulu (instansi_id, id, ${KOLOM}, sejak, sampai)
    select b.instansi_id, b.id, ${NILAI_BARU}, ${sejak}::date, coalesce(n.sejak, t.berubah) - 1
    from (${baru}) b join organisasi.pegawai t on t.instansi_id = b.instansi_id and t.id = b.id
    left join (select instansi_id, id, min(sejak) as sejak from organisasi.pegawai_dulu where sejak > ${sejak}
      group by instansi_id, id) n on n.instansi_id = b.instansi_id and n.id = b.id
    where t.berubah > ${sejak}`.execute(trx);
  // else it is what is known last
  await sql`insert into organisasi.pegawai_dulu (instansi_id, id, ${KOLOM}, sejak, sampai)
    select t.instansi_id, t.id, ${NILAI_LAMA}, t.berubah, ${kemarin}
    from (${baru}) b join organisasi.pegawai t on t.instansi_id = b.instansi_id and t.id = b.id
    where t.berubah is null or t.berubah < ${sejak}`.execute(trx);
  await sql`update organisasi.pegawai t set (${KOLOM}, berubah) = (${NILAI_BARU}, ${sejak}::date)
    from (${baru}) b where t.instansi_id = b.instansi_id and t.id = b.id and (t.berubah is null or t.berubah <= ${sejak})`.execute(
    trx,
  );
};
