import type { Tanggal } from '@lincah/domain/kernel';
import { type JenisJabatan, namaBergelar, pangkat } from '@lincah/domain/organisasi';
import { type RawBuilder, sql } from 'kysely';
import { bacaKursor, potongHalaman, type Trx } from '../kernel/index.ts';
import { type KueriTugas, tugas } from './beban.ts';
import { aturKemiripan, calonPegawai } from './cari-pegawai.ts';

export type KueriPegawai = {
  readonly cari?: string | undefined;
  /** The unit and all below it. */
  readonly unit?: string | undefined;
  /** Names of competences, separated by semicolons. */
  readonly kompetensi?: string | undefined;
  /** Whether a person has all of them or any. */
  readonly cara?: 'semua' | 'salah-satu' | undefined;
  readonly jenjang?: string | undefined;
  readonly bebas?: MasaBebas | undefined;
  readonly kursor?: string | undefined;
  readonly batas: number;
};

/** Days in which a person has fewer than so many assignments. */
export type MasaBebas = {
  readonly dari: Tanggal;
  readonly sampai: Tanggal;
  readonly kurangDari: number;
  readonly kueriTugas: KueriTugas;
};

/** One person in a list, at the definitive post, else at the one acted in. `nip` in full. */
export type RingkasPegawai = {
  readonly id: string;
  readonly nama: string;
  readonly nip: string;
  readonly status: 'PNS' | 'PPPK';
  readonly pangkat: string | null;
  readonly posisi: {
    readonly id: string;
    readonly nama: string;
    readonly jenis: JenisJabatan;
    readonly jenjang: string | null;
  } | null;
  readonly unit: { readonly id: string; readonly nama: string } | null;
  /** The post that leads the unit, to know who may see the NIP. */
  readonly pimpinanUnit: string | null;
  readonly kompetensi: readonly string[];
  readonly bukti: readonly BuktiKompetensi[];
  /** Assignments that touch the days asked for, the first to end first; null when none were asked for. */
  readonly tugas: readonly { readonly mulai: string; readonly selesai: string; readonly jam: number | null }[] | null;
};

export type BuktiKompetensi = {
  readonly nama: string;
  readonly tingkat: string;
  readonly judul: string;
  readonly penerbit: string;
  readonly tanggal: string | null;
  readonly sampai: string | null;
};

type Baris = {
  id: string;
  urut: string;
  nama: string;
  gelar_depan: string | null;
  gelar_belakang: string | null;
  nip: string;
  status: RingkasPegawai['status'];
  golongan: string | null;
  kompetensi: string[];
  bukti: BuktiKompetensi[];
  tugas: RingkasPegawai['tugas'];
  posisi: RingkasPegawai['posisi'];
  unit: RingkasPegawai['unit'];
  pimpinan_unit: string | null;
  jauh: number;
};

/**
 * People of the agency, nearest to the words searched first (`calonPegawai` says what is searched), else by name. Competences
 * are given by their names, with or without evidence in brackets; those with a record of their own count while it is in force.
 */
export const listPegawai = async (trx: Trx, kueri: KueriPegawai, hari: Tanggal, hariIni: Tanggal = hari) => {
  const kunci = bacaKursor(kueri.kursor, 3);
  const dicari = pecahKompetensi(kueri.kompetensi);
  const penghubung = kueri.cara === 'salah-satu' ? sql` or ` : sql` and `;
  const saring = [
    kunci && sql`(c.jauh, g.nama, g.id) > (${kunci[0]}::int, ${kunci[1]}, ${kunci[2]}::uuid)`,
    kueri.unit && sql`${unitDari(hari)} in (select id from turun)`,
    kueri.jenjang && sql`(select lower(p.jenjang) ${tempat(hari)}) = lower(${kueri.jenjang})`,
    dicari.length > 0 &&
      sql`(${sql.join(
        dicari.map((n) => menguasai(n, hari)),
        penghubung,
      )})`,
    kueri.bebas && sql`g.id not in (select pegawai_id from sibuk where jumlah >= ${kueri.bebas.kurangDari})`,
  ].filter((s) => s !== undefined && s !== '' && s !== false);
  await aturKemiripan(trx);
  const { rows } = await sql<Baris>`
    with recursive turun as (
      select u.instansi_id, u.id from organisasi.unit u where u.id = ${kueri.unit ?? null}::uuid
      union
      select u.instansi_id, u.id from turun t join organisasi.unit_bermasa u on u.instansi_id = t.instansi_id and u.induk_id = t.id
        and u.sejak <= ${hari} and coalesce(u.sampai, ${hari}) >= ${hari}
    ), sibuk as materialized (${sibuk(kueri.bebas)}
    ), halaman as (
      select g.*, c.jauh from (${calonPegawai(kueri.cari ?? '', hari)}) c join organisasi.pegawai g on g.id = c.id
      where ${sql.join([sql`true`, ...saring], sql` and `)}
      order by c.jauh, g.nama, g.id limit ${kueri.batas + 1}
    )
    select g.id, g.nama as urut, x.nama, x.gelar_depan, x.gelar_belakang, x.status, x.golongan, g.nip, g.kompetensi, g.jauh, ${buktiDari(dicari, hari)} as bukti,
      ${kueri.bebas ? sql`coalesce((select s.daftar from sibuk s where s.pegawai_id = g.id), '[]')` : sql`null`} as tugas,
      t.posisi, t.unit, ${pimpinanKini(hariIni)} as pimpinan_unit
    from halaman g join organisasi.pegawai_pada(${hari}) x on x.instansi_id = g.instansi_id and x.id = g.id
    left join lateral (
      select json_build_object('id', p.id, 'nama', p.nama, 'jenis', p.jenis, 'jenjang', p.jenjang) as posisi,
        json_build_object('id', u.id, 'nama', u.nama) as unit
      ${tempat(hari)}) t on true
    order by g.jauh, g.nama, g.id`.execute(trx);
  return potongHalaman(rows, kueri.batas, menjadiRingkas, (b) => [String(b.jauh), b.urut, b.id]);
};

