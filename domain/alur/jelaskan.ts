import type { Dwibahasa, Penjelasan } from '../kernel/index.ts';
import type { Alur } from '../regulasi/index.ts';
import type { PenolakanAlur, PenolakanBerkas } from './penolakan.ts';

type Semua = PenolakanAlur | PenolakanBerkas;
type Kalimat = { [P in Semua as P['kode']]: (penolakan: P, alur: Alur | undefined) => Penjelasan };

const MUAT_ULANG: Dwibahasa = {
  id: 'Muat ulang halaman untuk melihat keadaan terbaru.',
  en: 'Reload the page to see the latest state.',
};

const kalimat: Kalimat = {
  'alur/tugas-tidak-terbuka': ({ tugas }, alur) => ({
    detail: {
      id: `Langkah “${nama(alur, tugas).id}” sudah diputuskan atau belum dibuka.`,
      en: `The step “${nama(alur, tugas).en}” has been decided already or is not open yet.`,
    },
    jalanKeluar: MUAT_ULANG,
  }),
  'alur/sudah-selesai': ({ hasil }) => ({
    detail: { id: `Berkas ini sudah selesai: ${hasil}.`, en: `This dossier has ended: ${hasil}.` },
    jalanKeluar: MUAT_ULANG,
  }),
  'alur/tidak-dapat-ditarik': ({ penghalang }, alur) => ({
    detail: {
      id: `Berkas tidak dapat ditarik lagi pada langkah ${sebut(alur, penghalang, 'id')}.`,
      en: `The dossier can no longer be withdrawn at ${sebut(alur, penghalang, 'en')}.`,
    },
    jalanKeluar: {
      id: 'Hubungi pejabat pada langkah itu bila permohonan tidak diperlukan lagi.',
      en: 'Contact the official of that step if the request is no longer needed.',
    },
  }),
  'alur/pilihan-tidak-dikenal': ({ tugas, dikenal }, alur) => ({
    detail: {
      id: `Putusan itu tidak tersedia pada langkah “${nama(alur, tugas).id}”.`,
      en: `That decision does not exist at the step “${nama(alur, tugas).en}”.`,
    },
    jalanKeluar: { id: `Pilih salah satu: ${dikenal.join(', ')}.`, en: `Choose one of: ${dikenal.join(', ')}.` },
  }),
  'alur/perlu-alasan': ({ tugas }, alur) => ({
    detail: {
      id: `Putusan ini pada langkah “${nama(alur, tugas).id}” harus disertai alasan.`,
      en: `This decision at the step “${nama(alur, tugas).en}” needs a reason.`,
    },
    jalanKeluar: { id: 'Tuliskan alasannya, lalu kirim lagi.', en: 'Write down the reason and send again.' },
  }),
  'alur/tidak-ada': () => ({
    detail: { id: 'Berkas ini tidak ada atau bukan untuk Anda.', en: 'This dossier does not exist or is not for you.' },
  }),
  'alur/bukan-pejabat': ({ jabatan, pemangku }) => ({
    detail: {
      id: `Tindakan ini ditujukan kepada ${jabatan}, yang hari ini tidak Anda pangku.`,
      en: `This act is addressed to ${jabatan}, an office you do not hold today.`,
    },
    jalanKeluar: {
      id: `Yang berwenang hari ini: ${pemangku ?? 'belum ada; minta pengelola kepegawaian mencatat Plt. atau Plh.'}`,
      en: `Who may decide today: ${pemangku ?? 'nobody; ask the personnel administrator to record an acting official.'}`,
    },
  }),
  'alur/bukan-penarik': ({ jabatan }) => ({
    detail: {
      id: 'Berkas ini hanya dapat ditarik oleh jabatan yang mengajukannya.',
      en: 'Only the office that made the request may withdraw this dossier.',
    },
    jalanKeluar: {
      id: `Yang dapat menariknya: ${jabatan ?? 'tidak ada jabatan pada langkah ini'}.`,
      en: `Who may withdraw it: ${jabatan ?? 'no office at this step'}.`,
    },
  }),
  'alur/peran-tanpa-pejabat': ({ namaPeran, jabatan }) => ({
    detail: jabatan
      ? {
          id: `Langkah berikutnya ada pada ${jabatan} (${namaPeran}), tetapi hari ini tidak ada yang memangkunya.`,
          en: `The next step belongs to ${jabatan} (${namaPeran}), but nobody holds that office today.`,
        }
      : {
          id: `Susunan organisasi belum menunjukkan jabatan untuk peran ${namaPeran}.`,
          en: `The structure of the organisation does not show an office for the role ${namaPeran}.`,
        },
    jalanKeluar: jabatan
      ? {
          id: 'Minta pengelola kepegawaian mencatat pejabat definitif, Plt., atau Plh., lalu ulangi.',
          en: 'Ask the personnel administrator to record a definitive or acting official, then try again.',
        }
      : {
          id: 'Minta analis organisasi menunjuk jabatannya di Organisasi, Penunjukan peran, lalu ulangi.',
          en: 'Ask the organisation analyst to designate the office under Organisation, Offices for roles, then try again.',
        },
  }),
  'alur/di-luar-mandat': ({ batas, definitif, atasan }) => ({
    detail: batas,
    jalanKeluar: {
      id: yangBerwenang(definitif, atasan, {
        keduanya: (d, a) => `Teruskan kepada ${a}, atau tunggu ${d} kembali bertugas.`,
        atasan: (a) => `Teruskan kepada ${a}, jabatan di atasnya.`,
        definitif: (d) => `Tunggu ${d} kembali bertugas.`,
        tiada: 'Tindakan ini menunggu pejabat definitif; minta pengelola kepegawaian mencatatnya.',
      }),
      en: yangBerwenang(definitif, atasan, {
        keduanya: (d, a) => `Pass it on to ${a}, or wait until ${d} is back.`,
        atasan: (a) => `Pass it on to ${a}, the office above.`,
        definitif: (d) => `Wait until ${d} is back.`,
        tiada: 'This act waits for a definitive holder; ask the personnel administrator to record one.',
      }),
    },
  }),
  'alur/di-luar-pelimpahan': ({ pemberi, surat, batas }) => ({
    detail: batas ?? luarPelimpahan(pemberi, surat),
    jalanKeluar: {
      id: `Serahkan putusan ini kepada ${pemberi}; tindakannya tetap berada di meja jabatan itu.`,
      en: `Leave this decision to ${pemberi}; the act stays on the desk of that office.`,
    },
  }),
  'alur/tidak-perlu-diteruskan': () => ({
    detail: {
      id: 'Tindakan ini dapat diputuskan sendiri, atau tidak ada jabatan di atasnya yang dapat memutuskannya.',
      en: 'This act can be decided here, or no office above could decide it.',
    },
    jalanKeluar: MUAT_ULANG,
  }),
  'alur/ringkasan-saat-hening': () => ({
    detail: {
      id: 'Jam ringkasan berada di dalam jam hening, sehingga ringkasan tidak akan terkirim pada jamnya.',
      en: 'The hour of the digest lies within the quiet hours, so the digest would not be sent at its hour.',
    },
    jalanKeluar: {
      id: 'Pilih jam ringkasan di luar jam hening, atau ubah jam heningnya.',
      en: 'Choose an hour outside the quiet hours, or change the quiet hours.',
    },
  }),
  'alur/melanggar-aturan': ({ pelanggaran }) => ({
    detail: gabung(pelanggaran.map((p) => p.pesan)),
    jalanKeluar: gabung(pelanggaran.map((p) => p.jalanKeluar)),
  }),
};

