import type { Tanggal } from '@lincah/domain/kernel';
import { type BentukKuasa, garisKuasa } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import type { Pelaku, PosisiDipangku, Trx } from '../../kernel/index.ts';
import { jabatanKini } from '../posisi-dipangku.ts';
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
    from organisasi.pelimpahan_pada(${hari}) l
    join organisasi.posisi_pada(${hari}) p on p.instansi_id = l.instansi_id and p.id = l.pemberi_id
    where l.penerima_id = any(${[...penerima]}::uuid[])
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

type Orang = Pick<Pelaku, 'posisi' | 'hariIni' | 'pelimpahan'>;

/** Delegations by which the person may answer for another office today: those that name kinds of letters. Most people have none. */
export const kuasaPelaku = async (trx: Trx, { pelimpahan, posisi, hariIni }: Orang): Promise<readonly Kuasa[]> => {
  if (pelimpahan === false) return [];
  const penerima = posisi.map((p) => p.id);
  const semua = await listKuasa(trx, penerima, hariIni);
  return semua.filter((k) => k.jenis.length > 0 && !penerima.includes(k.pemberi.id));
};

/**
 * Those by one office as they stand at this very moment, each with the person's own office: one that is revoked meanwhile counts
 * no more, and one that is revoked now waits until this transaction ends.
 */
export const kuasaKini = async (
  trx: Trx,
  pelaku: Orang & Pick<Pelaku, 'pegawaiId'>,
  pemberi: string,
): Promise<readonly (Kuasa & { readonly jabatan: PosisiDipangku })[]> => {
  const ada = async () => (await kuasaPelaku(trx, pelaku)).filter((k) => k.pemberi.id === pemberi);
  if ((await ada()).length === 0) return [];
  await sql`select from organisasi.posisi where id = ${pemberi} for key share`.execute(trx);
  const kini: (Kuasa & { readonly jabatan: PosisiDipangku })[] = [];
  for (const k of await ada()) {
    const jabatan = await jabatanKini(trx, pelaku, k.penerima);
    if (jabatan) kini.push({ ...k, jabatan });
  }
  return kini;
};

const namaJabatan = async (trx: Trx, id: readonly string[], hari: Tanggal): Promise<ReadonlyMap<string, string>> => {
  if (id.length === 0) return new Map();
  const { rows } = await sql<{ id: string; nama: string }>`
    select p.id, p.nama from organisasi.posisi_pada(${hari}) p where p.id = any(${[...new Set(id)]}::uuid[])`.execute(
    trx,
  );
  return new Map(rows.map((p) => [p.id, p.nama]));
};
