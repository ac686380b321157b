import { jelaskanDengan } from '../kernel/index.ts';
import type { PenolakanPolaNomor } from './pola-nomor.ts';

/** The refusal in a full sentence, and what to do next. */
export const jelaskanPolaNomor = jelaskanDengan<PenolakanPolaNomor>({
  'naskah/pola-tanpa-hak': () => ({
    detail: {
      id: 'Pola nomor surat ditetapkan petugas organisasi dan tata laksana.',
      en: 'Number patterns are set by the organisation and procedures officer.',
    },
    jalanKeluar: { id: 'Hubungi petugas ortala instansi Anda.', en: 'Contact the ortala officer of your agency.' },
  }),
  'naskah/pola-salah': ({ salah }) => ({
    detail: { id: salah.map((s) => s.id).join(' '), en: salah.map((s) => s.en).join(' ') },
  }),
  'naskah/pola-mundur': ({ hariIni }) => ({
    detail: {
      id: `Pola tidak dapat berlaku mundur: surat yang sudah bernomor tetap bernomor itu. Hari pertama paling awal ${hariIni}.`,
      en: `A pattern cannot start in the past: letters keep the numbers they have. The first day is ${hariIni} at the earliest.`,
    },
  }),
  'naskah/pola-mendatang': ({ seri, sejak }) => ({
    detail: {
      id: `Seri ${seri} sudah mempunyai pola yang mulai ${sejak}.`,
      en: `Series ${seri} already has a pattern that starts on ${sejak}.`,
    },
    jalanKeluar: { id: `Tetapkan pola mulai ${sejak} atau sesudahnya.`, en: `Set the pattern from ${sejak} on.` },
  }),
  'naskah/pola-jenis-ganda': ({ seri, surat }) => ({
    detail: {
      id:
        surat.length > 0
          ? `Jenis surat itu sudah bernomor dalam seri ${seri}.`
          : `Seri ${seri} sudah menampung semua jenis lain.`,
      en:
        surat.length > 0
          ? `That kind of letter is numbered in series ${seri} already.`
          : `Series ${seri} already takes all other kinds.`,
    },
    jalanKeluar: {
      id: 'Pilih jenis yang lain, atau ubah seri itu dahulu.',
      en: 'Choose other kinds, or change that series first.',
    },
  }),
});
