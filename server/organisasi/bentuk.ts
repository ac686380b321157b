import { z } from 'zod';
import { isianTanggal } from '../kernel/index.ts';
import { bentukCatatan } from './portofolio/bentuk.ts';

const sebagai = z.enum(['definitif', 'plt', 'plh']);
const jenis = z.enum([
  'pejabat-negara',
  'jpt-utama',
  'jpt-madya',
  'jpt-pratama',
  'administrator',
  'pengawas',
  'fungsional',
  'pelaksana',
]);
const daftar = <T extends z.ZodType>(butir: T) => z.array(butir).readonly();
const rujukan = z.object({ id: z.string(), nama: z.string() });

/** A day in a query; absent: today in the agency. */
export const kueriPada = z.object({ pada: isianTanggal.optional() });

export const paramsId = z.object({ id: z.uuid() });

export const bentukKotak = z.object({
  id: z.string(),
  kode: z.string(),
  nama: z.string(),
  jenis: z.string(),
  induk: z.string().nullable(),
  pimpinan: z
    .object({ posisi: rujukan.extend({ jenis }), pemangku: z.string().nullable(), sebagai: sebagai.nullable() })
    .nullable(),
  jumlahPegawai: z.number().int(),
  jumlahPosisi: z.number().int(),
  lowong: z.number().int(),
  jumlahPendukung: z.number().int(),
  rentang: z.number().int().nullable(),
  penugasan: z.number().int(),
  bertugas: z.number().int(),
});

const selisih = z.object({ mulai: z.number().int(), berakhir: z.number().int(), berubah: z.number().int() });

export const bentukPerubahan = z.object({
  dari: z.string(),
  ke: z.string(),
  unit: selisih,
  jabatan: selisih,
  pemangku: selisih,
  tempat: daftar(z.string()),
});

/** A post with its holder: no NIP, that stands on the person's own page. */
export const bentukPejabat = z.object({
  id: z.string(),
  nama: z.string(),
  jenis,
  jenjang: z.string().nullable(),
  pimpinan: z.boolean(),
  unit: rujukan,
  pemangku: z.object({ pegawaiId: z.string(), nama: z.string(), pangkat: z.string().nullable(), sebagai }).nullable(),
});

export const bentukUnit = z.object({
  id: z.string(),
  kode: z.string(),
  nama: z.string(),
  jenis: z.string(),
  sejak: z.string(),
  sampai: z.string().nullable(),
  leluhur: daftar(rujukan),
  bawahan: daftar(rujukan.extend({ jenis: z.string() })),
  pimpinan: bentukPejabat.nullable(),
  penilai: bentukPejabat.nullable(),
  posisi: daftar(bentukPejabat.extend({ penilai: rujukan.nullable() })),
  /** Supporting staff at work in the unit: they hold no post. */
  pendukung: daftar(rujukan.extend({ tugas: z.string() })),
  riwayatPimpinan: daftar(
    z.object({
      pegawaiId: z.string(),
      nama: z.string(),
      posisi: z.string(),
      sebagai,
      sejak: z.string(),
      sampai: z.string().nullable(),
    }),
  ),
});

export const bentukHubungan = z.object({
  unit: rujukan.extend({ kode: z.string() }),
  pimpinan: bentukPejabat.nullable(),
  penilai: bentukPejabat.nullable(),
});

export const bentukRingkas = z.object({
  id: z.string(),
  nama: z.string(),
  nip: z.string(),
  status: z.enum(['PNS', 'PPPK']),
  pangkat: z.string().nullable(),
  posisi: rujukan.extend({ jenis, jenjang: z.string().nullable() }).nullable(),
  unit: rujukan.nullable(),
  kompetensi: daftar(z.string()),
  /** Evidence in force of the competences searched for; empty without such a search. */
  bukti: daftar(
    z.object({
      nama: z.string(),
      tingkat: z.string(),
      judul: z.string(),
      penerbit: z.string(),
      tanggal: z.string().nullable(),
      sampai: z.string().nullable(),
    }),
  ),
  /** Assignments that touch the days asked for; null when none were asked for. What they are about is not told here. */
  tugas: daftar(
    z.object({ mulai: z.string(), selesai: z.string(), /** Hours a week. */ jam: z.number().nullable() }),
  ).nullable(),
});

export const bentukPegawai = z.object({
  id: z.string(),
  nama: z.string(),
  /** The name in its parts. */
  sebutan: z.object({ nama: z.string(), gelarDepan: z.string().nullable(), gelarBelakang: z.string().nullable() }),
  nip: z.string(),
  status: z.enum(['PNS', 'PPPK']),
  golongan: z.string().nullable(),
  pangkat: z.string().nullable(),
  pendidikan: z.string().nullable(),
  /** Covered for those without need, like the NIP. */
  email: z.string().nullable(),
  /** Fingerprint of the photo of today; null without one. */
  foto: z.string().nullable(),
  kompetensi: daftar(z.string()),
  /** What the register said and when, newest first. `sejak` null: as far back as anything is known. */
  data: daftar(
    z.object({
      nama: z.string(),
      pangkat: z.string().nullable(),
      pendidikan: z.string().nullable(),
      sejak: z.string().nullable(),
      sampai: z.string().nullable(),
    }),
  ),
  catatan: daftar(bentukCatatan),
  riwayat: daftar(
    z.object({
      posisi: rujukan.extend({ jenis }),
      unit: rujukan,
      sebagai,
      mandat: z.string().nullable(),
      sejak: z.string(),
      sampai: z.string().nullable(),
      /** Only of posts held on the day. */
      hubungan: bentukHubungan.nullable(),
    }),
  ),
});
