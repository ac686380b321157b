import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Kitab, Peraturan } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { z } from 'zod';
import { jawabPermohonan, type KasusPermohonan, peraturanPermohonan } from '../penugasan/kasus-permohonan.ts';
import { bentukKasusAlur, jawabAlur } from './kasus-alur.ts';
import { bentukKasusAturan, jawabAturan } from './kasus-aturan.ts';
import {
  bentukKasusNaskah,
  bentukKasusParameter,
  bentukKasusSatuan,
  jawabNaskah,
  jawabParameter,
  jawabSatuan,
} from './kasus-isi.ts';

/** One case of a file under one regulation; `jawab` asks a book and tells what came out otherwise than the case says. */
export type Kasus = {
  readonly berkas: string;
  readonly peraturan: string;
  readonly kasus: string;
  readonly ketentuan: readonly string[];
  /** Part of the book that the case looks at, e.g. `pertanyaan/tim.bentuk`: a mutation elsewhere cannot change it. */
  readonly tentang: string;
  /** Rules that the case tells by name: asked first when one of them is spoiled. */
  readonly menyebut: readonly string[];
  readonly jawab: (kitab: Kitab) => readonly string[];
};

const satuAtauBanyak = z.union([z.string(), z.array(z.string()).min(1)]);
const bentukBerkas = z.union([
  z.strictObject({ peraturan: satuAtauBanyak, ...bentukKasusAturan }),
  z.strictObject({ peraturan: satuAtauBanyak, ...bentukKasusAlur }),
  z.strictObject({ peraturan: satuAtauBanyak, ...bentukKasusNaskah }),
  z.strictObject({ peraturan: satuAtauBanyak, ...bentukKasusParameter }),
  z.strictObject({ peraturan: satuAtauBanyak, ...bentukKasusSatuan }),
]);

/** Id of the regulation that stands on no other. Throws when there is none. */
export const nasional = (semua: readonly Peraturan[]): string => {
  const id = semua.find((p) => p.induk === undefined)?.id;
  if (id === undefined) throw new Error('tanpa peraturan nasional');
  return id;
};

const DAFTAR_PERMOHONAN = /^tests\/penugasan\/penunjukan[^/]*$/;

/** Regulations that are no part of the program, with the cases that hold under them: `tests/regulasi/kelima.test.ts`. */
const KARANGAN = 'regulasi/kelima/';

/** Every case of every `*.kasus.json` below `tests/`, in the order of the files; lists that another test runs are left to it. Throws on an object of another shape. */
export const bacaKasus = (nasional: string): readonly Kasus[] =>
  bacaKasusDari((b) => !b.startsWith(KARANGAN), nasional);

/** The cases of the invented regulation. */
export const bacaKasusKarangan = (): readonly Kasus[] => bacaKasusDari((b) => b.startsWith(KARANGAN), '');

const bacaKasusDari = (pilih: (berkas: string) => boolean, nasional: string): readonly Kasus[] =>
  readdirSync(join(AKAR, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((b) => b.split(sep).join('/'))
    .filter((b) => b.endsWith('.kasus.json') && pilih(b))
    .sort()
    .flatMap((b) => susunBerkas(`tests/${b}`, JSON.parse(readFileSync(join(AKAR, 'tests', b), 'utf8')), nasional));

const susunBerkas = (berkas: string, isi: unknown, nasional: string): readonly Kasus[] => {
  if (Array.isArray(isi) && !DAFTAR_PERMOHONAN.test(berkas)) return [];
  if (Array.isArray(isi)) {
    const peraturan = peraturanPermohonan(berkas) ?? nasional;
    return (isi as readonly KasusPermohonan[]).map((k) => ({
      berkas,
      peraturan,
      kasus: k.kasus,
      ketentuan: k.ketentuan ?? [],
      tentang: 'permohonan/',
      menyebut: [],
      jawab: (kitab) => jawabPermohonan(kitab, k),
    }));
  }
  const b = baca(berkas, bentukBerkas, isi);
  return (typeof b.peraturan === 'string' ? [b.peraturan] : b.peraturan).flatMap((peraturan) =>
    susunKasus(b).map((k) => ({ berkas, peraturan, ...k })),
  );
};

const susunKasus = (b: z.infer<typeof bentukBerkas>): readonly Omit<Kasus, 'berkas' | 'peraturan'>[] => {
  const judul = ({ kasus, ketentuan }: { kasus: string; ketentuan: string[] }) => ({
    kasus,
    ketentuan,
    menyebut: [] as readonly string[],
  });
  if ('alur' in b)
    return b.kasus.map((k) => ({ ...judul(k), tentang: `alur/${b.alur}`, jawab: (kitab) => jawabAlur(kitab, b, k) }));
  if ('naskah' in b)
    return b.kasus.map((k) => ({
      ...judul(k),
      tentang: `naskah/${b.naskah}`,
      jawab: (kitab) => jawabNaskah(kitab, b.naskah, k),
    }));
  if ('parameter' in b)
    return b.kasus.map((k) => ({
      ...judul(k),
      tentang: `parameter/${b.parameter}`,
      jawab: (kitab) => jawabParameter(kitab, b.parameter, k),
    }));
  if ('satuan' in b)
    return b.kasus.map((k) => ({
      ...judul(k),
      tentang: `satuan/${b.satuan}`,
      jawab: (kitab) => jawabSatuan(kitab, b.satuan, k),
    }));
  return b.kasus.map((k) => ({
    ...judul(k),
    tentang: `pertanyaan/${k.pertanyaan ?? b.pertanyaan}`,
    menyebut: [...k.aturan, ...(k.catatan ?? [])].map((a) => `aturan/${a}`),
    jawab: (kitab) => jawabAturan(kitab, b, k),
  }));
};

const baca = <T>(berkas: string, bentuk: z.ZodType<T>, isi: unknown): T => {
  const hasil = bentuk.safeParse(isi);
  if (!hasil.success) throw new Error(`${berkas}: ${z.prettifyError(hasil.error)}`);
  return hasil.data;
};
