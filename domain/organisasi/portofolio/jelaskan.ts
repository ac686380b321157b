import { type Dwibahasa, jelaskanDengan } from '../../kernel/index.ts';
import type { IsianCatatan, PenolakanPortofolio } from './penolakan.ts';
import type { KeadaanCatatan } from './portofolio.ts';

const ISIAN: Readonly<Record<IsianCatatan, Dwibahasa>> = {
  nama: { id: 'nama', en: 'the name' },
  judul: { id: 'judul bukti', en: 'the title of the evidence' },
  penerbit: { id: 'penerbit atau tempatnya', en: 'who issued it or where it was' },
  tanggal: { id: 'tanggal bukti', en: 'the day of the evidence' },
  alasan: { id: 'alasan', en: 'the reason' },
};

const KEADAAN: Readonly<Record<KeadaanCatatan, Dwibahasa>> = {
  usul: { id: 'masih usul', en: 'still a proposal' },
  sah: { id: 'sudah disahkan', en: 'already confirmed' },
  ditolak: { id: 'sudah ditolak', en: 'already refused' },
  dicabut: { id: 'sudah dicabut', en: 'already taken back' },
};

/** A refusal in sentences. */
export const jelaskanPortofolio = jelaskanDengan<PenolakanPortofolio>({
  'portofolio/tidak-ada': () => ({
    detail: {
      id: 'Catatan atau pegawai ini tidak ada atau bukan untuk Anda.',
      en: 'This record or person does not exist or is not for you.',
    },
  }),
  'portofolio/tanpa-wewenang': () => ({
    detail: {
      id: 'Catatan ini diusulkan oleh pegawai yang bersangkutan dan disahkan oleh petugas SDM.',
      en: 'This record is proposed by the person concerned and confirmed by an HR officer.',
    },
  }),
  'portofolio/milik-sendiri': () => ({
    detail: {
      id: 'Catatan tentang diri sendiri disahkan oleh petugas SDM yang lain.',
      en: 'A record about oneself is confirmed by another HR officer.',
    },
    jalanKeluar: { id: 'Mintalah petugas SDM lain memeriksanya.', en: 'Ask another HR officer to check it.' },
  }),
  'portofolio/kurang-isian': ({ isian }) => ({
    detail: { id: `Isian ${ISIAN[isian].id} belum ada.`, en: `Please give ${ISIAN[isian].en}.` },
  }),
  'portofolio/masa-terbalik': () => ({
    detail: { id: 'Hari terakhir mendahului hari pertama.', en: 'The last day is before the first.' },
  }),
  'portofolio/mendatang': ({ hariIni }) => ({
    detail: {
      id: `Yang dicatat sudah terjadi: tanggal bukti dan hari pertama paling lambat ${hariIni}.`,
      en: `What is recorded has happened: the day of the evidence and the first day are ${hariIni} at the latest.`,
    },
  }),
  'portofolio/sudah-diputus': ({ keadaan }) => ({
    detail: { id: `Catatan ini ${KEADAAN[keadaan].id}.`, en: `This record is ${KEADAAN[keadaan].en}.` },
    jalanKeluar: { id: 'Muat ulang untuk melihat keadaan terakhir.', en: 'Reload to see how it stands.' },
  }),
});
