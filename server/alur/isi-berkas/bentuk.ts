import { z } from 'zod';
import { halamanDari } from '../../kernel/index.ts';

const penulis = z.object({ nama: z.string(), jabatan: z.string(), sebagai: z.string() });

export const daftarCatatan = halamanDari(
  z.object({
    id: z.uuid(),
    isi: z.string(),
    pada: z.string(),
    penulis,
    /** The note that this one corrects, and the one that corrects it. */
    memperbaiki: z.uuid().nullable(),
    diperbaiki: z.uuid().nullable(),
    milikSaya: z.boolean(),
  }),
)
  .extend({ dapatMenulis: z.boolean() })
  .meta({ id: 'DaftarCatatan' });

export const isianCatatan = z
  .object({ isi: z.string().trim().min(1).max(4000), memperbaiki: z.uuid().optional() })
  .meta({ id: 'IsianCatatan' });

export const daftarDilihat = halamanDari(
  z.object({
    id: z.string(),
    nama: z.string(),
    jabatan: z.string(),
    /** By which title, or `auditor`: by the right to look at all. */
    sebagai: z.string(),
    pertama: z.string(),
    terakhir: z.string(),
    /** How many of its letters she opened. */
    surat: z.number().int(),
  }),
).meta({ id: 'DaftarDilihat' });
