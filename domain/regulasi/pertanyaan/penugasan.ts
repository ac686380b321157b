import { z } from 'zod';

const hari = z.iso.date();
const posisi = z.object({ posisi: z.string(), unit: z.string(), jenisJabatan: z.string(), pimpinan: z.boolean() });

const diajukan = z.object({
  cara: z.enum(['penunjukan', 'sukarela']),
  perihal: z.string(),
  maksud: z.string(),
  kompetensi: z.string(),
  ekspektasi: z.string(),
  mulai: hari,
  selesai: hari,
  hariIni: hari,
  /** Both ends counted; zero or less when the period is reversed. */
  lamaHari: z.number(),
  lingkup: z.enum(['dalam-unit', 'lintas-unit', 'lintas-instansi']),
  satuUnit: z.boolean(),
  satuInstansi: z.boolean(),
  /** Who asks: in a voluntary application the person herself. */
  pemohon: posisi,
  /** Whose performance is served: in an appointment the requester. */
  pemilik: posisi,
  pegawai: posisi.extend({ status: z.enum(['PNS', 'PPPK']) }),
  /** The requester's office is the wanted person's appraiser. */
  pemohonPenilai: z.boolean(),
  /** The wanted person's appraiser also leads her unit; for who leads a unit herself, her appraiser does. */
  penilaiMerangkapPimpinan: z.boolean(),
  /** The requester leads a work unit of the very unit to which the wanted person belongs; silent where units are of no matter. */
  pemohonUnitKerja: z.boolean().optional(),
  /** The person is assigned to this very work already, in these days. */
  sudahDitugaskan: z.boolean(),
});

/** Dossiers that were opened before these facts were known go on without them. */
const permohonan = diajukan.partial({
  cara: true,
  satuInstansi: true,
  pemilik: true,
  sudahDitugaskan: true,
});

/** What rules and gateways of assignments may name. */
export const pertanyaanPenugasan = {
  /** May this way of assignment reach that far? Asked before a drawing is sought. */
  'penugasan.lingkup': diajukan,
  'penugasan.ajukan': permohonan,
  'penugasan.tetapkan': permohonan,
  'penugasan.sukarela': diajukan,
  'penugasan.putuskan': permohonan.extend({
    /** The answer about to be given. */
    pilihan: z.string().optional(),
    /** Last answer of each task, by task id. */
    keputusan: z.record(z.string(), z.string()).optional(),
  }),
} as const;
