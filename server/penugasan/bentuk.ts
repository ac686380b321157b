import { z } from 'zod';
import { bentukPihak } from '../alur/index.ts';
import { halamanDari, isianTanggal, kueriHalaman } from '../kernel/index.ts';
import { derajat, sifat } from '../naskah/index.ts';
import { SARINGAN_MASA } from './masa/saring-masa.ts';

const teks = (maks: number) => z.string().trim().max(maks);

const isi = z.object({
  perihal: teks(200),
  maksud: teks(4000),
  kompetensi: teks(4000),
  ekspektasi: teks(4000),
  mulai: isianTanggal,
  selesai: isianTanggal,
  /** Load in hours a week. */
  jam: z.number().int().min(1).max(60).nullable().optional(),
});

/** As many as one letter lists: more people are a team. */
export const BATAS_ORANG = 50;

const kebutuhan = z.object({ jumlah: z.number().int().min(1).max(BATAS_ORANG), jenjang: teks(100) });
const tujuan = kebutuhan.extend({ instansi: z.uuid(), alamat: z.uuid() });

/** A request as the wizard sends it. Empty parts are the rules' affair, so that the refusal names its provision. */
export const permohonan = z
  .object({
    cara: z.enum(['penunjukan', 'sukarela']),
    /** Office that asks: one the caller holds today. */
    pemohon: z.uuid(),
    /** Post of the head whose performance is served; absent: the office that asks. */
    pemilik: z.uuid().optional(),
    /** Post of the wanted person; absent when another agency is asked, which names people itself. */
    pegawai: z.uuid().optional(),
    /** Posts of the others whom the same request asks for. */
    bersama: z
      .array(z.uuid())
      .max(BATAS_ORANG - 1)
      .optional(),
    /** The other agency, by an open address of its directory, and whom it is asked for. */
    tujuan: tujuan.optional(),
    isi,
    /** The need of the office that asks, whose places the people are to take. */
    untukKebutuhan: z.uuid().optional(),
    /** Classes of its letters; absent or null: as letters of the kind are. */
    ciri: z.object({ sifat: sifat.nullable(), derajat: derajat.nullable() }).optional(),
    alasan: z.record(z.string().max(100), teks(2000)).default({}),
    /** Draft that this request grew from; dropped with it. */
    konsep: z.uuid().optional(),
  })
  .refine((p) => (p.pegawai === undefined) !== (p.tujuan === undefined), { path: ['pegawai'], message: 'pegawai' })
  .refine((p) => p.pegawai !== undefined || !p.bersama?.length, { path: ['bersama'], message: 'bersama' })
  .refine((p) => p.untukKebutuhan === undefined || (p.cara === 'penunjukan' && p.pegawai !== undefined), {
    path: ['untukKebutuhan'],
    message: 'untukKebutuhan',
  })
  .meta({ id: 'PermohonanPenugasan' });

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const bernama = z.object({ id: z.string(), nama: z.string() });

export const pelanggaran = z.object({
  aturan: z.string(),
  suara: z.string(),
  pesan: dwibahasa,
  jalanKeluar: dwibahasa,
  dasar: z.array(z.object({ peraturan: z.string(), ketentuan: z.string(), letak: z.string() })),
  isian: z.string().optional(),
});

export const pemeriksaan = z
  .object({
    /** What becomes of it: one dossier for those who share their way, more where people answer to others. */
    berkas: z.array(
      z.object({
        /** Posts of its people, and their names. */
        posisi: z.array(z.string()),
        siapa: z.array(z.string()),
        lingkup: z.string(),
        alur: z.object({ id: z.string(), nama: dwibahasa, gambar: z.string() }).nullable(),
        /** What sending does: the answer it gives to the drawing's first act, and whether a letter comes of it at once. */
        pertama: z.object({ pilihan: dwibahasa, surat: z.boolean() }).nullable(),
        /** Whom the request will meet, in order of the drawing's lanes; of several in one role only how many. */
        pihak: z.array(bentukPihak),
      }),
    ),
    pelanggaran: z.array(pelanggaran.extend({ siapa: z.array(z.string()) })),
    /** Of those asked for, who has other assignments in these days, and how many. */
    bertugas: z.array(z.object({ nama: z.string(), jumlah: z.number().int() })),
  })
  .meta({ id: 'PemeriksaanPenugasan' });

/** An office of mine: how far each way of assignment is open to it, and why not. */
export const jabatanPengaju = z
  .object({
    id: z.string(),
    nama: z.string(),
    unit: bernama,
    /** Its own unit and all above it, nearest first. */
    garis: z.array(z.string()),
    cara: z.array(
      z.object({
        cara: z.enum(['penunjukan', 'sukarela']),
        lingkup: z.enum(['dalam-unit', 'lintas-unit', 'lintas-instansi']),
        terbuka: z.boolean(),
        sebab: z.array(
          z.object({ pesan: dwibahasa, jalanKeluar: dwibahasa.nullable(), dasar: pelanggaran.shape.dasar }),
        ),
      }),
    ),
  })
  .meta({ id: 'JabatanPengaju' });

export const penugasan = z
  .object({
    id: z.uuid(),
    cara: z.string(),
    lingkup: z.string(),
    perihal: z.string(),
    maksud: z.string(),
    kompetensi: z.string(),
    ekspektasi: z.string(),
    mulai: z.string(),
    selesai: z.string(),
    jam: z.number().nullable(),
    /** The need that it fills, for the office that wrote it. */
    untukKebutuhan: bernama.nullable(),
    status: z.string(),
    dibuatPada: z.string(),
    /** Null while another agency has not named anybody. Ids are null where the row is only told of the other side. */
    pegawai: z
      .object({ id: z.uuid().nullable(), nama: z.string(), posisi: bernama.extend({ id: z.string().nullable() }) })
      .nullable(),
    unitPemohon: bernama.extend({ id: z.string().nullable() }),
    unitAsal: bernama.extend({ id: z.string().nullable() }).nullable(),
    /** The other agency of an assignment of two, and whose side this is. */
    mitra: z.object({ nama: z.string(), sisi: z.enum(['pemohon', 'tamu']) }).nullable(),
    kebutuhan: kebutuhan.nullable(),
    /** Everybody of an assignment of several people, or named by another agency; `ditolak`: why somebody is not lent. */
    peserta: z.array(
      z.object({
        posisi: z.string().nullable(),
        nama: z.string(),
        jabatan: z.string(),
        unit: z.string(),
        ditolak: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Penugasan' });

export const daftarPenugasan = halamanDari(penugasan).meta({ id: 'DaftarPenugasan' });

export const saringan = kueriHalaman.extend({
  cara: z.enum(['penunjukan', 'sukarela']).optional(),
  status: z.enum(['berproses', 'diterima', 'ditolak', 'ditarik']).optional(),
  lingkup: z.enum(['dalam-unit', 'lintas-unit', 'lintas-instansi']).optional(),
  masa: z.enum(SARINGAN_MASA).optional(),
});
