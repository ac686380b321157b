import { parseExpression } from 'feelin';

/** A node of a parsed expression: its kind, its own text, its children. */
export type Pohon = { readonly jenis: string; readonly teks: string; readonly anak: readonly Pohon[] };

/** Thrown for an expression outside the subset or a value of the wrong kind; `pesan` says it in both languages. */
export class GalatFeel extends Error {
  readonly pesan: { readonly id: string; readonly en: string };
  constructor(id: string, en: string) {
    super(id);
    this.name = 'GalatFeel';
    this.pesan = { id, en };
  }
}

const PANJANG = 1000;
const DALAM = 24;
const SIMPUL = 300;

/**
 * Parses a FEEL expression within bounds: 1000 characters, 24 levels, 300 nodes. Throws GalatFeel.
 * The bounds keep a hostile text from costing more than a few milliseconds.
 */
export const uraikan = (ekspresi: string): Pohon => {
  if (ekspresi.length > PANJANG)
    throw new GalatFeel(`ungkapan lebih dari ${PANJANG} huruf`, `expression longer than ${PANJANG} characters`);
  if (kurungTerdalam(ekspresi) > DALAM) throw terlaluDalam();
  let sisa = SIMPUL;
  const salin = (n: Simpul, dalam: number): Pohon => {
    if (n.type.isError)
      throw new GalatFeel(
        `tidak terbaca mulai huruf ke-${n.from + 1}: “${ekspresi.slice(n.from, n.from + 20)}”`,
        `unreadable from character ${n.from + 1}: “${ekspresi.slice(n.from, n.from + 20)}”`,
      );
    if (dalam > DALAM) throw terlaluDalam();
    if (--sisa < 0)
      throw new GalatFeel(`ungkapan lebih dari ${SIMPUL} bagian`, `expression of more than ${SIMPUL} parts`);
    const anak: Pohon[] = [];
    for (let a = n.firstChild; a; a = a.nextSibling) anak.push(salin(a, dalam + 1));
    return { jenis: n.name, teks: ekspresi.slice(n.from, n.to), anak };
  };
  const akar = salin(parseExpression(ekspresi, {}, undefined).topNode, 0);
  const isi = akar.anak[0];
  if (!isi || akar.anak.length > 1)
    throw new GalatFeel('ungkapan kosong atau lebih dari satu', 'no expression, or more than one');
  return isi;
};

type Simpul = ReturnType<typeof parseExpression>['topNode'];

const kurungTerdalam = (teks: string): number => {
  let kini = 0;
  let terdalam = 0;
  for (const h of teks) {
    if ('([{'.includes(h)) terdalam = Math.max(terdalam, ++kini);
    if (')]}'.includes(h)) kini--;
  }
  return terdalam;
};

const terlaluDalam = () =>
  new GalatFeel(`ungkapan bersarang lebih dari ${DALAM} tingkat`, `expression nested more than ${DALAM} levels`);
