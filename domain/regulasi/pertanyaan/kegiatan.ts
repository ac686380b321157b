import { z } from 'zod';

/** What rules and gateways of kegiatan may name. */
const fakta = {
  /** Day. */
  hariIni: z.iso.date(),
  /** `"tim" or "perorangan". */
  bentuk: z.enum(['tim', 'perorangan']),
  /** Text. */
  alasanBentuk: z.string(),
  /** People from outside the unit are needed. */
  butuhLintasUnit: z.boolean(),
  /** Their involvement has been requested or applied for. */
  pelibatanDimohon: z.boolean(),
  /** Whether a team leader is needed has been decided. */
  ketuaDiputuskan: z.boolean(),
  /** Needs and availability of resources were analysed. */
  analisisKebutuhan: z.boolean(),
  /** The matrix of roles and results is stipulated. */
  mphDitetapkan: z.boolean(),
  /** The performance agreement is stipulated. */
  perjanjianDitetapkan: z.boolean(),
  /** Number. */
  jumlahKegiatan: z.number(),
  /** Number of activities that no target stands behind. */
  kegiatanTanpaTarget: z.number(),
  /** Number. */
  jumlahRincianAnggaran: z.number(),
  /** The activity plan is settled. */
  rencanaDitetapkan: z.boolean(),
  /** Number of detailed activities that the plan does not hold. */
  kegiatanDiLuarRencana: z.number(),
  /** Number of detailed activities without a person. */
  kegiatanTanpaPelaksana: z.number(),
  /** Text: competence, expertise or skill behind the division of roles. */
  dasarPembagianPeran: z.string(),
  /** Text. */
  catatan: z.string(),
  /** Number of days since the last monitoring, or since the start. */
  hariSejakPantauan: z.number(),
  /** As declared by who submits; in a review: as found by the reviewer. */
  sesuaiTarget: z.boolean(),
  /** Number. */
  buktiDukung: z.number(),
  /** The answer about to be given. */
  pilihan: z.string(),
  /** Setting of the agency (parameter kegiatan.penerimaan-atasan). */
  penerimaanAtasan: z.boolean(),
  /** `"perorangan", "anggota", "tim". */
  bentukLaporan: z.enum(['perorangan', 'anggota', 'tim']),
  /** Text. */
  uraianHasil: z.string(),
  /** Number of items of the activity plan that the report speaks of. */
  butirRencana: z.number(),
  /** Text. */
  analisis: z.string(),
  /** Number. */
  laporanAnggota: z.number(),
  /** Number. */
  jumlahAnggota: z.number(),
  /** Number of days since the last report, or since the start. */
  hariSejakLaporan: z.number(),
  /** The reporter's appraiser also leads the unit. */
  penilaiMerangkapPimpinan: z.boolean(),
  /** Who asks leads the unit that owns the target. */
  pemintaPemilik: z.boolean(),
  /** Day. */
  tenggat: z.iso.date(),
  /** Text. */
  uraianMasalah: z.string(),
  /** Number of alternative recommendations. */
  jumlahUsulan: z.number(),
  /** `"dalam-unit", "lintas-unit", "lintas-instansi". */
  lingkup: z.enum(['dalam-unit', 'lintas-unit', 'lintas-instansi']),
  /** The head of the owning unit has been told first. */
  sudahKePemilik: z.boolean(),
};

const ambil = <K extends keyof typeof fakta>(...nama: readonly K[]) =>
  z.object(Object.fromEntries(nama.map((n) => [n, fakta[n]])) as Pick<typeof fakta, K>);

export const pertanyaanKegiatan = {
  'kegiatan.strategi': ambil(
    'hariIni',
    'bentuk',
    'alasanBentuk',
    'butuhLintasUnit',
    'pelibatanDimohon',
    'ketuaDiputuskan',
    'analisisKebutuhan',
    'mphDitetapkan',
  ),
  'kegiatan.rencanakan': ambil(
    'hariIni',
    'perjanjianDitetapkan',
    'jumlahKegiatan',
    'kegiatanTanpaTarget',
    'jumlahRincianAnggaran',
  ),
  'kegiatan.rinci': ambil(
    'hariIni',
    'rencanaDitetapkan',
    'kegiatanDiLuarRencana',
    'kegiatanTanpaPelaksana',
    'dasarPembagianPeran',
  ),
  'kegiatan.pantau': ambil('hariIni', 'catatan', 'hariSejakPantauan'),
  'kegiatan.serahkan': ambil('hariIni', 'rencanaDitetapkan', 'sesuaiTarget', 'buktiDukung'),
  'kegiatan.tinjau': ambil('hariIni', 'pilihan', 'sesuaiTarget', 'penerimaanAtasan'),
  'kegiatan.lapor': ambil(
    'hariIni',
    'bentukLaporan',
    'uraianHasil',
    'butirRencana',
    'analisis',
    'laporanAnggota',
    'jumlahAnggota',
    'hariSejakLaporan',
    'penilaiMerangkapPimpinan',
  ),
  'kegiatan.minta-laporan': ambil('hariIni', 'pemintaPemilik', 'tenggat'),
  'kegiatan.masalah': ambil('hariIni', 'uraianMasalah', 'jumlahUsulan', 'lingkup', 'sudahKePemilik'),
} as const;
