import { BAGIAN_AMPLOP } from '@lincah/domain/naskah';
import { z } from 'zod';
import { derajat, sifat } from '../kelas.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const kode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

/** An office of the agency, which then gets the letter, or anybody else by name. */
const tujuan = z.object({ posisi: z.uuid().optional(), nama: z.string().trim().max(300) });

export const tulisan = z
  .object({
    jenis: kode,
    penandaTangan: z.uuid(),
    /** The delegation by which it is signed in the name of another office. */
    kuasa: z.uuid().optional(),
    /** The office of this agency that is its other party, and signs it here. */
    pihak: z.uuid().optional(),
    /** The dossier that it belongs to. */
    berkas: z.uuid().optional(),
    hal: z.string().trim().max(500),
    sifat,
    derajat,
    klasifikasi: z.string().trim().max(30).optional(),
    lampiran: z.string().trim().max(100),
    yth: z.array(tujuan).max(200),
    tembusan: z.array(tujuan).max(50),
    /** Fields of the kind. */
    isi: z.record(z.string(), z.unknown()),
    /** The draft that it takes the place of. */
    konsep: z.uuid().optional(),
  })
  .meta({ id: 'TulisanNaskah' });

export const daftarJenisTulis = z.object({
  butir: z.array(
    z
      .object({
        jenis: z.string(),
        nama: dwibahasa,
        keterangan: dwibahasa,
        amplop: z.array(z.enum(BAGIAN_AMPLOP)),
        /** The field of its other party, who may sign here. */
        pihak: z.string().nullable(),
        /** JSON Schema of its form. */
        skema: z.record(z.string(), z.unknown()),
      })
      .meta({ id: 'JenisTulis' }),
  ),
  /** In whose name my offices may sign today, and which of these kinds. */
  kuasa: z.array(
    z
      .object({
        id: z.uuid(),
        penerima: z.uuid(),
        pemberi: z.string(),
        perantara: z.string().nullable(),
        jenis: z.array(z.string()),
      })
      .meta({ id: 'KuasaTandaTangan' }),
  ),
});

export const pratinjauTulisan = z.object({
  temuan: z.array(z.object({ isian: z.string(), pesan: dwibahasa })),
  /** Pages as drawings. */
  halaman: z.array(z.string()),
});

export type TulisanMasuk = z.output<typeof tulisan>;
