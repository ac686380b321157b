import type { Entry, ZipFile } from 'yauzl';
import { bukaZip, type IsiZip, mengembang, uraiZip, ZipMelebihi } from '../../kernel/index.ts';
import { BATAS, menjadiMb } from './batas.ts';
import type { Pencatat } from './temuan.ts';

const BERKAS = 'berkas';
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * Looks at the container before anything is parsed: size, entries, declared and real unpacked bytes, encryption,
 * macros, links to other files, DTDs, number of rows and cells. False = do not open it.
 */
export const periksaZip = async (isi: Buffer, temuan: Pencatat): Promise<boolean> => {
  const alasan = periksaKulit(isi) ?? (await bukaDanPeriksa(isi));
  if (alasan) temuan.catat(BERKAS, '-', alasan.apa, alasan.cara);
  return alasan === undefined;
};

type Alasan = { readonly apa: { id: string; en: string }; readonly cara: { id: string; en: string } };

const SIMPAN_ULANG = {
  id: 'Buka di aplikasi lembar kerja, lalu simpan sebagai buku kerja .xlsx tanpa sandi dan tanpa makro.',
  en: 'Open it in a spreadsheet program and save it as an .xlsx workbook without password and macros.',
};
const PECAH = {
  id: 'Hapus baris, kolom, gambar, dan format yang tidak dipakai, atau salin isinya ke buku kerja baru.',
  en: 'Delete unused rows, columns, pictures and formats, or copy the content into a new workbook.',
};
const alasan = (id: string, en: string, cara = SIMPAN_ULANG): Alasan => ({ apa: { id, en }, cara });

const periksaKulit = (isi: Buffer): Alasan | undefined => {
  if (isi.length > BATAS.berkasByte) {
    const [besar, batas] = [menjadiMb(isi.length), menjadiMb(BATAS.berkasByte)];
    return alasan(
      `Berkas ${besar} melebihi batas ${batas}.`,
      `The file has ${besar}, more than the limit of ${batas}.`,
      PECAH,
    );
  }
  if (isi.subarray(0, 8).equals(OLE))
    return alasan(
      'Berkas bersandi atau berformat .xls lama, sehingga tidak dapat dibaca.',
      'The file has a password or the old .xls format and cannot be read.',
    );
  return undefined;
};

const bukaDanPeriksa = async (isi: Buffer): Promise<Alasan | undefined> => {
  const dibuka = await bukaZip(isi, BATAS.isiZip);
  if (dibuka === 'bukan-zip')
    return alasan('Berkas ini bukan buku kerja .xlsx.', 'This file is not an .xlsx workbook.');
  if (dibuka === 'terlalu-banyak') return bom(`lebih dari ${BATAS.isiZip} bagian`, `over ${BATAS.isiZip} parts`);
  if (typeof dibuka === 'string') return RUSAK;
  return periksaIsi(dibuka).catch((galat) => (galat instanceof ZipMelebihi ? TERLALU_TERURAI : RUSAK));
};

const periksaIsi = async ({ zip, bagian: daftar }: IsiZip): Promise<Alasan | undefined> => {
  const buruk = daftar.map(periksaBagian).find((a) => a !== undefined) ?? periksaJumlah(daftar);
  if (buruk) return buruk;
  const hitung: Hitung = { terurai: 0, sel: 0 };
  for (const bagian of daftar) {
    const masalah = await periksaTerurai(zip, bagian, hitung);
    if (masalah) return masalah;
  }
  return undefined;
};

const bom = (id: string, en: string): Alasan =>
  alasan(
    `Berkas memuat ${id}, melebihi batas yang aman dibuka.`,
    `The file holds ${en}, more than is safe to open.`,
    PECAH,
  );

const RUSAK = alasan(
  'Berkas rusak: susunan ZIP-nya tidak dapat dibaca.',
  'The file is damaged: its ZIP structure cannot be read.',
);
const TERLALU_TERURAI = bom(`lebih dari ${menjadiMb(BATAS.terurai)}`, `over ${menjadiMb(BATAS.terurai)}`);

