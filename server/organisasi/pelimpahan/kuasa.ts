import type { Tanggal } from '@lincah/domain/kernel';
import { type BentukKuasa, garisKuasa } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';
import { listRantai } from '../rantai.ts';

/** What an office may sign today in the name of another. */
export type Kuasa = {
  readonly id: string;
  readonly penerima: string;
  readonly pemberi: { readonly id: string; readonly nama: string };
  readonly bentuk: BentukKuasa;
  /** The office between, for u.b. */
  readonly perantara: { readonly id: string; readonly nama: string } | null;
  /** Kinds of letters; empty: every kind that people write. */
  readonly jenis: readonly string[];
};

type Baris = Pick<Kuasa, 'id' | 'penerima' | 'pemberi' | 'jenis'>;

/**
 * Delegations that these offices may use on the day. One whose offices no longer stand one or two levels apart gives nothing: it
 * was given to a place in the chart.
 */
export const listKuasa = async (trx: Trx, penerima: readonly string[], hari: Tanggal): Promise<readonly Kuasa[]> => {
  if (penerima.length === 0) return [];
  const { rows } = await sql<Baris>`
    select l.id, l.penerima_id as penerima, json_build_object('id', p.id, 'nama', p.nama) as pemberi, l.jenis
    from organisasi.pelimpahan l
    join organisasi.posisi_pada(${hari}) p on p.instansi_id = l.instansi_id and p.id = l.pemberi_id
    where l.penerima_id = any(${[...penerima]}::uuid[]) and l.sejak <= ${hari} and coalesce(l.sampai, ${hari}) >= ${hari}
      and (l.dicabut_sejak is null or l.dicabut_sejak > ${hari})
    order by p.nama, l.id`.execute(trx);
  if (rows.length === 0) return [];
  const rantai = await listRantai(
    trx,
    rows.map((b) => b.penerima),
    hari,
  );
  const berdiri = rows.flatMap((b) => {
    const naik = rantai.get(b.penerima);
    const garis = naik && garisKuasa(naik.rantai, b.penerima, b.pemberi.id);
    return garis ? [{ ...b, garis }] : [];
  });
  const nama = await namaJabatan(
    trx,
    berdiri.flatMap((b) => b.garis.perantara ?? []),
    hari,
  );
  return berdiri.map(({ garis: { bentuk, perantara }, ...b }) => ({
    ...b,
    bentuk,
    perantara: perantara === undefined ? null : { id: perantara, nama: nama.get(perantara) ?? '' },
  }));
};

const namaJabatan = async (trx: Trx, id: readonly string[], hari: Tanggal): Promise<ReadonlyMap<string, string>> => {
  if (id.length === 0) return new Map();
  const { rows } = await sql<{ id: string; nama: string }>`
    select p.id, p.nama from organisasi.posisi_pada(${hari}) p where p.id = any(${[...new Set(id)]}::uuid[])`.execute(
    trx,
  );
  return new Map(rows.map((p) => [p.id, p.nama]));
};
