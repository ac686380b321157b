import { z } from 'zod';
import { halamanDari } from '../kernel/index.ts';

export const dwibahasa = z.object({ id: z.string(), en: z.string() });
const bernama = z.object({ id: z.string(), nama: z.string() });
const langkah = z.object({ id: z.string(), nama: dwibahasa });
const alur = langkah.extend({ gambar: z.string() });

/** The act is another office's: signed in its name (`pemberi`), by that of mine (`penerima`), u.b. under the one between. */
const kuasa = z
  .object({
    bentuk: z.enum(['an', 'ub']),
    pemberi: z.string(),
    perantara: z.string().nullable(),
    penerima: z.string(),
  })
  .nullable();

const meja = z.object({
  tugas: dwibahasa,
  posisi: bernama,
  /** Who fills the office today; null when nobody does. */
  pemangku: z.string().nullable(),
  sejak: z.string(),
  /** It lies at the other agency of the dossier: `posisi` is that agency. */
  mitra: z.boolean().default(false),
});

export const daftarTindakan = halamanDari(
  z.object({
    id: z.uuid(),
    berkas: z.uuid(),
    kamar: z.string(),
    perihal: z.string(),
    tugas: langkah,
    alur,
    posisi: bernama,
    sebagai: z.string(),
    kuasa,
    dari: z.object({ nama: z.string(), jabatan: z.string() }).nullable(),
    dibukaPada: z.string(),
    tenggat: z.string().nullable(),
  }),
)
  .extend({ jumlah: z.number().int() })
  .meta({ id: 'DaftarTindakan' });

export const daftarBerjalan = halamanDari(
  z.object({
    id: z.uuid(),
    kamar: z.string(),
    perihal: z.string(),
    alur,
    dibukaPada: z.string(),
    meja: z.array(meja),
  }),
).meta({ id: 'DaftarBerjalan' });

export const berkasLengkap = z
  .object({
    id: z.uuid(),
    kamar: z.string(),
    perihal: z.string(),
    alur: alur.extend({ versi: z.string() }),
    token: z.array(z.string()),
    dilalui: z.array(z.string()),
    hasil: z.string().nullable(),
    meja: z.array(meja),
    linimasa: z.array(
      z.object({
        pada: z.string(),
        nama: z.string(),
        jabatan: z.string(),
        sebagai: z.string(),
        /** In whose name: of u.b. also under whom. */
        atasNama: z.object({ pemberi: z.string(), perantara: z.string().nullable() }).nullable(),
        tugas: dwibahasa,
        pilihan: dwibahasa.nullable(),
        alasan: z.string().nullable(),
      }),
    ),
    tindakanSaya: z.array(
      z.object({
        id: z.uuid(),
        tugas: langkah,
        pilihan: z.array(
          z.object({
            kode: z.string(),
            nama: dwibahasa,
            beralasan: z.boolean(),
            /** Why I may not give this answer in the name of the office. */
            tertahan: dwibahasa.nullable(),
          }),
        ),
        kuasa,
        formulir: z.string().nullable(),
        ketentuan: z.array(z.object({ id: z.string(), letak: z.string() })),
        /** Subject whose people my answer names; null when it names nobody. */
        menunjuk: z.string().nullable(),
        /** Why I may only answer with a reason here: I stand in, and no mandate reaches this act. */
        diLuarMandat: z
          .object({ penjelasan: dwibahasa, jalanKeluar: dwibahasa, dapatDiteruskan: z.boolean() })
          .nullable(),
      }),
    ),
    tarik: z.object({ boleh: z.boolean(), kode: z.string().nullable(), penjelasan: dwibahasa.nullable() }),
  })
  .meta({ id: 'BerkasLengkap' });

export const keadaanBerkas = z
  .object({ id: z.uuid(), token: z.array(z.string()), hasil: z.string().nullable() })
  .meta({ id: 'KeadaanBerkas' });

const alasan = z.string().trim().max(4000);

export const isianPutusan = z
  .object({
    pilihan: z.string().min(1).max(100),
    alasan: alasan.optional(),
    isian: z.record(z.string().max(100), z.unknown()).optional(),
  })
  .meta({ id: 'IsianPutusan' });

export const isianTarik = z.object({ alasan: alasan.min(1) }).meta({ id: 'IsianTarik' });
