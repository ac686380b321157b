import { jelaskanDengan } from '../../kernel/index.ts';
import type { PenolakanTulis } from './tulis-naskah.ts';

/** The refusal in a full sentence, and what to do next. */
export const jelaskanTulis = jelaskanDengan<PenolakanTulis>({
  'naskah/bukan-jabatan-saya': () => ({
    detail: {
      id: 'Naskah hanya dapat ditulis atas jabatan yang Anda pangku hari ini.',
      en: 'A letter can be written only for an office that you hold today.',
    },
    jalanKeluar: {
      id: 'Pilih salah satu jabatan Anda sebagai penanda tangan.',
      en: 'Choose one of your offices as the signatory.',
    },
  }),
  'naskah/tanpa-pelimpahan': () => ({
    detail: {
      id: 'Jabatan Anda hari ini tidak mempunyai pelimpahan untuk menandatangani atas nama jabatan itu: belum berlaku, sudah berakhir, atau dicabut.',
      en: 'Your office has no delegation today to sign in the name of that office: it has not begun, has ended, or was revoked.',
    },
    jalanKeluar: {
      id: 'Tanda tangani atas jabatan Anda sendiri, atau lihat pelimpahan yang berlaku di halaman mandat.',
      en: 'Sign for your own office, or see the delegations in force on the page of mandates.',
    },
  }),
  'naskah/di-luar-pelimpahan': ({ pemberi }) => ({
    detail: {
      id: `Pelimpahan dari ${pemberi} tidak meliputi jenis naskah ini.`,
      en: `The delegation from ${pemberi} does not cover this kind of letter.`,
    },
    jalanKeluar: {
      id: 'Tanda tangani atas jabatan Anda sendiri, atau mintalah pelimpahan untuk jenis ini.',
      en: 'Sign for your own office, or ask for a delegation of this kind.',
    },
  }),
  'naskah/pihak-sendiri': () => ({
    detail: {
      id: 'Pihak kedua tidak dapat sama dengan penanda tangannya.',
      en: 'The second party cannot be the signatory.',
    },
    jalanKeluar: { id: 'Pilih jabatan lain sebagai pihak kedua.', en: 'Choose another office as the second party.' },
  }),
  'naskah/pihak-lowong': () => ({
    detail: {
      id: 'Jabatan pihak kedua hari ini tidak dipangku siapa pun, sehingga tidak ada yang dapat menandatangani.',
      en: 'Nobody holds the office of the second party today, so nobody could sign.',
    },
    jalanKeluar: {
      id: 'Pilih jabatan lain, atau isi namanya dan biarkan ia menandatangani dengan tangan.',
      en: 'Choose another office, or fill in the name and let the party sign by hand.',
    },
  }),
  'naskah/tulisan-belum-lengkap': () => ({
    detail: {
      id: 'Naskah belum dapat terbit: masih ada isian yang kurang.',
      en: 'The letter cannot be issued yet: something is still missing.',
    },
    jalanKeluar: {
      id: 'Lengkapi isian yang disebut, lalu terbitkan lagi. Konsep Anda tetap tersimpan.',
      en: 'Complete the fields named, then issue again. Your draft is kept.',
    },
  }),
});
