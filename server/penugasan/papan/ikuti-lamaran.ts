import { type Hasil, sah } from '@lincah/domain/kernel';
import { ambilTempat } from '@lincah/domain/penugasan';
import type { Kitab, Tugas } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { BerkasRingkas } from '../../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../../kernel/index.ts';
import { kabariPutusanLamaran, kabariTempatBebas } from './kabari.ts';
import { findKebutuhanMana, lockKebutuhan, toKeadaan } from './kebutuhan.ts';
import { lengkapiPapan } from './lengkapi.ts';
import { pajang } from './pajang.ts';

const DITERIMA = 'diterima';

/**
 * The head's yes to an application takes one of the places of its need, and is refused when there is none or the need is
 * closed: of two who choose for the last place at once, the second waits for the first and is then told. Any other act passes.
 */
export const ambilTempatLamaran = async (
  trx: Trx,
  instansi: string,
  berkas: string,
  { tugas, menolak }: { readonly tugas: Tugas; readonly menolak: boolean },
  kitab: Kitab,
): Promise<Hasil<undefined, RincianPenolakan>> => {
  if (menolak || kitab.peran[tugas.peran]?.dari !== 'pemilik') return sah(undefined);
  const lamaran = await findLamaran(trx, berkas);
  if (!lamaran || lamaran.tempat) return sah(undefined);
  const k = await lockKebutuhan(trx, lamaran.kebutuhan_id);
  if (!k) return sah(undefined);
  const tempat = ambilTempat(toKeadaan(k));
  if (!tempat.sah) return lengkapiPapan(tempat);
  await sql`update penugasan.lamaran set tempat = true where id = ${berkas}`.execute(trx);
  await sql`update penugasan.kebutuhan set terisi = ${tempat.nilai} where id = ${k.id}`.execute(trx);
  if (tempat.nilai >= k.jumlah) await pajang(trx, instansi, k.id);
  return sah(undefined);
};

/** The head has answered an application: its writer is told what that means. Any other step, and any other dossier, passes. */
export const sampaikanPutusan = async (
  trx: Trx,
  pelaku: Pelaku,
  berkas: BerkasRingkas,
  kitab: Kitab,
): Promise<void> => {
  const simpul = kitab.alur[berkas.alurId]?.simpul[berkas.tindakan?.tugas ?? ''];
  if (simpul?.jenis !== 'tugas' || kitab.peran[simpul.peran]?.dari !== 'pemilik') return;
  const lamaran = await findLamaran(trx, berkas.id);
  const k = lamaran && (await findKebutuhanMana(trx, lamaran.kebutuhan_id));
  if (k) await kabariPutusanLamaran(trx, pelaku, berkas, k);
};

/** An application has ended: unless it ended well, the place that it held is free again, and the head is told. */
export const akhiriLamaran = async (trx: Trx, pelaku: Pelaku, dossier: BerkasRingkas, hasil: string): Promise<void> => {
  const { instansiId: instansi } = pelaku;
  const { id: berkas } = dossier;
  const lamaran = await findLamaran(trx, berkas);
  if (!lamaran) return;
  const lepas = lamaran.tempat && hasil !== DITERIMA;
  const k = lepas ? await lockKebutuhan(trx, lamaran.kebutuhan_id) : undefined;
  await sql`update penugasan.lamaran set berakhir = true, tempat = tempat and not ${lepas} where id = ${berkas}`.execute(
    trx,
  );
  if (!k) return;
  await sql`update penugasan.kebutuhan set terisi = terisi - 1 where id = ${lamaran.kebutuhan_id}`.execute(trx);
  await pajang(trx, instansi, lamaran.kebutuhan_id);
  await kabariTempatBebas(trx, pelaku, dossier, k.posisi_id);
};

const findLamaran = async (trx: Trx, id: string) => {
  const { rows } = await sql<{ kebutuhan_id: string; tempat: boolean }>`
    select kebutuhan_id, tempat from penugasan.lamaran where id = ${id}`.execute(trx);
  return rows[0];
};
