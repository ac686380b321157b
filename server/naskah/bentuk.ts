import { z } from 'zod';
import { halamanDari, kueriHalaman } from '../kernel/index.ts';
import { derajat, sifat } from './kelas.ts';
import { parafSurat } from './paraf/bentuk.ts';
import { tandaSurat } from './tanda-tangan/bentuk.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });

/** Who signed, with Plt. or Plh. before the post. */
const penandaTangan = z.object({ jabatan: z.string(), nama: z.string() });

export const suratRingkas = z
  .object({
    id: z.uuid(),
    /** Null: it belongs to no dossier. */
    berkas: z.uuid().nullable(),
    jenis: z.string(),
    namaJenis: dwibahasa,
    nomor: z.string(),
    tanggal: z.string(),
    hal: z.string(),
    penandaTangan,
    status: z.enum(['terbit', 'batal']),
    kelas: z.object({ sifat, derajat, klasifikasi: z.string() }),
    /** The other agency that sent it; null for a letter of one's own. */
    asal: z.string().nullable(),
    /** Its signature; null where the act that issued it is all. */
    tanda: z.enum(['menunggu', 'antre', 'selesai']).nullable(),
    /** The office whose initials it waits for. */
    menungguParaf: z.string().nullable(),
  })
  .meta({ id: 'SuratRingkas' });

export const daftarSurat = halamanDari(suratRingkas).meta({ id: 'DaftarSurat' });

export const surat = suratRingkas
  .extend({
    sifat: z.string(),
    yth: z.array(z.string()),
    tembusan: z.array(z.string()),
    kodeVerifikasi: z.string(),
    /** SHA-256 of the PDF; null until it is printed. */
    sidik: z.string().nullable(),
    alasanBatal: z.string().nullable(),
    /** For the office that signed it: may it be cancelled now, or why not. Null for everybody else. */
    pembatalan: z
      .object({ sebab: z.object({ detail: dwibahasa, jalanKeluar: dwibahasa.nullable() }).nullable() })
      .nullable(),
    halaman: z.int().positive(),
    tandaTangan: tandaSurat.nullable(),
    paraf: parafSurat.nullable(),
  })
  .meta({ id: 'Surat' });

/** Copies delivered to my offices; `belumDibaca`: counted up to a hundred. */
export const daftarTembusan = halamanDari(
  suratRingkas.extend({
    /** The office of mine that it was copied to. */
    untuk: z.string(),
    sebagai: z.enum(['tujuan', 'tembusan']),
    dibacaPada: z.string().nullable(),
  }),
)
  .extend({ belumDibaca: z.number().int() })
  .meta({ id: 'DaftarTembusan' });

export const saringan = kueriHalaman.extend({
  berkas: z.uuid().optional(),
  jenis: z.string().max(100).optional(),
  tahun: z.coerce.number().int().min(1000).max(2999).optional(),
  sifat: sifat.optional(),
  derajat: derajat.optional(),
  klasifikasi: z.string().max(30).optional(),
});

export const verifikasi = z
  .object({
    nomor: z.string(),
    tanggal: z.string(),
    penandaTangan,
    status: z.enum(['terbit', 'batal']),
    /** SHA-256 of the PDF; null until it is printed. */
    sidik: z.string().nullable(),
    /** Null: the act that issued it is all. */
    tandaTangan: z
      .object({
        cara: z.enum(['sertifikat', 'bsre', 'basah']),
        keadaan: z.enum(['menunggu', 'selesai']),
        pada: z.string().nullable(),
        /** SHA-256 of the signed file, or of the scan. */
        sidik: z.string().nullable(),
        sertifikat: z.object({ subjek: z.string(), penerbit: z.string(), berlaku: z.boolean() }).nullable(),
      })
      .nullable(),
    /** The other party that signs here; `pada` null: not yet. */
    pihak: z.object({ jabatan: z.string(), nama: z.string(), pada: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'VerifikasiSurat' });

export type SuratRingkas = z.output<typeof suratRingkas>;
export type Saringan = z.output<typeof saringan>;
