import { JENIS_PEMBERITAHUAN, type SetelanPemberitahuan } from '@lincah/domain/alur';
import { z } from 'zod';
import { halamanDari, kueriHalaman } from '../../kernel/index.ts';
import { dwibahasa } from '../bentuk.ts';

const jenis = z.enum(JENIS_PEMBERITAHUAN);

export const kueriPemberitahuan = kueriHalaman.omit({ cari: true }).extend({ belum: z.stringbool().optional() });

export const kabar = z
  .object({
    /** Unread, counted to a hundred. */
    jumlah: z.number().int(),
    /** Grows whenever something new arrives. */
    terakhir: z.number().int(),
  })
  .meta({ id: 'KabarPemberitahuan' });

export const daftarPemberitahuan = halamanDari(
  z.object({
    id: z.uuid(),
    jenis,
    posisi: z.object({ id: z.string(), nama: z.string() }),
    sebagai: z.string(),
    /** The act is that of another office, and delegated to `posisi`. */
    atasNama: z.string().nullable(),
    pada: z.string(),
    dibacaPada: z.string().nullable(),
    /** Null: the office may not see this dossier. */
    isi: z
      .object({
        /** Null: of a letter that belongs to no dossier. */
        berkas: z.uuid().nullable(),
        /** The letter that waits for the office. */
        surat: z.uuid().nullable(),
        kamar: z.string(),
        perihal: z.string(),
        tugas: z.object({ id: z.string(), nama: dwibahasa }).nullable(),
        pilihan: dwibahasa.nullable(),
        mitra: z.string().nullable(),
        hasil: z.string().nullable(),
        /** The act that it is about waits no longer. */
        sudah: z.boolean(),
        tenggat: z.string().nullable(),
      })
      .nullable(),
  }),
).meta({ id: 'DaftarPemberitahuan' });

const jam = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const saluran = z.object({ layar: z.boolean(), surel: z.enum(['segera', 'ringkasan', 'tidak']) });

export const isianSetelan = z
  .object({
    jenis: z.object(
      Object.fromEntries(JENIS_PEMBERITAHUAN.map((j) => [j, saluran])) as Record<
        (typeof JENIS_PEMBERITAHUAN)[number],
        typeof saluran
      >,
    ),
    jamRingkasan: jam,
    hening: z.object({ mulai: jam, sampai: jam }).nullable(),
  })
  .meta({ id: 'IsianSetelanPemberitahuan' });

export const setelan = isianSetelan
  .extend({
    /** Where mail goes; null when the person has no address. */
    surel: z.string().nullable(),
    /** The installation has a mail server. */
    bersurel: z.boolean(),
  })
  .meta({ id: 'SetelanPemberitahuan' });

const tulisJam = (menit: number): string =>
  `${String(Math.floor(menit / 60)).padStart(2, '0')}:${String(menit % 60).padStart(2, '0')}`;
const bacaJam = (teks: string): number => Number(teks.slice(0, 2)) * 60 + Number(teks.slice(3));

export const toIsian = (s: SetelanPemberitahuan): z.output<typeof isianSetelan> => ({
  jenis: Object.fromEntries(
    JENIS_PEMBERITAHUAN.map((j) => {
      const lambat = s.ringkasan.includes(j) ? ('ringkasan' as const) : ('tidak' as const);
      return [j, { layar: s.layar.includes(j), surel: s.segera.includes(j) ? ('segera' as const) : lambat }];
    }),
  ) as z.output<typeof isianSetelan>['jenis'],
  jamRingkasan: tulisJam(s.jamRingkasan),
  hening: s.hening && { mulai: tulisJam(s.hening.mulai), sampai: tulisJam(s.hening.sampai) },
});

export const dariIsian = ({ jenis, jamRingkasan, hening }: z.output<typeof isianSetelan>): SetelanPemberitahuan => ({
  layar: JENIS_PEMBERITAHUAN.filter((j) => jenis[j].layar),
  segera: JENIS_PEMBERITAHUAN.filter((j) => jenis[j].surel === 'segera'),
  ringkasan: JENIS_PEMBERITAHUAN.filter((j) => jenis[j].surel === 'ringkasan'),
  jamRingkasan: bacaJam(jamRingkasan),
  hening: hening && { mulai: bacaJam(hening.mulai), sampai: bacaJam(hening.sampai) },
});
