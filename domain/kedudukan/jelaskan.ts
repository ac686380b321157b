import { jelaskanDengan } from '../kernel/index.ts';
import { jelaskanPelanggaran } from '../regulasi/index.ts';
import type { PenolakanKedudukan, PenolakanLaporan } from './penolakan.ts';

type Semua = PenolakanKedudukan | PenolakanLaporan;
const pelanggaran = jelaskanPelanggaran({ id: 'usul', en: 'proposal' });

/** The refusal in a full sentence, and what to do next. */
export const jelaskan = jelaskanDengan<Semua>({
  'kedudukan/tidak-ada': () => ({
    detail: {
      id: 'Usul, unit, atau jabatan ini tidak ada atau bukan untuk Anda.',
      en: 'This proposal, unit or office does not exist or is not for you.',
    },
  }),
  'kedudukan/tanpa-alur': () => ({
    detail: {
      id: 'Peraturan yang diikuti instansi Anda tidak memuat alur penetapan kedudukan.',
      en: 'The regulation that your agency follows has no flow for stipulating kedudukan.',
    },
    jalanKeluar: {
      id: 'Tanyakan caranya kepada unit organisasi dan tata laksana.',
      en: 'Ask the organisation and procedures unit how it is done.',
    },
  }),
  'kedudukan/melanggar-aturan': pelanggaran.melanggar,
  'kedudukan/perlu-alasan': pelanggaran.perluAlasan,
  'kedudukan/tanpa-orang': () => ({
    detail: { id: 'Usul ini belum menyebut seorang pun.', en: 'This proposal names nobody yet.' },
    jalanKeluar: {
      id: 'Pilih pegawai, jenjang, atau seluruh unit, lalu atasannya.',
      en: 'Choose people, a grade or the whole unit, then the superior.',
    },
  }),
  'kedudukan/menilai-diri': () => ({
    detail: { id: 'Tidak seorang pun menjadi atasan dirinya sendiri.', en: 'Nobody is his or her own superior.' },
    jalanKeluar: { id: 'Pilih atasan lain bagi pegawai itu.', en: 'Choose another superior for that person.' },
  }),
  'kedudukan/berlaku-surut': ({ hariIni }) => ({
    detail: {
      id: `Kedudukan baru tidak berlaku surut; hari pertama paling awal ${hariIni}.`,
      en: `A new kedudukan does not apply to the past; its first day is ${hariIni} at the earliest.`,
    },
    jalanKeluar: {
      id: 'Bila datanya yang keliru, laporkan kepada petugas SDM untuk diperbaiki.',
      en: 'If it is the record that is wrong, report it to the HR officer for correction.',
    },
  }),
  'kedudukan/tidak-dikembalikan': () => ({
    detail: {
      id: 'Usul ini tidak sedang dikembalikan: sudah dikirim lagi, diputus, atau ditarik.',
      en: 'This proposal is not waiting to be mended: it was sent again, decided or withdrawn.',
    },
    jalanKeluar: { id: 'Buka berkasnya untuk melihat keadaannya.', en: 'Open its dossier to see where it stands.' },
  }),
  'kedudukan/unit-lain': () => ({
    detail: {
      id: 'Usul yang dikembalikan diperbaiki bagi unit yang sama.',
      en: 'A returned proposal is mended for the same unit.',
    },
    jalanKeluar: { id: 'Bagi unit lain, buat usul baru.', en: 'For another unit, make a new proposal.' },
  }),
  'kedudukan/bukan-pengusul': ({ jabatan }) => ({
    detail: {
      id: `Kedudukan pegawai unit ini diusulkan pimpinannya${jabatan ? ` (${jabatan})` : ''}; Anda tidak memangku jabatan itu hari ini.`,
      en: `Kedudukan in this unit is proposed by its head${jabatan ? ` (${jabatan})` : ''}; you do not hold that office today.`,
    },
    jalanKeluar: {
      id: 'Sampaikan keperluannya kepada pimpinan unit itu.',
      en: 'Tell the head of that unit what is needed.',
    },
  }),
  'kedudukan/laporan-tidak-ada': () => ({
    detail: {
      id: 'Laporan atau jabatan ini tidak ada atau bukan untuk Anda.',
      en: 'This report or post does not exist or is not for you.',
    },
  }),
  'kedudukan/laporan-sama': () => ({
    detail: {
      id: 'Pejabat itu sudah tercatat sebagai atasan langsung Anda.',
      en: 'That official is already on record as your direct superior.',
    },
    jalanKeluar: { id: 'Pilih pejabat lain.', en: 'Choose another official.' },
  }),
  'kedudukan/laporan-diri': () => ({
    detail: { id: 'Tidak seorang pun menjadi atasan dirinya sendiri.', en: 'Nobody is his or her own superior.' },
    jalanKeluar: { id: 'Pilih pejabat lain.', en: 'Choose another official.' },
  }),
  'kedudukan/laporan-menunggu': () => ({
    detail: {
      id: 'Laporan Anda sebelumnya tentang jabatan ini masih menunggu jawaban.',
      en: 'Your earlier report about this post still waits for an answer.',
    },
  }),
  'kedudukan/laporan-terjawab': () => ({
    detail: { id: 'Laporan ini sudah dijawab.', en: 'This report has been answered already.' },
  }),
  'kedudukan/laporan-mendatang': ({ hariIni }) => ({
    detail: {
      id: `Perbaikan data mulai paling lambat hari ini, ${hariIni}.`,
      en: `A correction of data begins today, ${hariIni}, at the latest.`,
    },
    jalanKeluar: {
      id: 'Perubahan mulai hari kemudian diusulkan pimpinan unit dan ditetapkan.',
      en: 'A change from a later day is proposed by the head of the unit and stipulated.',
    },
  }),
  'kedudukan/laporan-kurang': ({ isian }) => ({
    detail:
      isian === 'alasan'
        ? { id: 'Alasannya belum ditulis.', en: 'The reason is missing.' }
        : { id: 'Pejabatnya belum dipilih.', en: 'No official has been chosen.' },
  }),
  'kedudukan/laporan-bukan-petugas': () => ({
    detail: {
      id: 'Data kedudukan seseorang diperbaiki petugas SDM; analis organisasi meneruskan atau menolak laporan.',
      en: 'The record of a person is corrected by the HR officer; the organisation analyst passes a report on or declines it.',
    },
  }),
});
