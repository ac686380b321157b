import { jelaskanDengan } from '../kernel/index.ts';
import type { PenolakanParaf } from './paraf.ts';

/** The refusal in a full sentence, and what to do next. */
export const jelaskanParaf = jelaskanDengan<PenolakanParaf>({
  'naskah/paraf-bukan-giliran': ({ nomor, jabatan }) => ({
    detail: {
      id: `Paraf surat ${nomor} sekarang giliran ${jabatan}.`,
      en: `It is now the turn of ${jabatan} to initial letter ${nomor}.`,
    },
  }),
  'naskah/paraf-bukan-penanda': ({ nomor, jabatan }) => ({
    detail: {
      id: `Paraf surat ${nomor} hanya dapat dilanjutkan atau dilewati penanda tangannya, ${jabatan}.`,
      en: `Only its signatory, ${jabatan}, may go on with or pass over the initials of letter ${nomor}.`,
    },
  }),
  'naskah/paraf-tuntas': ({ nomor }) => ({
    detail: { id: `Surat ${nomor} sudah diparaf seluruhnya.`, en: `Letter ${nomor} has all its initials.` },
  }),
  'naskah/paraf-dikembalikan': ({ nomor, jabatan }) => ({
    detail: {
      id: `Surat ${nomor} dikembalikan ${jabatan} dan menunggu jawaban penanda tangan.`,
      en: `Letter ${nomor} was returned by ${jabatan} and waits for the answer of its signatory.`,
    },
  }),
  'naskah/paraf-tidak-dikembalikan': ({ nomor }) => ({
    detail: { id: `Surat ${nomor} tidak sedang dikembalikan.`, en: `Letter ${nomor} has not been returned.` },
  }),
  'naskah/paraf-surat-batal': ({ nomor }) => ({
    detail: { id: `Surat ${nomor} sudah dibatalkan.`, en: `Letter ${nomor} has been cancelled.` },
  }),
  'naskah/bukan-pihak': ({ nomor, nama }) => ({
    detail: {
      id: `Pihak kedua surat ${nomor} adalah ${nama}; hanya ia yang menandatanganinya.`,
      en: `The second party of letter ${nomor} is ${nama}; nobody else signs for it.`,
    },
    jalanKeluar: {
      id: 'Kembalikan surat ini dengan catatan bila pejabatnya sudah berganti.',
      en: 'Return the letter with a note if the official has changed.',
    },
  }),
  'naskah/pihak-tidak-dilewati': ({ nomor, jabatan }) => ({
    detail: {
      id: `Surat ${nomor} menunggu tanda tangan pihak kedua, ${jabatan}; tanpa itu kesepakatannya belum ada.`,
      en: `Letter ${nomor} waits for the signature of the second party, ${jabatan}; without it nothing is agreed.`,
    },
    jalanKeluar: {
      id: 'Hubungi pihak kedua; bila ia mengembalikan surat, jawab catatannya.',
      en: 'Get in touch with the second party; if it returns the letter, answer its note.',
    },
  }),
  'naskah/paraf-tanpa-catatan': () => ({
    detail: {
      id: 'Catatannya belum ditulis. Catatan tampil di samping langkah paraf.',
      en: 'The note is missing. It shows beside the step.',
    },
    jalanKeluar: { id: 'Tulis catatannya, lalu kirim lagi.', en: 'Write the note, then send again.' },
  }),
});
