import { PARAF_PALING_BANYAK } from '@lincah/domain/naskah';
import { z } from 'zod';
import { halamanDari, type Pelaku } from '../../kernel/index.ts';
import { hari } from '../agenda/bentuk.ts';
import type { LangkahTersimpan } from './repository.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const cara = z.enum(['tanpa', 'garis', 'jabatan']);
const jenis = z.string().regex(/^([a-z0-9][a-z0-9-]{0,59})?$/);

/** The line of steps on the page of a letter. */
export const parafSurat = z
  .object({
    langkah: z.array(
      z.object({
        urut: z.int(),
        /** Initials, or the signature of the other party. */
        peran: z.enum(['paraf', 'pihak']),
        jabatan: z.string(),
        keadaan: z.enum(['menunggu', 'diparaf', 'dikembalikan', 'dilewati']),
        tenggat: z.string().nullable(),
        oleh: z.string().nullable(),
        sebagai: z.string().nullable(),
        pada: z.string().nullable(),
        catatan: z.string().nullable(),
        jawaban: z.string().nullable(),
      }),
    ),
    /** Whose office is mine: the one whose turn it is, the one that signs. */
    giliranSaya: z.boolean(),
    penandaSaya: z.boolean(),
  })
  .meta({ id: 'ParafSurat' });

export const toParafSurat = (
  langkah: readonly LangkahTersimpan[],
  penanda: string | null,
  { posisi }: Pick<Pelaku, 'posisi'>,
): z.output<typeof parafSurat> | null => {
  if (langkah.length === 0) return null;
  const kini = langkah.find((l) => l.keadaan === 'menunggu' || l.keadaan === 'dikembalikan');
  const saya = (id: string | null | undefined) => posisi.some((p) => p.id === id);
  return {
    langkah: langkah.map(({ posisi: _, pada, ...l }) => ({ ...l, pada: pada?.toISOString() ?? null })),
    giliranSaya: kini?.keadaan === 'menunggu' && saya(kini.posisi),
    penandaSaya: kini !== undefined && saya(penanda),
  };
};

export const putusanParaf = z
  .object({
    pilihan: z.enum(['paraf', 'kembalikan', 'lanjutkan', 'lewati']),
    catatan: z.string().trim().max(1000).default(''),
  })
  .meta({ id: 'PutusanParaf' });

export const daftarMenungguParaf = halamanDari(
  z.object({
    id: z.uuid(),
    berkas: z.uuid().nullable(),
    namaJenis: dwibahasa,
    nomor: z.string(),
    tanggal: z.string(),
    hal: z.string(),
    perihal: z.string().nullable(),
    keadaan: z.enum(['menunggu', 'dikembalikan']),
    peran: z.enum(['paraf', 'pihak']),
    jabatan: z.string(),
    tenggat: z.string().nullable(),
    catatan: z.string().nullable(),
  }),
).meta({ id: 'DaftarMenungguParaf' });

export const aturanBaru = z
  .object({
    jenis,
    sejak: hari,
    cara,
    jabatan: z.array(z.uuid()).max(PARAF_PALING_BANYAK),
    tenggat: z.int().min(1).max(30),
  })
  .meta({ id: 'AturanParafBaru' });

export const daftarAturan = z
  .object({
    jenis: z.array(z.object({ jenis: z.string(), nama: dwibahasa })),
    butir: z.array(
      z.object({
        jenis: z.string(),
        sejak: z.string(),
        cara,
        tenggat: z.int(),
        jabatan: z.array(z.object({ id: z.string(), nama: z.string() })),
        oleh: z.string(),
      }),
    ),
  })
  .meta({ id: 'DaftarAturanParaf' });
