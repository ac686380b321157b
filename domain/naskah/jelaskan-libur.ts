import { jelaskanDengan } from '../kernel/index.ts';
import type { PenolakanLibur } from './hari-libur.ts';
import { KALIMAT_AGENDA } from './jelaskan-agenda.ts';
import { kalimatImpor } from './jelaskan-impor.ts';

/** The refusal in a full sentence, and what to do next. */
export const jelaskanLibur = jelaskanDengan<PenolakanLibur>({
  ...KALIMAT_AGENDA,
  'naskah/libur-salah': ({ paling }) => ({
    detail: {
      id: `Nama hari libur harus diisi, paling panjang ${paling} huruf.`,
      en: `The name of the day off is needed, ${paling} letters at most.`,
    },
    jalanKeluar: { id: 'Isi namanya, lalu kirim lagi.', en: 'Fill in the name, then send again.' },
  }),
  'naskah/libur-ada': ({ hari, nama }) => ({
    detail: {
      id: `${hari} sudah tercatat sebagai hari libur: ${nama}.`,
      en: `${hari} is a day off already: ${nama}.`,
    },
    jalanKeluar: {
      id: 'Untuk mengganti namanya, hapus dahulu, lalu catat lagi.',
      en: 'To change its name, remove it first, then enter it again.',
    },
  }),
  'naskah/libur-tanpa-alasan': ({ hari }) => ({
    detail: {
      id: `${hari} sudah lewat, dan hari kerja sudah dihitung dengannya: penghapusannya perlu alasan.`,
      en: `${hari} is past, and working days were counted by it: removing it needs a reason.`,
    },
    jalanKeluar: { id: 'Tulis alasannya, lalu kirim lagi.', en: 'Write the reason, then send again.' },
  }),
  'naskah/impor-libur': kalimatImpor,
});
