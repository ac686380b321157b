import type { Naskah } from './naskah.ts';

/** `U+202E` in brackets: what cannot stand in a letter is shown, never obeyed and never dropped. */
export const tandaKode = (titik: number): string => `[U+${titik.toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Text that is safe to lay out and says what it shows: control and direction characters become visible,
 * stacked accents are cut after three, words no line can hold may be broken. Doing it twice changes nothing.
 */
export const amankanTeks = (teks: string): string =>
  teks
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(TUMPUKAN, (penuh, sah: string) => sah + tampakkan(penuh.slice(sah.length)))
    .replace(TAK_TAMPAK, tampakkan)
    .replace(/\t/g, ' ')
    .replace(KATA_PANJANG, (kata) => kata.replace(POTONGAN, `$&${BOLEH_PATAH}`));

/**
 * Every text of a letter made safe, its fields and its envelope alike. A template stays as it was checked: its words are
 * made safe once its fields stand in them.
 */
export const amankanNaskah = ({ templat, lambang, ...naskah }: Naskah): Naskah => ({
  ...(amankanNilai(naskah) as Naskah),
  ...(templat && { templat }),
  ...(lambang && { lambang }), // a fingerprint is no text to break
});

/** Every text of a value made safe. */
export const amankanNilai = <T>(nilai: T): T => amankan(nilai) as T;

const amankan = (nilai: unknown): unknown => {
  if (typeof nilai === 'string') return amankanTeks(nilai);
  if (Array.isArray(nilai)) return nilai.map(amankan);
  if (nilai === null || typeof nilai !== 'object') return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([k, v]) => [k, amankan(v)]));
};

const tampakkan = (teks: string): string => [...teks].map((h) => tandaKode(h.codePointAt(0) ?? 0)).join('');

const BOLEH_PATAH = '\u200B'; // the one invisible character that may stay: a place to break a line
const TUMPUKAN = /(\p{M}{3})\p{M}+/gu;
const TAK_TAMPAK = /(?![\n\t\u200B])[\p{C}]/gu;
const KATA_PANJANG = /[^\s\u200B]{41,}/gu;
const POTONGAN = /.{20}(?!$)/gu;
