import { sql } from 'kysely';
import type { Trx } from '../basis-data.ts';
import type { Kunci } from './kunci.ts';
import { cadanganBaru, langkahKode, rahasiaBaru, ratakanCadangan } from './totp.ts';

/** The account whose second factor it is; every function here runs inside its agency. */
export type PemilikFaktor = { readonly instansiId: string; readonly akunId: string };

export type KeadaanFaktor = { readonly dipasangPada: Date; readonly sisaCadangan: number };

/** The factor in use, or null. One that was begun but not confirmed is none. */
export const findFaktor = async (trx: Trx, { instansiId, akunId }: PemilikFaktor): Promise<KeadaanFaktor | null> => {
  const { rows } = await sql<KeadaanFaktor>`
    select f.dipasang_pada as "dipasangPada", (select count(*)::int from kernel.kode_cadangan c
      where c.instansi_id = f.instansi_id and c.akun_id = f.akun_id and c.dipakai_pada is null) as "sisaCadangan"
    from kernel.faktor f
    where f.instansi_id = ${instansiId} and f.akun_id = ${akunId} and f.dipasang_pada is not null`.execute(trx);
  return rows[0] ?? null;
};

/** Begins anew with a secret that counts only after its first code. Answers undefined when a factor is in use already. */
export const mulaiFaktor = async (
  trx: Trx,
  p: PemilikFaktor,
  kunci: Kunci,
  kini: Date,
): Promise<string | undefined> => {
  const rahasia = rahasiaBaru();
  const { rows } = await sql`
    insert into kernel.faktor (instansi_id, akun_id, rahasia, dibuat_pada)
    values (${p.instansiId}, ${p.akunId}, ${kunci.tutup(rahasia, p.akunId)}, ${kini})
    on conflict (instansi_id, akun_id) do update set rahasia = excluded.rahasia, dibuat_pada = excluded.dibuat_pada, langkah = 0
    where kernel.faktor.dipasang_pada is null returning 1`.execute(trx);
  return rows.length > 0 ? rahasia : undefined;
};

/** The first right code puts the factor into use. */
export const pasangFaktor = async (trx: Trx, p: PemilikFaktor, kunci: Kunci, kode: string, kini: Date) => {
  if (!(await kodeBenar(trx, p, kunci, kode, kini, false))) return false;
  await sql`update kernel.faktor set dipasang_pada = ${kini}
    where instansi_id = ${p.instansiId} and akun_id = ${p.akunId}`.execute(trx);
  return true;
};

/**
 * Whether a code is right, and takes it: a code of the authenticator counts once (whoever reads along cannot use it again),
 * a backup code is gone for good. Answers which of the two it was.
 */
export const ambilKode = async (
  trx: Trx,
  p: PemilikFaktor,
  kunci: Kunci,
  kode: string,
  kini: Date,
): Promise<'kode' | 'cadangan' | null> => {
  const rapat = kode.replaceAll(/\s/g, '');
  if (await kodeBenar(trx, p, kunci, rapat, kini, true)) return 'kode';
  const { rows } = await sql`
    update kernel.kode_cadangan set dipakai_pada = ${kini}
    where instansi_id = ${p.instansiId} and akun_id = ${p.akunId} and dipakai_pada is null
      and sidik = ${kunci.sidik(ratakanCadangan(rapat), p.akunId)} returning 1`.execute(trx);
  return rows.length > 0 ? 'cadangan' : null;
};

const kodeBenar = async (trx: Trx, p: PemilikFaktor, kunci: Kunci, kode: string, kini: Date, terpasang: boolean) => {
  const { rows } = await sql<{ rahasia: string }>`
    select rahasia from kernel.faktor where instansi_id = ${p.instansiId} and akun_id = ${p.akunId}
      and (dipasang_pada is not null) = ${terpasang}`.execute(trx);
  const langkah = rows[0] ? langkahKode(kunci.buka(rows[0].rahasia, p.akunId), kode, kini) : null;
  if (langkah === null) return false;
  const dipakai = await sql`update kernel.faktor set langkah = ${langkah}
    where instansi_id = ${p.instansiId} and akun_id = ${p.akunId} and langkah < ${langkah} returning 1`.execute(trx);
  return dipakai.rows.length > 0;
};

/** Ten new backup codes; the old ones are worth nothing any more. They are told this one time. */
export const gantiCadangan = async (trx: Trx, p: PemilikFaktor, kunci: Kunci): Promise<string[]> => {
  const baru = cadanganBaru();
  const sidik = baru.map((kode) => kunci.sidik(ratakanCadangan(kode), p.akunId));
  await sql`delete from kernel.kode_cadangan where instansi_id = ${p.instansiId} and akun_id = ${p.akunId}`.execute(
    trx,
  );
  await sql`insert into kernel.kode_cadangan (instansi_id, akun_id, sidik)
    select ${p.instansiId}, ${p.akunId}, unnest(${sidik}::text[])`.execute(trx);
  return baru;
};

/** Takes the second factor away; answers whether there was one. */
export const lepasFaktor = async (trx: Trx, { instansiId, akunId }: PemilikFaktor): Promise<boolean> => {
  await sql`delete from kernel.kode_cadangan where instansi_id = ${instansiId} and akun_id = ${akunId}`.execute(trx);
  const { rows } = await sql`delete from kernel.faktor where instansi_id = ${instansiId} and akun_id = ${akunId}
    returning 1`.execute(trx);
  return rows.length > 0;
};
