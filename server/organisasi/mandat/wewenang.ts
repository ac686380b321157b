import type { Tanggal } from '@lincah/domain/kernel';
import type { SekitarPosisi } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { type PejabatPosisi, pejabatPosisi } from '../pejabat.ts';
import { listRantai, posisiMenurut } from '../rantai.ts';

/** Who stands above each office; unknown offices are left out. */
export const sekitarPosisi = async (
  trx: Trx,
  posisi: readonly string[],
  hari: Tanggal,
): Promise<ReadonlyMap<string, SekitarPosisi>> => {
  const rantai = await listRantai(trx, posisi, hari);
  return new Map([...rantai].map(([id, naik]) => [id, { posisi: id, penilai: posisiMenurut('penilai', naik) }]));
};

const CALON = 200;
const TAMPIL = 20;

/** Offices over which the caller may give a mandate: every one for the personnel officer, else those she appraises. */
export const listPosisiMandat = async (trx: Trx, pelaku: Pelaku, cari: string): Promise<readonly PejabatPosisi[]> => {
  const { hariIni, hak } = pelaku;
  const sdm = hak.includes('sdm');
  const milik = pelaku.posisi.map((p) => p.id);
  const pola = `%${cari.replace(/[\\%_]/g, '\\$&')}%`;
  const dekat = sql`(p.unit_id = any(${pelaku.posisi.map((p) => p.unitId)}::uuid[])
    or p.pimpinan and u.induk_id = any(${pelaku.posisi.map((p) => p.unitId)}::uuid[])
    or exists (select from organisasi.kedudukan k where k.penilai_id = any(${milik}::uuid[])
      and (k.posisi_id = p.id or k.unit_id = p.unit_id)))`;
  const { rows } = await sql<{ id: string }>`
    select p.id from organisasi.posisi_bermasa p join organisasi.unit_pada(${hariIni}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where p.sejak <= ${hariIni} and coalesce(p.sampai, ${hariIni}) >= ${hariIni}
      and (p.nama ilike ${pola} or u.nama ilike ${pola} or u.kode ilike ${pola})
      and ${sdm ? sql`true` : dekat}
    order by p.pimpinan desc, p.kelas desc nulls last, u.urutan, p.nama, p.id limit ${sdm ? TAMPIL : CALON}`.execute(
    trx,
  );
  const calon = rows.map((r) => r.id);
  const sekitar = await sekitarPosisi(trx, calon, hariIni);
  const boleh = calon.filter((id) => sdm || milik.includes(sekitar.get(id)?.penilai ?? '')).slice(0, TAMPIL);
  const pejabat = await pejabatPosisi(trx, boleh, hariIni);
  return boleh.flatMap((id) => pejabat.get(id) ?? []);
};
