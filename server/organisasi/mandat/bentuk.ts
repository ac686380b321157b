import { z } from 'zod';
import { halamanDari, isianTanggal, kueriHalaman } from '../../kernel/index.ts';

const teks = (maks: number) => z.string().trim().max(maks);
const rujukan = z.object({ id: z.string(), nama: z.string() });
const sebagai = z.enum(['plt', 'plh']);

/** A mandate letter as it is put on record. */
export const mandatBaru = z
  .object({
    posisi: z.uuid(),
    pegawai: z.uuid(),
    sebagai,
    nomorSurat: teks(200),
    tanggalSurat: isianTanggal,
    sebab: teks(500),
    sejak: isianTanggal,
    sampai: isianTanggal.exactOptional(),
  })
  .meta({ id: 'MandatBaru' });

export const pencabutan = z.object({ alasan: teks(500) });

export const saringanMandat = kueriHalaman.extend({
  /** `kini`: in force or to come; `lalu`: over or taken back. */
  keadaan: z.enum(['kini', 'lalu']).default('kini'),
});

/** `sebab` and `alasanCabut` are null for those whom the cause is none of their business. */
export const daftarMandat = halamanDari(
  z.object({
    id: z.string(),
    posisi: rujukan,
    unit: rujukan,
    pegawai: rujukan,
    sebagai,
    nomorSurat: z.string(),
    tanggalSurat: z.string().nullable(),
    sebab: z.string().nullable(),
    sejak: z.string(),
    sampai: z.string().nullable(),
    keadaan: z.enum(['akan', 'berlaku', 'selesai', 'dicabut']),
    alasanCabut: z.string().nullable(),
    dapatDicabut: z.boolean(),
  }),
);

/** Offices over which the caller may give a mandate, with who acts in them today. */
export const daftarPosisiMandat = z.array(
  z.object({
    id: z.string(),
    nama: z.string(),
    unit: rujukan,
    pemangku: z.object({ nama: z.string(), sebagai: z.enum(['definitif', 'plt', 'plh']) }).nullable(),
  }),
);
