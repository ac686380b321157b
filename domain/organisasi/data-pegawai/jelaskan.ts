import type { Dwibahasa } from '../../kernel/index.ts';
import type { PenolakanDataPegawai } from './penolakan.ts';

type Penjelasan = { readonly detail: Dwibahasa; readonly jalanKeluar?: Dwibahasa };
type Kalimat = { [P in PenolakanDataPegawai as P['kode']]: (penolakan: P) => Penjelasan };

const kalimat: Kalimat = {
  'data-pegawai/tidak-ada': () => ({
    detail: { id: 'Pegawai ini tidak ada di instansi Anda.', en: 'There is no such person in your agency.' },
  }),
  'data-pegawai/tanpa-wewenang': () => ({
    detail: {
      id: 'Data kepegawaian dicatat oleh petugas SDM.',
      en: 'Personnel data are kept by an HR officer.',
    },
    jalanKeluar: {
      id: 'Ajukan perbaikan di halaman Data saya; petugas SDM akan memeriksanya.',
      en: 'Ask for a correction on the page My data; an HR officer will look into it.',
    },
  }),
  'data-pegawai/milik-sendiri': () => ({
    detail: {
      id: 'Data tentang diri sendiri dicatat oleh petugas SDM yang lain.',
      en: 'Data about oneself are kept by another HR officer.',
    },
    jalanKeluar: { id: 'Mintalah petugas SDM lain mencatatnya.', en: 'Ask another HR officer to note it.' },
  }),
  'data-pegawai/tanpa-nama': () => ({
    detail: { id: 'Nama belum diisi.', en: 'The name is missing.' },
  }),
  'data-pegawai/tanpa-dasar': () => ({
    detail: { id: 'Dasar perubahan belum diisi.', en: 'What the change rests on is missing.' },
    jalanKeluar: {
      id: 'Isi nomor surat keputusan, ijazah, atau dokumen lainnya.',
      en: 'Give the number of the decree, diploma or other document.',
    },
  }),
  'data-pegawai/golongan-keliru': ({ golongan, status }) => ({
    detail: {
      id: `Golongan "${golongan}" tidak dikenal untuk ${status}.`,
      en: `The grade "${golongan}" is not known for ${status}.`,
    },
    jalanKeluar: { id: 'PNS: I/a sampai IV/e. PPPK: I sampai XVII.', en: 'PNS: I/a to IV/e. PPPK: I to XVII.' },
  }),
  'data-pegawai/tidak-berubah': ({ sejak }) => ({
    detail: {
      id: `Pada ${sejak} datanya sudah demikian; tidak ada yang dicatat.`,
      en: `On ${sejak} the data are so already; nothing was noted.`,
    },
    jalanKeluar: { id: 'Ubah isian atau harinya.', en: 'Change a field or the day.' },
  }),
};

/** A refusal in sentences. */
export const jelaskanDataPegawai = <P extends PenolakanDataPegawai>(penolakan: P): Penjelasan =>
  (kalimat[penolakan.kode] as (p: P) => Penjelasan)(penolakan);
