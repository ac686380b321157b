import { z } from 'zod';
import { halamanDari, kueriHalaman } from '../../kernel/index.ts';
import { kueriPada } from '../bentuk.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const rujukan = z.object({ id: z.string(), nama: z.string() });
const daftar = <T extends z.ZodType>(butir: T) => z.array(butir).readonly();
const dasar = z.object({ peraturan: z.string(), ketentuan: z.string(), letak: z.string() });

/** A part of the regulation, named and cited. */
const bagian = z.object({
  id: z.string(),
  nama: dwibahasa,
  letak: z.string(),
  gambar: z.string().nullable(),
  ketentuan: daftar(dasar),
});

const pejabat = rujukan.extend({ pemangku: z.object({ id: z.string(), nama: z.string() }).nullable(), unit: rujukan });

const temuan = z.object({
  aturan: z.string(),
  suara: z.string(),
  pesan: dwibahasa,
  jalanKeluar: dwibahasa,
  dasar: daftar(dasar),
});

export const bentukLembarKedudukan = z.object({
  cara: z.enum(['tepat', 'tercatat', 'terdekat', 'lebih-dalam', 'mendua', 'tidak-dikenali']),
  varian: bagian.nullable(),
  pola: bagian.extend({ turunanDari: z.string().nullable() }).nullable(),
  struktur: bagian.nullable(),
  tercatat: z.string().nullable(),
  penilai: pejabat.nullable(),
  penugas: pejabat.nullable(),
  /** From the head of the structure down. */
  garis: daftar(
    z.object({
      jabatan: dwibahasa.nullable(),
      pejabat,
      penilai: z.boolean(),
      penugas: z.boolean(),
    }),
  ),
  /** Why this variant. */
  alasan: daftar(dwibahasa),
  hampir: daftar(z.object({ id: z.string(), nama: dwibahasa, sebab: dwibahasa })),
  temuan: daftar(temuan),
});

const peraturan = z.object({ id: z.string(), judul: dwibahasa }).nullable();
const jenis = z.enum(['fungsional', 'pelaksana']);

export const bentukKedudukanUnit = z.object({
  peraturan,
  kelompok: daftar(
    bentukLembarKedudukan.extend({
      pegawai: daftar(z.object({ jenis, jenjang: z.string().nullable(), jumlah: z.number().int() })),
      jumlah: z.number().int(),
    }),
  ),
});

export const bentukKedudukanPegawai = z.object({
  pada: z.string(),
  peraturan,
  jabatan: daftar(
    z.object({
      posisi: rujukan.extend({ jenis: z.string() }),
      unit: rujukan,
      sebagai: z.enum(['definitif', 'plt', 'plh']),
      penilai: pejabat.nullable(),
      penugas: pejabat.nullable(),
      /** Of functional officials and pelaksana who lead nothing. */
      kedudukan: bentukLembarKedudukan.nullable(),
    }),
  ),
});

export const kueriTemuan = kueriHalaman
  .extend(kueriPada.shape)
  .extend({ suara: z.enum(['wajib', 'semua']).default('semua') });

export const bentukTemuan = halamanDari(
  z.object({
    unit: rujukan.extend({ di: z.string().nullable().describe('The unit above') }),
    penilai: rujukan.nullable(),
    jumlah: z.number().int(),
    varian: z.string().nullable(),
    temuan: daftar(temuan),
  }),
).extend({ jumlah: z.number().int() });

export type LembarKedudukan = z.infer<typeof bentukLembarKedudukan>;
export type PejabatKedudukan = z.infer<typeof pejabat>;
