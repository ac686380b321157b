import { jelaskanDengan } from '../../kernel/index.ts';
import type { PenolakanPenunjukan } from './penunjukan.ts';

/** The refusal in a full sentence, and what to do next. */
export const jelaskanPenunjukan = jelaskanDengan<PenolakanPenunjukan>({
  'penunjukan/tidak-ada': () => ({
    detail: {
      id: 'Penunjukan atau jabatan ini tidak ada di instansi Anda pada hari itu.',
      en: 'This designation or office does not exist in your agency on that day.',
    },
  }),
  'penunjukan/tanpa-wewenang': () => ({
    detail: {
      id: 'Jabatan untuk sebuah peran ditunjuk oleh analis organisasi dan tata laksana atau petugas SDM.',
      en: 'Offices for roles are designated by the organisation analyst or an HR officer.',
    },
    jalanKeluar: { id: 'Sampaikan usulnya kepada mereka.', en: 'Put the proposal to them.' },
  }),
  'penunjukan/tanpa-alasan': () => ({
    detail: { id: 'Alasannya belum ditulis.', en: 'The reason is not written yet.' },
    jalanKeluar: { id: 'Tuliskan dasar penunjukannya.', en: 'Write what the designation rests on.' },
  }),
  'penunjukan/bukan-peran': ({ peran }) => ({
    detail: {
      id: `Peraturan yang dianut tidak meminta jabatan untuk “${peran}”.`,
      en: `The adopted regulation does not ask for an office for “${peran}”.`,
    },
    jalanKeluar: { id: 'Pilih peran dari daftarnya.', en: 'Choose a role from the list.' },
  }),
  'penunjukan/mundur': ({ hariIni }) => ({
    detail: {
      id: `Penunjukan tidak dapat berlaku mundur; hari paling awal ${hariIni}.`,
      en: `A designation cannot reach back; the earliest day is ${hariIni}.`,
    },
    jalanKeluar: {
      id: 'Tindakan hari-hari lalu tetap milik jabatan yang ditunjuk saat itu.',
      en: 'Acts of the days before stay with the office designated then.',
    },
  }),
  'penunjukan/masa-terbalik': () => ({
    detail: {
      id: 'Hari terakhir mendahului hari pertama, atau melewati hari terakhir yang sudah ditetapkan.',
      en: 'The last day is before the first, or beyond the last day already set.',
    },
  }),
  'penunjukan/sudah': ({ jabatan, sejak }) => ({
    detail: {
      id: `${jabatan} sudah ditunjuk untuk peran ini sejak ${sejak}.`,
      en: `${jabatan} is designated for this role since ${sejak}.`,
    },
    jalanKeluar: { id: 'Pilih jabatan lain.', en: 'Choose another office.' },
  }),
  'penunjukan/bertumpuk': ({ jabatan, sejak }) => ({
    detail: {
      id: `Sudah ada penunjukan mulai ${sejak}: ${jabatan}.`,
      en: `There is a designation from ${sejak} already: ${jabatan}.`,
    },
    jalanKeluar: {
      id: 'Akhiri penunjukan itu dahulu, atau beri hari terakhir sebelum hari itu.',
      en: 'End that one first, or set a last day before it.',
    },
  }),
  'penunjukan/sudah-berakhir': () => ({
    detail: { id: 'Penunjukan ini sudah berakhir.', en: 'This designation has ended already.' },
  }),
});
