import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type KataFakta, type KataKamar, kataFakta, kataTanya } from './kata-fakta.ts';
import { kataKedudukan } from './pertanyaan/kata-kedudukan.ts';
import { kataKegiatan } from './pertanyaan/kata-kegiatan.ts';
import { kataOrganisasi } from './pertanyaan/kata-organisasi.ts';
import { kataPenilaian } from './pertanyaan/kata-penilaian.ts';
import { kataPenugasan } from './pertanyaan/kata-penugasan.ts';
import { kataProbis } from './pertanyaan/kata-probis.ts';
import { kataTim } from './pertanyaan/kata-tim.ts';
import { pertanyaan } from './pertanyaan.ts';

type Daun = { readonly jalur: string; readonly bentuk: z.ZodType };

const buka = (b: z.ZodType): z.ZodType =>
  b instanceof z.ZodOptional || b instanceof z.ZodNullable ? buka(b.unwrap() as z.ZodType) : b;

/** Every fact that a rule can name: members of a list below the list's own name. */
const daun = (bentuk: z.ZodType, jalur: string): Daun[] => {
  const isi = buka(bentuk);
  if (isi instanceof z.ZodObject)
    return Object.entries(isi.shape).flatMap(([k, b]) => daun(b as z.ZodType, jalur ? `${jalur}.${k}` : k));
  if (isi instanceof z.ZodRecord) return daun(isi.valueType as z.ZodType, `${jalur}.*`);
  if (isi instanceof z.ZodArray) {
    const anggota = buka(isi.element as z.ZodType);
    return [{ jalur, bentuk: isi }, ...(anggota instanceof z.ZodObject ? daun(anggota, jalur) : [])];
  }
  return [{ jalur, bentuk: isi }];
};

const kurang = (bentuk: z.ZodType, kata: KataFakta | undefined): string[] => {
  if (!kata) return ['tanpa kata'];
  if (bentuk instanceof z.ZodBoolean) return 'ya' in kata ? [] : ['harus berupa ya dan tidak'];
  return 'sebutan' in kata ? nilaiKurang(bentuk, kata.nilai) : ['harus berupa sebutan'];
};

const nilaiKurang = (bentuk: z.ZodType, nilai: Readonly<Record<string, unknown>> = {}): string[] =>
  bentuk instanceof z.ZodEnum
    ? bentuk.options.filter((p) => !Object.hasOwn(nilai, p)).map((p) => `nilai ${p} tanpa kata`)
    : [];

describe.each(Object.entries(pertanyaan))('%s', (tanya, bentuk) => {
  const semua = daun(bentuk, '');

  test('pertanyaannya berkata dalam dua bahasa', () =>
    expect(kataTanya(tanya)).toEqual({ id: expect.stringMatching(/./), en: expect.stringMatching(/./) }));

  test('setiap faktanya berkata: ya/tidak berdua kalimat, yang lain bersebutan, pilihannya lengkap', () =>
    expect(
      semua.flatMap(({ jalur, bentuk: isi }) => kurang(isi, kataFakta(tanya, jalur)).map((k) => `${jalur}: ${k}`)),
    ).toEqual([]));
});

test.each<{ kamar: string; kata: KataKamar }>([
  { kamar: 'kedudukan', kata: kataKedudukan },
  { kamar: 'kegiatan', kata: kataKegiatan },
  { kamar: 'organisasi', kata: kataOrganisasi },
  { kamar: 'penilaian', kata: kataPenilaian },
  { kamar: 'penugasan', kata: kataPenugasan },
  { kamar: 'probis', kata: kataProbis },
  { kamar: 'tim', kata: kataTim },
])('$kamar: tidak ada kata bagi fakta yang tidak dikenal pertanyaan mana pun di kamarnya', ({ kamar, kata }) => {
  const ada = new Set(
    Object.entries(pertanyaan).flatMap(([k, b]) => (k.startsWith(`${kamar}.`) ? daun(b, '').map((d) => d.jalur) : [])),
  );
  expect(Object.keys(kata.fakta).filter((f) => !ada.has(f))).toEqual([]);
});