const periksaBagian = (bagian: Entry): Alasan | undefined => {
  const nama = bagian.fileName.toLowerCase();
  if (bagian.isEncrypted()) return alasan('Berkas bersandi.', 'The file has a password.');
  if (nama.includes('vbaproject') || nama.includes('/embeddings/') || nama.includes('/activex/'))
    return alasan('Berkas memuat makro atau objek sisipan.', 'The file holds macros or embedded objects.');
  if (nama.includes('externallink'))
    return alasan('Berkas memuat tautan ke berkas lain.', 'The file links to other files.', {
      id: 'Di menu Data, pilih Edit Tautan lalu putuskan tautannya, kemudian simpan ulang.',
      en: 'In the Data menu choose Edit Links, break the links, and save again.',
    });
  return undefined;
};

const SATU_MB = 1024 * 1024;

const periksaJumlah = (daftar: readonly Entry[]): Alasan | undefined => {
  const terurai = daftar.reduce((n, b) => n + b.uncompressedSize, 0);
  if (terurai > BATAS.terurai)
    return bom(`${menjadiMb(terurai)} sesudah diurai`, `${menjadiMb(terurai)} when unpacked`);
  const mampat = daftar.some((b) => mengembang(b, SATU_MB, BATAS.rasio));
  return mampat
    ? bom(`bagian yang mengembang lebih dari ${BATAS.rasio} kali`, `a part that grows more than ${BATAS.rasio} times`)
    : undefined;
};

type Hitung = { terurai: number; sel: number };

/**
 * Unpacks one part under a running limit (the declared size may lie; yauzl stops at the first byte too many). A piece at a
 * time, each with the end of the one before: a mark may lie across two.
 */
const periksaTerurai = async (zip: ZipFile, bagian: Entry, hitung: Hitung): Promise<Alasan | undefined> => {
  if (!/\.(xml|rels|vml)$/i.test(bagian.fileName)) return undefined;
  const lembar = /worksheets\/[^/]+\.xml$/i.test(bagian.fileName);
  const isi: IsiBagian = { baris: 0, ekor: Buffer.alloc(0) };
  for await (const p of uraiZip(zip, bagian, BATAS.terurai - hitung.terurai)) {
    hitung.terurai += p.length;
    const buruk = periksaPotongan(p, lembar, isi, hitung);
    if (buruk) return buruk;
  }
  return undefined;
};

type IsiBagian = { baris: number; ekor: Buffer };
const TERPANJANG = '<!DOCTYPE'.length - 1;

const periksaPotongan = (potongan: Buffer, lembar: boolean, isi: IsiBagian, hitung: Hitung): Alasan | undefined => {
  const xml = Buffer.concat([isi.ekor, potongan]);
  // A zero byte is UTF-16 or rubbish: either could hide a DTD from the next line.
  if (xml.includes(0) || xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY'))
    return alasan(
      'Berkas memuat definisi XML (DTD) yang tidak ada pada buku kerja biasa.',
      'The file holds an XML definition (DTD) that no ordinary workbook has.',
    );
  const ekor = xml.subarray(Math.max(0, xml.length - TERPANJANG));
  if (lembar) {
    const hitungBaru = (tag: string) => hitungTag(xml, tag) - hitungTag(isi.ekor, tag);
    isi.baris += hitungBaru('<row');
    hitung.sel += hitungBaru('<c ') + hitungBaru('<c>');
  }
  isi.ekor = Buffer.from(ekor);
  if (isi.baris > BATAS.barisPerLembar)
    return bom(
      `lembar dengan lebih dari ${BATAS.barisPerLembar} baris`,
      `a sheet of more than ${BATAS.barisPerLembar} rows`,
    );
  return hitung.sel > BATAS.sel ? bom(`lebih dari ${BATAS.sel} sel`, `more than ${BATAS.sel} cells`) : undefined;
};

const hitungTag = (xml: Buffer, tag: string): number => {
  let n = 0;
  for (let i = xml.indexOf(tag); i >= 0; i = xml.indexOf(tag, i + tag.length)) n += 1;
  return n;
};
