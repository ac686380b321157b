import { jelaskanDengan } from '../kernel/index.ts';
import { jelaskanPelanggaran } from '../regulasi/index.ts';
import type { PenolakanPenugasan } from './penolakan.ts';

const pelanggaran = jelaskanPelanggaran({ id: 'permohonan', en: 'request' });

/** The refusal in a full sentence, and what to do next. */
export const jelaskan = jelaskanDengan<PenolakanPenugasan>({
  'penugasan/tidak-ada': () => ({
    detail: {
      id: 'Penugasan ini tidak ada atau bukan untuk Anda.',
      en: 'This assignment does not exist or is not for you.',
    },
  }),
  'penugasan/tanpa-alur': ({ alur }) => ({
    detail: {
      id: `Peraturan yang diikuti instansi Anda tidak memuat alur “${alur}”.`,
      en: `The regulation that your agency follows has no flow “${alur}”.`,
    },
    jalanKeluar: {
      id: 'Tanyakan cara penugasan yang tersedia kepada unit organisasi dan tata laksana.',
      en: 'Ask the organisation and procedures unit which ways of assignment are available.',
    },
  }),
  'penugasan/melanggar-aturan': pelanggaran.melanggar,
  'penugasan/perlu-alasan': pelanggaran.perluAlasan,
  'penugasan/tanpa-pegawai': () => ({
    detail: {
      id: 'Jawaban ini menyebut pegawai yang akan dilibatkan; belum ada yang dipilih.',
      en: 'This answer names the people who will be involved; nobody has been chosen yet.',
    },
    jalanKeluar: {
      id: 'Pilih sedikitnya satu pegawai dari instansi Anda, atau jawab tidak tersedia dengan alasannya.',
      en: 'Choose at least one person of your agency, or answer that nobody is available and why.',
    },
  }),
  'penugasan/tanpa-alasan': ({ jumlah }) => ({
    detail: {
      id: `Ada ${jumlah} pegawai yang tidak dilibatkan tanpa alasan; pemohon berhak mengetahuinya.`,
      en: `No reason is given for ${jumlah} of those who are not lent; the requester is entitled to one.`,
    },
    jalanKeluar: {
      id: 'Tuliskan alasan bagi setiap pegawai yang tidak dilibatkan, atau libatkan semuanya.',
      en: 'Write a reason for everybody who is not lent, or lend all of them.',
    },
  }),
  'penugasan/pegawai-ganda': ({ satu, dua }) => ({
    detail: {
      id: `Pegawai nomor ${satu} dan nomor ${dua} pada daftar adalah orang yang sama.`,
      en: `Number ${satu} and number ${dua} of the list are the same person.`,
    },
    jalanKeluar: {
      id: 'Hapus salah satunya: setiap orang cukup disebut satu kali.',
      en: 'Remove one of them: everybody is named once.',
    },
  }),
  'penugasan/beda-jalur': () => ({
    detail: {
      id: 'Pegawai yang dipilih tidak bernaung pada satu penilai dan satu pimpinan unit, sedangkan alur ini meminta satu jawaban dari masing-masing.',
      en: 'The people chosen do not share one appraiser and one unit head, and this procedure asks one answer of each.',
    },
    jalanKeluar: {
      id: 'Pilih pegawai dengan penilai dan pimpinan unit yang sama; untuk yang lain, minta pemohon mengirim permohonan tersendiri.',
      en: 'Choose people with the same appraiser and unit head; for the others, ask the requester to send another request.',
    },
  }),
  'penugasan/tanpa-alamat': ({ instansi }) => ({
    detail: {
      id: `${instansi ?? 'Instansi yang dituju'} belum atau tidak lagi membuka alamat untuk permohonan dari instansi lain.`,
      en: `${instansi ?? 'The agency addressed'} has no open address for requests from other agencies.`,
    },
    jalanKeluar: {
      id: 'Pilih instansi lain, atau minta unit organisasi dan tata laksana instansi itu membuka alamatnya.',
      en: 'Choose another agency, or ask its organisation and procedures unit to open an address.',
    },
  }),
});
