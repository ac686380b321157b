import { z } from 'zod';

/** What rules and gateways of kedudukan may name. */
const fakta = {
  /** Day. */
  hariIni: z.iso.date(),
  /** Appraisers of the person on one day, this one included. */
  jumlahPenilai: z.number(),
  /** Id of the variant that the structure fits; empty when it fits none. */
  varian: z.string(),
  /** Structural levels of the unit. */
  jumlahLevel: z.number(),
  /** Text; empty when there is none. */
  dasarPengecualian: z.string(),
  /** Text. */
  dasarKompetensi: z.string(),
  /** People that the appraiser would have; 0 when not counted. */
  rentangKendali: z.number(),
  /** Text. */
  bebanKerja: z.string(),
  /** Who stipulates: the role of the lane in small letters, such as `"pembina-kepegawaian"`; each regulation has its own. */
  penetap: z.string(),
  /** The answer about to be given. */
  pilihan: z.string(),
  pegawai: z.object({ jenisJabatan: z.string(), jenjang: z.string() }),
  penilai: z.object({
    jenisJabatan: z.string(),
    memimpin: z.boolean(),
    unitMandiri: z.boolean(),
    delegasi: z.string(),
    levelUnit: z.number(),
  }),
};

const ambil = <K extends keyof typeof fakta>(...nama: readonly K[]) =>
  z.object(Object.fromEntries(nama.map((n) => [n, fakta[n]])) as Pick<typeof fakta, K>);

export const pertanyaanKedudukan = {
  'kedudukan.usulkan': ambil(
    'hariIni',
    'pegawai',
    'penilai',
    'jumlahPenilai',
    'varian',
    'jumlahLevel',
    'dasarPengecualian',
    'dasarKompetensi',
    'rentangKendali',
    'bebanKerja',
    'penetap',
  ),
  'kedudukan.tetapkan': ambil(
    'hariIni',
    'pegawai',
    'penilai',
    'jumlahPenilai',
    'varian',
    'jumlahLevel',
    'dasarPengecualian',
    'dasarKompetensi',
    'rentangKendali',
    'bebanKerja',
    'penetap',
    'pilihan',
  ),
} as const;
