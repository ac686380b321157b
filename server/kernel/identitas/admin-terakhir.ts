import { type Tanggal, tolak } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { Trx } from '../basis-data.ts';
import type { RincianPenolakan } from '../masalah.ts';

/** Whether this account is the only open one left that holds the right of administrator today. */
export const adminTerakhir = async (trx: Trx, akunId: string, hari: Tanggal): Promise<boolean> => {
  const { rows } = await sql<{ id: string }>`
    select distinct a.id from kernel.hak h join kernel.akun a on a.instansi_id = h.instansi_id and a.id = h.akun_id
    where h.hak = 'admin' and a.aktif and h.dicabut_pada is null
      and h.sejak <= ${hari} and coalesce(h.sampai, ${hari}) >= ${hari}`.execute(trx);
  return rows.length === 1 && rows[0]?.id === akunId;
};

export const ADMIN_TERAKHIR = tolak<RincianPenolakan>({
  jenis: 'aturan',
  kode: 'kernel/admin-terakhir',
  detail: {
    id: 'Ini administrator terakhir instansi Anda. Beri hak administrator kepada orang lain dahulu.',
    en: 'This is the last administrator of your agency. Grant the right to somebody else first.',
  },
});
