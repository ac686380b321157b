import { z } from 'zod';

/** What rules and gateways of probis may name. */
const fakta = {
  /** Day. */
  hariIni: z.iso.date(),
  /** Kind of map as the regulation names it: subproses, relasi, lintas-fungsi, level-1. */
  jenisPeta: z.string(),
  /** Text. */
  metode: z.string(),
  /** Text. */
  temuanReviu: z.string(),
  /** The process is found to hinder results. */
  menghambat: z.boolean(),
  /** Text. */
  usulPerbaikan: z.string(),
  /** The improvement adjusts an SOP. */
  sopDisesuaikan: z.boolean(),
  /** Rule that the map follows. */
  dasarPenyusunan: z.string(),
  /** Units whose working relation the map shows. */
  petaTerhubung: z.number(),
  /** The answer about to be given. */
  pilihan: z.string(),
};

const ambil = <K extends keyof typeof fakta>(...nama: readonly K[]) =>
  z.object(Object.fromEntries(nama.map((n) => [n, fakta[n]])) as Pick<typeof fakta, K>);

export const pertanyaanProbis = {
  'probis.reviu': ambil(
    'hariIni',
    'jenisPeta',
    'metode',
    'temuanReviu',
    'menghambat',
    'usulPerbaikan',
    'sopDisesuaikan',
    'dasarPenyusunan',
  ),
  'probis.sahkan': ambil('hariIni', 'pilihan', 'sopDisesuaikan', 'petaTerhubung'),
} as const;
