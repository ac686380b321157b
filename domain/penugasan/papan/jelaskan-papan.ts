import { jelaskanDengan } from '../../kernel/index.ts';
import { jelaskanPelanggaran } from '../../regulasi/index.ts';
import type { PenolakanPapan } from './penolakan.ts';

/** The refusal in a full sentence, and what to do next. */
export const jelaskanPapan = jelaskanDengan<PenolakanPapan>({
  'papan/tidak-ada': () => ({
    detail: {
      id: 'Kebutuhan ini tidak ada atau bukan untuk Anda.',
      en: 'This need does not exist or is not for you.',
    },
  }),
  'papan/belum-dibuka': () => ({
    detail: {
      id: 'Kebutuhan ini masih konsep, sehingga belum menerima lamaran.',
      en: 'This need is still a draft and takes no applications yet.',
    },
  }),
  'papan/tertutup': () => ({
    detail: {
      id: 'Kebutuhan ini sudah ditutup, sehingga tidak menerima lamaran atau persetujuan lagi.',
      en: 'This need is closed and takes no more applications or approvals.',
    },
    jalanKeluar: {
      id: 'Lihat peluang lain yang masih dibuka, atau tanyakan kepada pimpinan unit yang membukanya.',
      en: 'Look at other opportunities that are open, or ask the head of the unit that opened it.',
    },
  }),
  'papan/terpenuhi': ({ jumlah }) => ({
    detail: {
      id: `Kebutuhan ini sudah terpenuhi: ${jumlah} dari ${jumlah} tempat terisi.`,
      en: `This need is filled: ${jumlah} of ${jumlah} places are taken.`,
    },
    jalanKeluar: {
      id: 'Tempat terbuka kembali bila ada yang mundur atau tidak disetujui penilainya; lihat juga peluang lain.',
      en: 'A place opens again when somebody withdraws or the appraiser does not agree; look at other opportunities too.',
    },
  }),
  'papan/tempat-kurang': ({ bebas, diminta }) => ({
    detail: {
      id: `Kebutuhan ini tinggal mempunyai ${bebas} tempat, sedangkan yang dilibatkan ${diminta} orang.`,
      en: `This need has ${bebas} ${bebas === 1 ? 'place' : 'places'} left, and ${diminta} people are asked for.`,
    },
    jalanKeluar: {
      id: `Libatkan paling banyak ${bebas} orang, atau tulis kebutuhan lain untuk sisanya.`,
      en: `Ask for at most ${bebas}, or write another need for the others.`,
    },
  }),
  'papan/lewat-batas': () => ({
    detail: {
      id: 'Batas waktu lamaran kebutuhan ini sudah lewat.',
      en: 'The last day for applications to this need has passed.',
    },
    jalanKeluar: {
      id: 'Lihat peluang lain yang masih dibuka.',
      en: 'Look at other opportunities that are still open.',
    },
  }),
  'papan/sudah-melamar': () => ({
    detail: {
      id: 'Anda sudah melamar kebutuhan ini.',
      en: 'You have applied for this need already.',
    },
    jalanKeluar: {
      id: 'Ikuti keadaannya di “Lamaran saya”; lamaran baru dapat dikirim setelah yang ini ditarik.',
      en: 'Follow it at “My applications”; a new one can be sent after this one is withdrawn.',
    },
  }),
  'papan/bukan-konsep': () => ({
    detail: {
      id: 'Kebutuhan ini sudah dibuka di papan, sehingga isinya tidak dapat diubah lagi.',
      en: 'This need stands on the board already, so it can no longer be changed.',
    },
    jalanKeluar: {
      id: 'Tutup kebutuhan ini dengan alasannya, lalu buka yang baru.',
      en: 'Close this need with the reason and open a new one.',
    },
  }),
  'papan/diubah-orang-lain': () => ({
    detail: {
      id: 'Konsep ini sudah diubah di tempat lain sejak Anda membukanya.',
      en: 'This draft was changed elsewhere since you opened it.',
    },
    jalanKeluar: {
      id: 'Salin isian Anda, muat ulang halaman, lalu lanjutkan dari isi yang terbaru.',
      en: 'Copy what you typed, reload the page and go on from the newest version.',
    },
  }),
  'papan/sudah-diberitahukan': () => ({
    detail: {
      id: 'Penutupan ini sudah disampaikan kepada pelamar, sehingga tidak dapat dibatalkan.',
      en: 'The applicants were told of the closing, so it cannot be undone.',
    },
    jalanKeluar: {
      id: 'Buka kebutuhan baru dengan isi yang sama.',
      en: 'Open a new need with the same content.',
    },
  }),
  'papan/belum-ditutup': () => ({
    detail: {
      id: 'Kebutuhan ini masih dibuka; pelamar yang tidak dipilih diberi tahu setelah kebutuhan ditutup.',
      en: 'This need is still open; those not chosen are told after it is closed.',
    },
    jalanKeluar: {
      id: 'Tutup kebutuhan ini lebih dahulu, dengan alasannya.',
      en: 'Close the need first, with the reason.',
    },
  }),
  'papan/tanpa-kompetensi': () => ({
    detail: {
      id: 'Kebutuhan ini belum menyebut kompetensi, sehingga tidak dapat dicocokkan dengan pegawai.',
      en: 'This need names no competence yet, so it cannot be matched with people.',
    },
    jalanKeluar: {
      id: 'Tuliskan sedikitnya satu kompetensi, keahlian, atau keterampilan.',
      en: 'Write at least one competence, expertise or skill.',
    },
  }),
  'papan/batas-tidak-masuk-akal': () => ({
    detail: {
      id: 'Batas waktu lamaran harus jatuh antara hari ini dan hari terakhir penugasan.',
      en: 'The last day for applications must lie between today and the last day of the work.',
    },
    jalanKeluar: {
      id: 'Pilih hari lain sebagai batas waktu lamaran.',
      en: 'Choose another last day for applications.',
    },
  }),
  'papan/tanpa-alur': ({ alur }) => ({
    detail: {
      id: `Peraturan yang diikuti instansi Anda tidak memuat alur “${alur}”, sehingga tidak ada yang dapat mengajukan diri sejauh itu.`,
      en: `The regulation that your agency follows has no flow “${alur}”, so nobody can apply from that far.`,
    },
    jalanKeluar: {
      id: 'Pilih jangkauan yang lebih dekat, atau tempuh penunjukan.',
      en: 'Choose a nearer reach, or use appointment.',
    },
  }),
  'papan/melanggar-aturan': jelaskanPelanggaran({ id: 'kebutuhan', en: 'need' }).melanggar,
});
