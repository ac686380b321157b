import { z } from 'zod';
import { halamanDari, isianTanggal, kueriHalaman } from '../../kernel/index.ts';

const teks = (maks: number) => z.string().trim().max(maks);
const jenis = z.enum(['kompetensi', 'pendidikan', 'pengalaman']);
const keadaan = z.enum(['usul', 'sah', 'ditolak', 'dicabut']);

export const catatanBaru = z
  .object({
    jenis,
    nama: teks(200),
    tingkat: teks(60).default(''),
    bukti: z.object({
      judul: teks(200).default(''),
      nomor: teks(100).default(''),
      penerbit: teks(200).default(''),
      tanggal: isianTanggal.exactOptional(),
    }),
    sejak: isianTanggal,
    sampai: isianTanggal.exactOptional(),
  })
  .meta({ id: 'CatatanBaru' });

export const putusanCatatan = z
  .object({ pilihan: z.enum(['sahkan', 'tolak', 'cabut', 'tarik']), alasan: teks(500).default('') })
  .meta({ id: 'PutusanCatatan' });

/** `nomor` of the evidence and `alasan` are null for those whom they are none of their business. */
export const bentukCatatan = z.object({
  id: z.string(),
  jenis,
  nama: z.string(),
  tingkat: z.string(),
  bukti: z.object({
    judul: z.string(),
    nomor: z.string().nullable(),
    penerbit: z.string(),
    tanggal: z.string().nullable(),
  }),
  sejak: z.string(),
  sampai: z.string().nullable(),
  keadaan,
  alasan: z.string().nullable(),
  /** What the caller may do with it today. */
  dapat: z.array(z.enum(['sahkan', 'tolak', 'cabut', 'tarik'])).readonly(),
});

export const daftarUsul = halamanDari(
  bentukCatatan.extend({ pegawai: z.object({ id: z.string(), nama: z.string() }), pada: z.string() }),
);
export const saringanUsul = kueriHalaman.pick({ kursor: true, batas: true });

export const daftarNama = z.array(z.object({ nama: z.string(), jumlah: z.number().int() })).readonly();
