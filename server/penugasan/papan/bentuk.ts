import { isTanggal, type Tanggal } from '@lincah/domain/kernel';
import { z } from 'zod';
import { halamanDari, kueriHalaman } from '../../kernel/index.ts';

const teks = (maks: number) => z.string().trim().max(maks);
const hari = z
  .string()
  .refine((t): t is Tanggal => isTanggal(t), { message: 'tanggal' })
  .meta({ format: 'date' });
const jangkauan = z.enum(['dalam-unit', 'lintas-unit', 'lintas-instansi']);

/** What the head writes. Days may still be missing in a draft; the rules see to the rest when it is opened. */
const isiKebutuhan = z.object({
  judul: teks(200).min(1),
  maksud: teks(4000),
  ekspektasi: teks(4000),
  kompetensi: z.array(teks(200).min(1)).max(10),
  jenjang: teks(100),
  jumlah: z.number().int().min(1).max(50),
  mulai: hari.nullable(),
  selesai: hari.nullable(),
  jam: z.number().int().min(1).max(60),
  tempat: teks(200),
  batasLamar: hari.nullable(),
  jangkauan,
});

export const kebutuhanBaru = z
  .object({
    /** Office that needs people: one the caller holds today. */
    posisi: z.uuid(),
    isi: isiKebutuhan,
    /** Open it on the board at once; otherwise it is kept as a draft. */
    buka: z.boolean().default(false),
  })
  .meta({ id: 'KebutuhanBaru' });

export const kebutuhanDiubah = z
  .object({ isi: isiKebutuhan, buka: z.boolean().default(false), versi: z.number().int() })
  .meta({ id: 'KebutuhanDiubah' });

const bernama = z.object({ id: z.uuid(), nama: z.string() });

export const kebutuhan = isiKebutuhan
  .extend({
    id: z.uuid(),
    judul: z.string(),
    mulai: z.string().nullable(),
    selesai: z.string().nullable(),
    batasLamar: z.string().nullable(),
    posisi: bernama,
    unit: bernama,
    keadaan: z.enum(['konsep', 'dibuka', 'ditutup']),
    terisi: z.number(),
    /** Applications under way, of those not chosen yet. */
    menunggu: z.number(),
    versi: z.number(),
    dibuatPada: z.string(),
    dibukaPada: z.string().nullable(),
    ditutupPada: z.string().nullable(),
    alasanTutup: z.string().nullable(),
    diberitahukanPada: z.string().nullable(),
  })
  .meta({ id: 'KebutuhanPegawai' });
/** One need with the requests that were sent for it. */
export const kebutuhanLengkap = kebutuhan
  .extend({
    permohonan: z.array(
      z.object({
        id: z.uuid(),
        status: z.string(),
        siapa: z.array(z.string()),
        /** Places that it holds. */
        tempat: z.number(),
        dikirimPada: z.string(),
      }),
    ),
  })
  .meta({ id: 'KebutuhanLengkap' });
export const daftarKebutuhan = halamanDari(kebutuhan).meta({ id: 'DaftarKebutuhan' });
export const saringanKebutuhan = kueriHalaman.extend({ keadaan: z.enum(['konsep', 'dibuka', 'ditutup']).optional() });

const kesesuaian = z.object({
  nilai: z.number(),
  dimiliki: z.array(z.string()),
  belum: z.array(z.string()),
  jenjangSesuai: z.boolean().nullable(),
});

/** An open need as somebody who may apply sees it. */
export const peluang = z
  .object({
    id: z.uuid(),
    judul: z.string(),
    unit: bernama,
    kompetensi: z.array(z.string()),
    jenjang: z.string(),
    jumlah: z.number(),
    terisi: z.number(),
    mulai: z.string(),
    selesai: z.string(),
    jam: z.number(),
    tempat: z.string(),
    batasLamar: z.string(),
    jangkauan,
    kesesuaian,
  })
  .meta({ id: 'Peluang' });
export const daftarPeluang = halamanDari(peluang).meta({ id: 'DaftarPeluang' });

