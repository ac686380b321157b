import { type Kata, pisahKata } from './kata.ts';
import type { Pohon } from './pohon.ts';
import { takTerbaca } from './pohon.ts';

/** How strongly an operator binds; what binds more stands deeper, equals from left to right. */
const KUAT: ReadonlyMap<string, number> = new Map([
  ['or', 1],
  ['and', 2],
  ...['=', '!=', '<', '<=', '>', '>=', 'between', 'in'].map((tanda) => [tanda, 3] as const),
  ['+', 4],
  ['-', 4],
  ['*', 5],
  ['/', 5],
]);
const HITUNG = 4;

/** Words that are never part of a name. */
const KUNCI = new Set(
  'and or between in if then else some every satisfies for return function instance true false null'.split(' '),
);

/**
 * The tree of an expression, in the kinds and places that the FEEL library gives it. Reads the words once, from left to
 * right, without trying again. Throws GalatFeel where it cannot go on.
 */
export const urai = (ekspresi: string): Pohon => {
  const u = new Pengurai(ekspresi);
  const pohon = u.ungkapan(0);
  u.harusHabis();
  return pohon;
};

class Pengurai {
  private readonly ekspresi: string;
  private readonly kata: readonly Kata[];
  private letak = 0;

  constructor(ekspresi: string) {
    this.ekspresi = ekspresi;
    this.kata = pisahKata(ekspresi);
  }

  /** An expression of operators that bind at least this strongly; its left side may be there already. */
  ungkapan(terendah: number, dari = this.kini.dari, awal?: Pohon): Pohon {
    let kiri = awal ?? this.satuan();
    for (;;) {
      const tanda = this.kini.teks;
      const kuat = KUAT.get(tanda);
      if (kuat === undefined || kuat < terendah) return kiri;
      kiri = this.berdua(kiri, dari, tanda, kuat);
    }
  }

  private berdua(kiri: Pohon, dari: number, tanda: string, kuat: number): Pohon {
    if (tanda === 'in') return this.simpul('Comparison', dari, [kiri, this.ambil('in'), ...this.ujiIn()]);
    if (tanda === 'between') {
      const batas = [this.ambil('between'), this.ungkapan(HITUNG), this.ambil('and'), this.ungkapan(HITUNG)];
      return this.simpul('Comparison', dari, [kiri, ...batas]);
    }
    const jenis = JENIS[kuat] ?? 'ArithmeticExpression';
    const daun = this.ambil(tanda, TANDA[kuat]);
    return this.simpul(jenis, dari, [kiri, daun, this.ungkapan(kuat + 1)]);
  }

  /** What `in` takes: values in brackets, or one expression that reaches as far as it can. */
  private ujiIn(): readonly Pohon[] {
    const { dari } = this.kini;
    if (!this.ada('(')) return [this.uji(dari, this.ungkapan(0))];
    const buka = this.ambil('(');
    const dalam = this.kini.dari;
    const pertama = this.ungkapan(0);
    if (!this.ada(',')) {
      const kurung = this.simpul('ParenthesizedExpression', dari, [buka, pertama, this.ambil(')')]);
      return [this.uji(dari, this.ungkapan(0, dari, this.sambungan(kurung, dari)))];
    }
    const isi = [this.uji(dalam, pertama)];
    while (this.lewati(',')) isi.push(this.uji(this.kini.dari, this.ungkapan(0)));
    return [buka, this.simpul('PositiveUnaryTests', dalam, isi), this.ambil(')')];
  }

  private uji = (dari: number, isi: Pohon): Pohon => this.simpul('PositiveUnaryTest', dari, [isi]);

  private satuan(): Pohon {
    const { dari } = this.kini;
    return this.sambungan(this.dasar(), dari);
  }

  /** A value, then the facts in it, or what a function of that name is given. */
  private sambungan(awal: Pohon, dari: number): Pohon {
    let isi = awal;
    for (;;) {
      if (this.ada('.')) isi = this.simpul('PathExpression', dari, [isi, this.ambil('.'), this.nama('PathName')]);
      else if (this.ada('(') && (isi.jenis === 'VariableName' || isi.jenis === 'PathExpression'))
        isi = this.panggilan(isi, dari);
      else return isi;
    }
  }

