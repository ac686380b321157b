import { jelaskanDengan } from '../kernel/index.ts';
import { KALIMAT_AGENDA } from './jelaskan-agenda.ts';
import { kalimatImpor } from './jelaskan-impor.ts';
import type { PenolakanKlasifikasi } from './klasifikasi.ts';

/** The refusal in a full sentence, and what to do next. */
export const jelaskanKlasifikasi = jelaskanDengan<PenolakanKlasifikasi>({
  ...KALIMAT_AGENDA,
  'naskah/klasifikasi-salah': ({ klasifikasi }) => ({
    detail: {
      id: `Kode “${klasifikasi}” tidak dapat dicatat: kode hanya huruf, angka, titik, dan tanda hubung, dan artinya harus diisi.`,
      en: `Code “${klasifikasi}” cannot be entered: letters, digits, dots and hyphens only, and a meaning is needed.`,
    },
  }),
  'naskah/klasifikasi-ada': ({ klasifikasi }) => ({
    detail: {
      id: `Kode ${klasifikasi} sudah ada. Artinya tidak diganti, karena surat lama memakainya.`,
      en: `Code ${klasifikasi} is there already. Its meaning is not changed, for older letters bear it.`,
    },
    jalanKeluar: { id: 'Pakai kode lain.', en: 'Use another code.' },
  }),
  'naskah/klasifikasi-tak-berlaku': ({ klasifikasi }) => ({
    detail: {
      id: `Kode klasifikasi ${klasifikasi} tidak berlaku pada hari itu.`,
      en: `Classification code ${klasifikasi} is not in force on that day.`,
    },
    jalanKeluar: { id: 'Pilih kode yang masih berlaku.', en: 'Choose a code that is in force.' },
  }),
  'naskah/klasifikasi-akhir': ({ sejak }) => ({
    detail: {
      id: `Hari terakhir tidak boleh mendahului hari pertama, ${sejak}.`,
      en: `The last day cannot lie before the first one, ${sejak}.`,
    },
  }),
  'naskah/impor-klasifikasi': kalimatImpor,
  'naskah/ciri-mundur': ({ hariIni }) => ({
    detail: {
      id: `Ciri bawaan berlaku paling awal hari ini, ${hariIni}: surat yang sudah terbit tidak berubah.`,
      en: `Defaults begin today, ${hariIni}, at the earliest: letters already issued do not change.`,
    },
  }),
  'naskah/ciri-bukan-giliran': () => ({
    detail: {
      id: 'Sifat surat dipilih jabatan yang sedang memegang tindakan berkas ini.',
      en: 'The classes of letters are chosen by an office that has an open act in this dossier.',
    },
  }),
});
