import { jelaskanDengan } from '../../kernel/index.ts';
import type { PenolakanMandat } from './penolakan.ts';

const ISIAN = {
  nomorSurat: { id: 'nomor surat perintah', en: 'the number of the mandate letter' },
  sebab: { id: 'sebab', en: 'the cause' },
  sampai: { id: 'hari terakhir', en: 'the last day' },
  alasan: { id: 'alasan', en: 'the reason' },
} as const;

/** The refusal in a full sentence, and what to do next. */
export const jelaskanMandat = jelaskanDengan<PenolakanMandat>({
  'mandat/tidak-ada': () => ({
    detail: {
      id: 'Mandat, jabatan, atau pegawai ini tidak ada atau bukan untuk Anda.',
      en: 'This mandate, office or person does not exist or is not for you.',
    },
  }),
  'mandat/tanpa-wewenang': () => ({
    detail: {
      id: 'Mandat atas jabatan ini ditetapkan oleh atasannya atau dicatat oleh petugas SDM (Undang-Undang Administrasi Pemerintahan).',
      en: 'A mandate over this office is given by the office above it, or recorded by an HR officer (Law on Government Administration).',
    },
    jalanKeluar: {
      id: 'Sampaikan surat perintahnya kepada petugas SDM instansi Anda.',
      en: 'Hand the mandate letter to the HR officer of your agency.',
    },
  }),
  'mandat/kurang-isian': ({ isian }) => ({
    detail: { id: `Isian ${ISIAN[isian].id} belum ada.`, en: `Please give ${ISIAN[isian].en}.` },
    ...(isian === 'sampai' && {
      jalanKeluar: {
        id: 'Plh menggantikan untuk sementara: tetapkan hari terakhirnya; mandat dapat dicabut lebih awal.',
        en: 'A Plh stands in for a while: set the last day; the mandate may be ended earlier.',
      },
    }),
  }),
  'mandat/masa-terbalik': () => ({
    detail: { id: 'Hari terakhir mendahului hari pertama.', en: 'The last day is before the first.' },
  }),
  'mandat/mundur': ({ hariIni }) => ({
    detail: {
      id: `Mandat tidak dapat berlaku mundur; hari pertama paling awal ${hariIni}.`,
      en: `A mandate cannot start in the past; its first day is ${hariIni} at the earliest.`,
    },
    jalanKeluar: {
      id: 'Keputusan hari-hari lalu tetap keputusan pejabat yang memangku jabatan pada hari itu.',
      en: 'What was decided in the days before stays the decision of whoever held the office then.',
    },
  }),
  'mandat/tidak-lowong': ({ nama }) => ({
    detail: {
      id: `Jabatan ini masih dipangku ${nama}; Plt hanya untuk jabatan yang lowong (Undang-Undang Administrasi Pemerintahan).`,
      en: `This office is held by ${nama}; a Plt is only for a vacant office (Law on Government Administration).`,
    },
    jalanKeluar: {
      id: 'Pilih Plh bila pejabatnya berhalangan sementara.',
      en: 'Choose Plh when the holder is absent for a while.',
    },
  }),
  'mandat/lowong': () => ({
    detail: {
      id: 'Jabatan ini tidak mempunyai pejabat definitif pada masa itu; Plh hanya menggantikan pejabat yang berhalangan.',
      en: 'This office has no definitive holder in that period; a Plh only stands in for one who is absent.',
    },
    jalanKeluar: { id: 'Pilih Plt untuk jabatan yang lowong.', en: 'Choose Plt for a vacant office.' },
  }),
  'mandat/diri-sendiri': () => ({
    detail: {
      id: 'Pegawai ini pejabat definitif jabatan itu sendiri.',
      en: 'This person is the definitive holder of the office.',
    },
    jalanKeluar: { id: 'Pilih pegawai lain.', en: 'Choose somebody else.' },
  }),
  'mandat/bertumpuk': ({ nama, sejak, sampai }) => ({
    detail: {
      id: `Sudah ada mandat serupa: ${nama}, ${sejak} sampai ${sampai ?? 'ada pejabat baru'}.`,
      en: `There is such a mandate already: ${nama}, ${sejak} to ${sampai ?? 'the next appointment'}.`,
    },
    jalanKeluar: {
      id: 'Cabut mandat itu dahulu atau pilih masa lain.',
      en: 'End that mandate first, or choose another period.',
    },
  }),
  'mandat/sudah-berakhir': () => ({
    detail: { id: 'Mandat ini sudah berakhir.', en: 'This mandate has ended already.' },
  }),
});
