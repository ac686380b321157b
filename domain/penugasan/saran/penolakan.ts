import { jelaskanDengan, type Penolakan } from '../../kernel/index.ts';

export type PenolakanSaran =
  | Penolakan<'aturan', 'penugasan/saran-masa-terbalik'>
  | Penolakan<'keadaan', 'penugasan/saran-terlalu-lama'>;

/** The refusal in a full sentence, and what to do next. */
export const jelaskanSaran = jelaskanDengan<PenolakanSaran>({
  'penugasan/saran-masa-terbalik': () => ({
    detail: {
      id: 'Masa penugasan berakhir sebelum dimulai, sehingga beban pegawai tidak dapat dihitung.',
      en: 'The period ends before it begins, so nobody’s load can be reckoned.',
    },
    jalanKeluar: { id: 'Perbaiki salah satu tanggalnya.', en: 'Correct one of the days.' },
  }),
  'penugasan/saran-terlalu-lama': () => ({
    detail: {
      id: 'Susunan tim belum ditemukan dalam dua detik, batas waktu pencariannya.',
      en: 'No team was found within two seconds, the limit of the search.',
    },
    jalanKeluar: {
      id: 'Coba sekali lagi, atau bagi tim menjadi beberapa kursi yang lebih sedikit.',
      en: 'Try once more, or divide the team into fewer seats.',
    },
  }),
});
