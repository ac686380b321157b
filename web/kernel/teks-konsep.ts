import { kamus } from './kamus.ts';

/** Sentences of drafts. */
export const teksKonsep = kamus(
  {
    judul: 'Konsep Anda',
    lanjutkan: 'Lanjutkan',
    hapus: 'Hapus konsep',
    tersimpan: 'Konsep tersimpan {jam}',
    belumTersimpan: 'Konsep disimpan sendiri sambil Anda mengetik.',
  },
  {
    judul: 'Your drafts',
    lanjutkan: 'Continue',
    hapus: 'Delete draft',
    tersimpan: 'Draft saved {jam}',
    belumTersimpan: 'The draft saves itself while you type.',
  },
);
