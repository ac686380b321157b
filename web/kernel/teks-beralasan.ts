import { kamus } from './kamus.ts';

/** Sentences of the dialog that asks for a reason. */
export const teksBeralasan = kamus(
  {
    alasan: 'Alasan',
    alasanWajib: 'Alasan wajib diisi.',
    alasanPendek: 'Tulis alasannya, sekurangnya {jumlah} huruf.',
  },
  {
    alasan: 'Reason',
    alasanWajib: 'A reason is required.',
    alasanPendek: 'Write the reason, at least {jumlah} letters.',
  },
);
