import { JENIS_PERUBAHAN } from '@lincah/domain/penugasan';
import { z } from 'zod';
import { isianTanggal } from '../../kernel/index.ts';
import { pelanggaran } from '../bentuk.ts';

const teks = (maks: number) => z.string().trim().max(maks);
const dwibahasa = z.object({ id: z.string(), en: z.string() });
/** Of somebody of another agency only the name and the post are known. */
const orang = z.object({
  posisi: z.uuid().nullable(),
  pegawai: z.uuid().nullable(),
  nama: z.string(),
  jabatan: z.string(),
});

const jenis = z.enum(JENIS_PERUBAHAN);

/** A change as the panel sends it. Empty parts are the rules' affair, so that the refusal names its provision. */
export const usulPerubahan = z
  .object({
    jenis,
    /** The new last day, or a successor's first one; of a report it is left out. */
    hari: isianTanggal.optional(),
    alasan: teks(4000).default(''),
    /** Post of the person it is about, when the assignment has several. */
    lama: z.uuid().optional(),
    /** Post of the successor. */
    pengganti: z.uuid().optional(),
    alasanAturan: z.record(z.string().max(100), teks(2000)).default({}),
  })
  .meta({ id: 'UsulPerubahanPenugasan' });

/** The handover note, or the report, together with the answer that sends it. */
export const tulisan = z
  .object({
    tindakan: z.uuid(),
    pilihan: z.string().max(100),
    serahTerima: z.object({ selesai: teks(4000), sisa: teks(4000), kepada: teks(300), tempat: teks(2000) }).optional(),
    laporan: z.object({ hasil: teks(8000), bukti: teks(4000), kendala: teks(4000) }).optional(),
    /** Why a preference of the regulation is set aside. */
    alasan: teks(2000).optional(),
  })
  .refine((t) => (t.serahTerima === undefined) !== (t.laporan === undefined), { path: ['laporan'], message: 'isi' })
  .meta({ id: 'TulisanPerubahan' });

const perubahan = z
  .object({
    id: z.uuid(),
    jenis,
    pengusul: z.enum(['pemilik', 'asal']),
    hari: z.string(),
    alasan: z.string(),
    lama: orang.nullable(),
    pengganti: orang.nullable(),
    mulaiLama: z.string(),
    selesaiLama: z.string(),
    /** `berproses` while its dossier runs. */
    status: z.string(),
    /** The day from which it counts, once it is decided. */
    berlaku: z.string().nullable(),
    dibuatPada: z.string(),
    /** The viewer may open its dossier. */
    terlihat: z.boolean(),
  })
  .meta({ id: 'PerubahanPenugasan' });

const tindakanMasa = z.object({
  jenis,
  boleh: z.boolean(),
  /** Why not: who would have to do it, or which rules stand in the way. */
  sebab: z.array(pelanggaran.pick({ pesan: true, dasar: true }).extend({ jalanKeluar: dwibahasa.nullable() })),
});

/** The period of an assignment: how far it is, what changed, what may be done. */
export const masa = z
  .object({
    mulai: z.string(),
    selesai: z.string(),
    hariIni: z.string(),
    keadaan: z.enum(['belum-berlaku', 'belum-mulai', 'berjalan', 'akan-berakhir', 'berakhir']),
    sisaHari: z.number().int(),
    /** The other agency, when the assignment is one of two. */
    mitra: z.string().nullable(),
    orang: z.array(orang),
    perubahan: z.array(perubahan),
    tindakan: z.array(tindakanMasa),
    /** The report: missing, being written, accepted; `terlambat`: past its day. */
    laporan: z.object({
      keadaan: z.enum(['belum', 'berproses', 'diterima']),
      tenggat: z.string().nullable(),
      terlambat: z.boolean(),
    }),
  })
  .meta({ id: 'MasaPenugasan' });

/** One change as its dossier's page shows it. */
export const satuPerubahan = perubahan
  .omit({ terlihat: true })
  .extend({
    penugasan: z.object({ id: z.uuid(), perihal: z.string(), ekspektasi: z.string(), terlihat: z.boolean() }),
    serahTerima: z.object({ selesai: z.string(), sisa: z.string(), kepada: z.string(), tempat: z.string() }).nullable(),
    laporan: z.object({ hasil: z.string(), bukti: z.string(), kendala: z.string() }).nullable(),
    /** Tasks whose act is a text, and which one. */
    ditulis: z.array(z.object({ tugas: z.string(), tulisan: z.enum(['serah-terima', 'laporan']) })),
  })
  .meta({ id: 'SatuPerubahanPenugasan' });
