import { z } from 'zod';
import { halamanDari, isianTanggal, kueriHalaman } from '../../kernel/index.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });

// wider than a template may be: what is too long is told by its place, not by the door
const teks = z.string().max(20_000);
const bila = z
  .array(
    z.object({
      isian: z.string().max(100),
      nilai: z.array(z.string().max(100)).max(50).optional(),
      tidak: z.literal(true).optional(),
    }),
  )
  .max(20)
  .optional();
const rincian = z.array(z.object({ label: teks, teks, bentuk: z.enum(['1.', 'a.']).optional(), bila })).max(200);
const satuButir = z.union([
  teks,
  z.object({ teks, bila, orang: z.string().max(100).optional(), rincian: rincian.optional() }),
]);
const butir = z.array(satuButir).max(200);
const bentukDaftar = z.enum(['1.', 'a.', '']);

const bagian = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('paragraf'), teks, menjorok: z.boolean().optional(), bila }),
  z.object({ jenis: z.literal('tengah'), teks, bila }),
  z.object({ jenis: z.literal('subjudul'), teks, bila }),
  z.object({ jenis: z.literal('rincian'), lebar: z.number().min(1).max(12).optional(), butir: rincian, bila }),
  z.object({ jenis: z.literal('daftar'), bentuk: bentukDaftar, tutup: z.boolean().optional(), butir, bila }),
  z.object({
    jenis: z.literal('baris'),
    label: teks,
    bentuk: bentukDaftar,
    tutup: z.boolean().optional(),
    butir,
    bila,
  }),
  z.object({
    jenis: z.literal('pegawai'),
    isian: z.string().max(100),
    label: teks.optional(),
    bernomor: z.boolean().optional(),
    bila,
  }),
  z.object({
    jenis: z.literal('tabel'),
    nomor: teks.optional(),
    kolom: z.array(z.object({ judul: teks, teks, lebar: z.number().min(0).max(16) })).max(20),
    bila,
  }),
]);

export const templatIsi = z
  .object({
    bentuk: z.enum(['surat-dinas', 'surat-perintah', 'nota-dinas', 'keputusan', 'naskah-berjudul']),
    kertas: z.enum(['a4', 'f4']),
    huruf: z.union([z.literal(11), z.literal(12)]),
    lambang: z.boolean(),
    judul: teks.optional(),
    bagian: z.array(bagian).max(200).nullable(),
    penutup: z.union([teks, butir]).nullable(),
    tembusan: z.object({ kepala: teks, tambahan: z.array(teks).max(20) }),
    lampiran: z.literal(true).optional(),
  })
  .meta({ id: 'TemplatSurat' });

const isian = z.object({
  nama: z.string(),
  label: dwibahasa,
  daftar: z.boolean(),
  orang: z.boolean(),
  wajib: z.boolean(),
  ketentuan: z.string().nullable(),
});

const isianSyarat = z.object({
  nama: z.string(),
  label: dwibahasa,
  /** Its values with their words; null: it is filled or not. */
  pilihan: z.array(z.object({ nilai: z.string(), label: dwibahasa })).nullable(),
  yaTidak: z.boolean(),
  bolehKosong: z.boolean(),
});

export const jenisTemplat = z
  .object({
    jenis: z.string(),
    nama: dwibahasa,
    /** Version in force today; null: the regulation's own. */
    kini: z.object({ versi: z.int(), sejak: z.string() }).nullable(),
    /** The next version to begin. */
    mendatang: z.object({ versi: z.int(), sejak: z.string() }).nullable(),
    /** The form of the letter has changed since: the regulation's words are used until somebody looks. */
    tertinggal: z.boolean(),
  })
  .meta({ id: 'JenisTemplat' });

const kertas = z.enum(['a4', 'f4']);
/** `kertas`: of the kinds without a template of the agency. */
export const setelanKertas = z.object({ kertas }).meta({ id: 'KertasSurat' });
export const daftarTemplat = z.object({ kertas, butir: z.array(jenisTemplat) }).meta({ id: 'DaftarTemplat' });

export const templatSurat = jenisTemplat
  .extend({
    peraturan: z.string(),
    dasar: templatIsi,
    isian: z.array(isian),
    syarat: z.array(isianSyarat),
    /** What letters use today. */
    isi: templatIsi,
    /** Newest version; 0: none. */
    terbaru: z.int(),
  })
  .meta({ id: 'TemplatSuratRinci' });

/** Something that is set from a day on, version by version. */
const versi = z.object({
  versi: z.int(),
  sejak: z.string(),
  /** True: back to what stands without one of the agency's own. */
  kembali: z.boolean(),
  oleh: z.string(),
  pada: z.string(),
  ditarik: z.object({ pada: z.string(), alasan: z.string(), oleh: z.string() }).nullable(),
  keadaan: z.enum(['berlaku', 'mendatang', 'lewat', 'ditarik']),
});

export const versiTemplat = versi
  .extend({ dariVersi: z.int().nullable(), alasan: z.string() })
  .meta({ id: 'VersiTemplat' });

export const daftarVersi = halamanDari(versiTemplat).meta({ id: 'DaftarVersiTemplat' });
export const daftarVersiLambang = halamanDari(versi).meta({ id: 'DaftarVersiLambang' });
export const kueriVersi = kueriHalaman.pick({ kursor: true, batas: true });

export const templatBaru = z
  .object({
    /** Null: back to the regulation's own. */
    isi: templatIsi.nullable(),
    sejak: isianTanggal,
    alasan: z.string().trim().min(5).max(500),
    /** Newest version that was on the screen. */
    dariVersi: z.int().min(0).max(100_000),
    /** The version whose words are brought back. */
    pulihkan: z.int().min(0).max(100_000).optional(),
  })
  .meta({ id: 'TemplatSuratBaru' });

export const tarikVersi = z
  .object({ versi: z.int().min(1).max(100_000), alasan: z.string().trim().min(5).max(500) })
  .meta({ id: 'TarikVersiTemplat' });

export const pratinjauMinta = z
  .object({ isi: templatIsi, surat: z.uuid().optional() })
  .meta({ id: 'PratinjauTemplatMinta' });

export const pratinjau = z
  .object({
    temuan: z.array(
      z.object({
        pesan: dwibahasa,
        jalanKeluar: dwibahasa,
        ketentuan: z.string().nullable(),
        letak: z
          .object({
            bidang: z.enum(['judul', 'bagian', 'penutup', 'tembusan']),
            bagian: z.int().optional(),
            butir: z.int().optional(),
            label: z.literal(true).optional(),
          })
          .nullable(),
        baris: z.int(),
      }),
    ),
    /** Pages as drawings; none when the template is too long to lay out. */
    halaman: z.array(z.string()),
  })
  .meta({ id: 'PratinjauTemplat' });

export type TemplatBaru = z.output<typeof templatBaru>;
