import type { Tanggal } from '@lincah/domain/kernel';
import { kesesuaian, kunciKompetensi, type Lingkup } from '@lincah/domain/penugasan';
import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import { bacaKursor, potongHalaman, type Trx } from '../../kernel/index.ts';
import type { saringanPeluang } from './bentuk.ts';
import type { DiriPelamar } from './diri.ts';
import { polaIlike } from './kebutuhan.ts';
import { salin } from './pelamar.ts';

export type SaringanPeluang = Omit<z.infer<typeof saringanPeluang>, 'urut'> & {
  readonly urut?: z.infer<typeof saringanPeluang>['urut'];
};

type Baris = {
  id: string;
  judul: string;
  unit_id: string;
  unit_nama: string;
  kompetensi: string[];
  jenjang: string;
  jumlah: number;
  terisi: number;
  mulai: string;
  selesai: string;
  jam: number;
  tempat: string;
  batas_lamar: string;
  jangkauan: Lingkup;
  dibuka_pada: Date;
  nilai: number;
};

/**
 * Needs that are open to whoever looks. By fit: first those that ask for a competence of hers, found by it, the best first;
 * then the others by their last day. A competence leads to its needs by an index of its own, so that the size of the board
 * does not matter.
 */
export const listPeluang = async (trx: Trx, saringan: SaringanPeluang, diri: DiriPelamar, hari: Tanggal) => {
  const { urut = 'kesesuaian', batas } = saringan;
  const [bagian, kunci = '', id] = bacaKursor(saringan.kursor, 3) ?? [];
  const dari = id === undefined ? undefined : { kunci, id };
  const tampak = await susunTampak(trx, saringan, diri, hari);
  const cukup = batas + 1;
  if (urut !== 'kesesuaian' && !saringan.sesuai)
    return halaman(await menurutHari(trx, urut, tampak, dari, cukup), batas, diri, urut);

  const cocok = bagian === LAIN ? [] : await menurutCocok(trx, tampak, diri, hari, dari, cukup);
  if (saringan.sesuai || cocok.length >= cukup) return halaman(cocok, batas, diri, COCOK);
  const lain = await menurutHari(
    trx,
    'batas',
    { ...tampak, syarat: [...tampak.syarat, tanpaCocok(diri)] },
    bagian === LAIN ? dari : undefined,
    cukup - cocok.length,
  );
  return halaman([...cocok, ...lain], batas, diri, COCOK);
};

const COCOK = 'cocok';
const LAIN = 'lain';

/** Where the next page begins: behind the last row of its part. */
const halaman = (rows: readonly Baris[], batas: number, diri: DiriPelamar, urut: string) =>
  potongHalaman(
    rows,
    batas,
    (b) => toPeluang(b, diri),
    (b) => {
      if (urut === 'terbaru') return [urut, b.dibuka_pada.toISOString(), b.id];
      if (urut === COCOK && b.nilai > 0) return [COCOK, `${b.nilai}/${b.batas_lamar}`, b.id];
      return [LAIN, b.batas_lamar, b.id];
    },
  );

const KOLOM = sql`k.id, k.judul, k.unit_id, k.kompetensi, k.jenjang, k.jumlah, k.terisi, k.mulai, k.selesai, k.jam, k.tempat, k.batas_lamar,
  k.jangkauan, k.dibuka_pada,
  (select u.nama from organisasi.unit u where u.instansi_id = k.instansi_id and u.id = k.unit_id) as unit_nama`;

type Dari = { readonly kunci: string; readonly id: string } | undefined;

const menurutHari = async (
  trx: Trx,
  urut: 'batas' | 'terbaru' | 'kesesuaian',
  { syarat, hanya }: Tampak,
  dari: Dari,
  cukup: number,
): Promise<Baris[]> => {
  const di = hanya ? [sql`k.id = any(${[...hanya]}::uuid[])`] : [];
  const baru = urut === 'terbaru';
  const lanjut = baru
    ? sql`(k.dibuka_pada, k.id) < (${dari?.kunci}::timestamptz, ${dari?.id}::uuid)`
    : sql`(k.batas_lamar, k.id) > (${dari?.kunci}::date, ${dari?.id}::uuid)`;
  const { rows } = await sql<Baris>`select ${KOLOM}, 0 as nilai from penugasan.kebutuhan k
    where ${sql.join([...syarat, ...di, ...(dari ? [lanjut] : [])], sql` and `)}
    order by ${baru ? sql`k.dibuka_pada desc, k.id desc` : sql`k.batas_lamar, k.id`} limit ${cukup}`.execute(trx);
  return rows;
};

