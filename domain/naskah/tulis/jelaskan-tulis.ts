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
