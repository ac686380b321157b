import { randomUUID } from 'node:crypto';
import type { Dwibahasa } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { BasisData, Trx } from './basis-data.ts';

export type AkunBaru = {
  readonly nip: string;
  readonly pegawaiId: string;
  readonly sandiHash: string;
  /** Rights granted from the first day on, with the reason that stands in the register. */
  readonly hak: readonly string[];
  readonly alasan: string;
  /** The password was made up by somebody else: the owner chooses another at the first sign-in. */
  readonly wajibGanti?: boolean;
  /** Only sample accounts: what the login page says about the role. */
  readonly peran?: Dwibahasa;
};

/** Opens accounts of an agency, as the owner of the database. A NIP that already has one keeps it. */
export const bukaAkun = async (db: BasisData | Trx, instansiId: string, daftar: readonly AkunBaru[], kini: Date) => {
  for (const [urut, a] of daftar.entries()) {
    const id = randomUUID();
    const peran = a.peran ? JSON.stringify({ ...a.peran, urut }) : null;
    const { rows } =
      await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, sandi_hash, wajib_ganti, peran_contoh, dibuat_pada)
      values (${instansiId}, ${id}, ${a.pegawaiId}, ${a.nip}, ${a.sandiHash}, ${a.wajibGanti ?? false}, ${peran}::jsonb, ${kini})
      on conflict (nip) do nothing returning 1`.execute(db);
    if (rows.length === 0) continue;
    for (const hak of a.hak)
      await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
        values (${instansiId}, ${randomUUID()}, ${id}, ${hak}, ${kini}::timestamptz::date, ${a.alasan})`.execute(db);
  }
};

/** Every agency of the installation, for work that is nobody's request (timers, anchors). */
export const semuaInstansi = async (
  db: BasisData,
): Promise<readonly { readonly instansiId: string; readonly kode: string }[]> => {
  const { rows } = await sql<{ instansiId: string; kode: string }>`
    select instansi_id as "instansiId", kode from kernel.semua_instansi()`.execute(db);
  return rows;
};
