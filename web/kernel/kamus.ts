import type { Bahasa, Dwibahasa } from '@lincah/domain/kernel';

/** Names between braces in a sentence: `{nama} menunggu {hari} hari` → `nama | hari`. */
type Sisipan<T extends string> = T extends `${string}{${infer N}}${infer Sisa}` ? N | Sisipan<Sisa> : never;
type Isi<T extends string> = [Sisipan<T>] extends [never] ? [] : [isi: Readonly<Record<Sisipan<T>, string | number>>];

/** Sentences of one room. English may add `<key>_one` for a `jumlah` of one. */
export type Kamus<T extends Readonly<Record<string, string>>> = {
  readonly id: T;
  readonly en: Readonly<Record<keyof T & string, string>> &
    Readonly<Partial<Record<`${keyof T & string}_one`, string>>>;
};

/** The two languages side by side: a key that one of them lacks does not compile. */
export const kamus = <const T extends Readonly<Record<string, string>>>(id: T, en: Kamus<T>['en']): Kamus<T> => ({
  id,
  en,
});

/** One sentence. Its placeholders are arguments: forgetting one does not compile. */
export type Teks<T extends Readonly<Record<string, string>>> = <K extends keyof T & string>(
  kunci: K,
  ...isi: Isi<T[K]>
) => string;

export const teksDari = <T extends Readonly<Record<string, string>>>(daftar: Kamus<T>, bahasa: Bahasa): Teks<T> => {
  const kalimat: Readonly<Record<string, string | undefined>> = daftar[bahasa];
  return (kunci, ...isi) => {
    const nilai: Readonly<Record<string, string | number>> = isi[0] ?? {};
    const tunggal = bahasa === 'en' && nilai.jumlah === 1 ? kalimat[`${kunci}_one`] : undefined;
    return (tunggal ?? kalimat[kunci] ?? kunci).replace(/\{(\w+)\}/g, (_, nama: string) => String(nilai[nama] ?? ''));
  };
};

/** A sentence that comes from the server in both languages. */
export const pilihBahasa = (kalimat: Dwibahasa, bahasa: Bahasa): string => kalimat[bahasa] || kalimat.id;
