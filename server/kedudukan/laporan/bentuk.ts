import { z } from 'zod';
import { halamanDari, isianTanggal, kueriHalaman } from '../../kernel/index.ts';

const teks = z.string().trim().max(2000);
const bernama = z.object({ id: z.string(), nama: z.string() });

export const laporanBaru = z
  .object({ posisi: z.uuid(), penilai: z.uuid(), alasan: teks })
  .meta({ id: 'LaporanAtasan' });

export const jawaban = z
  .discriminatedUnion('tindak', [
    z.object({ tindak: z.literal('perbaiki'), penilai: z.uuid(), sejak: isianTanggal, alasan: teks }),
    z.object({ tindak: z.literal('teruskan'), alasan: teks }),
    z.object({ tindak: z.literal('tolak'), alasan: teks }),
  ])
  .meta({ id: 'JawabanLaporan' });

const keadaan = z.enum(['masuk', 'diperbaiki', 'diteruskan', 'diusulkan', 'ditolak']);
const jabatan = bernama.extend({ pemangku: z.string().nullable() });

export const laporan = z
  .object({
    id: z.uuid(),
    pelapor: bernama,
    posisi: bernama,
    unit: bernama,
    penilaiKini: jabatan.nullable(),
    penilaiSeharusnya: jabatan,
    alasan: z.string(),
    dibuatPada: z.string(),
    /** Days since it came in; null once it is answered. */
    umur: z.number().int().nullable(),
    keadaan,
    jawaban: z.string().nullable(),
    penilaiBenar: jabatan.nullable(),
    berlakuSejak: z.string().nullable(),
    dijawabOleh: z.string().nullable(),
    dijawabPada: z.string().nullable(),
    /** The proposal that answers it. */
    usul: z.string().nullable(),
    /** What the caller may do with it. */
    tindak: z.array(z.enum(['perbaiki', 'teruskan', 'tolak', 'usulkan'])),
  })
  .meta({ id: 'LaporanKedudukan' });

/** `antrean`: all of the agency, for those who answer; `saya`: one's own; `unit`: passed on to the offices that I hold. */
export const saringanLaporan = kueriHalaman.extend({
  untuk: z.enum(['antrean', 'saya', 'unit']).default('antrean'),
  keadaan: keadaan.optional(),
});

export const daftarLaporan = halamanDari(laporan).extend({ menunggu: z.number().int() }).meta({ id: 'DaftarLaporan' });
