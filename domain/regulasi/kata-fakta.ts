import type { z } from 'zod';
import type { Dwibahasa } from '../kernel/index.ts';
import { kataKedudukan } from './pertanyaan/kata-kedudukan.ts';
import { kataKegiatan } from './pertanyaan/kata-kegiatan.ts';
import { kataMasa } from './pertanyaan/kata-masa-penugasan.ts';
import { kataOrganisasi } from './pertanyaan/kata-organisasi.ts';
import { kataPenilaian } from './pertanyaan/kata-penilaian.ts';
import { kataPenugasan } from './pertanyaan/kata-penugasan.ts';
import { kataProbis } from './pertanyaan/kata-probis.ts';
import { kataTim } from './pertanyaan/kata-tim.ts';

/**
 * How a fact is said inside a sentence. Yes or no: two clauses. Anything else: a name (`sebutan`), with words for its
 * values where they are codes (`nilai`), and the name of one member where it is a list (`satu`).
 */
export type KataFakta =
  | { readonly ya: Dwibahasa; readonly tidak: Dwibahasa }
  | { readonly sebutan: Dwibahasa; readonly nilai?: Readonly<Record<string, Dwibahasa>>; readonly satu?: Dwibahasa };

/** Words of one room: when each of its questions is asked, and its facts by dotted path (`keputusan.*`: any key). */
export type KataKamar<T extends Readonly<Record<string, z.ZodObject>> = Readonly<Record<string, z.ZodObject>>> = {
  readonly tanya: { readonly [K in keyof T]: Dwibahasa };
  readonly fakta: Readonly<Record<string, KataFakta>>;
};

const kamar: Readonly<Record<string, KataKamar>> = {
  penugasan: {
    tanya: { ...kataPenugasan.tanya, ...kataMasa.tanya },
    fakta: { ...kataPenugasan.fakta, ...kataMasa.fakta },
  },
  tim: kataTim,
  kedudukan: kataKedudukan,
  organisasi: kataOrganisasi,
  kegiatan: kataKegiatan,
  penilaian: kataPenilaian,
  probis: kataProbis,
};

/** When a question is asked, in words; undefined for an unknown question. */
export const kataTanya = (tanya: string): Dwibahasa | undefined => ambil(kamarTanya(tanya)?.tanya, tanya);

/** How a fact of a question is said; `*` stands in for a key of an open group. */
export const kataFakta = (tanya: string, fakta: string): KataFakta | undefined => {
  const kata = kamarTanya(tanya)?.fakta;
  return ambil(kata, fakta) ?? ambil(kata, fakta.replace(/[^.]+$/, '*'));
};

const kamarTanya = (tanya: string): KataKamar | undefined => ambil(kamar, tanya.split('.')[0] ?? '');

const ambil = <T>(dari: Readonly<Record<string, T>> | undefined, kunci: string): T | undefined =>
  dari && Object.hasOwn(dari, kunci) ? dari[kunci] : undefined;
