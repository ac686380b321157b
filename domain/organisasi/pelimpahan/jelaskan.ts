import { jelaskanDengan } from '../../kernel/index.ts';
import type { PenolakanPelimpahan } from './penolakan.ts';

const ISIAN = {
  nomorSurat: { id: 'nomor surat pelimpahan', en: 'the number of the letter of delegation' },
  alasan: { id: 'alasan', en: 'the reason' },
} as const;

/** The refusal in a full sentence, and what to do next. */
export const jelaskanPelimpahan = jelaskanDengan<PenolakanPelimpahan>({
  'pelimpahan/tidak-ada': () => ({
    detail: {
      id: 'Pelimpahan atau jabatan ini tidak ada atau bukan untuk Anda.',
      en: 'This delegation or office does not exist or is not for you.',
    },
  }),
  'pelimpahan/tanpa-wewenang': () => ({
    detail: {
      id: 'Kewenangan menandatangani dilimpahkan oleh pejabat definitif jabatan itu sendiri, atau dicatat oleh petugas SDM. Plt. dan Plh. tidak melimpahkan lagi yang diterimanya.',
      en: 'The power to sign is delegated by the definitive holder of the office, or recorded by an HR officer. A Plt. or Plh. does not pass on what was given.',
    },
    jalanKeluar: {
      id: 'Sampaikan surat pelimpahannya kepada petugas SDM instansi Anda.',
      en: 'Hand the letter of delegation to the HR officer of your agency.',
    },
  }),
  'pelimpahan/kurang-isian': ({ isian }) => ({
    detail: { id: `Isian ${ISIAN[isian].id} belum ada.`, en: `Please give ${ISIAN[isian].en}.` },
  }),
  'pelimpahan/masa-terbalik': () => ({
    detail: { id: 'Hari terakhir mendahului hari pertama.', en: 'The last day is before the first.' },
  }),
  'pelimpahan/mundur': ({ hariIni }) => ({
    detail: {
      id: `Pelimpahan tidak dapat berlaku atau dicabut mundur; hari paling awal ${hariIni}.`,
      en: `A delegation can neither start nor be revoked in the past; the first day is ${hariIni} at the earliest.`,
    },
    jalanKeluar: {
      id: 'Surat yang sudah ditandatangani tetap surat penanda tangannya.',
      en: 'Letters already signed stay those of who signed them.',
    },
  }),
  'pelimpahan/bukan-bawahan': () => ({
    detail: {
      id: 'Penerima pelimpahan bukan jabatan satu atau dua tingkat di bawah pemberinya: a.n. untuk satu tingkat, u.b. untuk dua tingkat.',
      en: 'The office delegated to is not one or two levels below: a.n. is for one level, u.b. for two.',
    },
    jalanKeluar: { id: 'Pilih jabatan yang ditawarkan.', en: 'Choose one of the offices offered.' },
  }),
  'pelimpahan/tanpa-pejabat': ({ sebagai, batas }) => ({
    detail: sebagai
      ? {
          id: `Pada hari pertama jabatan pemberi hanya dijalankan ${GELAR[sebagai]}. ${(batas ?? MANDAT).id}`,
          en: `On the first day only a ${GELAR[sebagai]} acts in the delegating office. ${(batas ?? MANDAT).en}`,
        }
      : {
          id: 'Pada hari pertama jabatan pemberi tidak dipangku siapa pun.',
          en: 'On the first day nobody holds the delegating office.',
        },
    jalanKeluar: {
      id: 'Tunggu pejabat definitifnya, atau pilih hari pertama yang lain.',
      en: 'Wait for its definitive holder, or choose another first day.',
    },
  }),
  'pelimpahan/jenis-asing': ({ nama }) => ({
    detail: { id: `Jenis naskah “${nama}” tidak dikenal.`, en: `There is no kind of letter “${nama}”.` },
  }),
  'pelimpahan/jenis-terlarang': ({ nama, batas }) => ({
    detail: { id: `${nama.id}: ${batas.id}`, en: `${nama.en}: ${batas.en}` },
    jalanKeluar: {
      id: 'Keluarkan jenis itu dari pelimpahan; pejabatnya menandatangani sendiri.',
      en: 'Take that kind out of the delegation; the official signs it in person.',
    },
  }),
  'pelimpahan/jenis-berkas': ({ nama }) => ({
    detail: {
      id: `${nama.id} terbit saat sebuah berkas dibuka, oleh jabatan yang membukanya; tidak ada tindakan yang menunggu di mejanya.`,
      en: `${nama.en} is issued when a dossier is opened, by the office that opens it; no act of it waits on a desk.`,
    },
    jalanKeluar: {
      id: 'Pilih jenis naskah yang ditawarkan.',
      en: 'Choose one of the kinds offered.',
    },
  }),
  'pelimpahan/bertumpuk': ({ nomorSurat }) => ({
    detail: {
      id: `Sudah ada pelimpahan yang sama antara kedua jabatan ini: ${nomorSurat}.`,
      en: `There is such a delegation between these two offices already: ${nomorSurat}.`,
    },
    jalanKeluar: {
      id: 'Cabut yang itu dahulu, atau pilih masa atau jenis lain.',
      en: 'Revoke that one first, or choose another period or other kinds.',
    },
  }),
  'pelimpahan/sudah-berakhir': () => ({
    detail: { id: 'Pelimpahan ini sudah berakhir.', en: 'This delegation has ended already.' },
  }),
});

const GELAR = { plt: 'Plt.', plh: 'Plh.' } as const;

/** Said where the regulation has no words of its own for it. */
const MANDAT = {
  id: 'Yang menerima mandat tidak melimpahkannya lagi.',
  en: 'Who holds a mandate does not pass it on.',
} as const;
