import { SETELAN_PEMBERITAHUAN_AWAL } from '@lincah/domain/alur';
import { sql } from 'kysely';
import type { Pelaku, SetelanSiaran, Trx } from '../../kernel/index.ts';
import { masihDilimpahkan } from './kabari-kuasa.ts';

type Baris = { pegawai: string; jumlah: number; terakhir: number };

const CACAH = 100;

/**
 * How many unread things each of these people has today, counted to a hundred, over the offices each acts in and the kinds
 * each wants to see. `posisi`: only people of these offices.
 */
const hitungBelumDibaca = async (
  trx: Trx,
  pegawai: readonly string[],
  posisi: readonly string[] | null,
  kini: Date,
): Promise<readonly Baris[]> => {
  const hari = sql`(${kini}::timestamptz at time zone i.zona_waktu)::date`;
  const { rows } = await sql<Baris>`
    select g.id as pegawai, count(n.urut)::integer as jumlah, coalesce(max(n.urut), 0) as terakhir
    from unnest(${[...pegawai]}::uuid[]) as g(id)
    cross join kernel.instansi i
    left join alur.setelan_pemberitahuan s on s.instansi_id = i.instansi_id and s.pegawai_id = g.id
    left join lateral (
      select p.urut from organisasi.pemegang(${hari}) k
      cross join lateral (
        select n.urut from alur.pemberitahuan n
        where n.instansi_id = k.instansi_id and n.posisi_id = k.posisi_id and n.dibaca_pada is null and ${masihDilimpahkan(hari)}
          and n.jenis = any(coalesce(s.layar, ${[...SETELAN_PEMBERITAHUAN_AWAL.layar]}::text[]))
        order by n.pada desc, n.id desc limit ${CACAH}) p
      where k.instansi_id = i.instansi_id and k.pegawai_id = g.id
      limit ${CACAH}) n on true
    where i.instansi_id = kernel.instansi_kini()
      ${
        posisi
          ? sql`and exists (select from organisasi.pemangku m where m.instansi_id = i.instansi_id and m.pegawai_id = g.id
              and m.posisi_id = any(${[...posisi]}::uuid[]))`
          : sql``
      }
    group by g.id`.execute(trx);
  return rows;
};

/** What the open lines of these people are told. */
export const listKabar: SetelanSiaran['kabar'] = async (trx, pegawai, posisi, kini) =>
  new Map(
    (await hitungBelumDibaca(trx, pegawai, posisi, kini)).map(({ pegawai: id, jumlah, terakhir }) => [
      id,
      { tanda: `${terakhir}-${jumlah}`, isi: { jumlah, terakhir } },
    ]),
  );

/** The same of one person, for whoever asks instead of listening. */
export const findKabar = async (trx: Trx, { pegawaiId, sekarang }: Pick<Pelaku, 'pegawaiId' | 'sekarang'>) => {
  const [baris] = await hitungBelumDibaca(trx, [pegawaiId], null, sekarang);
  return { jumlah: baris?.jumlah ?? 0, terakhir: baris?.terakhir ?? 0 };
};
