import { z } from 'zod';
import { halamanDari, kueriHalaman } from '../kernel/index.ts';
import { bentukTopik, namaTopik } from './bentuk-http.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const hari = z.string().nullable();
const naskahPeraturan = z.object({ id: z.string(), judul: dwibahasa, berlakuSejak: hari });
const kutipan = z.object({ id: z.string(), letak: z.string() });

/** Whose word a part is, and what it replaces. */
const tanda = z.object({
  asal: z.enum(['sendiri', 'warisan', 'pengganti']),
  peraturan: naskahPeraturan,
  menggantikan: naskahPeraturan.nullable(),
});

const asal = z.enum(['sendiri', 'warisan', 'pengganti']);
const suara = z.enum(['harus', 'larangan', 'diutamakan', 'dapat', 'batas-waktu']);
const peraturan = z.string().max(120).optional();

export const kueriBaca = z.object({ peraturan });
export const kueriDaftar = kueriHalaman.extend({ peraturan, asal: asal.optional() });
export const kueriAturan = kueriDaftar.extend({ suara: suara.optional(), pertanyaan: z.string().max(100).optional() });
export const kueriBanding = kueriHalaman.extend({
  kiri: z.string().max(120),
  kanan: z.string().max(120),
  bagian: z
    .enum([
      'ketentuan',
      'istilah',
      'peran',
      'peranTim',
      'parameter',
      'satuan',
      'pola',
      'jabatan',
      'kedudukan',
      'struktur',
      'aturan',
      'alur',
      'naskah',
    ])
    .default('ketentuan'),
  topik: namaTopik.optional(),
  beda: z.literal('ya').optional(),
});

export const halamanPeraturan = halamanDari(
  naskahPeraturan.extend({
    nomor: z.string(),
    penerbit: z.string(),
    status: z.enum(['berlaku', 'rancangan']),
    berlakuSampai: hari,
    induk: naskahPeraturan.nullable(),
    /** First day of the adoption in force; null for a regulation that the agency does not follow today. */
    dianutSejak: hari,
    jumlah: z.object({ ketentuan: z.number(), aturan: z.number(), alur: z.number(), naskah: z.number() }),
  }),
);

export const bentukAturanHttp = z.object({
  id: z.string(),
  pertanyaan: z.string(),
  ketika: dwibahasa,
  suara,
  syarat: dwibahasa,
  feel: z.string(),
  pesan: dwibahasa,
  jalanKeluar: dwibahasa,
  isian: z.string().nullable(),
  pembacaan: dwibahasa.nullable(),
  ketentuan: z.array(kutipan),
  tanda,
  /** What the text above says in its place. */
  semula: z.object({ suara, syarat: dwibahasa }).nullable(),
});
export const halamanAturan = halamanDari(bentukAturanHttp).extend({
  hitungan: z.object({ suara: z.record(z.string(), z.number()), pertanyaan: z.record(z.string(), dwibahasa) }),
});

export const halamanGambar = halamanDari(
  z.object({
    id: z.string(),
    nama: dwibahasa,
    gambar: z.string(),
    kamar: z.string(),
    langkah: z.number(),
    tanda,
  }),
);

const jabatan = z.object({ id: z.string(), nama: dwibahasa });
export const halamanPola = halamanDari(
  z.object({
    id: z.string(),
    nama: dwibahasa,
    letak: z.string(),
    gambar: z.object({ dirujuk: z.string(), tercetak: z.string() }).nullable(),
    struktur: z.string().nullable(),
    varian: z.string().nullable(),
    turunanDari: z.string().nullable(),
    tingkat: z.array(jabatan),
    penilai: jabatan,
    pimpinanUnit: jabatan,
    penetapPerjanjian: jabatan,
    pembagianTarget: z.array(z.object({ dari: jabatan, kepada: jabatan })),
    penugas: z.object({ oleh: jabatan, atasRekomendasi: jabatan }).nullable(),
    perumusStrategi: jabatan,
    pemantau: z.array(jabatan),
    penerimaHasil: jabatan,
    peninjau: z.array(jabatan),
    penerimaAkhir: jabatan,
    pengembalian: z.enum(['tertulis', 'pembacaan']),
    pembacaan: z.array(z.object({ id: z.string(), tertulis: dwibahasa, dipakai: dwibahasa })).readonly(),
    ketentuan: z.array(kutipan),
    tanda,
  }),
);

export const halamanIstilah = halamanDari(
  z.object({ id: z.string(), kata: dwibahasa, semula: dwibahasa.nullable(), tanda }),
);

export const halamanParameter = halamanDari(
  z.object({
    id: z.string(),
    nama: dwibahasa,
    nilai: z.array(
      z.object({
        sejak: z.string(),
        sampai: hari,
        nilai: z.string(),
        berlaku: z.boolean(),
        ketentuan: kutipan.nullable(),
      }),
    ),
    tanda,
  }),
);

export const halamanSatuan = halamanDari(
  z.object({
    id: z.string(),
    nama: dwibahasa,
    nilai: z.array(
      z.object({
        sejak: z.string(),
        sampai: hari,
        uraian: dwibahasa,
        berlaku: z.boolean(),
        ketentuan: z.array(kutipan),
        pembacaan: dwibahasa.nullable(),
      }),
    ),
    tanda,
  }),
);

const diAlur = z.object({ id: z.string(), nama: dwibahasa, langkah: z.string().nullable() });
export const halamanPeran = halamanDari(
  z.object({ id: z.string(), nama: dwibahasa, uraian: dwibahasa, dipakai: z.array(diAlur), tanda }),
);

export const halamanNaskah = halamanDari(
  z.object({
    id: z.string(),
    nama: dwibahasa,
    isian: z.array(
      z.object({ id: z.string(), nama: dwibahasa, wajib: z.boolean(), ketentuan: z.array(kutipan).readonly() }),
    ),
    ketentuan: z.array(kutipan),
    dipakai: z.array(diAlur),
    tanda,
  }),
);

const sisi = z.object({
  id: z.string(),
  judul: dwibahasa,
  uraian: dwibahasa,
  modalitas: z.string().nullable(),
  peraturan: naskahPeraturan,
  warisan: z.boolean(),
});
const barisBanding = z.object({
  id: z.string(),
  topik: bentukTopik.nullable(),
  hasil: z.enum(['sama', 'beda', 'hanya-a', 'hanya-b']),
  kiri: z.array(sisi),
  kanan: z.array(sisi),
});
export const halamanBanding = halamanDari(barisBanding).extend({
  hitungan: z.object({ sama: z.number(), beda: z.number(), 'hanya-a': z.number(), 'hanya-b': z.number() }),
  namaTopik: z.array(bentukTopik).readonly(),
});
export type BarisBanding = z.infer<typeof barisBanding>;
export type SisiBanding = z.infer<typeof sisi>;
