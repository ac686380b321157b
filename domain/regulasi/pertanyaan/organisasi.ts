import { z } from 'zod';

/** What rules may name when the kedudukan of a group of functional officials or pelaksana is looked over. */
export const pertanyaanOrganisasi = {
  'organisasi.periksa': z.object({
    hariIni: z.iso.date(),
    pegawai: z.object({ jenisJabatan: z.string(), /** Empty for pelaksana. */ jenjang: z.string() }),
    penilai: z.object({
      ada: z.boolean(),
      /** Appraisers stipulated for this place at once. */
      jumlah: z.number(),
      /** Empty without an appraiser. */
      jenisJabatan: z.string(),
      /** Leads a unit. */
      memimpin: z.boolean(),
      /** Holds the task by written delegation. */
      didelegasikan: z.boolean(),
      /** Stands above the people, or leads a part of their own unit. */
      dalamGaris: z.boolean(),
    }),
    varian: z.object({
      dikenali: z.boolean(),
      /** No other variant fits as well. */
      satu: z.boolean(),
      /** Fits the whole structure; no only when the appraiser sits lower than the text foresees. */
      utuh: z.boolean(),
      /** Empty when the stipulation names none. */
      tercatat: z.string(),
      /** The stipulation names the variant that fits. */
      sesuai: z.boolean(),
    }),
  }),
} as const;
