import {
  type Dwibahasa,
  type Hasil,
  type JenisPenolakan,
  type Penjelasan,
  type Penolakan,
  tolak,
} from '@lincah/domain/kernel';
import { type Masalah, MasalahHttp, masalah, type RincianPenolakan } from './masalah.ts';

const STATUS = { 'tidak-ada': 404, keadaan: 409, aturan: 422, wewenang: 403 } as const satisfies Record<
  JenisPenolakan,
  number
>;

const UMUM: Record<JenisPenolakan, Dwibahasa> = {
  'tidak-ada': {
    id: 'Yang Anda cari tidak ada atau bukan untuk Anda. Periksa alamatnya atau kembali ke Beranda.',
    en: 'What you are looking for does not exist or is not for you. Check the address or go back to the start page.',
  },
  keadaan: {
    id: 'Keadaannya sudah berubah sejak Anda membukanya. Muat ulang untuk melihat yang terbaru.',
    en: 'It has changed since you opened it. Reload to see the latest state.',
  },
  aturan: {
    id: 'Ketentuan belum terpenuhi. Perbaiki isian yang ditandai.',
    en: 'A provision is not met. Correct the marked fields.',
  },
  wewenang: {
    id: 'Jabatan Anda hari ini tidak berwenang untuk ini. Hubungi pejabat yang berwenang.',
    en: 'The office you hold today has no authority for this. Contact the official who has.',
  },
};

/** The refusal as a problem document; a refusal without its own sentence gets the general one of its kind. */
export const menjadiMasalah = (p: RincianPenolakan): Masalah =>
  masalah(STATUS[p.jenis], p.kode, p.detail ?? UMUM[p.jenis], {
    ...(p.dasar && { dasar: p.dasar }),
    ...(p.jalanKeluar && { jalanKeluar: p.jalanKeluar }),
    ...(p.pelanggaran && { pelanggaran: p.pelanggaran }),
  });

/**
 * The one place where a decision becomes HTTP: the value of a good one, an exception for a refusal that
 * the door turns into `application/problem+json` (and that rolls back the transaction it passes through).
 */
export const kirim = <T>(hasil: Hasil<T, RincianPenolakan>): T => {
  if (hasil.sah) return hasil.nilai;
  throw new MasalahHttp(menjadiMasalah(hasil.penolakan));
};

/** What completes the refusals of a room with their sentences, so that they can be sent. */
export const denganPenjelasan =
  <P extends Penolakan>(jelaskan: (penolakan: P) => Penjelasan) =>
  ({ penolakan }: { readonly sah?: false; readonly penolakan: P }) =>
    tolak({ ...penolakan, ...jelaskan(penolakan) });
