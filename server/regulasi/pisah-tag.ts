/** What is told of a plain XML text, in its order. Attributes and texts come with their signs (`&lt;` and the like) written out. */
export type PendengarTag = {
  buka(tag: string, atribut: Readonly<Record<string, string>>): void;
  teks(isi: string): void;
  tutup(tag: string): void;
};

const PEMBUKA = /(?:<\?xml version="1\.0"(?: encoding="UTF-8")?\?>)?/iy;
const SPASI = /[ \t\r\n]*/y;
const TAG = /<(\/?)([A-Za-z][\w.:-]*)((?:[ \t\r\n]+[A-Za-z][\w.:-]*="[^"<\p{Cc}]*")*)[ \t\r\n]*(\/?)>/uy;
const ATRIBUT = /([A-Za-z][\w.:-]*)="([^"]*)"/g;
const TEKS = /(?:[^<\p{Cc}]|[\n\t])*/uy;

/**
 * Splits a text of nothing but tags, attributes in double quotes and text; false at the first thing that is none of these
 * (a comment, an entity of its own, CDATA, a double attribute). Whether tags are balanced, the listener sees.
 */
export const pisahTag = (xml: string, pendengar: PendengarTag): boolean => {
  let letak = sampai(PEMBUKA, xml, 0);
  for (;;) {
    const awal = sampai(SPASI, xml, letak);
    if (awal === xml.length) return true;
    letak = xml[awal] === '<' ? lewatiTag(xml, awal, pendengar) : lewatiTeks(xml, letak, pendengar);
    if (letak < 0) return false;
  }
};

const lewatiTag = (xml: string, awal: number, pendengar: PendengarTag): number => {
  TAG.lastIndex = awal;
  const [, tutup, tag = '', isi = '', tunggal] = TAG.exec(xml) ?? [];
  const sesudah = TAG.lastIndex;
  const atribut = tag && bacaAtribut(isi);
  if (!atribut || (tutup && (isi || tunggal))) return -1;
  if (!tutup) pendengar.buka(tag, atribut);
  if (tutup || tunggal) pendengar.tutup(tag);
  return sesudah;
};

const bacaAtribut = (isi: string): Record<string, string> | undefined => {
  const atribut: Record<string, string> = {};
  ATRIBUT.lastIndex = 0;
  for (let a = ATRIBUT.exec(isi); a; a = ATRIBUT.exec(isi)) {
    const [, nama = '', mentah = ''] = a;
    const nilai = uraikanTanda(mentah);
    if (nilai === undefined || Object.hasOwn(atribut, nama)) return undefined;
    atribut[nama] = nilai;
  }
  return atribut;
};

const lewatiTeks = (xml: string, awal: number, pendengar: PendengarTag): number => {
  const akhir = sampai(TEKS, xml, awal);
  const isi = uraikanTanda(xml.slice(awal, akhir));
  if (isi === undefined || xml[akhir] !== '<' || isi.includes(']]>')) return -1;
  pendengar.teks(isi);
  return akhir;
};

const TANDA: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Undefined for a sign that XML does not have by itself. */
const uraikanTanda = (teks: string): string | undefined => {
  if (!teks.includes('&')) return teks;
  const biasa = /&(?!(?:lt|gt|amp|quot|apos);)/.test(teks);
  return biasa ? undefined : teks.replace(/&(\w+);/g, (_, nama: string) => TANDA[nama] ?? '');
};

const sampai = (pola: RegExp, teks: string, dari: number): number => {
  pola.lastIndex = dari;
  pola.exec(teks);
  return pola.lastIndex;
};
