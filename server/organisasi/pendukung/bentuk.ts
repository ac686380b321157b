import { z } from 'zod';
import { isianTanggal, kueriHalaman } from '../../kernel/index.ts';

const rujukan = z.object({ id: z.string(), nama: z.string() });

export const saringanPendukung = kueriHalaman.extend({ unit: z.uuid().optional(), pada: isianTanggal.optional() });

export const bentukRingkasPendukung = z.object({
  id: z.string(),
  nama: z.string(),
  /** Null for those without need. */
  nomor: z.string().nullable(),
  tugas: z.string(),
  unit: rujukan,
});

export const bentukPendukung = bentukRingkasPendukung.extend({
  pendidikan: z.string().nullable(),
  sejak: z.string(),
  sampai: z.string().nullable(),
  /** Whether this is so on the day asked about. */
  berlaku: z.boolean(),
  /** Every time in a unit with a task, newest first. */
  riwayat: z
    .array(
      z.object({ id: z.string(), tugas: z.string(), unit: rujukan, sejak: z.string(), sampai: z.string().nullable() }),
    )
    .readonly(),
});
