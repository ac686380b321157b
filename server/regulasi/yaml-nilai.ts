/** Thrown by the reader for a text that is not plain. */
export class TidakPolos extends Error {}

export const tolak = (): never => {
  throw new TidakPolos();
};

const KUTIPAN = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y;
const SISA = /^(?: *| +#.*)$/;

/** A value that ends on its line. */
export const sebaris = (isi: string): unknown => {
  const awal = isi.charAt(0);
  if (awal === '"' || awal === "'" || awal === '{' || awal === '[') {
    const letak = { ke: 0 };
    const nilai = awal === '{' || awal === '[' ? alir(isi, letak) : kutipan(isi, letak);
    return SISA.test(isi.slice(letak.ke)) ? nilai : tolak();
  }
  const komentar = isi.indexOf(' #');
  const teks = (komentar < 0 ? isi : isi.slice(0, komentar)).trimEnd();
  return teks.includes(': ') || teks.endsWith(':') ? tolak() : polos(teks);
};

type Letak = { ke: number };

/** A list or a map in brackets. */
const alir = (isi: string, letak: Letak): unknown => {
  const tutup = isi[letak.ke] === '{' ? '}' : ']';
  const daftar: unknown[] = [];
  const peta: Record<string, unknown> = {};
  lewati(isi, letak);
  while (isi[letak.ke] !== tutup) {
    if (tutup === ']') daftar.push(unsurAlir(isi, letak));
    else peta[kunciAlir(isi, letak, peta)] = unsurAlir(isi, letak);
    spasi(isi, letak);
    if (isi[letak.ke] === ',') lewati(isi, letak);
    else if (isi[letak.ke] !== tutup) tolak();
  }
  letak.ke++;
  return tutup === ']' ? daftar : peta;
};

const kunciAlir = (isi: string, letak: Letak, ada: object): string => {
  KUNCI_ALIR.lastIndex = letak.ke;
  const [tanda, kunci = ''] = KUNCI_ALIR.exec(isi) ?? tolak();
  if (Object.hasOwn(ada, kunci) || TETAP.has(kunci)) tolak();
  letak.ke += tanda.length;
  return kunci;
};

/** Goes past one sign and the spaces behind it. */
const lewati = (isi: string, letak: Letak): void => {
  letak.ke++;
  spasi(isi, letak);
};

const KUNCI_ALIR = /([A-Za-z][\w.-]*): +/y;
const POLOS_ALIR = /[^,[\]{}]+/y;

const unsurAlir = (isi: string, letak: Letak): unknown => {
  const awal = isi[letak.ke];
  if (awal === '{' || awal === '[') return alir(isi, letak);
  if (awal === '"' || awal === "'") return kutipan(isi, letak);
  POLOS_ALIR.lastIndex = letak.ke;
  const teks = (POLOS_ALIR.exec(isi)?.[0] ?? tolak()).trimEnd();
  letak.ke += teks.length;
  return teks.includes(': ') || teks.endsWith(':') || teks.includes(' #') ? tolak() : polos(teks);
};

const spasi = (isi: string, letak: Letak): void => {
  while (isi[letak.ke] === ' ') letak.ke++;
};

const kutipan = (isi: string, letak: Letak): string => {
  KUTIPAN.lastIndex = letak.ke;
  const teks = KUTIPAN.exec(isi)?.[0] ?? tolak();
  letak.ke += teks.length;
  if (teks.startsWith("'")) return teks.slice(1, -1).replaceAll("''", "'");
  if (!teks.includes('\\')) return teks.slice(1, -1);
  return KUTIPAN_JSON.test(teks) ? (JSON.parse(teks) as string) : tolak();
};

const KUTIPAN_JSON = /^"(?:[^"\\]|\\["\\/nt])*"$/;

/** Bare words that are no texts; none of them is a key. */
export const TETAP: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);
const HURUF = /^[\p{L}(\u201c]/u;
const ANGKA = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;
/** Whatever some notation might take for a number. */
const MIRIP_ANGKA = /^[-+.\d_:xXoOeEa-fA-F]*$/;

/** A bare word: a text, unless YAML knows it as something else. */
const polos = (teks: string): unknown => {
  if (HURUF.test(teks)) {
    const tetap = TETAP.get(teks);
    return tetap === undefined ? teks : tetap;
  }
  if (ANGKA.test(teks)) return Number(teks);
  if (TANGGAL.test(teks)) return teks;
  return /^\d/.test(teks) && !MIRIP_ANGKA.test(teks) ? teks : tolak();
};

const TANGGAL = /^\d{4}-\d\d-\d\d$/;
