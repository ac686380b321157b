import { isTanggal, type Tanggal } from '@lincah/domain/kernel';
import { isTopik, type Topik, topik } from '@lincah/domain/regulasi';
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

const pemikul = z.discriminatedUnion('oleh', [
  z.strictObject({
    oleh: z.enum([
      'aturan',
      'alur',
      'naskah',
      'parameter',
      'satuan',
      'istilah',
      'peran',
      'pola',
      'kedudukan',
      'peranTim',
      'layar',
    ]),
    id: kode,
  }),
  z.strictObject({ oleh: z.literal('struktur'), id: z.string().max(40) }),
  z.strictObject({ oleh: z.literal('none'), alasan: dwibahasa }),
]);

export const bentukKetentuan = z.array(
  z.strictObject({
    id: kode,
    letak: teks,
    modalitas: z.enum(['wajib', 'diutamakan', 'dapat', 'larangan', 'batas-waktu', 'definisi']),
    ringkasan: dwibahasa,
    topik: z
      .custom<Topik>(
        (t) => typeof t === 'string' && isTopik(t),
        `bukan salah satu dari ${Object.keys(topik).join(', ')}`,
      )
      .exactOptional(),
    padanan: z
      .strictObject({ sama: z.array(kode).min(1).exactOptional(), beda: z.array(kode).min(1).exactOptional() })
      .exactOptional(),
    dipikul: z.array(pemikul).default([]),
  }),
);

export const bentukIstilah = z.record(kode, dwibahasa);

const jenisJabatan = z.enum([
  'pejabat-negara',
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

/** A unit must be told by something: a way without any kind would count every unit, or none. */
export const bentukSatuan = z.array(
  z.strictObject({
    id: kode,
    nama: dwibahasa,
    nilai: z.array(
      z.strictObject({
        sejak: tanggal,
        sampai: tanggal.exactOptional(),
        ciri: z.array(
          z.strictObject({ unit: z.array(kode).exactOptional(), jenis: z.array(jenisJabatan).exactOptional() }),
        ),
        ketentuan: z.array(kode).min(1),
        pembacaan: dwibahasa.exactOptional(),
      }),
    ),
  }),
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

const daftarKode = z.array(kode).min(1);

export const bentukJabatan = z.array(
  z.strictObject({
    id: kode,
    ciri: z
      .array(
        z.strictObject({
          jenis: daftarKode,
          unit: daftarKode.exactOptional(),
          dalam: daftarKode.exactOptional(),
          diLuar: daftarKode.exactOptional(),
          instansi: daftarKode.exactOptional(),
        }),
      )
      .min(1),
  }),
);

export const bentukKedudukan = z.array(
  z.strictObject({
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/),
    nama: dwibahasa,
    letak: teks,
    ketentuan: daftarKode,
    gambar: teks.exactOptional(),
    tingkat: z.array(kode).default([]),
    penilai: kode.exactOptional(),
    penugas: kode.exactOptional(),
    tanpa: daftarKode.exactOptional(),
    lebihDariTingkat: z.int().min(1).max(9).exactOptional(),
    pola: kode.exactOptional(),
  }),
);

const tingkatKe = z.int().min(1).max(9);

export const bentukStruktur = z.array(
  z.strictObject({
    id: z.string().min(1).max(40),
    nama: dwibahasa,
    letak: teks,
    ketentuan: daftarKode,
    tingkat: tingkatKe,
    jabatan: daftarKode.exactOptional(),
    penetapKinerja: tingkatKe.nullable(),
    penilai: tingkatKe,
    penugas: tingkatKe,
  }),
);

export const bentukPeranTim = z.array(
  z.strictObject({
    id: kode,
    nama: dwibahasa,
    ketentuan: z.array(kode).min(1),
    palingSedikit: z.int().min(0).max(999),
    palingBanyak: z.int().min(0).max(999).exactOptional(),
    pengisi: z.array(kode),
    memimpin: z.boolean().exactOptional(),
    mengarahkan: z.boolean().exactOptional(),
    merangkap: z.array(kode).default([]),
    tugas: z.array(z.strictObject({ uraian: dwibahasa, ketentuan: z.array(kode).min(1) })).default([]),
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
    pembacaan: dwibahasa.exactOptional(),
  }),
);

/** The parts of a form schema that this room relies on; the rest is JSON Schema as it is. */
export const bentukSkema = z.looseObject({
  title: z.string().min(1),
  'x-title-en': z.string().exactOptional(),
  'x-ketentuan': kode.exactOptional(),
  required: z.array(z.string()).default([]),
  properties: z.record(
    z.string(),
    z.looseObject({ 'x-ketentuan': kode.exactOptional(), 'x-enum': z.record(z.string(), dwibahasa).exactOptional() }),
  ),
});

const pelaku = z.string().regex(/^([a-z]+(-[a-z]+)*|[A-Z][A-Z0-9_]{0,59})$/);
const jawaban = z.strictObject({ kode, nama: dwibahasa });

export const bentukTahap = z.array(
  z.strictObject({
    id: kode,
    nama: dwibahasa,
    kamar: kode,
    gambar: teks.exactOptional(),
    pelaksana: pelaku,
    mulai: dwibahasa,
    selesai: dwibahasa,
    langkah: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/),
          nama: dwibahasa,
          oleh: pelaku,
          lanjut: jawaban,
          kembali: jawaban
            .extend({ tanya: dwibahasa, ke: kode, berjenjang: z.boolean().default(false) })
            .exactOptional(),
          bersama: z.boolean().default(false),
          bila: z.strictObject({ syarat: teks, tanya: dwibahasa }).exactOptional(),
          adaKetentuan: kode.exactOptional(),
          hanyaPola: daftarKode.exactOptional(),
          ketentuan: z.array(kode).default([]),
          ketentuanPola: z.array(kode).default([]),
          formulir: kode.exactOptional(),
          pertanyaan: kode.exactOptional(),
          naskah: z
            .array(
              z.strictObject({ jenis: kode, kepada: pelaku.exactOptional(), tembusan: z.array(pelaku).default([]) }),
            )
            .default([]),
          dokumen: dwibahasa.exactOptional(),
          pengingat: z.strictObject({ tenggat: kode, beritahu: pelaku.exactOptional() }).exactOptional(),
        }),
      )
      .min(1),
  }),
);
