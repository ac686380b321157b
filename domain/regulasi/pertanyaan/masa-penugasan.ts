import { z } from 'zod';

const hari = z.iso.date();
const posisi = z.object({ posisi: z.string(), unit: z.string(), jenisJabatan: z.string(), pimpinan: z.boolean() });

const perubahan = z.object({
  cara: z.enum(['penunjukan', 'sukarela']),
  lingkup: z.enum(['dalam-unit', 'lintas-unit', 'lintas-instansi']),
  /** The assignment as it stands: its days and the result expected. */
  mulai: hari,
  selesai: hari,
  ekspektasi: z.string(),
  hariIni: hari,
  /** The day the change is about: the new last day, or a successor's first one. */
  hariPerubahan: hari,
  alasanPerubahan: z.string(),
  /** Who proposes: the side whose performance is served, or the side the person comes from. */
  pengusul: z.enum(['pemilik', 'asal']),
  /** The office that consents is also the head of the unit of origin: nobody is left to recommend. */
  pimpinanAsalMemutus: z.boolean(),
  /** The appraiser is the head who owns the performance: nobody is left to pass a report on. */
  penilaiPemilik: z.boolean(),
  /** Somebody still acts in the assigned person's post. */
  pegawaiAda: z.boolean(),
  /** Another change of the same assignment is under way. */
  adaPerubahanLain: z.boolean(),
});

/** What rules and drawings of a running assignment may name. */
export const pertanyaanMasa = {
  'penugasan.perpanjang': perubahan,
  'penugasan.akhiri': perubahan,
  'penugasan.ganti': perubahan.extend({
    pengganti: posisi.extend({ status: z.enum(['PNS', 'PPPK']) }),
    penggantiOrangSama: z.boolean(),
    /** The official who consented to the former person answers for the successor too, in the same scope. */
    penggantiSepihak: z.boolean(),
    /** Every recorded competence that the request speaks of in the former person is the successor's too. */
    penggantiSekompeten: z.boolean(),
  }),
  'penugasan.serah-terima': perubahan.extend({
    serahTerima: z.object({ selesai: z.string(), sisa: z.string(), kepada: z.string(), tempat: z.string() }),
  }),
  'penugasan.lapor-akhir': perubahan.extend({
    laporan: z.object({ hasil: z.string(), bukti: z.string(), kendala: z.string() }),
    /** Days since the last day of the period; negative before it. */
    hariSejakSelesai: z.number(),
  }),
} as const;
