import type { Tanggal } from '@lincah/domain/kernel';
import { type JenisJabatan, namaBergelar, parseNip } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import { bacaKursor, potongHalaman, type Trx } from '../kernel/index.ts';

export type KueriPegawai = {
  readonly cari?: string | undefined;
  /** The unit and all below it. */
  readonly unit?: string | undefined;
  readonly kompetensi?: string | undefined;
  readonly kursor?: string | undefined;
  readonly batas: number;
};

/** One person in a list, at the definitive post, else at the one acted in. `nip` in full. */
export type RingkasPegawai = {
  readonly id: string;
  readonly nama: string;
  readonly nip: string;
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
};

type Baris = {
  id: string;
  nama: string;
  gelar_depan: string | null;
  gelar_belakang: string | null;
  nip: string;
  kompetensi: string[];
  posisi: RingkasPegawai['posisi'];
  unit: RingkasPegawai['unit'];
  pimpinan_unit: string | null;
  jauh: number;
};

/**
 * People of the agency by name, or by nearness to the words searched: a misspelt name is found too. Eighteen digits find
 * the person of that NIP.
 */
export const listPegawai = async (trx: Trx, kueri: KueriPegawai, hari: Tanggal) => {
  const { jauh, cocok } = pencarian(kueri.cari ?? '');
  const kunci = bacaKursor(kueri.kursor, 3);
  const sesudah = kunci
    ? sql`(${jauh}, g.nama, g.id) > (${kunci[0]}::real, ${kunci[1]}, ${kunci[2]}::uuid)`
    : sql`true`;
  await sql`select set_config('pg_trgm.word_similarity_threshold', '0.4', true)`.execute(trx);
  const { rows } = await sql<Baris>`
    with recursive turun as (
      select u.instansi_id, u.id from organisasi.unit u where u.id = ${kueri.unit ?? null}::uuid
      union
      select u.instansi_id, u.id from turun t join organisasi.unit u on u.instansi_id = t.instansi_id and u.induk_id = t.id
    )
    select g.id, g.nama, g.gelar_depan, g.gelar_belakang, g.nip, g.kompetensi, ${jauh} as jauh,
      t.posisi, t.unit, t.pimpinan_unit
    from organisasi.pegawai g
    left join lateral (
      select p.unit_id, json_build_object('id', p.id, 'nama', p.nama, 'jenis', p.jenis, 'jenjang', p.jenjang) as posisi,
        json_build_object('id', u.id, 'nama', u.nama) as unit,
        (select l.id from organisasi.posisi l where l.instansi_id = u.instansi_id and l.unit_id = u.id and l.pimpinan
          and l.sejak <= ${hari} and coalesce(l.sampai, ${hari}) >= ${hari}) as pimpinan_unit
      from organisasi.pemangku m
      join organisasi.posisi p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
      join organisasi.unit u on u.instansi_id = p.instansi_id and u.id = p.unit_id
      where m.instansi_id = g.instansi_id and m.pegawai_id = g.id
        and m.sejak <= ${hari} and coalesce(m.sampai, ${hari}) >= ${hari}
      order by array_position(array['definitif', 'plt', 'plh'], m.sebagai), m.sejak limit 1) t on true
    where ${cocok} and ${sesudah}
      and ${kueri.unit ? sql`t.unit_id in (select id from turun)` : sql`true`}
      and ${kueri.kompetensi ? sql`g.kompetensi @> array[${kueri.kompetensi}]` : sql`true`}
    order by jauh, g.nama, g.id limit ${kueri.batas + 1}`.execute(trx);
  return potongHalaman(rows, kueri.batas, menjadiRingkas, (b) => [String(b.jauh), b.nama, b.id]);
};

/** Nearness (0 is best) and the condition. Two letters make no trigrams: then the words must begin with them. */
const pencarian = (cari: string) => {
  const nip = parseNip(cari);
  if (nip.sah) return { jauh: sql`0::real`, cocok: sql`g.nip = ${nip.nilai}` };
  if (cari === '') return { jauh: sql`0::real`, cocok: sql`true` };
  if (cari.length < 3) {
    const awal = cari.replace(/[\\%_]/g, '\\$&');
    return { jauh: sql`0::real`, cocok: sql`(g.nama ilike ${`${awal}%`} or g.nama ilike ${`% ${awal}%`})` };
  }
  return { jauh: sql`(g.nama <->> ${cari})`, cocok: sql`g.nama %> ${cari}` };
};

const menjadiRingkas = (b: Baris): RingkasPegawai => ({
  id: b.id,
  nama: namaBergelar({ nama: b.nama, gelarDepan: b.gelar_depan, gelarBelakang: b.gelar_belakang }),
  nip: b.nip,
  posisi: b.posisi,
  unit: b.unit,
  pimpinanUnit: b.pimpinan_unit,
  kompetensi: b.kompetensi,
});
