import { sql } from 'kysely';
import type { Trx } from '../basis-data.ts';
import { bacaKursor, potongHalaman } from '../halaman.ts';
import type { Pelaku } from '../pelaku.ts';
import type { DB } from '../skema.ts';

/** Rooms that keep drafts, each in a table `konsep` of its own: the room's name leads table, path and refusals. */
export type KamarBerkonsep = keyof DB extends infer T ? (T extends `${infer Kamar}.konsep` ? Kamar : never) : never;

/** The one thing that each draft of a room is about. */
export type AcuanKonsep = {
  /** Its name in what is sent. */
  readonly nama: string;
  readonly kolom: string;
  /** Names by id; what the agency does not have is left out. */
  readonly cari: (trx: Trx, id: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

export type LaciKonsep = { readonly kamar: KamarBerkonsep; readonly acuan?: AcuanKonsep };

/** A draft, with what it is about under the name that its room gives it. */
export type Konsep = {
  readonly id: string;
  readonly isi: Readonly<Record<string, unknown>>;
  readonly versi: number;
  readonly diubahPada: string;
};

/** A draft to be kept. `versi` is the one that the editor started from; 0: new. */
export type KonsepDitulis = Pick<Konsep, 'id' | 'isi' | 'versi'> & { readonly acuan?: string | undefined };

type Baris = { id: string; acuan: string | null; isi: Konsep['isi']; versi: number; diubah_pada: Date };

/** Drafts of one's own, last touched first. */
export const listKonsep = async (
  trx: Trx,
  laci: LaciKonsep,
  { akunId }: Pelaku,
  { kursor, batas }: { readonly kursor?: string | undefined; readonly batas: number },
): Promise<{ butir: Konsep[]; kursor: string | null }> => {
  const [pada, id] = bacaKursor(kursor, 2) ?? [];
  const { rows } = await sql<Baris>`select ${kolom(laci)} from ${tabel(laci.kamar)} where akun_id = ${akunId}
    ${pada && id ? sql`and (diubah_pada, id) < (${pada}::timestamptz, ${id}::uuid)` : sql``}
    order by diubah_pada desc, id desc limit ${batas + 1}`.execute(trx);
  const halaman = potongHalaman(
    rows,
    batas,
    (b) => b,
    (b) => [b.diubah_pada.toISOString(), b.id],
  );
  return { ...halaman, butir: await bentuk(trx, laci, halaman.butir) };
};

/** One draft of one's own; undefined for anybody else's. */
export const findKonsep = async (
  trx: Trx,
  laci: LaciKonsep,
  { akunId }: Pelaku,
  id: string,
): Promise<Konsep | undefined> => {
  const { rows } = await sql<Baris>`select ${kolom(laci)} from ${tabel(laci.kamar)}
    where id = ${id} and akun_id = ${akunId}`.execute(trx);
  const [konsep] = await bentuk(trx, laci, rows);
  return konsep;
};

/** Keeps a draft; undefined when another editor has saved since, so that nothing is overwritten unseen. */
export const storeKonsep = async (
  trx: Trx,
  laci: LaciKonsep,
  { instansiId, akunId, sekarang }: Pelaku,
  { id, isi, versi, acuan }: KonsepDitulis,
): Promise<Konsep | undefined> => {
  const teks = JSON.stringify(isi);
  const ke = laci.acuan && sql.ref(laci.acuan.kolom);
  const { rows } =
    versi === 0
      ? await sql<Baris>`insert into ${tabel(laci.kamar)} (instansi_id, id, akun_id, isi, diubah_pada${ke ? sql`, ${ke}` : sql``})
          values (${instansiId}, ${id}, ${akunId}, ${teks}, ${sekarang}${ke ? sql`, ${acuan}` : sql``})
          on conflict do nothing returning ${kolom(laci)}`.execute(trx)
      : await sql<Baris>`update ${tabel(laci.kamar)}
          set isi = ${teks}, diubah_pada = ${sekarang}, versi = ${versi + 1}${ke ? sql`, ${ke} = ${acuan}` : sql``}
          where id = ${id} and akun_id = ${akunId} and versi = ${versi} returning ${kolom(laci)}`.execute(trx);
  const [konsep] = await bentuk(trx, laci, rows);
  return konsep;
};

/** Drops a draft of one's own; silent when it is gone already. */
export const dropKonsep = async (trx: Trx, kamar: KamarBerkonsep, { akunId }: Pelaku, id: string): Promise<void> => {
  await sql`delete from ${tabel(kamar)} where id = ${id} and akun_id = ${akunId}`.execute(trx);
};

const tabel = (kamar: KamarBerkonsep) => sql.table(`${kamar}.konsep`);

const kolom = ({ acuan }: LaciKonsep) =>
  sql`id, ${acuan ? sql.ref(acuan.kolom) : sql`null::uuid`} as acuan, isi, versi, diubah_pada`;

/** Rows as they are sent; one whose thing is no longer there stays in its drawer. */
const bentuk = async (trx: Trx, { acuan }: LaciKonsep, baris: readonly Baris[]): Promise<Konsep[]> => {
  const nama =
    acuan &&
    (await acuan.cari(
      trx,
      baris.map((b) => b.acuan ?? ''),
    ));
  return baris.flatMap(({ id, acuan: ke, isi, versi, diubah_pada }) => {
    if (acuan && !nama?.has(ke ?? '')) return [];
    const tentang = acuan && { [acuan.nama]: { id: ke, nama: nama?.get(ke ?? '') } };
    return [{ id, ...tentang, isi, versi, diubahPada: diubah_pada.toISOString() }];
  });
};
