import { jelaskanDengan, type Kalimat } from '../kernel/index.ts';
import type { PenolakanAgenda } from './blok-nomor.ts';
import type { HariLibur } from './hari-kerja.ts';

/** A sentence for every refusal of the agenda; rooms beside it that may be refused the same way take it in. */
export const KALIMAT_AGENDA: Kalimat<PenolakanAgenda> = {
  'naskah/agenda-tanpa-hak': () => ({
    detail: {
      id: 'Buku agenda, kode klasifikasi, hari libur, dan paraf diatur petugas organisasi dan tata laksana.',
      en: 'The agenda, classification codes, days off and initials are kept by the organisation and procedures officer.',
    },
    jalanKeluar: { id: 'Hubungi petugas ortala instansi Anda.', en: 'Contact the ortala officer of your agency.' },
  }),
  'naskah/tanpa-alasan': () => ({
    detail: {
      id: 'Alasannya belum ditulis. Alasan tampil di buku agenda dan tersimpan dalam jejak.',
      en: 'The reason is missing. It shows in the agenda and is kept in the audit trail.',
    },
    jalanKeluar: { id: 'Tulis alasannya, lalu kirim lagi.', en: 'Write the reason, then send again.' },
  }),
  'naskah/blok-hari': ({ hariIni, paling }) => ({
    detail: {
      id: `Nomor dipesan untuk hari ini atau hari yang akan datang, dari ${hariIni} sampai ${paling}; tidak untuk hari yang lewat.`,
      en: `Numbers are reserved for today or a day to come, from ${hariIni} to ${paling}; never for a day that is past.`,
    },
    jalanKeluar: {
      id: 'Surat kertas dari hari yang lewat dicatat dengan nomor berikutnya, sejauh setelan tanggal mundur membolehkan.',
      en: 'A paper letter of a past day takes the next number, as far as the setting for earlier dates allows.',
    },
  }),
  'naskah/blok-jumlah': ({ paling }) => ({
    detail: {
      id: `Sekali pesan 1 sampai ${paling} nomor.`,
      en: `Between 1 and ${paling} numbers are reserved at a time.`,
    },
  }),
  'naskah/nomor-terpakai': ({ urut }) => ({
    detail: {
      id: `Nomor urut ${urut} sudah dipakai sebuah surat. Satu nomor untuk satu surat.`,
      en: `Number ${urut} is spent on a letter already. One number, one letter.`,
    },
    jalanKeluar: { id: 'Pilih nomor lain dari blok itu.', en: 'Choose another number of the block.' },
  }),
  'naskah/nomor-ditutup': ({ urut }) => ({
    detail: {
      id: `Nomor urut ${urut} sudah ditutup sebagai tidak dipakai.`,
      en: `Number ${urut} has been closed as not used.`,
    },
    jalanKeluar: { id: 'Pilih nomor lain dari blok itu.', en: 'Choose another number of the block.' },
  }),
  'naskah/blok-belum-hari': ({ hari }) => ({
    detail: {
      id: `Nomor itu dipesan untuk ${hari}, yang belum tiba.`,
      en: `That number is reserved for ${hari}, which has not come yet.`,
    },
    jalanKeluar: { id: `Catat suratnya pada ${hari} atau sesudahnya.`, en: `Enter the letter on ${hari} or later.` },
  }),
  'naskah/tanggal-mendatang': ({ hariIni }) => ({
    detail: {
      id: `Tanggal surat paling lambat hari ini, ${hariIni}.`,
      en: `The date of a letter is today, ${hariIni}, at the latest.`,
    },
  }),
  'naskah/tanggal-mundur': ({ paling, hari, libur }) => ({
    detail: {
      id:
        hari === 0
          ? 'Instansi Anda tidak membolehkan tanggal mundur di luar nomor yang dipesan.'
          : `Instansi Anda membolehkan tanggal mundur paling jauh ${hari} hari kerja, sampai ${paling}.${sebutLibur(libur, 'Bukan hari kerja')}`,
      en:
        hari === 0
          ? 'Your agency allows no earlier dates outside of reserved numbers.'
          : `Your agency allows dates at most ${hari} working days back, to ${paling}.${sebutLibur(libur, 'Not working days')}`,
    },
    jalanKeluar: {
      id: 'Pakai tanggal hari ini, atau nomor yang dipesan untuk hari itu.',
      en: 'Use today’s date, or a number that was reserved for that day.',
    },
  }),
  'naskah/tanggal-mendahului': ({ terakhir }) => ({
    detail: {
      id: `Surat terakhir dalam seri ini bertanggal ${terakhir}. Nomor sesudahnya tidak boleh bertanggal lebih awal.`,
      en: `The last letter of this series is dated ${terakhir}. A later number cannot bear an earlier date.`,
    },
    jalanKeluar: {
      id: `Pakai tanggal ${terakhir} atau sesudahnya, atau nomor yang dipesan untuk hari itu.`,
      en: `Use ${terakhir} or a later date, or a number that was reserved for that day.`,
    },
  }),
  'naskah/mundur-batas': ({ paling }) => ({
    detail: {
      id: `Tanggal mundur dapat dibolehkan 0 sampai ${paling} hari kerja.`,
      en: `Earlier dates may be allowed for 0 to ${paling} working days.`,
    },
  }),
};

const sebutLibur = (libur: readonly HariLibur[], awal: string): string =>
  libur.length === 0 ? '' : ` ${awal}: ${libur.map(({ hari, nama }) => `${hari} ${nama}`).join('; ')}.`;

/** The refusal in a full sentence, and what to do next. */
export const jelaskanAgenda = jelaskanDengan<PenolakanAgenda>(KALIMAT_AGENDA);
