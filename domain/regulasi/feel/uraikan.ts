import { GalatFeel, type Pohon } from './pohon.ts';
import { urai } from './urai.ts';

const PANJANG = 500;
const DALAM = 24;
const SIMPUL = 300;
const KUANTOR = 2;

/**
 * Parses a FEEL expression within bounds: 500 characters, 24 levels, 300 nodes, two quantifiers (so that the work
 * grows at most with the square of a list). Throws GalatFeel.
 */
export const uraikan = (ekspresi: string): Pohon => {
  if (ekspresi.length > PANJANG) throw lebihDari(PANJANG, 'huruf', 'characters');
  const pohon = urai(ekspresi);
  batasi(pohon, 1, { simpul: SIMPUL, kuantor: KUANTOR });
  return pohon;
};

const batasi = (p: Pohon, dalam: number, sisa: { simpul: number; kuantor: number }): void => {
  if (dalam > DALAM) throw lebihDari(DALAM, 'tingkat', 'levels');
  if (--sisa.simpul < 0) throw lebihDari(SIMPUL, 'bagian', 'parts');
  if (p.jenis === 'QuantifiedExpression' && --sisa.kuantor < 0) throw lebihDari(KUANTOR, 'some/every', 'some/every');
  for (const a of p.anak) batasi(a, dalam + 1, sisa);
};

const lebihDari = (batas: number, id: string, en: string) =>
  new GalatFeel(`ungkapan lebih dari ${batas} ${id}`, `expression of more than ${batas} ${en}`);
