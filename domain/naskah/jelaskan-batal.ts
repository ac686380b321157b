import { jelaskanDengan } from '../kernel/index.ts';
import type { PenolakanBatal } from './batal.ts';

/** Why a letter is not cancelled, and what can be done instead. */
export const jelaskanBatal = jelaskanDengan<PenolakanBatal>({
  'naskah/batal-bukan-penanda': ({ nomor, jabatan }) => ({
    detail: {
      id: `Surat ${nomor} hanya dapat dibatalkan jabatan yang menandatanganinya, ${jabatan}.`,
      en: `Letter ${nomor} can be cancelled only by the office that signed it, ${jabatan}.`,
    },
    jalanKeluar: { id: 'Sampaikan kekeliruannya kepada jabatan itu.', en: 'Tell that office what is wrong.' },
  }),
  'naskah/bukan-terbit': ({ nomor }) => ({
    detail: { id: `Surat ${nomor} sudah dibatalkan.`, en: `Letter ${nomor} has been cancelled already.` },
  }),
  'naskah/batal-berlanjut': ({ nomor, tugas }) => ({
    detail: {
      id: `Surat ${nomor} tidak dapat dibatalkan: langkah “${tugas.id}” sudah diambil berdasarkan surat ini.`,
      en: `Letter ${nomor} cannot be cancelled: the step “${tugas.en}” was taken on the strength of it.`,
    },
    jalanKeluar: {
      id: 'Terbitkan surat yang memperbaikinya, atau ubah penugasannya dengan surat perubahan atau pengakhiran.',
      en: 'Issue a letter that corrects it, or change the assignment by a letter of change or end.',
    },
  }),
  'naskah/batal-berkas-berjalan': ({ nomor }) => ({
    detail: {
      id: `Surat ${nomor} tidak dapat dibatalkan: berkasnya masih berjalan dan langkah berikutnya menunggu atas dasar surat ini.`,
      en: `Letter ${nomor} cannot be cancelled: its dossier still runs, and the next step waits on the strength of it.`,
    },
    jalanKeluar: {
      id: 'Tarik berkasnya lebih dahulu, atau tunggu sampai ditolak; sesudah itu suratnya dapat dibatalkan.',
      en: 'Withdraw the dossier first, or wait until it is refused; then the letter can be cancelled.',
    },
  }),
  'naskah/batal-putusan-berlaku': ({ nomor }) => ({
    detail: {
      id: `Surat ${nomor} tidak dapat dibatalkan: putusan yang dimuatnya sudah berlaku.`,
      en: `Letter ${nomor} cannot be cancelled: the decision that it holds is in force.`,
    },
    jalanKeluar: {
      id: 'Ubah putusannya dengan langkah dan surat tersendiri.',
      en: 'Change the decision by a step and a letter of its own.',
    },
  }),
});
