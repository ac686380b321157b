import { z } from 'zod';

/** What rules and gateways of penilaian may name. */
const fakta = {
  /** Day. */
  hariIni: z.iso.date(),
  /** Who recommends: the role of the lane in small letters, such as `"ketua-tim"`; each regulation has its own. */
  pemberi: z.string(),
  /** `"dalam-unit", "lintas-unit", "lintas-instansi". */
  asal: z.enum(['dalam-unit', 'lintas-unit', 'lintas-instansi']),
  /** Text. */
  uraianCapaian: z.string(),
  /** Number of accepted results of the person. */
  jumlahHasil: z.number(),
};

const ambil = <K extends keyof typeof fakta>(...nama: readonly K[]) =>
  z.object(Object.fromEntries(nama.map((n) => [n, fakta[n]])) as Pick<typeof fakta, K>);

export const pertanyaanPenilaian = {
  'penilaian.rekomendasikan': ambil('hariIni', 'pemberi', 'asal', 'uraianCapaian', 'jumlahHasil'),
} as const;