/** In the order of fit, needs are read one by one until the page is full: `offset 0` keeps the planner from reading them all. */
const menurutCocok = async (
  trx: Trx,
  { syarat, hanya }: Tampak,
  diri: DiriPelamar,
  hari: Tanggal,
  dari: Dari,
  cukup: number,
): Promise<Baris[]> => {
  if (diri.kompetensi.length === 0) return [];
  const [nilai, batas] = dari?.kunci.split('/') ?? [];
  const lanjut = dari
    ? sql`having (-(100 * count(*) / p.butuh)::integer, p.batas_lamar, p.kebutuhan_id) > (${-Number(nilai)}, ${batas}::date, ${dari.id}::uuid)`
    : sql``;
  const { rows } = await sql<Baris>`
    select k.*, c.nilai from (
      select p.instansi_id, p.kebutuhan_id as id, (100 * count(*) / p.butuh)::integer as nilai, p.batas_lamar
      from penugasan.papan_kompetensi p
      where p.kompetensi = any(${diri.kompetensi.map(kunciKompetensi)}::text[]) and p.batas_lamar >= ${hari}
        and (p.di_unit is null or p.di_unit = any(${[...diri.garis]}::uuid[]))
        ${hanya ? sql`and p.kebutuhan_id = any(${[...hanya]}::uuid[])` : sql``}
      group by p.instansi_id, p.kebutuhan_id, p.butuh, p.batas_lamar ${lanjut}
      order by nilai desc, p.batas_lamar, p.kebutuhan_id) c
    cross join lateral (select ${KOLOM} from penugasan.kebutuhan k
      where k.instansi_id = c.instansi_id and k.id = c.id and ${sql.join([...syarat], sql` and `)} offset 0) k
    order by c.nilai desc, c.batas_lamar, c.id limit ${cukup}`.execute(trx);
  return rows;
};

const tanpaCocok = (diri: DiriPelamar): RawBuilder<unknown> =>
  diri.kompetensi.length === 0
    ? sql`true`
    : sql`not exists (select from penugasan.papan_kompetensi p where p.instansi_id = k.instansi_id and p.kebutuhan_id = k.id
        and p.kompetensi = any(${diri.kompetensi.map(kunciKompetensi)}::text[]))`;

/** What a need must fulfil to be seen; `hanya`: the few that a word leads to. */
type Tampak = { readonly syarat: readonly RawBuilder<unknown>[]; readonly hanya?: readonly string[] };

/** Open, with a free place, in time, within reach, and what else is asked for. */
const susunTampak = async (
  trx: Trx,
  { cari, unit, tempat, dari, sampai }: SaringanPeluang,
  { garis }: DiriPelamar,
  hari: Tanggal,
): Promise<Tampak> => {
  const syarat = [
    sql`k.keadaan = 'dibuka' and k.terisi < k.jumlah and k.batas_lamar >= ${hari}`,
    sql`(k.jangkauan <> 'dalam-unit' or k.unit_id = any(${[...garis]}::uuid[]))`,
  ];
  const kata = [
    ...(cari ? [{ kolom: 'judul', pola: polaIlike(cari) } as const] : []),
    ...(tempat ? [{ kolom: 'tempat', pola: polaIlike(tempat) } as const] : []),
  ];
  for (const { kolom, pola } of kata) syarat.push(sql`k.${sql.ref(kolom)} ilike ${pola}`);
  if (unit) syarat.push(sql`k.unit_id = any(${await unitBernama(trx, unit)}::uuid[])`);
  if (dari) syarat.push(sql`k.mulai >= ${dari}`);
  if (sampai) syarat.push(sql`k.selesai <= ${sampai}`);
  for (const { kolom, pola } of kata) {
    const hanya = await yangLangka(trx, kolom, pola, hari);
    if (hanya) return { syarat, hanya };
  }
  return { syarat };
};

const PALING_BANYAK = 1000;
const CONTOH = 400;
const SERING = 20;

/**
 * A word that is rare leads to the few needs that hold it. One that the first needs of the board hold often is looked for
 * while it is walked: an index would bring them all.
 */
const yangLangka = async (
  trx: Trx,
  kolom: 'judul' | 'tempat',
  pola: string,
  hari: Tanggal,
): Promise<string[] | undefined> => {
  const nama = sql.ref(kolom);
  const contoh = await sql<{ jumlah: number }>`select count(*)::integer as jumlah from (
      select ${nama} as nilai from penugasan.kebutuhan where keadaan = 'dibuka' and terisi < jumlah and batas_lamar >= ${hari}
      order by batas_lamar, id limit ${CONTOH}) c where nilai ilike ${pola}`.execute(trx);
  if ((contoh.rows[0]?.jumlah ?? 0) >= SERING) return undefined;
  const { rows } = await sql<{ id: string }>`select id from penugasan.kebutuhan where ${nama} ilike ${pola}
    limit ${PALING_BANYAK + 1}`.execute(trx);
  return rows.length > PALING_BANYAK ? undefined : rows.map((r) => r.id);
};

const unitBernama = async (trx: Trx, kata: string): Promise<string[]> => {
  const { rows } = await sql<{
    id: string;
  }>`select id from organisasi.unit where nama ilike ${polaIlike(kata)} limit ${PALING_BANYAK}`.execute(trx);
  return rows.map((r) => r.id);
};

const toPeluang = (b: Baris, diri: DiriPelamar) => ({
  id: b.id,
  judul: b.judul,
  unit: { id: b.unit_id, nama: b.unit_nama },
  kompetensi: b.kompetensi,
  jenjang: b.jenjang,
  jumlah: b.jumlah,
  terisi: b.terisi,
  mulai: b.mulai,
  selesai: b.selesai,
  jam: b.jam,
  tempat: b.tempat,
  batasLamar: b.batas_lamar,
  jangkauan: b.jangkauan,
  kesesuaian: salin(kesesuaian(b, diri)),
});
