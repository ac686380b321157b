import type { Tanggal } from '@lincah/domain/kernel';
import { type BarisImpor, LEMBAR_IMPOR, type LembarImpor } from '@lincah/domain/organisasi';
import { type RawBuilder, sql } from 'kysely';
import { type BasisData, dalamInstansi, type Trx } from '../../kernel/index.ts';

const SEHALAMAN = 2000;
const AWAL = '00000000-0000-0000-0000-000000000000';

/** What an agency has on a day or is to have after it, sheet by sheet, a page in each short transaction. */
export async function* bacaSusunan(
  db: BasisData,
  instansi: string,
  hari: Tanggal,
): AsyncGenerator<readonly [LembarImpor, readonly BarisImpor[]]> {
  for (const lembar of LEMBAR_IMPOR) {
    let sesudah = AWAL;
    for (let penuh = true; penuh; ) {
      const baris = await dalamInstansi(db, instansi, (trx) => bacaHalaman(trx, lembar, hari, sesudah));
      penuh = baris.length === SEHALAMAN;
      sesudah = String(baris.at(-1)?.id ?? AWAL);
      if (baris.length > 0) yield [lembar, baris];
    }
  }
}

const bacaHalaman = async (
  trx: Trx,
  lembar: LembarImpor,
  hari: Tanggal,
  sesudah: string,
): Promise<readonly BarisImpor[]> => {
  const { rows } = await sql<{ isi: BarisImpor }>`
    select json_strip_nulls(to_json(x)) as isi from (${KUERI[lembar](hari, sesudah)} limit ${SEHALAMAN}) x`.execute(
    trx,
  );
  return rows.map((r) => r.isi);
};

const masih = (hari: Tanggal, t: string) =>
  sql`(${sql.ref(`${t}.sampai`)} is null or ${sql.ref(`${t}.sampai`)} >= ${hari})`;

/** `terlindung`: a mandate of its own keeps the row. `aktif`: the person holds a post on the day or later. */
const KUERI: Readonly<Record<LembarImpor, (hari: Tanggal, sesudah: string) => RawBuilder<unknown>>> = {
  Unit: (hari, sesudah) => sql`
    select u.id, u.kode, u.nama, u.jenis, i.kode as induk, u.urutan, u.sejak, u.sampai
    from organisasi.unit_pada(${hari}) u
    left join organisasi.unit i on i.instansi_id = u.instansi_id and i.id = u.induk_id
    where u.id > ${sesudah}::uuid and ${masih(hari, 'u')} order by u.id`,
  Posisi: (hari, sesudah) => sql`
    select p.id, p.kode, u.kode as unit, p.nama, p.jenis, p.jenjang, p.kelas, p.pimpinan, p.sejak, p.sampai
    from organisasi.posisi_pada(${hari}) p
    join organisasi.unit u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where p.id > ${sesudah}::uuid and ${masih(hari, 'p')} order by p.id`,
  Pegawai: (hari, sesudah) => sql`
    select g.id, g.nip, g.nama, g.gelar_depan as "gelarDepan", g.gelar_belakang as "gelarBelakang", g.status, g.golongan,
      g.pendidikan, g.email, g.kompetensi, exists (select from organisasi.pemangku m
        where m.instansi_id = g.instansi_id and m.pegawai_id = g.id and ${masih(hari, 'm')}) as aktif
    from organisasi.pegawai_pada(${hari}) g where g.id > ${sesudah}::uuid order by g.id`,
  Pendukung: (hari, sesudah) => sql`
    select t.id, t.nomor, t.nama, t.pendidikan, u.kode as unit, t.tugas, t.sejak, t.sampai
    from organisasi.pendukung t
    join organisasi.unit u on u.instansi_id = t.instansi_id and u.id = t.unit_id
    where t.id > ${sesudah}::uuid and ${masih(hari, 't')} order by t.id`,
  Pemangku: (hari, sesudah) => sql`
    select m.id, p.kode as posisi, g.nip, m.sebagai, m.mandat, m.sejak, m.sampai,
      exists (select from organisasi.mandat s where s.instansi_id = m.instansi_id and s.id = m.id) as terlindung
    from organisasi.pemangku m
    join organisasi.posisi p on p.instansi_id = m.instansi_id and p.id = m.posisi_id
    join organisasi.pegawai g on g.instansi_id = m.instansi_id and g.id = m.pegawai_id
    where m.id > ${sesudah}::uuid and ${masih(hari, 'm')} order by m.id`,
  Kedudukan: (hari, sesudah) => sql`
    select k.id, u.kode as unit, p.kode as posisi, n.kode as penilai, k.varian, k.delegasi, k.sejak, k.sampai
    from organisasi.kedudukan k
    join organisasi.unit u on u.instansi_id = k.instansi_id and u.id = k.unit_id
    left join organisasi.posisi p on p.instansi_id = k.instansi_id and p.id = k.posisi_id
    join organisasi.posisi n on n.instansi_id = k.instansi_id and n.id = k.penilai_id
    where k.id > ${sesudah}::uuid and ${masih(hari, 'k')} order by k.id`,
  Penunjukan: (hari, sesudah) => sql`
    select t.id, t.peran, p.kode as posisi, t.sejak, t.sampai
    from organisasi.penunjukan_peran t
    join organisasi.posisi p on p.instansi_id = t.instansi_id and p.id = t.posisi_id
    where t.id > ${sesudah}::uuid and ${masih(hari, 't')} order by t.id`,
};
