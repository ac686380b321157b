import { topik } from '@lincah/domain/regulasi';
import { z } from 'zod';
import { halamanDari, kueriHalaman } from '../kernel/index.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });
export const namaTopik = z.enum(Object.keys(topik) as [keyof typeof topik, ...(keyof typeof topik)[]]);
export const bentukTopik = z.object({ id: namaTopik, nama: dwibahasa });
const modalitas = z.enum(['wajib', 'diutamakan', 'dapat', 'larangan', 'batas-waktu', 'definisi']);

export const bentukAdopsi = z.object({
  id: z.string(),
  judul: dwibahasa,
  nomor: z.string(),
  /** The regulation itself, then those it stands on. */
  rantai: z.array(z.string()).readonly(),
  istilah: z.record(z.string(), dwibahasa),
  alur: z.array(z.object({ id: z.string(), nama: dwibahasa, gambar: z.string(), versi: z.string() })),
});

const pemikul = z.enum([
  'aturan',
  'alur',
  'naskah',
  'parameter',
  'satuan',
  'istilah',
  'peran',
  'pola',
  'kedudukan',
  'struktur',
  'peranTim',
  'layar',
]);

const ketentuan = z.object({
  id: z.string(),
  peraturan: z.string(),
  judulPeraturan: dwibahasa,
  letak: z.string(),
  modalitas,
  ringkasan: dwibahasa,
  asal: z.enum(['sendiri', 'warisan']),
  dipikul: z
    .array(
      z.union([
        z.object({
          oleh: pemikul,
          id: z.string(),
        }),
        z.object({ oleh: z.literal('none'), alasan: dwibahasa }),
      ]),
    )
    .readonly(),
});

const asal = z.enum(['sendiri', 'warisan', 'pengganti']);
const jumlah = z.record(z.string(), z.number());

const ketentuanTertanda = ketentuan.extend({ topik: bentukTopik.nullable(), tanda: asal });

/** Another provision that speaks of the same matter, above or below. */
const padanan = z.object({
  id: z.string(),
  letak: z.string(),
  judulPeraturan: dwibahasa,
  ringkasan: dwibahasa,
  sama: z.boolean(),
});

export const bentukKetentuanHttp = ketentuanTertanda.extend({
  padanan: z.array(padanan),
  /** Every place that applies it. */
  penerapan: z
    .array(
      z.object({
        oleh: pemikul,
        id: z.string(),
        nama: dwibahasa,
        bagian: z.object({ id: z.string(), nama: dwibahasa }).optional(),
      }),
    )
    .readonly(),
});
export const bentukHalamanKetentuan = halamanDari(ketentuanTertanda).extend({
  /** How many there are of each kind, every filter but the kind's own applied. */
  hitungan: z.object({
    semua: z.number(),
    modalitas: jumlah,
    pemikul: jumlah,
    asal: jumlah,
    topik: jumlah,
    tempat: jumlah,
  }),
  /** Words for the topics that are counted. */
  namaTopik: z.array(bentukTopik).readonly(),
});
export const kueriKetentuan = kueriHalaman.extend({
  peraturan: z.string().max(120).optional(),
  modalitas: modalitas.optional(),
  pemikul: z.union([pemikul, z.literal('none')]).optional(),
  asal: asal.optional(),
  topik: namaTopik.optional(),
  tempat: z.string().max(40).optional(),
});
export const paramsId = z.object({ id: z.string().max(120) });