  private panggilan(nama: Pohon, dari: number): Pohon {
    const buka = this.ambil('(');
    const dalam = this.kini.dari;
    const parameter = this.simpul('PositionalParameters', dalam, this.deret(')'));
    const waktu = nama.jenis === 'VariableName' && nama.teks === 'date';
    const kepala = waktu ? { ...nama, jenis: 'DateTimeConstructor' } : nama;
    return this.simpul(waktu ? 'DateTimeLiteral' : 'FunctionInvocation', dari, [
      kepala,
      buka,
      parameter,
      this.ambil(')'),
    ]);
  }

  private dasar(): Pohon {
    const { jenis, teks, dari } = this.kini;
    if (jenis === 'angka') return this.ambil(teks, 'NumericLiteral');
    if (jenis === 'teks') return this.ambil(teks, 'StringLiteral');
    switch (teks) {
      case 'true':
      case 'false':
        return this.ambil(teks, 'BooleanLiteral');
      case 'null':
        return this.ambil(teks);
      case '-':
        return this.negatif(dari);
      case '(':
        return this.simpul('ParenthesizedExpression', dari, [this.ambil('('), this.ungkapan(0), this.ambil(')')]);
      case '[':
        return this.simpul('List', dari, [this.ambil('['), ...this.deret(']'), this.ambil(']')]);
      case 'if':
        return this.simpul('IfExpression', dari, this.berselang('if', 'then', 'else'));
      case 'some':
      case 'every':
        return this.kuantor(teks, dari);
      default:
        return this.nama('VariableName');
    }
  }

  private negatif(dari: number): Pohon {
    const tanda = this.ambil('-', 'ArithOp');
    if (this.kini.jenis !== 'angka') return this.simpul('ArithmeticExpression', dari, [tanda, this.satuan()]);
    this.letak++;
    return this.simpul('NumericLiteral', dari, []);
  }

  private kuantor(kata: string, dari: number): Pohon {
    const awal = this.ambil(kata);
    const masuk = this.kini.dari;
    const [nama, di] = [this.nama('Name'), this.ambil('in')];
    const sumber = this.kini.dari;
    const rentang = this.simpul('IterationContext', sumber, [this.ungkapan(0)]);
    const satu = this.simpul('InExpression', masuk, [nama, di, rentang]);
    const semua = this.simpul('InExpressions', masuk, [satu]);
    return this.simpul('QuantifiedExpression', dari, [awal, semua, ...this.berselang('satisfies')]);
  }

  private berselang = (...kunci: readonly string[]): readonly Pohon[] =>
    kunci.flatMap((k) => [this.ambil(k), this.ungkapan(0)]);

  /** Values with commas between them, none when it closes at once. */
  private deret(tutup: string): readonly Pohon[] {
    if (this.ada(tutup)) return [];
    const isi = [this.ungkapan(0)];
    while (this.lewati(',')) isi.push(this.ungkapan(0));
    return isi;
  }

  /** A name may be of several words: `string length`. */
  private nama(jenis: string): Pohon {
    const { dari } = this.kini;
    if (!this.bernama()) throw takTerbaca(dari, this.ekspresi);
    while (this.bernama()) this.letak++;
    return this.simpul(jenis, dari, []);
  }

  private bernama = (): boolean => this.kini.jenis === 'nama' && !KUNCI.has(this.kini.teks);

  private ambil(teks: string, jenis = teks): Pohon {
    const { dari } = this.kini;
    if (!this.ada(teks)) throw takTerbaca(dari, this.ekspresi);
    this.letak++;
    return this.simpul(jenis, dari, []);
  }

  private lewati(teks: string): boolean {
    const ada = this.ada(teks);
    if (ada) this.letak++;
    return ada;
  }

  private ada = (teks: string): boolean => this.kini.teks === teks && this.kini.jenis !== 'akhir';

  harusHabis(): void {
    if (this.kini.jenis !== 'akhir') throw takTerbaca(this.kini.dari, this.ekspresi);
  }

  /** A part from here to the end of the last word that was read. */
  private simpul(jenis: string, dari: number, anak: readonly Pohon[]): Pohon {
    const sampai = this.kata[this.letak - 1]?.sampai ?? 0;
    return { jenis, teks: this.ekspresi.slice(dari, Math.max(dari, sampai)), anak };
  }

  private get kini(): Kata {
    return this.kata[this.letak] ?? AKHIR;
  }
}

const AKHIR: Kata = { jenis: 'akhir', teks: '', dari: 0, sampai: 0 };
const JENIS: Readonly<Record<number, string>> = { 1: 'Disjunction', 2: 'Conjunction', 3: 'Comparison' };
const TANDA: Readonly<Record<number, string>> = { 3: 'CompareOp', 4: 'ArithOp', 5: 'ArithOp' };
