import type { Dwibahasa } from '../kernel/index.ts';

/** Pieces of sentences in both languages, put together. */
export const sama = (teks: string): Dwibahasa => ({ id: teks, en: teks });
export const kutip = (teks: string): Dwibahasa => sama(`“${teks}”`);
export const kutipDwi = (kata: Dwibahasa | undefined): Dwibahasa | undefined =>
  kata && { id: `“${kata.id}”`, en: `“${kata.en}”` };
export const kurung = (a: Dwibahasa): Dwibahasa => ({ id: `(${a.id})`, en: `(${a.en})` });
export const sambung = (a: Dwibahasa, b: Dwibahasa): Dwibahasa => rangkai(a, sama(' '), b);
export const rangkai = (...bagian: readonly Dwibahasa[]): Dwibahasa => ({
  id: bagian.map((b) => b.id).join(''),
  en: bagian.map((b) => b.en).join(''),
});
export const bila = (a: Dwibahasa, b: Dwibahasa): Dwibahasa => ({
  id: `bila ${a.id}, maka ${b.id}`,
  en: `when ${a.en}, then ${b.en}`,
});

export const deret = (isi: readonly Dwibahasa[], dan: boolean): Dwibahasa => ({
  id: untai(
    isi.map((i) => i.id),
    dan ? 'dan' : 'atau',
  ),
  en: untai(
    isi.map((i) => i.en),
    dan ? 'and' : 'or',
  ),
});
const untai = (isi: readonly string[], kata: string): string =>
  isi.length < 3 ? isi.join(` ${kata} `) : `${isi.slice(0, -1).join(', ')}, ${kata} ${isi.at(-1)}`;
