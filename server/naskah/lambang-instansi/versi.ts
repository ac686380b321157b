import { type Hasil, sah, tanggal, tolak } from '@lincah/domain/kernel';
import { templatPada } from '@lincah/domain/naskah';
import {
  bacaKursorNomor,
  catatJejak,
  type Pelaku,
  potongHalaman,
  type RincianPenolakan,
  type Trx,
} from '../../kernel/index.ts';
import { riwayatVersi } from '../templat/keadaan-versi.ts';
import { bolehLambang, kunciLambang } from './lambang.ts';
import { BERLAKU, TIDAK_ADA } from './periksa-lambang.ts';

const KOLOM = [
  'versi',
  'sejak',
  'sidik',
  'oleh_nama',
  'pada',
  'ditarik_pada',
  'ditarik_alasan',
  'ditarik_oleh_nama',
] as const;

/** One page of the emblems that ever were set, newest first, each with how it stands today. */
export const listVersiLambang = async (
  trx: Trx,
  pelaku: Pelaku,
  { kursor, batas }: { readonly kursor?: string | undefined; readonly batas: number },
) => {
  const dari = bacaKursorNomor(kursor);
  const semua = await trx.selectFrom('naskah.lambang').select(['versi', 'sejak', 'ditarik_pada']).execute();
  const berlaku = templatPada(
    semua.map((v) => ({ versi: v.versi, sejak: tanggal(v.sejak), ditarik: v.ditarik_pada !== null })),
    pelaku.hariIni,
  )?.versi;
  const kueri = trx
    .selectFrom('naskah.lambang')
    .select(KOLOM)
    .orderBy('versi', 'desc')
    .limit(batas + 1);
  const baris = await (dari === null ? kueri : kueri.where('versi', '<', Number(dari))).execute();
  return potongHalaman(
    baris,
    batas,
    (v) => ({ ...riwayatVersi(v, pelaku, berlaku), kembali: v.sidik === null }),
    (v) => [String(v.versi)],
  );
};

/** The picture of one of them; none where it went back to the mark. */
export const findGambarLambang = async (trx: Trx, versi: number): Promise<Hasil<Buffer, RincianPenolakan>> => {
  const ada = await trx.selectFrom('naskah.lambang').select('isi').where('versi', '=', versi).executeTakeFirst();
  return ada?.isi ? sah(Buffer.from(ada.isi)) : tolak({ jenis: 'tidak-ada', kode: 'lambang/tidak-ada' });
};

/** Withdraws an emblem before its first day; what was in force by then goes on. */
export const tarikLambang = async (
  trx: Trx,
  pelaku: Pelaku,
  { versi, alasan }: { readonly versi: number; readonly alasan: string },
): Promise<Hasil<{ readonly versi: number }, RincianPenolakan>> => {
  const izin = bolehLambang(pelaku);
  if (!izin.sah) return izin;
  await kunciLambang(trx, pelaku);
  const dia = await trx
    .selectFrom('naskah.lambang')
    .select('sejak')
    .where('versi', '=', versi)
    .where('ditarik_pada', 'is', null)
    .executeTakeFirst();
  if (!dia) return tolak(TIDAK_ADA);
  if (dia.sejak <= pelaku.hariIni) return tolak(BERLAKU);
  await trx
    .updateTable('naskah.lambang')
    .set({ ditarik_pada: pelaku.sekarang, ditarik_alasan: alasan, ditarik_oleh_nama: pelaku.nama })
    .where('versi', '=', versi)
    .execute();
  const rincian = { versi, sejak: dia.sejak, alasan };
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.tarikLambang',
    kamar: 'naskah',
    objek: pelaku.instansiId,
    rincian,
  });
  return sah({ versi });
};
