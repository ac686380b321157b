import { BAGIAN_SARAN, TINGKAT_BUKTI } from '@lincah/domain/penugasan';

import { z } from 'zod';
import { isianTanggal } from '../../kernel/index.ts';
import { pelanggaran } from '../bentuk.ts';

const teks = (maks: number) => z.string().trim().max(maks);
const kompetensi = z.array(teks(200).min(1)).max(10);

const dasarSaran = z.object({
  /** Office that asks: one the caller holds today. */
  pemohon: z.uuid(),
  /** Subject of the request, to know who does this very work already. */
  perihal: teks(200).default(''),
  mulai: isianTanggal,
  selesai: isianTanggal,
  /** Also people who would be over the load limit. */
  melebihi: z.boolean().default(false),
});

export const mintaSaran = dasarSaran
  .extend({
    /** Names of competences; absent: those that are found in `teks`. */
    kompetensi: kompetensi.optional(),
    teks: teks(4000).default(''),
    jenjang: teks(60).default(''),
    jumlah: z.number().int().min(1).max(50).default(10),
  })
  .meta({ id: 'MintaSaran' });

export const KURSI_PALING_BANYAK = 20;

export const mintaTim = dasarSaran
  .extend({
    kursi: z
      .array(
        z.object({
          nama: teks(100).default(''),
          kompetensi,
          jenjang: teks(60).default(''),
          jumlah: z.number().int().min(1).max(20),
        }),
      )
      .min(1)
      .max(KURSI_PALING_BANYAK),
  })
  .meta({ id: 'MintaTim' });

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const bernama = z.object({ id: z.string(), nama: z.string() });
const bagian = z.enum(BAGIAN_SARAN);
const takar = z.object({ nama: dwibahasa, nilai: z.number(), dasar: pelanggaran.shape.dasar });

/** What weighed how much on the day, and the limit of load that was kept. */
const takaran = z.object({
  bobot: z.array(takar.extend({ bagian })),
  batasBeban: takar.nullable(),
});

const orang = z
  .object({
    pegawai: bernama,
    posisi: bernama.extend({ jenjang: z.string().nullable() }),
    unit: bernama,
    skor: z.number(),
    bagian: z.array(z.object({ bagian, nilai: z.number(), bobot: z.number() })),
    bukti: z.array(z.object({ nama: z.string(), tingkat: z.enum(TINGKAT_BUKTI).nullable() })),
    beban: z.number(),
    /** Hours a week on the fullest day, as far as they were written down. */
    jam: z.number(),
    melebihi: z.boolean(),
    alasan: dwibahasa,
    /** What the regulation prefers otherwise: choosing this person asks for a reason. */
    catatan: z.array(pelanggaran),
  })
  .meta({ id: 'OrangDisarankan' });

export const saranOrang = z
  .object({
    takaran,
    kompetensi: z.array(z.string()),
    butir: z.array(orang),
    /** People who fit and are not proposed: for their load, or by a provision. */
    dikecualikan: z.object({
      beban: z.number(),
      aturan: z.array(z.object({ pesan: dwibahasa, dasar: pelanggaran.shape.dasar, jumlah: z.number() })),
    }),
    /** More people fit than were looked at. */
    terpotong: z.boolean(),
  })
  .meta({ id: 'SaranOrang' });

export const saranTim = z
  .object({
    takaran,
    kursi: z.array(z.object({ nama: z.string(), jumlah: z.number(), orang: z.array(orang) })),
    /** Why seats stay empty; none: the team is whole. */
    bentrok: z.array(z.object({ kursi: z.array(z.number()), pesan: dwibahasa, jalanKeluar: dwibahasa })),
    terpotong: z.boolean(),
  })
  .meta({ id: 'SaranTim' });

export type MintaSaran = z.output<typeof mintaSaran>;
export type MintaTim = z.output<typeof mintaTim>;
export type OrangDisarankan = z.output<typeof orang>;
export type Takaran = z.output<typeof takaran>;
export type SaranOrang = z.output<typeof saranOrang>;
export type SaranTim = z.output<typeof saranTim>;
