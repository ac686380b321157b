import { z } from 'zod';
import { halamanDari, kueriHalaman } from '../kernel/index.ts';

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const modalitas = z.enum(['wajib', 'diutamakan', 'dapat', 'larangan', 'batas-waktu', 'definisi']);

export const bentukAdopsi = z.object({
  id: z.string(),
  judul: dwibahasa,
  nomor: z.string(),
  /** The regulation itself, then those it stands on. */
  rantai: z.array(z.string()).readonly(),
  istilah: z.record(z.string(), dwibahasa),
  alur: z.array(z.object({ id: z.string(), nama: dwibahasa, gambar: z.string(), versi: z.string() })),
});

const ketentuan = z.object({
  id: z.string(),
  peraturan: z.string(),
  judulPeraturan: dwibahasa,
  letak: z.string(),
  modalitas,
  ringkasan: dwibahasa,
  asal: z.enum(['sendiri', 'warisan']),
  dipikul: z
    .array(
      z.union([
        z.object({
          oleh: z.enum([
            'aturan',
            'alur',
            'naskah',
            'parameter',
            'istilah',
            'peran',
            'pola',
            'kedudukan',
            'struktur',
            'peranTim',
            'layar',
          ]),
          id: z.string(),
        }),
        z.object({ oleh: z.literal('none'), alasan: dwibahasa }),
      ]),
    )
    .readonly(),
});

export const bentukKetentuanHttp = ketentuan;
export const bentukHalamanKetentuan = halamanDari(ketentuan);
export const kueriKetentuan = kueriHalaman.extend({ modalitas: modalitas.optional() });
export const paramsId = z.object({ id: z.string().max(120) });
