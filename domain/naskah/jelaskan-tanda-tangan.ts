import { type Dwibahasa, jelaskanDengan } from '../kernel/index.ts';
import type { PenolakanTandaTangan } from './tanda-tangan.ts';

/** The refusal in a full sentence, and what to do next. */
export const jelaskanTandaTangan = jelaskanDengan<PenolakanTandaTangan>({
  'naskah/bukan-penanda': ({ nomor, nama, jabatan }) => ({
    detail: {
      id: `Surat ${nomor} ditandatangani ${nama} selaku ${jabatan}; tidak seorang pun dapat menandatangani untuk beliau.`,
      en: `Letter ${nomor} is signed by ${nama} as ${jabatan}; nobody can sign in that person’s place.`,
    },
    jalanKeluar: {
      id: 'Sampaikan kepada beliau bahwa surat ini menunggu tanda tangan.',
      en: 'Tell the signatory that this letter waits for the signature.',
    },
  }),
  'naskah/penanda-lepas': ({ nomor, jabatan }) => ({
    detail: {
      id: `Anda tidak lagi memangku ${jabatan}, sehingga tidak berwenang menandatangani surat ${nomor}.`,
      en: `You no longer hold the office ${jabatan}, so you may not sign letter ${nomor}.`,
    },
    jalanKeluar: {
      id: 'Minta surat itu diterbitkan ulang atas nama pejabat yang sekarang.',
      en: 'Ask for the letter to be issued again in the name of the present official.',
    },
  }),
  'naskah/belum-diparaf': ({ nomor, jabatan }) => ({
    detail: {
      id: `Surat ${nomor} masih menunggu paraf atau tanda tangan ${jabatan}.`,
      en: `Letter ${nomor} still waits for the initials or signature of ${jabatan}.`,
    },
    jalanKeluar: {
      id: 'Tunggu jabatan itu; paraf dapat dilewati dengan alasan di halaman surat itu.',
      en: 'Wait for that office; initials may be passed over with a reason on the page of the letter.',
    },
  }),
  'naskah/sudah-bertanda': ({ nomor }) => ({
    detail: { id: `Surat ${nomor} sudah ditandatangani.`, en: `Letter ${nomor} is signed already.` },
  }),
  'naskah/tanda-surat-batal': ({ nomor }) => ({
    detail: {
      id: `Surat ${nomor} sudah dibatalkan, sehingga tidak ditandatangani lagi.`,
      en: `Letter ${nomor} is cancelled and is not signed any more.`,
    },
  }),
  'naskah/tanda-cara-lain': ({ nomor, cara }) =>
    cara === 'basah'
      ? {
          detail: {
            id: `Surat ${nomor} dicetak dan ditandatangani basah.`,
            en: `Letter ${nomor} is printed and signed by hand.`,
          },
          jalanKeluar: {
            id: 'Cetak surat itu, tanda tangani, lalu unggah pindaiannya.',
            en: 'Print the letter, sign it, then upload the scan.',
          },
        }
      : {
          detail: {
            id: `Surat ${nomor} ditandatangani secara elektronik, bukan di atas kertas.`,
            en: `Letter ${nomor} is signed electronically, not on paper.`,
          },
          jalanKeluar: {
            id: 'Tanda tangani dari halaman Tanda tangan.',
            en: 'Sign it on the page Signatures.',
          },
        },
});

const GALAT = {
  'layanan-padam': {
    id: 'Layanan tanda tangan belum dapat dihubungi. Surat tetap dalam antrean dan dicoba lagi dengan sendirinya.',
    en: 'The signing service cannot be reached. The letter stays in the queue and is tried again by itself.',
  },
  'layanan-lambat': {
    id: 'Layanan tanda tangan terlalu lama menjawab. Surat tetap dalam antrean dan dicoba lagi dengan sendirinya.',
    en: 'The signing service took too long to answer. The letter stays in the queue and is tried again by itself.',
  },
  'layanan-kacau': {
    id: 'Jawaban layanan tanda tangan tidak dapat dipakai. Surat tetap dalam antrean dan dicoba lagi dengan sendirinya.',
    en: 'The answer of the signing service cannot be used. The letter stays in the queue and is tried again by itself.',
  },
  'sandi-salah': {
    id: 'Frasa sandi tanda tangan tidak cocok. Surat belum ditandatangani; coba lagi dengan frasa sandi yang benar.',
    en: 'The signing passphrase does not match. The letter is not signed; try again with the right passphrase.',
  },
  'sandi-terlupa': {
    id: 'Frasa sandi tidak disimpan, dan server mulai lagi atau terlalu lama menunggu layanan. Masukkan sekali lagi.',
    en: 'The passphrase is not stored, and the server restarted or waited too long for the service. Enter it once more.',
  },
  'belum-terdaftar': {
    id: 'Anda belum terdaftar pada layanan tanda tangan dengan surel kedinasan Anda. Daftarkan diri melalui pengelola sertifikat instansi.',
    en: 'You are not registered at the signing service with your official mail address. Register through the certificate administrator of your agency.',
  },
  'sertifikat-tidak-aktif': {
    id: 'Sertifikat elektronik Anda tidak aktif (belum terbit, habis masa berlaku, atau dicabut). Hubungi pengelola sertifikat instansi.',
    en: 'Your electronic certificate is not active (not issued, expired or revoked). Contact the certificate administrator of your agency.',
  },
  'tanpa-surel': {
    id: 'Surel kedinasan Anda belum tercatat, padahal layanan tanda tangan mengenali Anda dengannya. Hubungi petugas SDM.',
    en: 'Your official mail address is not on record, but the signing service knows you by it. Contact the HR officer.',
  },
  'layanan-menolak': {
    id: 'Layanan tanda tangan menolak surat ini. Sampaikan kepada administrator instansi Anda.',
    en: 'The signing service refused this letter. Tell the administrator of your agency.',
  },
  'klien-ditolak': {
    id: 'Layanan tanda tangan menolak instansi Anda. Administrator perlu memeriksa nama dan kata sandi klien pada setelan tanda tangan.',
    en: 'The signing service refuses your agency. The administrator should check the client name and password in the signing settings.',
  },
  'setelan-kurang': {
    id: 'Setelan tanda tangan instansi belum lengkap atau sertifikatnya tidak dapat dibuka. Hubungi administrator instansi Anda.',
    en: 'The signing settings of the agency are incomplete, or its certificate cannot be opened. Contact the administrator of your agency.',
  },
  'sertifikat-kedaluwarsa': {
    id: 'Sertifikat instansi di luar masa berlakunya. Administrator perlu mengunggah sertifikat yang baru.',
    en: 'The certificate of the agency is outside its period of validity. The administrator should upload a new one.',
  },
  'gagal-cetak': {
    id: 'Berkas surat belum dapat dicetak, sehingga belum dapat ditandatangani. Dicoba lagi dengan sendirinya.',
    en: 'The file of the letter could not be printed, so it could not be signed. It is tried again by itself.',
  },
} as const satisfies Readonly<Record<string, Dwibahasa>>;

/** Why a signature did not come about. */
export type GalatPenanda = keyof typeof GALAT;

/** The reason in a full sentence; a reason of a later version is told in general. */
export const jelaskanGalatPenanda = (galat: string): Dwibahasa =>
  GALAT[galat as GalatPenanda] ?? GALAT['layanan-menolak'];
