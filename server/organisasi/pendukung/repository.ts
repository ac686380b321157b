import type { Tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { bacaKursor, potongHalaman, type Trx } from '../../kernel/index.ts';
import { aturKemiripan, pecahKata } from '../cari-pegawai.ts';

export type KueriPendukung = {
  readonly cari?: string | undefined;
  /** The unit and all below it. */
  readonly unit?: string | undefined;
  readonly kursor?: string | undefined;
  readonly batas: number;
};

type Rujukan = { readonly id: string; readonly nama: string };

/** One of the supporting staff at work. `nomor` in full; `pimpinanUnit`: the post that leads the unit, to know who may see it. */
export type RingkasPendukung = {
  readonly id: string;
  readonly nomor: string;
  readonly nama: string;
  readonly tugas: string;
  readonly unit: Rujukan;
  readonly pimpinanUnit: string | null;
};

const berlaku = (alias: string, hari: Tanggal) =>
  sql`${sql.ref(`${alias}.sejak`)} <= ${hari} and coalesce(${sql.ref(`${alias}.sampai`)}, ${hari}) >= ${hari}`;

/** Who leads the person today, whatever day is looked at: need is who one is now. */
const pimpinan = (hariIni: Tanggal) => sql`(select l.id from organisasi.pendukung k
  join organisasi.posisi_bermasa l on l.instansi_id = k.instansi_id and l.unit_id = k.unit_id and l.pimpinan and ${berlaku('l', hariIni)}
  where k.instansi_id = t.instansi_id and k.nomor = t.nomor and ${berlaku('k', hariIni)})`;

/** Supporting staff at work on the day, by name. Every word searched for is found in the name, the task, the unit or its code. */
export const listPendukung = async (trx: Trx, kueri: KueriPendukung, hari: Tanggal, hariIni: Tanggal = hari) => {
  const kunci = bacaKursor(kueri.kursor, 2);
  const syarat = [
    sql`${berlaku('t', hari)}`,
    ...pecahKata(kueri.cari ?? '').map(cocok),
    ...(kueri.unit ? [sql`t.unit_id in (select id from turun)`] : []),
    ...(kunci ? [sql`(t.nama, t.id) > (${kunci[0]}, ${kunci[1]}::uuid)`] : []),
  ];
  await aturKemiripan(trx);
  const { rows } = await sql<RingkasPendukung>`
    with recursive turun as (
      select u.instansi_id, u.id from organisasi.unit u where u.id = ${kueri.unit ?? null}::uuid
      union
      select u.instansi_id, u.id from turun t join organisasi.unit_bermasa u on u.instansi_id = t.instansi_id and u.induk_id = t.id
        and ${berlaku('u', hari)}
    )
    select t.id, t.nomor, t.nama, t.tugas, json_build_object('id', u.id, 'nama', u.nama) as unit, ${pimpinan(hariIni)} as "pimpinanUnit"
    from organisasi.pendukung t
    join organisasi.unit_pada(${hari}) u on u.instansi_id = t.instansi_id and u.id = t.unit_id
    where ${sql.join(syarat, sql` and `)}
    order by t.nama, t.id limit ${kueri.batas + 1}`.execute(trx);
  return potongHalaman(
    rows,
    kueri.batas,
    (b) => b,
    (b) => [b.nama, b.id],
  );
};

const cocok = (
  kata: string,
) => sql`(t.nama %> ${kata} or t.nama ilike ${`${kata}%`} or t.tugas %> ${kata} or u.nama %> ${kata}
  or ${kata} = any(string_to_array(lower(u.kode), '.')) or lower(t.nomor) = ${kata})`;

export type MasaPendukung = {
  readonly id: string;
  readonly tugas: string;
  readonly unit: Rujukan;
  readonly sejak: string;
  readonly sampai: string | null;
};

export type LembarPendukung = RingkasPendukung & {
  readonly pendidikan: string | null;
  readonly sejak: string;
  readonly sampai: string | null;
  readonly berlaku: boolean;
  readonly riwayat: readonly MasaPendukung[];
};

type Baris = Omit<LembarPendukung, 'berlaku' | 'riwayat'>;

/** One person on a day: the time of that day, else the one that was asked for. */
export const findPendukung = async (
  trx: Trx,
  id: string,
  hari: Tanggal,
  hariIni: Tanggal = hari,
): Promise<LembarPendukung | undefined> => {
  const { rows } = await sql<Baris>`
    select t.id, t.nomor, t.nama, t.tugas, t.pendidikan, t.sejak, t.sampai,
      json_build_object('id', u.id, 'nama', u.nama) as unit, ${pimpinan(hariIni)} as "pimpinanUnit"
    from organisasi.pendukung asal
    join organisasi.pendukung t on t.instansi_id = asal.instansi_id and t.nomor = asal.nomor
    join organisasi.unit_pada(coalesce(t.sampai, ${hari})) u on u.instansi_id = t.instansi_id and u.id = t.unit_id
    where asal.id = ${id} order by t.sejak desc`.execute(trx);
  const padaHari = rows.find((b) => b.sejak <= hari && (b.sampai === null || hari <= b.sampai));
  const satu = padaHari ?? rows.find((b) => b.id === id);
  if (!satu) return undefined;
  const riwayat = rows.map(({ id, tugas, unit, sejak, sampai }) => ({ id, tugas, unit, sejak, sampai }));
  return { ...satu, berlaku: padaHari !== undefined, riwayat };
};

/** Those at work in the unit itself on the day. */
export const listPendukungUnit = async (
  trx: Trx,
  unit: string,
  hari: Tanggal,
): Promise<readonly Pick<RingkasPendukung, 'id' | 'nama' | 'tugas'>[]> => {
  const { rows } = await sql<{ id: string; nama: string; tugas: string }>`
    select t.id, t.nama, t.tugas from organisasi.pendukung t
    where t.unit_id = ${unit} and ${berlaku('t', hari)} order by t.nama, t.id`.execute(trx);
  return rows;
};
