import { isTanggal, type Tanggal } from '@lincah/domain/kernel';
import { z } from 'zod';
import { halamanDari, kueriHalaman } from '../../kernel/index.ts';
import { derajat, sifat } from '../kelas.ts';

export const hari = z
  .string()
  .refine((t): t is Tanggal => isTanggal(t), { message: 'tanggal' })
  .meta({ format: 'date' });
const seri = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const alasan = z.string().trim().max(500);

/** What became of a number. `hilang`: nothing explains it; it must never be seen. */
const keadaanNomor = z.enum(['terbit', 'batal', 'kertas', 'dipesan', 'tidak-dipakai', 'hilang']);

export const barisAgenda = z
  .object({
    urut: z.int(),
    nomor: z.string().nullable(),
    keadaan: keadaanNomor,
    tanggal: z.string().nullable(),
    /** Null where there is none, and of a secret letter. */
    hal: z.string().nullable(),
    kepada: z.string().nullable(),
    penandaTangan: z.string().nullable(),
    sifat: sifat.nullable(),
    derajat: derajat.nullable(),
    klasifikasi: z.string().nullable(),
    /** Why it was cancelled, closed, put aside, or dated back. */
    alasan: z.string().nullable(),
    /** Dated before the day it was entered, outside of a block. */
    mundur: z.boolean(),
    /** A letter of this program that the caller may open; a letter on paper, and whether its scan is there. */
    surat: z.uuid().nullable(),
    kertas: z.uuid().nullable(),
    pindaian: z.boolean(),
    blok: z.uuid().nullable(),
  })
  .meta({ id: 'BarisAgenda' });

export const kueriAgenda = kueriHalaman.extend({
  seri: seri.optional(),
  tahun: z.coerce.number().int().min(1000).max(2999).optional(),
  keadaan: keadaanNomor.optional(),
});

export const daftarAgenda = halamanDari(barisAgenda)
  .extend({
    /** The series and year shown, and all there are. */
    seri: z.string(),
    tahun: z.int(),
    semuaSeri: z.array(z.object({ seri: z.string(), tahun: z.int(), terakhir: z.int() })),
    mundur: z.int(),
    /** The earliest date of a letter on paper of this series today. */
    palingAwal: z.string(),
  })
  .meta({ id: 'DaftarAgenda' });

export const blokBaru = z
  .object({ seri, hari, jumlah: z.int().min(1).max(1000), alasan })
  .meta({ id: 'BlokNomorBaru' });

export const blok = z
  .object({
    id: z.uuid(),
    seri: z.string(),
    tahun: z.int(),
    dari: z.int(),
    sampai: z.int(),
    hari: z.string(),
    alasan: z.string(),
    oleh: z.string(),
    /** Numbers that are neither spent nor closed. */
    kosong: z.array(z.int()),
  })
  .meta({ id: 'BlokNomor' });

export const daftarBlok = halamanDari(blok).meta({ id: 'DaftarBlokNomor' });

export const kertasBaru = z
  .object({
    /** Absent: the next number of `seri`. */
    blok: z.object({ id: z.uuid(), urut: z.int().positive() }).optional(),
    seri,
    tanggal: hari,
    hal: z.string().trim().min(1).max(300),
    kepada: z.string().trim().min(1).max(300),
    penandaTangan: z.string().trim().min(1).max(300),
    /** Code of the unit, where the pattern asks for it. */
    unit: z.string().trim().max(40),
    sifat,
    derajat,
    klasifikasi: z.string().trim().max(30).optional(),
    alasan,
  })
  .meta({ id: 'SuratKertasBaru' });

export const tutupBlok = z
  .object({ /** Absent: all that are left. */ urut: z.int().positive().optional(), alasan })
  .meta({ id: 'TutupNomor' });

export const setelanAgenda = z.object({ mundur: z.int().min(0).max(100) }).meta({ id: 'SetelanAgenda' });

export type KertasBaru = z.output<typeof kertasBaru>;
export type BarisAgenda = z.output<typeof barisAgenda>;
export type KueriAgenda = z.output<typeof kueriAgenda>;
