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
    /** How many of its letters and attachments she opened. */
    dibuka: z.number().int(),
  }),
).meta({ id: 'DaftarDilihat' });

export const daftarLampiran = halamanDari(
  z.object({
    id: z.uuid(),
    nama: z.string(),
    jenis: z.string(),
    ukuran: z.number().int(),
    /** SHA-256 of the content. */
    sidik: z.string(),
    /** A virus scanner found it clean; false: none is set up. */
    dipindai: z.boolean(),
    pada: z.string(),
    pengunggah: penulis,
    dicabut: z.object({ pada: z.string(), alasan: z.string() }).nullable(),
    dapatDicabut: z.boolean(),
  }),
)
  .extend({ dapatMenambah: z.boolean(), ukuranMaks: z.number().int() })
  .meta({ id: 'DaftarLampiran' });

export const isianCabut = z.object({ alasan: z.string().trim().min(1).max(2000) }).meta({ id: 'IsianCabutLampiran' });

export const ikhtisarBerkas = z
  .object({
    catatan: z.number().int(),
    lampiran: z.number().int(),
    /** How many people have looked at it. */
    dilihat: z.number().int(),
    /** Calendar days of finished dossiers of the same flow; null when too few are there, or this one has ended. */
    perkiraan: z
      .object({ jumlah: z.number().int(), tengah: z.number().int(), cepat: z.number().int(), lama: z.number().int() })
      .nullable(),
    terkait: z.array(
      z.object({
        id: z.uuid(),
        kamar: z.string(),
        perihal: z.string(),
        hasil: z.string().nullable(),
        dibukaPada: z.string(),
        sebab: z.enum(['diajukan-lagi', 'orang-sama', 'perihal-sama']),
      }),
    ),
  })
  .meta({ id: 'IkhtisarBerkas' });
