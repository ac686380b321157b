import { sebaris, TETAP, TidakPolos, tolak } from './yaml-nilai.ts';

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
