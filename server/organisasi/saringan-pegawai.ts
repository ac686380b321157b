import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import { z } from 'zod';
import { isianTanggal, kueriHalaman, type RincianPenolakan } from '../kernel/index.ts';
import type { KueriTugas } from './beban.ts';
import type { KueriPegawai } from './pegawai.ts';

/** What the list of people can be searched by. */
export const saringanPegawai = kueriHalaman.extend({
  unit: z.uuid().optional(),
  kompetensi: z.string().max(1000).optional(),
  cara: z.enum(['semua', 'salah-satu']).optional(),
  jenjang: z.string().max(60).optional(),
  /** The day on which people are looked up; without it today. */
  pada: isianTanggal.optional(),
  /** People with fewer than `tugasKurangDari` assignments from this day … */
  bebasDari: isianTanggal.optional(),
  /** … to this one; without it that day alone. */
  bebasSampai: isianTanggal.optional(),
  tugasKurangDari: z.coerce.number().int().min(1).max(99).optional(),
});

type Isian = Omit<z.output<typeof saringanPegawai>, 'kursor' | 'batas'>;
type Saringan = Omit<KueriPegawai, 'kursor' | 'batas'> & { readonly pada?: Tanggal | undefined };

/** The filter with the days in which people are to be free. */
export const bacaSaringan = (
  { bebasDari, bebasSampai, tugasKurangDari = 1, cari, unit, kompetensi, cara, jenjang, pada }: Isian,
  hariIni: Tanggal,
  kueriTugas: KueriTugas,
): Hasil<Saringan, RincianPenolakan> => {
  const lain = { cari, unit, kompetensi, cara, jenjang, pada };
  if (bebasDari === undefined && bebasSampai === undefined) return sah(lain);
  const dari = bebasDari ?? hariIni;
  const sampai = bebasSampai ?? dari;
  if (sampai < dari) return tolak(TERBALIK);
  return sah({ ...lain, bebas: { dari, sampai, kurangDari: tugasKurangDari, kueriTugas } });
};

const TERBALIK = {
  jenis: 'aturan',
  kode: 'organisasi/masa-terbalik',
  detail: {
    id: 'Masa bebas berakhir sebelum dimulai, jadi tidak ada yang dapat dicari.',
    en: 'The free period ends before it begins, so there is nothing to search for.',
  },
  jalanKeluar: { id: 'Perbaiki salah satu tanggalnya.', en: 'Correct one of the days.' },
} as const;