/** What happened and what next, in both languages. `alur` lends the names of the steps. */
export const jelaskanAlur = <P extends Semua>(penolakan: P, alur?: Alur): Penjelasan =>
  (kalimat[penolakan.kode] as (p: P, alur: Alur | undefined) => Penjelasan)(penolakan, alur);

type Berwenang = {
  keduanya(definitif: string, atasan: string): string;
  atasan(atasan: string): string;
  definitif(definitif: string): string;
  readonly tiada: string;
};

const yangBerwenang = (definitif: string | null, atasan: string | null, kata: Berwenang): string => {
  if (definitif !== null && atasan !== null) return kata.keduanya(definitif, atasan);
  if (atasan !== null) return kata.atasan(atasan);
  return definitif !== null ? kata.definitif(definitif) : kata.tiada;
};

const luarPelimpahan = (pemberi: string, surat: Dwibahasa | null): Dwibahasa =>
  surat
    ? {
        id: `Jawaban ini menerbitkan ${surat.id}, yang tidak dilimpahkan ${pemberi} kepada jabatan Anda.`,
        en: `This answer issues ${surat.en}, which ${pemberi} has not delegated to your office.`,
      }
    : {
        id: `Jawaban ini tidak menerbitkan surat. Yang dilimpahkan ${pemberi} kepada jabatan Anda hanya penandatanganan surat.`,
        en: `This answer issues no letter. What ${pemberi} has delegated to your office is the signing of letters only.`,
      };

const nama = (alur: Alur | undefined, simpul: string): Dwibahasa =>
  alur?.simpul[simpul]?.nama ?? { id: simpul, en: simpul };

const sebut = (alur: Alur | undefined, simpul: readonly string[], bahasa: keyof Dwibahasa): string =>
  simpul.map((s) => `“${nama(alur, s)[bahasa]}”`).join(', ');

const gabung = (kalimat: readonly Dwibahasa[]): Dwibahasa => ({
  id: kalimat.map((k) => k.id).join(' '),
  en: kalimat.map((k) => k.en).join(' '),
});
