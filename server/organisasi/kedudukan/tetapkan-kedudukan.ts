import { randomUUID } from 'node:crypto';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import { gantiKetetapan, type KetetapanBaru, type KetetapanTercatat } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import type { RincianPenolakan, Trx } from '../../kernel/index.ts';

/** Puts stipulations on record from a day on, in the place of those in force; all of them or none. */
export const tetapkanKedudukan = async (
  trx: Trx,
  instansiId: string,
  baru: readonly KetetapanBaru[],
  sejak: Tanggal,
): Promise<Hasil<null, RincianPenolakan>> => {
  const seunit = baru.filter((b) => b.posisi === undefined).map((b) => b.unit);
  const anggota = await listAnggota(trx, seunit, sejak);
  const tercatat = await listTercatat(trx, [...baru.flatMap((b) => b.posisi ?? []), ...anggota], seunit, sejak);
  const hasil = gantiKetetapan(tercatat, baru, sejak, anggota);
  if (!hasil.sah) return tolak({ ...hasil.penolakan, ...SUDAH_ADA });
  for (const { id, sampai } of hasil.nilai.akhiri)
    await trx.updateTable('organisasi.kedudukan').set({ sampai }).where('id', '=', id).execute();
  await storeKetetapan(trx, instansiId, hasil.nilai.catat);
  return sah(null);
};

/** A data error made good: the stipulation of one place says the right appraiser from `sejak` on, past days too. */
export const perbaikiKedudukan = async (
  trx: Trx,
  instansiId: string,
  benar: KetetapanBaru & { readonly posisi: string },
  sejak: Tanggal,
): Promise<Hasil<null, RincianPenolakan>> => {
  const sama = (await listTercatat(trx, [benar.posisi], [], sejak)).find((k) => k.sejak === sejak);
  if (!sama) return tetapkanKedudukan(trx, instansiId, [benar], sejak);
  const { penilai, varian = null, delegasi = null } = benar;
  await trx
    .updateTable('organisasi.kedudukan')
    .set({ penilai_id: penilai, varian, delegasi })
    .where('id', '=', sama.id)
    .execute();
  return sah(null);
};

const SUDAH_ADA = {
  detail: {
    id: 'Pada hari itu sudah mulai berlaku penetapan kedudukan lain bagi orang atau unit yang sama.',
    en: 'Another stipulation for the same person or unit begins on that very day.',
  },
  jalanKeluar: {
    id: 'Pilih hari lain, atau perbaiki penetapan yang sudah ada.',
    en: 'Choose another day, or correct the stipulation that is on record.',
  },
} as const;

/** Posts of whole units that a stipulation for everybody speaks of. */
const listAnggota = async (trx: Trx, unit: readonly string[], hari: Tanggal): Promise<readonly string[]> => {
  if (unit.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select p.id from organisasi.posisi p where p.unit_id = any(${[...unit]}::uuid[]) and not p.pimpinan
      and p.jenis in ('fungsional', 'pelaksana') and coalesce(p.sampai, ${hari}) >= ${hari}`.execute(trx);
  return rows.map((r) => r.id);
};

/** What is on record for these posts and whole units on the day or later; locked until the transaction ends. */
const listTercatat = async (
  trx: Trx,
  posisi: readonly string[],
  unit: readonly string[],
  hari: Tanggal,
): Promise<readonly KetetapanTercatat[]> => {
  const { rows } = await sql<
    Omit<KetetapanTercatat, 'posisi' | 'sampai'> & { posisi: string | null; sampai: Tanggal | null }
  >`
    select k.id, k.unit_id as unit, k.posisi_id as posisi, k.penilai_id as penilai, k.sejak, k.sampai
    from organisasi.kedudukan k
    where (k.posisi_id = any(${[...posisi]}::uuid[]) or k.posisi_id is null and k.unit_id = any(${[...unit]}::uuid[]))
      and coalesce(k.sampai, ${hari}) >= ${hari}
    for update`.execute(trx);
  return rows.map(({ posisi: p, sampai, ...k }) => ({ ...k, ...(p && { posisi: p }), ...(sampai && { sampai }) }));
};

const storeKetetapan = async (
  trx: Trx,
  instansi_id: string,
  daftar: readonly (KetetapanBaru & { readonly sejak: Tanggal; readonly sampai?: Tanggal })[],
): Promise<void> => {
  await trx
    .insertInto('organisasi.kedudukan')
    .values(
      daftar.map(({ unit, posisi = null, penilai, varian = null, delegasi = null, sejak, sampai = null }) => ({
        instansi_id,
        id: randomUUID(),
        unit_id: unit,
        posisi_id: posisi,
        penilai_id: penilai,
        varian,
        delegasi,
        sejak,
        sampai,
      })),
    )
    .execute();
};
