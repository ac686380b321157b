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

const PANJANG = 500;
const DALAM = 24;
const SIMPUL = 300;
const KUANTOR = 2;

/**
 * Parses a FEEL expression within bounds: 500 characters, 24 levels, 300 nodes, two quantifiers (so that the work
 * grows at most with the square of a list). Throws GalatFeel. A hostile text costs well under a second, once.
 */
export const uraikan = (ekspresi: string): Pohon => {
  if (ekspresi.length > PANJANG) throw lebihDari(PANJANG, 'huruf', 'characters');
  if (kurungTerdalam(ekspresi) > DALAM) throw lebihDari(DALAM, 'tingkat', 'levels');
  const sisa = { simpul: SIMPUL, kuantor: KUANTOR };
  const salin = (n: Simpul, dalam: number): Pohon => {
    batasi(n, dalam, sisa, ekspresi);
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

const batasi = (n: Simpul, dalam: number, sisa: { simpul: number; kuantor: number }, ekspresi: string): void => {
  if (n.type.isError) throw takTerbaca(n.from, ekspresi);
  if (dalam > DALAM) throw lebihDari(DALAM, 'tingkat', 'levels');
  if (--sisa.simpul < 0) throw lebihDari(SIMPUL, 'bagian', 'parts');
  if (n.name === 'QuantifiedExpression' && --sisa.kuantor < 0) throw lebihDari(KUANTOR, 'some/every', 'some/every');
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

const lebihDari = (batas: number, id: string, en: string) =>
  new GalatFeel(`ungkapan lebih dari ${batas} ${id}`, `expression of more than ${batas} ${en}`);

const takTerbaca = (dari: number, ekspresi: string) => {
  const sekitar = ekspresi.slice(dari, dari + 20);
  return new GalatFeel(
    `tidak terbaca mulai huruf ke-${dari + 1}: “${sekitar}”`,
    `unreadable from character ${dari + 1}: “${sekitar}”`,
  );
};