/** Who is assigned in the days asked for, how often and until when: found once for all people. */
const sibuk = (bebas: MasaBebas | undefined) => sql`
  select t.pegawai_id, count(*) as jumlah,
    json_agg(json_build_object('mulai', t.mulai, 'selesai', t.selesai, 'jam', t.jam) order by t.selesai, t.mulai) as daftar
  from ${tugas(bebas?.kueriTugas ?? '')} t where t.mulai <= ${bebas?.sampai ?? null}::date and t.selesai >= ${bebas?.dari ?? null}::date
  group by t.pegawai_id`;

/** The definitive post of person `g` on the day, else the one acted in: `m`, its post `p`, its unit `u`. */
const tempat = (hari: Tanggal) => sql`
  from organisasi.pemangku m
  join organisasi.posisi_pada(${hari}) p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
  join organisasi.unit_pada(${hari}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
  where m.instansi_id = g.instansi_id and m.pegawai_id = g.id
    and m.sejak <= ${hari} and coalesce(m.sampai, ${hari}) >= ${hari}
  order by array_position(array['definitif', 'plt', 'plh'], m.sebagai), m.sejak limit 1`;

/** Who leads the person's unit today, whatever day is looked at: need is who one is now. */
const pimpinanKini = (hariIni: Tanggal) => sql`(select l.id from organisasi.posisi_bermasa l
  where l.instansi_id = g.instansi_id and l.unit_id = ${unitDari(hariIni)} and l.pimpinan
    and l.sejak <= ${hariIni} and coalesce(l.sampai, ${hariIni}) >= ${hariIni})`;

const unitDari = (hari: Tanggal) => sql`(select u.id ${tempat(hari)})`;

const KOMPETENSI_PALING_BANYAK = 10;

const pecahKompetensi = (teks = ''): readonly string[] =>
  [...new Set(teks.split(';').map((k) => (k.split('(')[0] ?? '').trim().toLowerCase()))]
    .filter((k) => k !== '')
    .slice(0, KOMPETENSI_PALING_BANYAK);

const tercatat = (hari: Tanggal) => sql`c.instansi_id = g.instansi_id and c.pegawai_id = g.id and c.jenis = 'kompetensi'
  and c.keadaan = 'sah' and c.sejak <= ${hari} and coalesce(c.sampai, ${hari}) >= ${hari}`;

/** By a record in force; else by the list alone, unless the records say that it is over. */
const menguasai = (nama: string, hari: Tanggal) => sql`(
  exists (select from organisasi.portofolio c where ${tercatat(hari)} and lower(c.nama) = ${nama})
  or exists (select from unnest(g.kompetensi) k where ${namaKompetensi(sql`k`)} = ${nama})
    and not exists (select from organisasi.portofolio c where c.instansi_id = g.instansi_id and c.pegawai_id = g.id
      and c.jenis = 'kompetensi' and c.keadaan = 'sah' and lower(c.nama) = ${nama}))`;

const buktiDari = (dicari: readonly string[], hari: Tanggal) => sql`coalesce((
  select json_agg(json_build_object('nama', c.nama, 'tingkat', c.tingkat, 'judul', c.bukti_judul, 'penerbit', c.bukti_penerbit,
    'tanggal', c.bukti_tanggal, 'sampai', c.sampai) order by c.nama, c.sejak desc)
  from organisasi.portofolio c where ${tercatat(hari)} and lower(c.nama) = any(${[...dicari]}::text[])), '[]')`;

/** Competences are written "name (evidence)". */
const namaKompetensi = (teks: RawBuilder<unknown>) => sql`lower(trim(split_part(${teks}, '(', 1)))`;

const menjadiRingkas = (b: Baris): RingkasPegawai => ({
  id: b.id,
  nama: namaBergelar({ nama: b.nama, gelarDepan: b.gelar_depan, gelarBelakang: b.gelar_belakang }),
  nip: b.nip,
  status: b.status,
  pangkat: (b.golongan && pangkat(b.golongan)) || null,
  posisi: b.posisi,
  unit: b.unit,
  pimpinanUnit: b.pimpinan_unit,
  kompetensi: b.kompetensi,
  bukti: b.bukti,
  tugas: b.tugas,
});
