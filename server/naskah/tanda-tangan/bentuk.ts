import { z } from 'zod';
import { halamanDari } from '../../kernel/index.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const caraMenandatangani = z.enum(['sertifikat', 'bsre', 'basah']);
const keadaan = z.enum(['menunggu', 'antre', 'selesai']);

export const menungguTanda = z
  .object({
    id: z.uuid(),
    berkas: z.uuid().nullable(),
    nomor: z.string(),
    tanggal: z.string(),
    hal: z.string(),
    /** What the dossier is about. */
    perihal: z.string(),
    namaJenis: dwibahasa,
    penandaTangan: z.object({ jabatan: z.string(), nama: z.string() }),
    cara: caraMenandatangani,
    keadaan,
    /** Why the last try did not succeed. */
    galat: dwibahasa.nullable(),
    /** Why I cannot sign it myself, although it waits for a post of mine. */
    halangan: dwibahasa.nullable(),
  })
  .meta({ id: 'MenungguTandaTangan' });

export const daftarMenunggu = halamanDari(menungguTanda)
  .extend({ jumlah: z.number().int() })
  .meta({ id: 'DaftarMenungguTandaTangan' });

/** The signature on the page of a letter. */
export const tandaSurat = z
  .object({
    cara: caraMenandatangani,
    keadaan,
    galat: dwibahasa.nullable(),
    sidik: z.string().nullable(),
    selesaiPada: z.string().nullable(),
    /** May I sign it, or hand in the scan? */
    boleh: z.boolean(),
  })
  .meta({ id: 'TandaTanganSurat' });

export const mintaTandaTangan = z
  .object({
    surat: z.array(z.uuid()).min(1).max(50),
    /** The account's password for the agency's certificate, the passphrase for the signing service. Never stored. */
    sandi: z.string().min(1).max(128),
  })
  .meta({ id: 'MintaTandaTangan' });

export const setelanTanda = z
  .object({
    cara: z.enum(['tanpa', 'sertifikat', 'bsre', 'basah']),
    sertifikat: z
      .object({ subjek: z.string(), penerbit: z.string(), sejak: z.string(), sampai: z.string() })
      .nullable(),
    bsre: z.object({ alamat: z.string(), klien: z.string() }).nullable(),
  })
  .meta({ id: 'SetelanTandaTangan' });

export const setelanBaru = z
  .object({
    cara: z.enum(['tanpa', 'sertifikat', 'bsre', 'basah']),
    bsre: z
      .object({
        alamat: z.url({ protocol: /^https?$/ }).max(300),
        klien: z
          .string()
          .trim()
          .min(1)
          .max(200)
          .regex(/^[^:]*$/),
        /** Absent: the one that is kept. */
        rahasia: z.string().min(1).max(500).optional(),
      })
      .optional(),
  })
  .meta({ id: 'SetelanTandaTanganBaru' });
