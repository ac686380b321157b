import type { RincianPenolakan } from '../../kernel/index.ts';
import { LAMPIRAN_BANYAK } from './batas-lampiran.ts';

export const TANPA_BERKAS = {
  jenis: 'aturan',
  kode: 'alur/tanpa-berkas',
  detail: { id: 'Belum ada berkas yang dipilih, atau berkasnya kosong.', en: 'No file was chosen, or it is empty.' },
  jalanKeluar: { id: 'Pilih berkasnya, lalu kirim lagi.', en: 'Choose the file and send again.' },
} as const;

export const JENIS_LAIN = {
  jenis: 'aturan',
  kode: 'alur/jenis-lampiran',
  detail: {
    id: 'Berkas itu bukan PDF, PNG, JPG, atau dokumen kantor (DOCX, XLSX, PPTX, ODT, ODS, ODP). Isinya yang diperiksa, bukan namanya.',
    en: 'That file is no PDF, PNG, JPG or office file (DOCX, XLSX, PPTX, ODT, ODS, ODP). Its content is checked, not its name.',
  },
  jalanKeluar: {
    id: 'Simpan sebagai PDF, lalu lampirkan PDF itu. Berkas bersandi dan bentuk lama (DOC, XLS) juga tidak diterima.',
    en: 'Save it as a PDF and attach that. Files with a password and old formats (DOC, XLS) are not taken either.',
  },
} as const;

export const BERMAKRO = {
  jenis: 'aturan',
  kode: 'alur/lampiran-bermakro',
  detail: {
    id: 'Berkas kantor itu memuat makro, yaitu program yang dapat berjalan di komputer pembacanya.',
    en: 'That office file carries macros: a program that could run on the reader’s computer.',
  },
  jalanKeluar: { id: 'Simpan tanpa makro atau sebagai PDF.', en: 'Save it without macros or as a PDF.' },
} as const;

export const PENUH = {
  jenis: 'aturan',
  kode: 'alur/lampiran-penuh',
  detail: {
    id: `Berkas ini sudah memuat ${LAMPIRAN_BANYAK} lampiran, batas paling banyak.`,
    en: `This dossier holds ${LAMPIRAN_BANYAK} attachments already, which is the limit.`,
  },
  jalanKeluar: { id: 'Gabungkan beberapa dokumen menjadi satu PDF.', en: 'Join several documents into one PDF.' },
} as const;

export const BUKAN_PENGUNGGAH = {
  jenis: 'wewenang',
  kode: 'alur/bukan-pengunggah',
  detail: {
    id: 'Lampiran hanya dapat dicabut oleh yang mengunggahnya.',
    en: 'Only who uploaded an attachment may take it back.',
  },
} as const;

export const SUDAH_DICABUT = {
  jenis: 'keadaan',
  kode: 'alur/lampiran-dicabut',
  detail: { id: 'Lampiran ini sudah dicabut.', en: 'This attachment has been taken back already.' },
} as const;

export const TERLANJUR = {
  jenis: 'keadaan',
  kode: 'alur/lampiran-terlanjur',
  detail: {
    id: 'Sesudah lampiran ini diunggah, sudah ada putusan. Lampiran yang mungkin menjadi dasar putusan tetap di berkas.',
    en: 'Something has been decided since this was uploaded. What a decision may rest on stays with the dossier.',
  },
  jalanKeluar: {
    id: 'Tulis catatan yang menjelaskan kekeliruannya dan lampirkan yang benar.',
    en: 'Write a note that explains the mistake and attach the right file.',
  },
} as const;

export const sudahAda = (nama: string): RincianPenolakan => ({
  jenis: 'keadaan',
  kode: 'alur/lampiran-sama',
  detail: {
    id: `Isi yang sama sudah terlampir dengan nama “${nama}”.`,
    en: `The same content is attached already, named “${nama}”.`,
  },
});
