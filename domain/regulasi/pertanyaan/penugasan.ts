import { z } from 'zod';

const hari = z.iso.date();
const posisi = z.object({ posisi: z.string(), unit: z.string(), jenisJabatan: z.string(), pimpinan: z.boolean() });

const permohonan = z.object({
  perihal: z.string(),
  maksud: z.string(),
  kompetensi: z.string(),
  ekspektasi: z.string(),
  mulai: hari,
  selesai: hari,
  hariIni: hari,
  /** Both ends counted; zero or less when the period is reversed. */
  lamaHari: z.number(),
  lingkup: z.enum(['dalam-unit', 'lintas-unit']),
  satuUnit: z.boolean(),
  pemohon: posisi,
  pegawai: posisi.extend({ status: z.enum(['PNS', 'PPPK']) }),
  /** The requester's office is the wanted person's appraiser. */
  pemohonPenilai: z.boolean(),
  /** The wanted person's appraiser also leads her unit; for who leads a unit herself, her appraiser does. */
  penilaiMerangkapPimpinan: z.boolean(),
});

/** What rules and gateways of assignments may name. */
export const pertanyaanPenugasan = {
  'penugasan.ajukan': permohonan,
  'penugasan.tetapkan': permohonan,
  'penugasan.putuskan': permohonan.extend({
    /** The answer about to be given. */
    pilihan: z.string().optional(),
    /** Last answer of each task, by task id. */
    keputusan: z.record(z.string(), z.string()).optional(),
  }),
} as const;
