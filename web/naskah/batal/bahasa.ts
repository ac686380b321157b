import { kamus } from '../../kernel/index.ts';

/** The sentences about cancelling a letter. */
export const teksBatal = kamus(
  {
    batalkan: 'Batalkan surat',
    jelas:
      'Nomor {nomor} tetap terpakai dan tidak dipakai lagi. Penerima dan tembusan diberi tahu, dan halaman verifikasi menyatakan surat ini batal. Pembatalan tidak dapat ditarik kembali.',
    keterangan: 'Dibaca penerima surat dan tercatat pada buku agenda.',
    kabar: 'Surat dibatalkan',
  },
  {
    batalkan: 'Cancel letter',
    jelas:
      'Number {nomor} stays spent and is not used again. Addressees and copies are told, and the verification page says that this letter is cancelled. This cannot be taken back.',
    keterangan: 'Read by those who got the letter, and kept in the book of numbers.',
    kabar: 'Letter cancelled',
  },
);
