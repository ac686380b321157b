import type { Tanggal } from '@lincah/domain/kernel';
import { CompiledQuery, sql } from 'kysely';
import type { Pelaku, PosisiDipangku, Trx } from '../kernel/index.ts';

/**
 * Rows of `PosisiDipangku` of person $1 on day $2. A title that another person overrides that day (a Plh over the
 * absent official) gives no office: one post acts through one person (UU 30/2014 Pasal 14).
 */
export const KUERI_POSISI_DIPANGKU = `
  select p.id, p.nama, u.id as "unitId", u.nama as "unitNama", p.jenis, p.pimpinan, m.sebagai
  from organisasi.pemangku m
  join organisasi.posisi_pada($2) p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
  join organisasi.unit_pada($2) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
  where m.pegawai_id = $1 and m.sejak <= $2 and coalesce(m.sampai, $2) >= $2
    and p.sejak <= $2 and coalesce(p.sampai, $2) >= $2
    and not exists (select from organisasi.pemangku l
      where l.instansi_id = m.instansi_id and l.posisi_id = m.posisi_id and l.sejak <= $2 and coalesce(l.sampai, $2) >= $2
        and array_position(array['plh', 'plt', 'definitif'], l.sebagai)
          < array_position(array['plh', 'plt', 'definitif'], m.sebagai))
  order by p.pimpinan desc, m.sebagai, p.nama`;

/** Every office through which the person may act on the day. */
export const posisiDipangku = async (trx: Trx, pegawaiId: string, hari: Tanggal): Promise<PosisiDipangku[]> =>
  (await trx.executeQuery(CompiledQuery.raw(KUERI_POSISI_DIPANGKU, [pegawaiId, hari]) as CompiledQuery<PosisiDipangku>))
    .rows;

/**
 * The office as the person holds it at this very moment, not when the request came in: a mandate over it that was given
 * or revoked meanwhile counts, and one that comes now waits until this transaction ends. Undefined: no longer hers.
 */
export const jabatanKini = async (
  trx: Trx,
  { pegawaiId, hariIni, posisi }: Pick<Pelaku, 'pegawaiId' | 'hariIni' | 'posisi'>,
  posisiId: string,
): Promise<PosisiDipangku | undefined> => {
  if (!posisi.some((p) => p.id === posisiId)) return undefined;
  await sql`select from organisasi.posisi where id = ${posisiId} for key share`.execute(trx);
  return (await posisiDipangku(trx, pegawaiId, hariIni)).find((p) => p.id === posisiId);
};
