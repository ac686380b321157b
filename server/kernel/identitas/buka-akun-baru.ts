import { randomUUID } from 'node:crypto';
import { sah } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { Trx } from '../basis-data.ts';
import { catatJejak } from '../jejak.ts';
import type { Pelaku } from '../pelaku.ts';
import { jalurTautan } from './kirim-tautan.ts';
import type { SetelanIdentitas } from './setelan.ts';
import { buatTiket, MENIT_TAUTAN_PERTAMA } from './tiket.ts';

/** Opens accounts without a password, each with a link to choose one. Who has an account already is passed over. */
export const bukaAkunBaru = async (
  trx: Trx,
  pelaku: Pelaku,
  pegawai: readonly string[],
  { kueriPegawai }: SetelanIdentitas,
) => {
  const { instansiId, sekarang } = pelaku;
  const { rows } = await sql<{ id: string; nip: string; nama: string }>`
    select g.id, g.nip, g.nama from (${sql.raw(kueriPegawai)}) g where g.id = any(${pegawai}::uuid[])
      and not exists (select from kernel.akun a where a.instansi_id = ${instansiId} and a.pegawai_id = g.id)
    order by g.nama`.execute(trx);
  const tautan: { akun: string; nama: string; nip: string; jalur: string; habisPada: string }[] = [];
  for (const { id: pegawaiId, nip, nama } of rows) {
    const akun = randomUUID();
    const baru = await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, dibuat_pada)
      values (${instansiId}, ${akun}, ${pegawaiId}, ${nip}, ${sekarang}) on conflict (nip) do nothing returning id`.execute(
      trx,
    );
    if (baru.rows.length === 0) continue; // the NIP still has an account at another agency
    const tiket = { instansiId, akunId: akun, untuk: 'tautan', cara: 'tautan', menit: MENIT_TAUTAN_PERTAMA } as const;
    const { token, habisPada } = await buatTiket(trx, tiket, sekarang);
    tautan.push({ akun, nama, nip, jalur: jalurTautan(token), habisPada: habisPada.toISOString() });
  }
  for (const { akun } of tautan)
    await catatJejak(trx, pelaku, { perbuatan: 'kernel.akun-dibuat', kamar: 'kernel', objek: akun, rincian: {} });
  return sah({ tautan, dilewati: pegawai.length - tautan.length });
};
