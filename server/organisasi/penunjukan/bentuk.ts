import { z } from 'zod';
import { halamanDari, isianTanggal, kueriHalaman } from '../../kernel/index.ts';

const alasan = z.string().trim().max(500);
const rujukan = z.object({ id: z.string(), nama: z.string() });
const dwibahasa = z.object({ id: z.string(), en: z.string() });
const pemangku = z.object({ nama: z.string(), sebagai: z.enum(['definitif', 'plt', 'plh']) }).nullable();

/** A designation as it is put on record. */
export const penunjukanBaru = z
  .object({
    peran: z.string().min(1).max(200),
    posisi: z.uuid(),
    sejak: isianTanggal,
    sampai: isianTanggal.exactOptional(),
    alasan,
  })
  .meta({ id: 'PenunjukanBaru' });

export const pengakhiran = z
  .object({ alasan, sampai: isianTanggal.exactOptional() })
  .meta({ id: 'PengakhiranPenunjukan' });

const jabatan = z.object({ id: z.string(), nama: z.string(), unit: rujukan, pemangku });

/** What the adopted regulation needs designated. `asal`: named by the agency, or the only one the chart shows. */
export const daftarPenunjukan = z
  .array(
    z.object({
      peran: z.string(),
      nama: z.array(dwibahasa),
      pejabat: jabatan.extend({ asal: z.enum(['ditunjuk', 'struktur']) }).nullable(),
      /** Designations in force or to come, the earliest first. */
      penunjukan: z.array(
        z.object({ id: z.string(), posisi: rujukan, sejak: z.string(), sampai: z.string().nullable() }),
      ),
      dipakai: z.array(z.object({ id: z.string(), nama: dwibahasa, gambar: z.string(), berhenti: z.boolean() })),
    }),
  )
  .meta({ id: 'DaftarPenunjukan' });

export const saringanRiwayat = kueriHalaman.pick({ kursor: true, batas: true });

/** `alasan` is empty for what came by workbook. */
export const riwayatPenunjukan = halamanDari(
  z.object({
    id: z.string(),
    peran: z.string(),
    nama: dwibahasa,
    posisi: rujukan,
    sejak: z.string(),
    sampai: z.string().nullable(),
    alasan: z.string(),
    oleh: z.string().nullable(),
    alasanAkhir: z.string().nullable(),
    keadaan: z.enum(['akan', 'berlaku', 'selesai', 'batal']),
  }),
);

export const daftarJabatan = z.array(jabatan);
