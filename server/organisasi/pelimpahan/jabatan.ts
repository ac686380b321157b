import type { Tanggal } from '@lincah/domain/kernel';
import { type BentukKuasa, garisKuasa } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { pejabatPosisi } from '../pejabat.ts';
import { listRantai } from '../rantai.ts';

type Jabatan = { readonly id: string; readonly nama: string; readonly unit: string };

const TAMPIL = 20;
const CALON = 200;
const TINGKAT = 4; // two levels of heads, and units without one between them

const pola = (cari: string) => `%${cari.replace(/[\\%_]/g, '\\$&')}%`;

/** Offices that lead a unit and whose signature the caller may delegate: her own, for the personnel officer all. */
export const listPemberi = async (trx: Trx, pelaku: Pelaku, cari: string): Promise<readonly Jabatan[]> => {
  const milik = pelaku.posisi.filter((p) => p.sebagai === 'definitif').map((p) => p.id);
  const { hariIni } = pelaku;
  const { rows } = await sql<Jabatan>`
    select p.id, p.nama, u.nama as unit from organisasi.posisi_bermasa p
    join organisasi.unit_pada(${hariIni}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where p.pimpinan and p.sejak <= ${hariIni} and coalesce(p.sampai, ${hariIni}) >= ${hariIni}
      and (p.nama ilike ${pola(cari)} or u.nama ilike ${pola(cari)})
      and ${pelaku.hak.includes('sdm') ? sql`true` : sql`p.id = any(${milik}::uuid[])`}
    order by p.kelas desc nulls last, u.urutan, p.nama, p.id limit ${TAMPIL}`.execute(trx);
  return rows;
};

/** Offices one or two levels below, heads first, with who acts in them. */
export const listPenerima = async (
  trx: Trx,
  pemberi: string,
  hari: Tanggal,
): Promise<readonly (Jabatan & { readonly bentuk: BentukKuasa; readonly pemangku: string | null })[]> => {
  const { rows } = await sql<Jabatan>`
    with recursive bawah as (
      select u.id, 1 as tingkat from organisasi.posisi_pada(${hari}) p
      join organisasi.unit_pada(${hari}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
      where p.id = ${pemberi} and p.pimpinan
      union all
      select u.id, b.tingkat + 1 from bawah b join organisasi.unit_pada(${hari}) u on u.induk_id = b.id
      where b.tingkat < ${TINGKAT})
    select p.id, p.nama, u.nama as unit from bawah b
    join organisasi.unit_pada(${hari}) u on u.id = b.id
    join organisasi.posisi_bermasa p on p.instansi_id = u.instansi_id and p.unit_id = u.id and p.id <> ${pemberi}
      and p.sejak <= ${hari} and coalesce(p.sampai, ${hari}) >= ${hari}
    order by p.pimpinan desc, b.tingkat, u.urutan, p.kelas desc nulls last, p.nama, p.id limit ${CALON}`.execute(trx);
  const rantai = await listRantai(
    trx,
    rows.map((p) => p.id),
    hari,
  );
  const boleh = rows.flatMap((p) => {
    const garis = garisKuasa(rantai.get(p.id)?.rantai ?? [], p.id, pemberi);
    return garis ? [{ ...p, bentuk: garis.bentuk }] : [];
  });
  const pejabat = await pejabatPosisi(
    trx,
    boleh.map((p) => p.id),
    hari,
  );
  return boleh.map((p) => ({ ...p, pemangku: pejabat.get(p.id)?.pemangku?.nama ?? null }));
};
