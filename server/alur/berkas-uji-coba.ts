import type { BerkasUjiCoba, DihitungUlang } from '@lincah/domain/alur';
import { sql } from 'kysely';
import type { Pelaku, Trx } from '../kernel/index.ts';
import type { HalamanUjiCoba } from '../regulasi/index.ts';
import { findDaftarAlur } from './gambar.ts';
import type { BerkasDihitung, PelakuBerkas } from './ruang.ts';

/** A dossier to be asked again: what it was opened with, and what names it. */
export type BerkasTersimpan = BerkasUjiCoba & {
  readonly id: string;
  readonly peraturan: string;
  readonly perihal: string;
  readonly dibukaPada: Date;
};

/** A guest's dossier runs by the regulation of the other agency: no other is tried on it here. */
const jalan = (selesai: boolean) =>
  sql`and b.sisi is distinct from 'tamu' ${selesai ? sql`` : sql`and b.hasil is null`}`;

/** How many dossiers the agency has; without `selesai` only those that still run. */
export const countBerkas = async (trx: Trx, instansi: string, selesai: boolean): Promise<number> => {
  const { rows } = await sql<{ jumlah: number }>`
    select count(*)::integer as jumlah from alur.berkas b where b.instansi_id = ${instansi} ${jalan(selesai)}`.execute(
    trx,
  );
  return rows[0]?.jumlah ?? 0;
};

type Baris = Omit<BerkasTersimpan, 'alur' | 'menjadi'> & BerkasDihitung & { readonly versi: string };

/** Dossiers in the order of their ids, each with the drawing that it keeps, its units counted again by its room. Only read. */
export const listBerkas = async (
  trx: Trx,
  instansi: string,
  { sesudah, batas, selesai, ...menurut }: HalamanUjiCoba,
  ruang: readonly PelakuBerkas[],
): Promise<readonly BerkasTersimpan[]> => {
  const { rows } = await sql<Baris>`
    select b.id, b.kamar, b.pokok, b.peraturan, b.perihal, b.dibuka_pada as "dibukaPada", b.versi, b.fakta,
      coalesce(b.keadaan -> 'keputusan', '{}') as keputusan
    from alur.berkas b
    where b.instansi_id = ${instansi} and b.id > ${sesudah} ${jalan(selesai)}
    order by b.id limit ${batas}`.execute(trx);
  const alur = await findDaftarAlur(
    trx,
    rows.map((b) => b.versi),
  );
  const ulang = new Map<string, DihitungUlang>();
  for (const { kamar, hitungUlang } of ruang) {
    const milik = rows.filter((b) => b.kamar === kamar);
    if (hitungUlang && milik.length > 0)
      for (const [id, hasil] of await hitungUlang(trx, milik, menurut)) ulang.set(id, hasil);
  }
  return rows.flatMap(({ versi, ...b }) => {
    const [a, menjadi] = [alur.get(versi), ulang.get(b.id)];
    return a ? [{ ...b, alur: a, ...(menjadi && { menjadi }) }] : [];
  });
};

/** Which of these dossiers the person may open: as a party today, or by the right to look at all. */
export const listTerlihat = async (trx: Trx, pelaku: Pelaku, id: readonly string[]): Promise<ReadonlySet<string>> => {
  if (pelaku.hak.includes('auditor')) return new Set(id);
  const { rows } = await sql<{ id: string }>`
    select distinct berkas_id as id from alur.pihak where instansi_id = ${pelaku.instansiId}
      and berkas_id = any(${[...id]}::uuid[]) and posisi_id = any(${pelaku.posisi.map((p) => p.id)}::uuid[])`.execute(
    trx,
  );
  return new Set(rows.map((b) => b.id));
};
