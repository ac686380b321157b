import type { z } from 'zod';
import { pertanyaanKedudukan } from './pertanyaan/kedudukan.ts';
import { pertanyaanKegiatan } from './pertanyaan/kegiatan.ts';
import { pertanyaanMasa } from './pertanyaan/masa-penugasan.ts';
import { pertanyaanOrganisasi } from './pertanyaan/organisasi.ts';
import { pertanyaanPenilaian } from './pertanyaan/penilaian.ts';
import { pertanyaanPenugasan } from './pertanyaan/penugasan.ts';
import { pertanyaanProbis } from './pertanyaan/probis.ts';
import { pertanyaanTim } from './pertanyaan/tim.ts';

/** The vocabulary of facts: what each question lets rules and gateways name. One file for each room that asks. */
export const pertanyaan = {
  ...pertanyaanOrganisasi,
  ...pertanyaanPenugasan,
  ...pertanyaanMasa,
  ...pertanyaanTim,
  ...pertanyaanKedudukan,
  ...pertanyaanKegiatan,
  ...pertanyaanPenilaian,
  ...pertanyaanProbis,
} as const satisfies Readonly<Record<string, z.ZodObject>>;

export type Pertanyaan = keyof typeof pertanyaan;

export const isPertanyaan = (teks: string): teks is Pertanyaan => Object.hasOwn(pertanyaan, teks);
