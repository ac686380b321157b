import type { Tanggal } from '@lincah/domain/kernel';
import { type CiriSatuan, kunciTunjukan, type Peran } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';
import { listRantai, posisiMenurut, type RantaiPosisi } from './rantai.ts';

/** A role and the post of the dossier that it starts from; `ciri`: which units it looks among for a head, all without it. */
export type PeranDicari = {
  readonly peran: Omit<Peran, 'nama' | 'dari'> & { readonly ciri?: readonly CiriSatuan[] | undefined };
  readonly posisi: string;
};

/**
 * The office of each role on the day, by role id, in three looks at most however many roles: the chains above the
 * subjects, those above their appraisers, and what the agency has designated. Left out: no such post in this agency,
 * nobody above it, nothing designated.
 */
export const listPosisiPeran = async (
  trx: Trx,
  dicari: readonly PeranDicari[],
  hari: Tanggal,
): Promise<ReadonlyMap<string, string>> => {
  if (dicari.length === 0) return new Map();
  const rantai = await listRantai(
    trx,
    dicari.map((d) => d.posisi),
    hari,
  );
  const atasan = await listRantai(trx, penilaiDari(dicari, rantai), hari);
  const tunjukan = await listTunjukan(
    trx,
    dicari.map((d) => d.peran),
    hari,
  );
  const hasil = new Map<string, string>();
  for (const { peran, posisi } of dicari) {
    const naik = rantai.get(posisi);
    const jabatan = naik && posisiPeran(peran, naik, atasan, tunjukan);
    if (jabatan !== undefined) hasil.set(peran.id, jabatan);
  }
  return hasil;
};

/** The same for a single role. */
export const cariPosisi = async (trx: Trx, dicari: PeranDicari, hari: Tanggal): Promise<string | undefined> =>
  (await listPosisiPeran(trx, [dicari], hari)).get(dicari.peran.id);

const posisiPeran = (
  peran: PeranDicari['peran'],
  naik: RantaiPosisi,
  atasan: ReadonlyMap<string, RantaiPosisi>,
  tunjukan: ReadonlyMap<string, string>,
): string | undefined => {
  if (peran.cara === 'ditunjuk') return tunjukan.get(peran.id);
  if (peran.cara !== 'atasan-penilai') return posisiMenurut(peran.cara, naik, peran.ciri);
  const penilai = atasan.get(posisiMenurut('penilai', naik) ?? '');
  return penilai && posisiMenurut('penilai', penilai);
};

const penilaiDari = (dicari: readonly PeranDicari[], rantai: ReadonlyMap<string, RantaiPosisi>): string[] =>
  dicari.flatMap(({ peran, posisi }) => {
    const naik = peran.cara === 'atasan-penilai' ? rantai.get(posisi) : undefined;
    return (naik && posisiMenurut('penilai', naik)) ?? [];
  });

/** Who is designated; else, where the role names kinds, the one head of such a unit. Two candidates are nobody. */
export const listTunjukan = async (
  trx: Trx,
  peran: readonly PeranDicari['peran'][],
  hari: Tanggal,
): Promise<Map<string, string>> => {
  const ditunjuk = peran.filter((p) => p.cara === 'ditunjuk');
  if (ditunjuk.length === 0) return new Map();
  const { rows } = await sql<{ peran: string; posisi: string }>`
    select t.peran, t.posisi_id as posisi from organisasi.penunjukan_peran t
    where t.peran = any(${ditunjuk.map(kunciTunjukan)}) and t.sejak <= ${hari} and coalesce(t.sampai, ${hari}) >= ${hari}
  `.execute(trx);
  const tercatat = new Map(rows.map((r) => [r.peran, r.posisi]));
  const hasil = new Map<string, string>();
  for (const peran of ditunjuk) {
    const posisi = tercatat.get(kunciTunjukan(peran)) ?? (await findBawaan(trx, peran, hari));
    if (posisi !== undefined) hasil.set(peran.id, posisi);
  }
  return hasil;
};

const findBawaan = async (
  trx: Trx,
  { jenis = [], jenisUnit = [] }: PeranDicari['peran'],
  hari: Tanggal,
): Promise<string | undefined> => {
  if (jenis.length === 0 || jenisUnit.length === 0) return undefined;
  const { rows } = await sql<{ id: string; jenis: string }>`
    select p.id, p.jenis from organisasi.posisi_bermasa p
    join organisasi.unit_bermasa u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where p.pimpinan and p.jenis = any(${[...jenis]}) and u.jenis = any(${[...jenisUnit]})
      and p.sejak <= ${hari} and coalesce(p.sampai, ${hari}) >= ${hari}
      and u.sejak <= ${hari} and coalesce(u.sampai, ${hari}) >= ${hari}`.execute(trx);
  const utama = jenis.find((j) => rows.some((r) => r.jenis === j));
  const calon = rows.filter((r) => r.jenis === utama);
  return calon.length === 1 ? calon[0]?.id : undefined;
};
