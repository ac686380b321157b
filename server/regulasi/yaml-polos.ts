/** Thrown inside for a text that is not plain. */
class TidakPolos extends Error {}

const tolak = (): never => {
  throw new TidakPolos();
};

/**
 * Reads YAML as regulation folders write it: lists and maps by indentation, values on one line (bare, in quotes, or in `{}`
 * and `[]`), texts folded with `>-`, references. Undefined for anything else and for what is wrong: the library reads
 * that, and says where. Where this reader answers, it answers as the library does.
 */
export const bacaYamlPolos = (teks: string): unknown => {
  if (BUKAN_HURUF.test(teks)) return undefined;
  const pembaca = new PembacaYaml(teks);
  try {
    return pembaca.semua();
  } catch (galat) {
    if (galat instanceof TidakPolos) return undefined;
    throw galat;
  }
};

const BUKAN_HURUF = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/u;
const KUNCI = /^(?:([A-Za-z][\w.-]*)|("[^"\\]*"|'[^']*')):(?: +|$)/;
const BUTIR = /^-(?: +|$)/;
const JANGKAR = /^&([\w-]+)(?: +|$)/;
const RUJUKAN = /^\*([\w-]+)$/;
const KUTIPAN = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y;
const SISA = /^(?: *| +#.*)$/;

class PembacaYaml {
  private readonly baris: string[];
  private readonly jangkar = new Map<string, unknown>();
  private ke = 0;
  /** Column and text of the line that is read now, behind the dashes that were taken off it. */
  private kolom = 0;
  private isi = '';

  constructor(teks: string) {
    this.baris = teks.split('\n');
    this.ambilBaris();
  }

  semua(): unknown {
    const nilai = this.blok();
    if (this.ke < this.baris.length) tolak();
    return nilai;
  }

  /** Goes to the next line that says something; beyond the last one the column is -1. */
  private ambilBaris(): void {
    for (; this.ke < this.baris.length; this.ke++) {
      const baris = this.baris[this.ke] ?? '';
      const isi = baris.trimStart();
      if (isi === '' || isi.startsWith('#')) continue;
      this.kolom = baris.length - isi.length;
      this.isi = isi;
      return;
    }
    this.kolom = -1;
    this.isi = '';
  }

  private lanjut(): void {
    this.ke++;
    this.ambilBaris();
  }

  private blok(): unknown {
    return BUTIR.test(this.isi) ? this.daftar() : this.peta();
  }

  private daftar(): unknown[] {
    const { kolom } = this;
    const hasil: unknown[] = [];
    for (;;) {
      const [tanda] = BUTIR.exec(this.isi) ?? [];
      if (this.kolom !== kolom || tanda === undefined) break;
      this.kolom += tanda.length;
      this.isi = this.isi.slice(tanda.length);
      if (KUNCI.test(this.isi) || BUTIR.test(this.isi)) hasil.push(this.blok());
      else hasil.push(this.nilai(kolom, this.isi, false));
    }
    if (this.kolom > kolom) tolak();
    return hasil;
  }

  private peta(): Record<string, unknown> {
    const { kolom } = this;
    const hasil: Record<string, unknown> = {};
    while (this.kolom === kolom && !BUTIR.test(this.isi)) {
      const [tanda, polos, kutip] = KUNCI.exec(this.isi) ?? tolak();
      const kunci = polos ?? kutip?.slice(1, -1) ?? '';
      if (kunci === '__proto__' || Object.hasOwn(hasil, kunci) || (polos && TETAP.has(polos))) tolak();
      hasil[kunci] = this.nilai(kolom, this.isi.slice(tanda.length), true);
    }
    if (this.kolom > kolom) tolak();
    return hasil;
  }

  /** The value behind a key or a dash of this column; a list may stand right below its key. */
  private nilai(kolom: number, isi: string, diBawah: boolean): unknown {
    const [tanda, nama] = JANGKAR.exec(isi) ?? [];
    if (tanda === undefined || nama === undefined) return this.tanpaJangkar(kolom, isi, diBawah);
    const nilai = this.tanpaJangkar(kolom, isi.slice(tanda.length), diBawah);
    this.jangkar.set(nama, nilai);
    return nilai;
  }

  private tanpaJangkar(kolom: number, isi: string, diBawah: boolean): unknown {
    if (isi === '>-') return this.lipatan(kolom);
    this.lanjut();
    if (isi === '' || isi.startsWith('#')) return this.anak(kolom, diBawah);
    if (this.kolom > kolom) tolak();
    const [, rujukan] = RUJUKAN.exec(isi) ?? [];
    if (rujukan === undefined) return sebaris(isi);
    return this.jangkar.has(rujukan) ? this.jangkar.get(rujukan) : tolak();
  }

  private anak(kolom: number, diBawah: boolean): unknown {
    const sejajar = diBawah && this.kolom === kolom && BUTIR.test(this.isi);
    if (this.kolom <= kolom && !sejajar) tolak();
    return /^[[{]/.test(this.isi) ? this.alirBerbaris(kolom) : this.blok();
  }

  /** Brackets over several lines, each of which ends where the next thing begins. */
  private alirBerbaris(kolom: number): unknown {
    const isi = [this.isi];
    for (this.lanjut(); this.kolom > kolom; this.lanjut()) {
      if (!'[{,'.includes(isi.at(-1)?.at(-1) ?? ' ') && !']}'.includes(this.isi.charAt(0))) tolak();
      isi.push(this.isi);
    }
    return sebaris(isi.join(' '));
  }

  /** Lines of one column become one line. */
  private lipatan(kolom: number): string {
    const isi: string[] = [];
    let lebar: number | undefined;
    for (this.ke++; this.ke < this.baris.length; this.ke++) {
      const baris = this.baris[this.ke] ?? '';
      const teks = baris.trimStart();
      const letak = baris.length - teks.length;
      if (teks === '' || letak <= kolom) break;
      lebar ??= letak;
      if (letak !== lebar || teks !== teks.trimEnd()) tolak();
      isi.push(teks);
    }
    this.ambilBaris();
    if (isi.length === 0 || this.kolom > kolom) tolak();
    return isi.join(' ');
  }
}

/** A value that ends on its line. */
const sebaris = (isi: string): unknown => {
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

const TETAP: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
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
