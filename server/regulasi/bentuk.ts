import { isTanggal, type Tanggal } from '@lincah/domain/kernel';
import { z } from 'zod';

/** Shapes of the YAML files of a regulation folder. Unknown fields are refused: a typing error must not pass as silence. */
const kode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);
const teks = z.string().min(1).max(2000);
const dwibahasa = z.strictObject({ id: teks, en: teks });
const tanggal = z.custom<Tanggal>((t) => typeof t === 'string' && isTanggal(t), 'bukan tanggal YYYY-MM-DD');

export const bentukPeraturan = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  judul: dwibahasa,
  nomor: teks,
  penerbit: teks,
  status: z.enum(['berlaku', 'rancangan']),
  berlakuSejak: tanggal.nullable(),
  berlakuSampai: tanggal.exactOptional(),
  induk: kode.exactOptional(),
  jenisInstansi: z.array(kode).min(1),
});

const pemikul = z.union([
  z.strictObject({
    oleh: z.enum(['aturan', 'alur', 'naskah', 'parameter', 'istilah', 'peran', 'pola', 'layar']),
    id: kode,
  }),
  z.strictObject({ oleh: z.literal('none'), alasan: dwibahasa }),
]);

export const bentukKetentuan = z.array(
  z.strictObject({
    id: kode,
    letak: teks,
    modalitas: z.enum(['wajib', 'diutamakan', 'dapat', 'larangan', 'batas-waktu', 'definisi']),
    ringkasan: dwibahasa,
    dipikul: z.array(pemikul).default([]),
  }),
);

export const bentukIstilah = z.record(kode, dwibahasa);

const jenisJabatan = z.enum([
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'fungsional',
  'pelaksana',
]);
const dasarPeran = { id: kode, nama: dwibahasa, dari: kode };

/** Only the ways that look for a kind of post take one: elsewhere it would be read and not heeded. */
export const bentukPeran = z.array(
  z.discriminatedUnion('cara', [
    z.strictObject({ ...dasarPeran, cara: z.enum(['penilai', 'atasan-penilai', 'posisi']) }),
    z.strictObject({
      ...dasarPeran,
      cara: z.literal('pimpinan-unit'),
      jenis: z.array(jenisJabatan).min(1).exactOptional(),
    }),
    z.strictObject({
      ...dasarPeran,
      cara: z.literal('ditunjuk'),
      ditunjukSebagai: kode.exactOptional(),
      jenis: z.array(jenisJabatan).min(1).exactOptional(),
      jenisUnit: z.array(kode).min(1).exactOptional(),
    }),
  ]),
);

export const bentukParameter = z.array(
  z.strictObject({
    id: kode,
    nama: dwibahasa,
    nilai: z.array(
      z.strictObject({
        sejak: tanggal,
        sampai: tanggal.exactOptional(),
        nilai: z.union([z.number(), z.string(), z.boolean()]),
        ketentuan: kode.exactOptional(),
      }),
    ),
  }),
);

const pembacaan = z.strictObject({ id: kode, tertulis: dwibahasa, dipakai: dwibahasa });

export const bentukPola = z.array(
  z.strictObject({
    id: kode,
    nama: dwibahasa,
    letak: teks,
    ketentuan: z.array(kode).min(1),
    turunanDari: kode.exactOptional(),
    gambar: z.strictObject({ dirujuk: teks, tercetak: teks }).exactOptional(),
    struktur: teks.exactOptional(),
    varian: z.string().max(20).exactOptional(),
    tingkat: z.array(kode).min(1),
    penilai: kode,
    pimpinanUnit: kode,
    penetapPerjanjian: kode,
    pembagianTarget: z.array(z.strictObject({ dari: kode, kepada: kode })),
    penugas: z.strictObject({ oleh: kode, atasRekomendasi: kode }).nullable(),
    perumusStrategi: kode,
    pemantau: z.array(kode).min(1),
    penerimaHasil: kode,
    peninjau: z.array(kode).min(1),
    penerimaAkhir: kode,
    pengembalian: z.enum(['tertulis', 'pembacaan']),
    pembacaan: z.array(pembacaan).default([]),
  }),
);

export const bentukAturan = z.array(
  z.strictObject({
    id: kode,
    ketentuan: z.array(kode).min(1),
    pertanyaan: kode,
    suara: z.enum(['harus', 'larangan', 'diutamakan', 'dapat', 'batas-waktu']),
    syarat: teks,
    pesan: dwibahasa,
    jalanKeluar: dwibahasa,
    isian: kode.exactOptional(),
  }),
);

/** The parts of a form schema that this room relies on; the rest is JSON Schema as it is. */
export const bentukSkema = z.looseObject({
  title: z.string().min(1),
  'x-title-en': z.string().exactOptional(),
  'x-ketentuan': kode.exactOptional(),
  required: z.array(z.string()).default([]),
  properties: z.record(z.string(), z.looseObject({ 'x-ketentuan': kode.exactOptional() })),
});
