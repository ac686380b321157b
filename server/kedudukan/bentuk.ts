import { z } from 'zod';
import { bentukPihak } from '../alur/index.ts';
import { halamanDari, isianTanggal, kueriHalaman } from '../kernel/index.ts';
import { bentukLembarKedudukan } from '../organisasi/index.ts';

const teks = (maks: number) => z.string().trim().max(maks);

const kelompok = z.object({
  /** Post of the superior. */
  penilai: z.uuid(),
  /** Posts of the people; with `seluruhUnit` those that another group does not name need not be listed. */
  posisi: z.array(z.uuid()).max(500).default([]),
  /** Also for whoever comes to the unit later. */
  seluruhUnit: z.boolean().default(false),
  /** Number of the document that delegates the authority. */
  delegasi: teks(200).default(''),
  /** The variant chosen, where several fit. */
  varian: teks(100).optional(),
});

/** A proposal as the screen sends it. Empty parts are the rules' affair, so that the refusal names its provision. */
export const usul = z
  .object({
    unit: z.uuid(),
    sejak: isianTanggal,
    isi: z.object({ dasarKompetensi: teks(4000), bebanKerja: teks(4000), dasarPengecualian: teks(4000).default('') }),
    kelompok: z
      .array(kelompok)
      .max(20)
      .refine((k) => k.filter((satu) => satu.seluruhUnit).length <= 1, { message: 'seluruhUnit' }),
    alasan: z.record(z.string().max(100), teks(2000)).default({}),
    /** Report of a wrong superior that this proposal answers. */
    laporan: z.uuid().optional(),
    /** Draft that it grew from; dropped with it. */
    konsep: z.uuid().optional(),
    /** Open act of a returned proposal: this takes the place of its content and answers it. */
    tindakan: z.uuid().optional(),
  })
  .meta({ id: 'UsulKedudukan' });

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const bernama = z.object({ id: z.string(), nama: z.string() });
const jabatan = bernama.extend({ pemangku: z.string().nullable() });
const rentang = z.object({ kini: z.number().int(), nanti: z.number().int() });

const pelanggaran = z.object({
  aturan: z.string(),
  suara: z.string(),
  pesan: dwibahasa,
  jalanKeluar: dwibahasa,
  dasar: z.array(z.object({ peraturan: z.string(), ketentuan: z.string(), letak: z.string() })).readonly(),
  isian: z.string().optional(),
  /** Whom it is about. */
  siapa: z.array(z.string()),
});

/** Everything that a proposal for a unit chooses from. */
export const bahanUsul = z
  .object({
    unit: bernama,
    sejak: z.string(),
    alur: z.object({ id: z.string(), nama: dwibahasa, gambar: z.string() }).nullable(),
    /** May the caller propose; if not, why, and who does. */
    usulkan: z.object({ boleh: z.boolean(), penjelasan: dwibahasa.nullable(), pengusul: bernama.nullable() }),
    penetap: z.object({ peran: dwibahasa, jabatan: z.string().nullable(), pemangku: z.string().nullable() }).nullable(),
    anggota: z.array(
      z.object({
        posisi: bernama,
        jenis: z.string(),
        jenjang: z.string().nullable(),
        pegawai: z.string().nullable(),
        penilai: bernama.nullable(),
      }),
    ),
    calon: z.array(jabatan.extend({ unit: bernama, jenis: z.string(), rentang: z.number().int() })),
  })
  .meta({ id: 'BahanUsulKedudukan' });

export const pemeriksaan = z
  .object({
    alur: z.object({ id: z.string(), nama: dwibahasa, gambar: z.string() }).nullable(),
    pertama: dwibahasa.nullable(),
    /** What keeps it from being a proposal at all, before any rule. */
    halangan: dwibahasa.nullable(),
    pelanggaran: z.array(pelanggaran),
    /** How people would stand: variant and pattern, for those who get one answer. */
    kelompok: z.array(
      z.object({
        siapa: z.array(z.string()),
        kedudukan: bentukLembarKedudukan,
        /** Variants that all fit, to choose one from; empty where there is nothing to choose. */
        pilihan: z.array(z.object({ id: z.string(), nama: dwibahasa, letak: z.string() })),
      }),
    ),
    rentang: z.array(rentang.extend({ posisi: z.string(), jabatan: z.string() })),
    /** Offices of the lanes; of several only how many they are. */
    pihak: z.array(bentukPihak),
  })
  .meta({ id: 'PemeriksaanKedudukan' });

const status = z.enum(['berproses', 'berlaku', 'ditolak', 'ditarik']);

const ringkas = z.object({
  id: z.uuid(),
  perihal: z.string(),
  unit: bernama,
  sejak: z.string(),
  /** How far it has come; an end that another regulation invents is shown in its own word. */
  status: z.string(),
  jumlah: z.number().int(),
  dibuatPada: z.string(),
});

export const satuUsul = ringkas
  .extend({
    isi: z.object({ dasarKompetensi: z.string(), bebanKerja: z.string(), dasarPengecualian: z.string() }),
    ditetapkanPada: z.string().nullable(),
    berlakuSejak: z.string().nullable(),
    butir: z.array(
      z.object({
        posisi: bernama.nullable(),
        jenjang: z.string().nullable(),
        pegawai: bernama.nullable(),
        penilaiLama: bernama.nullable(),
        penilai: bernama,
        varian: z.string().nullable(),
        delegasi: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Kedudukan' });

export const daftarUsul = halamanDari(ringkas).meta({ id: 'DaftarKedudukan' });
export const saringan = kueriHalaman.extend({ status: status.optional(), unit: z.uuid().optional() });
