import { createHash } from 'node:crypto';
import { type PasanganKunci, perkiraanCms, susunCms } from './cms.ts';

/** What a viewer shows beside the signature. */
export type KeteranganTanda = {
  readonly nama: string;
  readonly alasan: string;
  readonly tempat: string;
  readonly waktu: Date;
};

/**
 * Signs a letter's PDF. What was printed stays byte for byte; signature, field and the two objects that point to it are
 * appended, so that the print can be cut out of the signed file again.
 */
export const tandaTanganiPdf = (cetakan: Buffer, ket: KeteranganTanda, pasangan: PasanganKunci): Buffer => {
  const ruang = perkiraanCms(pasangan) * 2;
  const pdf = Buffer.concat([cetakan, susunTambahan(cetakan, ket, ruang)]);
  const mulai = pdf.indexOf('/Contents <', cetakan.length) + '/Contents '.length;
  const akhir = mulai + ruang + 2;
  const rentang = `/ByteRange [0 ${mulai} ${akhir} ${pdf.length - akhir}]`;
  pdf.write(rentang.padEnd(RENTANG.length), pdf.indexOf(RENTANG, cetakan.length), 'latin1');
  const sidik = createHash('sha256').update(pdf.subarray(0, mulai)).update(pdf.subarray(akhir)).digest();
  const cms = susunCms(sidik, pasangan).toString('hex');
  if (cms.length > ruang) throw new Error('tanda tangan lebih besar daripada tempatnya');
  pdf.write(cms, mulai + 1, 'latin1');
  return pdf;
};

const RENTANG = `/ByteRange [0 ${'0'.repeat(10)} ${'0'.repeat(10)} ${'0'.repeat(10)}]`;

type Susunan = { readonly teks: string; readonly letak: ReadonlyMap<number, number>; readonly ekor: string };

const susunTambahan = (cetakan: Buffer, ket: KeteranganTanda, ruang: number): Buffer => {
  const s = bacaSusunan(cetakan);
  const banyak = Number(/\/Size (\d+)/.exec(s.ekor)?.[1]);
  const akar = rujukan(s.ekor, 'Root');
  const halaman = halamanPertama(s, rujukan(benda(s, akar), 'Pages'));
  const [tanda, isian] = [banyak, banyak + 1];
  const baru: readonly (readonly [number, string])[] = [
    [tanda, susunTanda(ket, ruang)],
    [isian, susunIsian(tanda, halaman)],
    [akar, tambah(benda(s, akar), `/AcroForm << /Fields [${isian} 0 R] /SigFlags 3 >>`)],
    [halaman, tambahAnotasi(s, benda(s, halaman), isian)],
  ];
  let teks = '\n';
  const letak: [number, number][] = [];
  for (const [nomor, isi] of baru) {
    letak.push([nomor, cetakan.length + teks.length]);
    teks += `${nomor} 0 obj\n${isi}\nendobj\n`;
  }
  const daftar = letak.map(([nomor, n]) => `${nomor} 1\n${String(n).padStart(10, '0')} 00000 n \n`).join('');
  const ekor = tambah(s.ekor.replace(/\/Size \d+/, `/Size ${banyak + 2}`), `/Prev ${mulaiXref(s.teks)}`);
  return Buffer.from(
    `${teks}xref\n${daftar}trailer\n${ekor}\nstartxref\n${cetakan.length + teks.length}\n%%EOF\n`,
    'latin1',
  );
};

// Widget without size: nothing is drawn, the letter's own block and QR code are what one sees. 132: printed, locked.
const susunIsian = (tanda: number, halaman: number): string =>
  `<< /Type /Annot /Subtype /Widget /FT /Sig /T (TandaTangan) /V ${tanda} 0 R /P ${halaman} 0 R /Rect [0 0 0 0] /F 132 >>`;

const susunTanda = ({ nama, alasan, tempat, waktu }: KeteranganTanda, ruang: number): string =>
  `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${RENTANG} /Contents <${'0'.repeat(ruang)}> ` +
  `/M (D:${waktu.toISOString().replace(/\D/g, '').slice(0, 14)}Z) /Name ${teksPdf(nama)} /Reason ${teksPdf(alasan)} ` +
  `/Location ${teksPdf(tempat)} >>`;

/** Any text as a PDF string: UTF-16 in hexadecimal digits. */
const teksPdf = (teks: string): string => `<FEFF${Buffer.from(teks, 'utf16le').swap16().toString('hex')}>`;

const tambah = (kamus: string, isi: string): string => kamus.replace(/>>\s*$/, `  ${isi}\n>>`);

const tambahAnotasi = (s: Susunan, halaman: string, isian: number): string => {
  const lurus = halaman.replace(/\/Annots\s+(\d+) 0 R/, (_, nomor) => `/Annots ${benda(s, Number(nomor))}`);
  return /\/Annots\s*\[/.test(lurus)
    ? lurus.replace(/\/Annots\s*\[/, (awal) => `${awal}${isian} 0 R `)
    : tambah(lurus, `/Annots [${isian} 0 R]`);
};

/** Where the objects of a file stand. The typesetter writes one plain table; any other file is refused. */
const bacaSusunan = (pdf: Buffer): Susunan => {
  const teks = pdf.toString('latin1');
  const bagian = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] ?[\r\n]+)+)trailer\s*(<<[\s\S]*?>>)\s*startxref/.exec(
    teks.slice(mulaiXref(teks)),
  );
  if (!bagian?.[2] || !bagian[3] || /\/Prev /.test(bagian[3])) throw new Error('susunan PDF tidak dikenal');
  const letak = bagian[2].match(/^\d{10}/gm)?.map((n, nomor) => [nomor, Number(n)] as const);
  return { teks, letak: new Map(letak), ekor: bagian[3] };
};

const mulaiXref = (teks: string): number => Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(teks)?.[1] ?? -1);

const benda = ({ teks, letak }: Susunan, nomor: number): string => {
  const mulai = letak.get(nomor) ?? -1;
  const isi = /^(\d+) 0 obj\s*([\s\S]*?)\s*endobj/.exec(teks.slice(mulai, teks.indexOf('endobj', mulai) + 6));
  if (!isi?.[2] || Number(isi[1]) !== nomor) throw new Error('susunan PDF tidak dikenal');
  return isi[2];
};

const rujukan = (kamus: string, nama: string): number => {
  const nomor = new RegExp(`/${nama}\\s*\\[?\\s*(\\d+) 0 R`).exec(kamus)?.[1];
  if (nomor === undefined) throw new Error('susunan PDF tidak dikenal');
  return Number(nomor);
};

const halamanPertama = (s: Susunan, nomor: number): number =>
  /\/Type\s*\/Pages\b/.test(benda(s, nomor)) ? halamanPertama(s, rujukan(benda(s, nomor), 'Kids')) : nomor;
