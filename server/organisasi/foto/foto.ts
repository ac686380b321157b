import { createHash } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { BUKAN_MILIK, TIDAK_ADA } from './penolakan.ts';
import { periksaFoto } from './periksa-foto.ts';

export type Foto = { readonly isi: Buffer; readonly jenis: string; readonly sidik: string };

/** The fingerprint of a person's photo; null without one. */
export const findSidikFoto = async (trx: Trx, pegawaiId: string): Promise<string | null> => {
  const ada = await trx
    .selectFrom('organisasi.foto')
    .select('sidik')
    .where('pegawai_id', '=', pegawaiId)
    .executeTakeFirst();
  return ada?.sidik ?? null;
};

export const findFoto = async (trx: Trx, pegawaiId: string): Promise<Hasil<Foto, RincianPenolakan>> => {
  const ada = await trx
    .selectFrom('organisasi.foto')
    .select(['isi', 'jenis', 'sidik'])
    .where('pegawai_id', '=', pegawaiId)
    .executeTakeFirst();
  return ada ? sah({ ...ada, isi: Buffer.from(ada.isi) }) : tolak(TIDAK_ADA);
};

/** Sets a person's photo in the place of the one before, of which nothing is kept but the record that there was one. */
export const pasangFoto = async (
  trx: Trx,
  pelaku: Pelaku,
  pegawaiId: string,
  isi: Buffer,
): Promise<Hasil<{ readonly sidik: string }, RincianPenolakan>> => {
  const izin = await bolehFoto(trx, pelaku, pegawaiId);
  if (!izin.sah) return izin;
  const gambar = periksaFoto(isi);
  if (!gambar.sah) return gambar;
  const sidik = createHash('sha256').update(isi).digest('hex');
  const jenis = gambar.nilai;
  const baru = { jenis, sidik, isi, oleh: pelaku.pegawaiId, pada: pelaku.sekarang };
  await trx
    .insertInto('organisasi.foto')
    .values({ instansi_id: pelaku.instansiId, pegawai_id: pegawaiId, ...baru })
    .onConflict((k) => k.columns(['instansi_id', 'pegawai_id']).doUpdateSet(baru))
    .execute();
  const rincian = { sidik, jenis, ukuran: isi.length };
  await catatJejak(trx, pelaku, { perbuatan: 'organisasi.pasangFoto', kamar: 'organisasi', objek: pegawaiId, rincian });
  return sah({ sidik });
};

/** Removes a person's photo; without one there is nothing to do. */
export const hapusFoto = async (
  trx: Trx,
  pelaku: Pelaku,
  pegawaiId: string,
): Promise<Hasil<undefined, RincianPenolakan>> => {
  const izin = await bolehFoto(trx, pelaku, pegawaiId);
  if (!izin.sah) return izin;
  const ada = await trx
    .deleteFrom('organisasi.foto')
    .where('pegawai_id', '=', pegawaiId)
    .returning('sidik')
    .executeTakeFirst();
  if (!ada) return sah(undefined);
  const perbuatan = { perbuatan: 'organisasi.hapusFoto', kamar: 'organisasi', objek: pegawaiId };
  await catatJejak(trx, pelaku, { ...perbuatan, rincian: { sidik: ada.sidik } });
  return sah(undefined);
};

/** The owner or an HR officer, of somebody in the same agency. */
const bolehFoto = async (trx: Trx, pelaku: Pelaku, pegawaiId: string): Promise<Hasil<true, RincianPenolakan>> => {
  const ada = await trx.selectFrom('organisasi.pegawai').select('id').where('id', '=', pegawaiId).executeTakeFirst();
  if (!ada) return tolak(TIDAK_ADA);
  return pelaku.pegawaiId === pegawaiId || pelaku.hak.includes('sdm') ? sah(true) : tolak(BUKAN_MILIK);
};
