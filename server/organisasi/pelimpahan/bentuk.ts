import { z } from 'zod';
import { halamanDari, isianTanggal, kueriHalaman } from '../../kernel/index.ts';

const teks = (maks: number) => z.string().trim().max(maks);
const dwibahasa = z.object({ id: z.string(), en: z.string() });
const jabatan = z.object({ id: z.string(), nama: z.string(), unit: z.string() });
const kode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

/** A letter of delegation as it is put on record; no kinds: every kind that people write. */
export const pelimpahanBaru = z
  .object({
    pemberi: z.uuid(),
    penerima: z.uuid(),
    jenis: z.array(kode).max(100),
    nomorSurat: teks(200),
    tanggalSurat: isianTanggal,
    alasan: teks(500),
    sejak: isianTanggal,
    sampai: isianTanggal.exactOptional(),
  })
  .meta({ id: 'PelimpahanBaru' });

export const pencabutanPelimpahan = z
  .object({ sejak: isianTanggal, alasan: teks(500) })
  .meta({ id: 'PencabutanPelimpahan' });

export const saringanPelimpahan = kueriHalaman.extend({
  /** `kini`: in force or to come; `lalu`: over or revoked. */
  keadaan: z.enum(['kini', 'lalu']).default('kini'),
});

export const daftarPelimpahan = halamanDari(
  z.object({
    id: z.string(),
    pemberi: jabatan,
    penerima: jabatan,
    /** Null: the two no longer stand one or two levels apart, and nothing can be signed by it. */
    bentuk: z.enum(['an', 'ub']).nullable(),
    jenis: z.array(z.object({ jenis: z.string(), nama: dwibahasa })),
    nomorSurat: z.string(),
    tanggalSurat: z.string(),
    alasan: z.string(),
    sejak: z.string(),
    sampai: z.string().nullable(),
    keadaan: z.enum(['akan', 'berlaku', 'selesai', 'dicabut']),
    dicabutSejak: z.string().nullable(),
    alasanCabut: z.string().nullable(),
    dapatDicabut: z.boolean(),
  }),
);

/** Offices in whose name I may record a delegation, and what each kind of letter says to it. */
export const bahanPelimpahan = z.object({
  pemberi: z.array(jabatan),
  /** `asal`: people write it, or it comes of acts of dossiers. */
  jenis: z.array(
    z.object({ jenis: z.string(), nama: dwibahasa, asal: z.enum(['ditulis', 'berkas']), batas: dwibahasa.nullable() }),
  ),
});

/** Offices one or two levels below. */
export const daftarPenerima = z.array(
  jabatan.extend({ bentuk: z.enum(['an', 'ub']), pemangku: z.string().nullable() }),
);
