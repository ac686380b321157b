import { jelaskanDengan } from '../../kernel/index.ts';
import { jelaskanPelanggaran } from '../../regulasi/index.ts';
import type { PenolakanMasa } from './penolakan-masa.ts';

const pelanggaran = jelaskanPelanggaran({ id: 'perubahan', en: 'change' });

/** The refusal of a change in a full sentence, and what to do next. */
export const jelaskanMasa = jelaskanDengan<PenolakanMasa>({
  'penugasan/tidak-ada': () => ({
    detail: {
      id: 'Penugasan ini tidak ada atau bukan untuk Anda.',
      en: 'This assignment does not exist or is not for you.',
    },
  }),
  'penugasan/belum-berlaku': () => ({
    detail: {
      id: 'Penugasan ini belum berlaku, ditolak, atau ditarik; yang dapat diubah hanya penugasan yang sudah diterima.',
      en: 'This assignment is not in force yet, was refused or was withdrawn; only an accepted one can be changed.',
    },
    jalanKeluar: {
      id: 'Selesaikan lebih dahulu langkah yang terbuka pada berkasnya.',
      en: 'First finish the open step of its dossier.',
    },
  }),
  'penugasan/belum-mulai': () => ({
    detail: {
      id: 'Masa penugasan ini belum mulai; belum ada yang dilaporkan.',
      en: 'The period of this assignment has not begun; there is nothing to report yet.',
    },
    jalanKeluar: {
      id: 'Laporan akhir dibuka dengan sendirinya pada hari terakhir, dan dapat Anda mulai sejak hari pertama.',
      en: 'The closing report is opened by itself on the last day, and you may begin it from the first day on.',
    },
  }),
  'penugasan/laporan-ada': () => ({
    detail: {
      id: 'Laporan akhir penugasan ini sudah dibuka atau sudah diterima.',
      en: 'The closing report of this assignment is open already, or accepted.',
    },
    jalanKeluar: {
      id: 'Buka laporannya dari panel “Masa penugasan”.',
      en: 'Open it from the panel “Period”.',
    },
  }),
  'penugasan/bukan-giliran': () => ({
    detail: {
      id: 'Langkah ini sudah diselesaikan atau tidak meminta tulisan.',
      en: 'This step is finished already, or asks for no text.',
    },
    jalanKeluar: { id: 'Muat ulang halaman berkas.', en: 'Load the page of the dossier again.' },
  }),
  'penugasan/bukan-pengusul': ({ jabatan, instansi = jabatan }) => ({
    detail: {
      id: instansi ? `Perubahan ini diusulkan oleh ${instansi}.` : 'Jabatan yang mengusulkan perubahan ini tidak ada.',
      en: instansi ? `This change is proposed by ${instansi}.` : 'The office that proposes this change does not exist.',
    },
    jalanKeluar: {
      id: 'Sampaikan kebutuhan perubahannya kepada pejabat itu.',
      en: 'Tell that official what has to change.',
    },
  }),
  'penugasan/tanpa-alur': ({ alur }) => ({
    detail: {
      id: `Peraturan yang diikuti instansi Anda tidak memuat alur “${alur}”.`,
      en: `The regulation that your agency follows has no flow “${alur}”.`,
    },
    jalanKeluar: {
      id: 'Tanyakan caranya kepada unit organisasi dan tata laksana.',
      en: 'Ask the organisation and procedures unit how to go on.',
    },
  }),
  'penugasan/melanggar-aturan': pelanggaran.melanggar,
  'penugasan/perlu-alasan': pelanggaran.perluAlasan,
});