const ya = z.enum(['ya']).optional();
export const saringanPeluang = kueriHalaman.extend({
  urut: z.enum(['kesesuaian', 'batas', 'terbaru']).default('kesesuaian'),
  /** Only what asks for a competence that I have. */
  sesuai: ya,
  /** Words of the unit's name. */
  unit: teks(200).optional(),
  tempat: teks(200).optional(),
  /** The work begins on or after the one, and ends on or before the other. */
  dari: hari.optional(),
  sampai: hari.optional(),
});

const lamaranRingkas = z.object({ id: z.uuid(), status: z.string() });

export const peluangLengkap = peluang
  .extend({
    maksud: z.string(),
    ekspektasi: z.string(),
    posisi: bernama,
    keadaan: z.enum(['dibuka', 'ditutup']),
    alasanTutup: z.string().nullable(),
    /** Why nothing can be sent now; null when it can. */
    tertahan: z
      .object({
        kode: z.string(),
        detail: z.object({ id: z.string(), en: z.string() }),
        jalanKeluar: z.object({ id: z.string(), en: z.string() }).nullable(),
      })
      .nullable(),
    /** My other assignments in its days. */
    bersamaan: z.array(z.object({ id: z.uuid(), perihal: z.string(), mulai: z.string(), selesai: z.string() })),
    lamaranSaya: lamaranRingkas.nullable(),
  })
  .meta({ id: 'PeluangLengkap' });

export const lamaranBaru = z
  .object({
    /** Office through which I apply: one that I hold today. */
    pemohon: z.uuid(),
    motivasi: teks(2000),
    /** The competences that I bring, in my words. */
    kompetensi: teks(2000),
    alasan: z.record(z.string().max(100), teks(2000)).default({}),
  })
  .meta({ id: 'LamaranBaru' });

export const lamaran = z
  .object({
    id: z.uuid(),
    kebutuhan: z.object({ id: z.uuid(), judul: z.string(), keadaan: z.string(), alasanTutup: z.string().nullable() }),
    unit: bernama,
    mulai: z.string(),
    selesai: z.string(),
    status: z.string(),
    /** The head chose me; others may still have to agree. */
    terpilih: z.boolean(),
    /** On whose desk it lies. */
    meja: z.array(z.string()),
    dikirimPada: z.string(),
  })
  .meta({ id: 'Lamaran' });
export const daftarLamaran = halamanDari(lamaran).meta({ id: 'DaftarLamaran' });

/** Somebody who applied, beside the others. */
export const pelamar = z
  .object({
    id: z.uuid(),
    pegawai: bernama,
    posisi: z.object({ nama: z.string(), jenjang: z.string() }),
    unit: z.string(),
    motivasi: z.string(),
    kesesuaian,
    /** Accepted assignments that run in the days of the need. */
    tugasLain: z.number(),
    status: z.string(),
    terpilih: z.boolean(),
    /** My open act on the application, and the answers that it takes. */
    tindakan: z
      .object({
        id: z.uuid(),
        pilihan: z.array(
          z.object({
            kode: z.string(),
            nama: z.object({ id: z.string(), en: z.string() }),
            beralasan: z.boolean(),
          }),
        ),
      })
      .nullable(),
    dikirimPada: z.string(),
  })
  .meta({ id: 'Pelamar' });
export const daftarPelamar = halamanDari(pelamar).meta({ id: 'DaftarPelamar' });

export const alasanTutup = z.object({ alasan: teks(500).min(1) });
export const pemberitahuanPelamar = z
  .object({
    /** Applications that ended with the reason. */
    diberitahu: z.number(),
    /** Applications that go on, because their drawing has no such answer now. */
    tersisa: z.number(),
  })
  .meta({ id: 'PemberitahuanPelamar' });

export const saringanNeraca = z.object({ dari: hari, sampai: hari });
export const neraca = z
  .object({
    butir: z.array(z.object({ unit: bernama, dipinjamkan: z.number(), dipinjam: z.number(), tanpaJam: z.number() })),
  })
  .meta({ id: 'NeracaUnit' });
