import type { Tanggal } from '@lincah/domain/kernel';
import { parseNip } from '@lincah/domain/organisasi';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

/** Rows `(id, jauh)`: the people that match and how far they are from the words; 0 is best, 1000 a whole word away. */
export type Calon = RawBuilder<{ id: string; jauh: number }>;

/**
 * Whom the words mean: eighteen digits a NIP, one or two letters the beginning of a name, all else people for whom every
 * word is found, misspelt or not, in the name, the competences, the name of a post held on the day or of its unit; or is a
 * part of that unit's code (`bappeda` finds BAPPEDA and BAPPEDA.3).
 */
export const calonPegawai = (cari: string, hari: Tanggal): Calon => {
  if (cari === '') return sql`select g.id, 0 as jauh from organisasi.pegawai g`;
  const nip = parseNip(cari);
  if (nip.sah) return sql`select g.id, 0 as jauh from organisasi.pegawai g where g.nip = ${nip.nilai}`;
  const kata = pecahKata(cari);
  const [satu = ''] = kata;
  if (kata.length === 0) return sql`select g.id, 0 as jauh from organisasi.pegawai g where false`;
  if (kata.length === 1 && satu.length < 3)
    return sql`select g.id, 0 as jauh from organisasi.pegawai g
      where g.nama ilike ${`${satu}%`} or g.nama ilike ${`% ${satu}%`}`;
  return dariKata(kata, hari);
};

const KATA_PALING_BANYAK = 8;

/** What carries no letter or digit carries no trigram either. */
export const pecahKata = (cari: string): readonly string[] =>
  [...new Set(cari.toLowerCase().split(/[^\p{L}\p{N}]+/u))].filter((k) => k !== '').slice(0, KATA_PALING_BANYAK);

/** Half of a word's trigrams must be there: "statistsi" finds Statistisi, one or two letters find what begins with them. */
const MIRIP = '0.5';

/** Before the query of `dariKata`, in the same transaction. */
export const aturKemiripan = (trx: Trx) =>
  sql`select set_config('pg_trgm.word_similarity_threshold', ${MIRIP}, true)`.execute(trx);

/** A name is what people search for first: the same closeness elsewhere counts for a little less. */
const LEBIH_JAUH = { kompetensi: 20, jabatan: 20, unit: 40 };

/** Few names are shared by many posts and units: each name is compared once, then whoever holds it is looked up. */
const dariKata = (kata: readonly string[], hari: Tanggal): Calon => sql`
  with jabatan_ada as materialized (select distinct nama from organisasi.posisi_bermasa),
  unit_ada as materialized (select distinct nama from organisasi.unit_bermasa),
  menjabat as materialized (
    select m.pegawai_id, p.nama as jabatan, u.nama as unit, regexp_split_to_array(lower(u.kode), '[^a-z0-9]+') as kode
    from organisasi.pemangku m
    join organisasi.posisi_pada(${hari}) p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
    join organisasi.unit_pada(${hari}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where m.sejak <= ${hari} and coalesce(m.sampai, ${hari}) >= ${hari}
  )
  select id, min(jauh) as jauh from (
    select id, sum(jauh)::int as jauh from (
      select id, ke, min(jauh) as jauh from (${sql.join(kata.map(tempatKata), sql` union all `)}) tempat group by id, ke
    ) per_kata group by id having count(*) = ${kata.length}
    union all ${namaUtuh(kata)}) semua
  group by id`;

/** Everybody with whom one word is found, once for each place. */
const tempatKata = (kata: string, ke: number) => sql`
  select g.id, ${ke}::int as ke, (1000 * (g.nama <->> ${kata}))::int as jauh
  from organisasi.pegawai g where g.nama %> ${kata}
  union all
  select g.id, ${ke}::int, (1000 * (g.teks_kompetensi <->> ${kata}))::int + ${LEBIH_JAUH.kompetensi}::int
  from organisasi.pegawai g where g.teks_kompetensi %> ${kata}
  union all
  select m.pegawai_id, ${ke}::int, n.jauh + ${LEBIH_JAUH.jabatan}::int
  from (select nama, (1000 * (nama <->> ${kata}))::int as jauh from jabatan_ada where nama %> ${kata}) n
  join menjabat m on m.jabatan = n.nama
  union all
  select m.pegawai_id, ${ke}::int, n.jauh + ${LEBIH_JAUH.unit}::int
  from (select nama, (1000 * (nama <->> ${kata}))::int as jauh from unit_ada where nama %> ${kata}) n
  join menjabat m on m.unit = n.nama
  union all
  select m.pegawai_id, ${ke}::int, ${LEBIH_JAUH.unit}::int
  from menjabat m where ${kata} = any(m.kode)`;

/**
 * A misspelt name whose single words are too far ("Muhamad Riski") may still be near as a whole, when each word left at
 * least a trace in it.
 */
const namaUtuh = (kata: readonly string[]) => {
  const utuh = kata.join(' ');
  const jejak = sql.join(
    kata.map((k) => sql`(g.nama <->> ${k}) <= 0.75`),
    sql` and `,
  );
  return sql`select g.id, (${1000 * kata.length}::int * (g.nama <->> ${utuh}))::int as jauh
    from organisasi.pegawai g where g.nama %> ${utuh} and ${jejak}`;
};
