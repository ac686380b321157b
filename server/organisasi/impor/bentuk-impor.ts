import { JENIS_BEDA, LEMBAR_IMPOR } from '@lincah/domain/organisasi';
import { z } from 'zod';
import { kueriHalaman } from '../../kernel/index.ts';
import type { BarisBeda, Impor } from './catatan-impor.ts';
import { susunanLembar } from './kepala.ts';
import { SUSUNAN } from './susunan.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const bilangan = z.number().int();
const lembar = z.enum(LEMBAR_IMPOR);
const jenis = z.enum(JENIS_BEDA);
const hitungan = z.object({
  baru: bilangan,
  berubah: bilangan,
  pindah: bilangan,
  hilang: bilangan,
  tetap: bilangan,
  /** In the agency, not in the file, and left alone. */
  dibiarkan: bilangan,
});

export const bentukImpor = z
  .object({
    id: z.uuid(),
    keadaan: z.enum(['dibaca', 'dipetakan', 'bertemuan', 'siap', 'diterapkan', 'diurungkan', 'gagal', 'diganti']),
    /** What is being done to it right now, and how far it is in hundredths. */
    langkah: z.enum(['membaca', 'menerapkan', 'mengurungkan']).nullable(),
    maju: bilangan,
    sumber: z.enum(['xlsx', 'csv', 'json']),
    berlaku: z.string(),
    akhiri: z.array(lembar).readonly(),
    hitungan: z.array(hitungan.extend({ lembar })).readonly(),
    /** Accounts of the sheet Akun; an import never makes accounts. */
    akunTidakDibuat: bilangan,
    temuan: z.object({
      jumlah: bilangan,
      butir: z
        .array(z.object({ lembar: z.string(), sel: z.string(), apa: dwibahasa, caraMembenahi: dwibahasa }))
        .readonly(),
    }),
    /** Headers of the file: `bidang` null is left out, absent needs a person. */
    kepala: z
      .array(
        z.object({
          lembar: z.string(),
          judul: z.string(),
          contoh: z.string(),
          bidang: z.string().nullable().optional(),
          pilihan: z.array(z.object({ bidang: z.string(), judul: z.string(), arti: dwibahasa })).readonly(),
        }),
      )
      .readonly(),
    oleh: z.string(),
    pada: z.string(),
    diterapkanPada: z.string().nullable(),
    diurungkanPada: z.string().nullable(),
  })
  .meta({ id: 'Impor' });

export const bentukBeda = z.object({
  urut: bilangan,
  lembar,
  jenis,
  kunci: z.string(),
  sebutan: z.string(),
  /** Row of the file; null: the file has none for it. */
  baris: bilangan.nullable(),
  bidang: z.array(z.object({ judul: z.string(), lama: z.string().nullable(), baru: z.string().nullable() })).readonly(),
});

export const bentukPergantungan = z.object({
  boleh: z.boolean(),
  daftar: z
    .array(
      z.object({ jenis: z.enum(['berkas', 'tindakan', 'akun', 'mandat', 'kedudukan', 'data']), sebutan: z.string() }),
    )
    .readonly(),
});

export const paramId = z.object({ id: z.uuid() });
const hari = z.iso.date();
const akhiriTeks = z
  .string()
  .max(80)
  .transform((teks) => teks.split(',').filter(Boolean))
  .pipe(z.array(lembar))
  .default([]);
/** `berlaku`: the day from which it counts (today unless said). `akhiri`: sheets whose missing rows end the day before. */
export const kueriBerkas = z.object({ berlaku: hari.optional(), akhiri: akhiriTeks });
export const kueriBeda = kueriHalaman.extend({ lembar: lembar.optional(), jenis: jenis.optional() });

const barisJson = z.record(
  z.string().max(60),
  z.union([z.string().max(2000), z.number(), z.boolean(), z.null(), z.array(z.string().max(300))]),
);
/** Rows by sheet, fields by the names of the manual (`docs/organisasi/buku-kerja.md`) or their headers. */
export const badanData = z.strictObject({
  berlaku: hari.optional(),
  akhiri: z.array(lembar).default([]),
  lembar: z.partialRecord(z.enum([...LEMBAR_IMPOR, 'Daftar']), z.array(barisJson)),
});
export const badanJudul = z.strictObject({
  judul: z
    .array(
      z.strictObject({ lembar: z.string().max(40), judul: z.string().max(200), bidang: z.string().max(40).nullable() }),
    )
    .max(200),
});

export const toImpor = (i: Impor, maju: number): z.input<typeof bentukImpor> => ({
  id: i.id,
  keadaan: i.keadaan === 'dibaca' && i.langkah === null ? 'gagal' : i.keadaan,
  langkah: i.langkah,
  maju: i.langkah ? maju : 100,
  sumber: i.sumber,
  berlaku: i.berlaku,
  akhiri: LEMBAR_IMPOR.filter((l) => i.hilang[l] === 'akhiri'),
  hitungan: LEMBAR_IMPOR.flatMap((l) => {
    const h = i.jumlah.hitungan?.[l];
    return h ? [{ lembar: l, ...h }] : [];
  }),
  akunTidakDibuat: i.jumlah.akun ?? 0,
  temuan: i.temuan,
  kepala: i.keadaan === 'dipetakan' ? i.kepala.map((k) => ({ ...k, pilihan: pilihanBidang(k.lembar) })) : [],
  oleh: i.olehNama,
  pada: i.pada.toISOString(),
  diterapkanPada: i.diterapkanPada?.toISOString() ?? null,
  diurungkanPada: i.diurungkanPada?.toISOString() ?? null,
});

const pilihanBidang = (lembar: Impor['kepala'][number]['lembar']) =>
  susunanLembar(lembar).map(({ kunci, judul, arti }) => ({ bidang: kunci, judul, arti }));

/** Old and new of each field, as a sheet would show them. Of a new row every field that says something. */
export const toBeda = ({ lama, baru, bidang, ...b }: BarisBeda): z.input<typeof bentukBeda> => {
  const kolom = SUSUNAN[b.lembar].map(({ kunci, judul, ...k }) => ({
    kunci: kunci as string,
    judul,
    pilihan: 'pilihan' in k ? k.pilihan : undefined,
  }));
  const tampil = bidang.length > 0 ? kolom.filter((k) => bidang.includes(k.kunci)) : kolom;
  return {
    ...b,
    bidang: tampil.flatMap(({ kunci, judul, pilihan }) => {
      const [dari, ke] = [tulis(lama?.[kunci], pilihan), tulis(baru?.[kunci], pilihan)];
      return dari === null && ke === null ? [] : [{ judul, lama: dari, baru: ke }];
    }),
  };
};

const tulis = (nilai: unknown, pilihan: Readonly<Record<string, string>> | undefined): string | null => {
  if (nilai === undefined || nilai === null || nilai === '') return null;
  if (typeof nilai === 'boolean') return nilai ? 'Ya' : 'Tidak';
  if (Array.isArray(nilai)) return nilai.length > 0 ? nilai.join('; ') : null;
  return Object.entries(pilihan ?? {}).find(([, isi]) => isi === nilai)?.[0] ?? String(nilai);
};
