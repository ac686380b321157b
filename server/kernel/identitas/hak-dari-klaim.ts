import { type Tanggal, tambahHari } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { Trx } from '../basis-data.ts';
import { catatJejak } from '../jejak.ts';
import type { AkunMasuk } from './mulai-sesi.ts';
import type { Penyedia } from './penyedia.ts';

/** The rights that the claim's values stand for. */
export const hakTerpetakan = (klaim: unknown, pemetaan: Readonly<Record<string, string>>): string[] => {
  const nilai = Array.isArray(klaim) ? klaim : typeof klaim === 'string' ? [klaim, ...klaim.split(/[\s,]+/)] : [];
  const hak = nilai.flatMap((n) => (typeof n === 'string' && Object.hasOwn(pemetaan, n) ? [pemetaan[n] ?? ''] : []));
  return [...new Set(hak)].sort();
};

/**
 * Brings the rights that come from claims up to date, at each sign-in. They hold until the day after, so they run out by
 * themselves when the person no longer comes in this way. Who wrote the mapping gets nothing from it.
 */
export const samakanHak = async (
  trx: Trx,
  akun: AkunMasuk,
  penyedia: Penyedia,
  klaim: Readonly<Record<string, unknown>>,
  { hari, sekarang }: { readonly hari: Tanggal; readonly sekarang: Date },
): Promise<void> => {
  if (!penyedia.klaimHak || penyedia.diubahOleh === akun.id) return;
  const hak = hakTerpetakan(klaim[penyedia.klaimHak], penyedia.pemetaan);
  const sampai = tambahHari(hari, 1);
  const ada = sql`akun_id = ${akun.id} and asal = 'sso' and dicabut_pada is null and sampai >= ${hari}`;
  const dicabut = await sql<{ hak: string }>`
    update kernel.hak set dicabut_pada = ${sekarang}, alasan_cabut = 'Tidak lagi disebut penyedia masuk'
    where ${ada} and hak <> all(${hak}::text[]) returning hak`.execute(trx);
  await sql`update kernel.hak set sampai = ${sampai} where ${ada}`.execute(trx);
  const diberi = await sql<{ hak: string }>`
    insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, sampai, alasan, asal)
    select ${akun.instansi_id}, gen_random_uuid(), ${akun.id}, baru, ${hari}::date, ${sampai}::date,
      ${`Disebut penyedia masuk ${penyedia.nama}`}, 'sso'
    from unnest(${hak}::text[]) baru where not exists (select from kernel.hak where ${ada} and hak = baru) returning hak`.execute(
    trx,
  );
  if (dicabut.rows.length + diberi.rows.length === 0) return;
  const rincian = { diberi: diberi.rows.map((b) => b.hak), dicabut: dicabut.rows.map((b) => b.hak) };
  const pelaku = { akunId: akun.id, pegawaiId: akun.pegawai_id, sekarang };
  await catatJejak(trx, pelaku, {
    perbuatan: 'kernel.hak-dari-klaim',
    kamar: 'kernel',
    objek: akun.pegawai_id,
    rincian,
  });
};
