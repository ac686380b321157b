import { type Hasil, sah } from '@lincah/domain/kernel';
import type { Tugas } from '@lincah/domain/regulasi';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import type { BerkasTerkunci } from './berkas.ts';
import type { IsianPutusan } from './putuskan.ts';
import type { PelakuBerkas } from './ruang.ts';

/** The dossier with the people whom an answer names: from now on roles and rules start from them. A refusal names nobody. */
export const tunjuk = async (
  trx: Trx,
  pelaku: Pelaku,
  berkas: BerkasTerkunci,
  { menunjuk, pilihan }: Tugas,
  { pilihan: kode, isian = {}, alasan }: IsianPutusan,
  kamar: PelakuBerkas,
): Promise<Hasil<BerkasTerkunci, RincianPenolakan>> => {
  const menolak = pilihan.some((p) => p.kode === kode && p.beralasan);
  if (menunjuk === undefined || menolak || !kamar.tunjuk) return sah(berkas);
  const hasil = await kamar.tunjuk(trx, berkas, { isian, alasan }, pelaku);
  if (!hasil.sah) return hasil;
  const pokok = { ...berkas.pokok, [menunjuk]: hasil.nilai.posisi };
  const fakta = { ...berkas.fakta, ...hasil.nilai.fakta };
  await trx
    .updateTable('alur.berkas')
    .set({ pokok: JSON.stringify(pokok), fakta: JSON.stringify(fakta) })
    .where('instansi_id', '=', pelaku.instansiId)
    .where('id', '=', berkas.id)
    .execute();
  return sah({ ...berkas, pokok, fakta });
};
