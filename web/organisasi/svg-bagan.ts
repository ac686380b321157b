import { cabangPohon, type Pohon } from '@lincah/domain/organisasi';
import type { Kotak } from './bentuk.ts';
import { garisDiJendela, jalurGaris, kelilingi, LEBAR, type Tempat, TINGGI, tataLetak } from './tata-letak.ts';

export type KataSvg = {
  readonly judul: string;
  readonly keterangan: string;
  readonly legenda: readonly { readonly warna: string; readonly teks: string }[];
  readonly baris: (unit: Kotak) => { readonly pimpinan: string; readonly kaki: string; readonly warna: string };
};

const TEPI = 24;
const KEPALA = 64;
const KAKI = 40;
const HURUF = 36;

/** The chart as one drawing of its own: title, day, legend, every box of the open branches; text stays text. */
export const svgBagan = (
  pohon: Pohon<Kotak>,
  { terbuka, unit }: { readonly terbuka: ReadonlySet<string>; readonly unit?: string | undefined },
  kata: KataSvg,
): string => {
  const cabang = unit === undefined ? pohon : cabangPohon(pohon, unit);
  const letak = tataLetak(cabang, terbuka);
  const bidang = kelilingi(letak);
  const lebar = Math.max(bidang.lebar, 640) + 2 * TEPI;
  const tinggi = bidang.tinggi + 2 * TEPI + KEPALA + KAKI;
  const garis = garisDiJendela(letak, bidang).map(jalurGaris).join('');
  const kotak = [...letak.values()].map((t) => gambarKotak(t, cabang.unit.get(t.id) as Kotak, kata)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${lebar}" height="${tinggi}" viewBox="0 0 ${lebar} ${tinggi}" font-family="Inter, Arial, Helvetica, sans-serif" font-size="12" fill="#212529">
<title>${aman(kata.judul)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${TEPI}" y="${TEPI + 20}" font-size="20" font-weight="700">${aman(kata.judul)}</text>
<text x="${TEPI}" y="${TEPI + 42}" fill="#495057">${aman(kata.keterangan)}</text>
<g transform="translate(${TEPI} ${TEPI + KEPALA})"><path d="${garis}" fill="none" stroke="#868e96" stroke-width="1.2"/>
${kotak}</g>
<g transform="translate(${TEPI} ${tinggi - TEPI - 8})">${legenda(kata)}</g>
</svg>
`;
};

const gambarKotak = ({ x, y }: Tempat, unit: Kotak, kata: KataSvg): string => {
  const { pimpinan, kaki, warna } = kata.baris(unit);
  const nama = patahkan(unit.nama, HURUF, 2);
  const teks = (isi: string, dy: number, gaya: string) => `<text x="14" y="${dy}" ${gaya}>${aman(isi)}</text>`;
  return `<g transform="translate(${x} ${y})"><rect width="${LEBAR}" height="${TINGGI}" rx="6" fill="#fff" stroke="#ced4da"/><rect width="5" height="${TINGGI}" rx="2" fill="${warna}"/>${nama
    .map((n, i) => teks(n, 22 + i * 16, 'font-weight="600" font-size="13"'))
    .join(
      '',
    )}${teks(patahkan(pimpinan, HURUF + 4, 1)[0] ?? '', 58, 'fill="#495057"')}${teks(kaki, 88, 'fill="#495057" font-size="11"')}</g>\n`;
};

const legenda = ({ legenda: butir }: KataSvg): string => {
  let x = 0;
  return butir
    .map(({ warna, teks }) => {
      const di = x;
      x += 32 + teks.length * 7;
      return `<rect x="${di}" width="10" height="10" rx="2" fill="${warna}"/><text x="${di + 16}" y="10">${aman(teks)}</text>`;
    })
    .join('');
};

/** Lines of at most so many letters, broken between words; what is left over ends in an ellipsis. */
export const patahkan = (teks: string, huruf: number, paling: number): readonly string[] => {
  const baris: string[] = [];
  for (const kata of teks.split(/\s+/)) {
    const kini = baris.at(-1);
    if (kini !== undefined && kini.length + kata.length < huruf) baris[baris.length - 1] = `${kini} ${kata}`;
    else baris.push(kata);
  }
  const muat = baris.slice(0, paling).map((b) => (b.length > huruf ? `${b.slice(0, huruf - 1)}…` : b));
  if (baris.length > paling) muat[paling - 1] = `${(muat[paling - 1] ?? '').slice(0, huruf - 1)}…`;
  return muat;
};

const ENTITAS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML knows: it opens no file that holds another control character. */
const aman = (teks: string): string =>
  teks
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (h) => ENTITAS[h] ?? h);
