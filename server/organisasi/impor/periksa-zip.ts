import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
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
  if (isi.subarray(0, 2).toString('latin1') !== 'PK')
    return alasan('Berkas ini bukan buku kerja .xlsx.', 'This file is not an .xlsx workbook.');
  return undefined;
};

const bukaDanPeriksa = async (isi: Buffer): Promise<Alasan | undefined> => {
  try {
    const zip = await fromBufferPromise(isi, { lazyEntries: true });
    return await periksaIsi(zip);
  } catch {
    return alasan(
      'Berkas rusak: susunan ZIP-nya tidak dapat dibaca.',
      'The file is damaged: its ZIP structure cannot be read.',
    );
  }
};

const periksaIsi = async (zip: ZipFile): Promise<Alasan | undefined> => {
  if (zip.entryCount > BATAS.isiZip) return bom(`${zip.entryCount} bagian`, `${zip.entryCount} parts`);
  const daftar: Entry[] = [];
  for await (const bagian of zip.eachEntry()) daftar.push(bagian);
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
  const mampat = daftar.find(
    (b) => b.uncompressedSize > SATU_MB && b.uncompressedSize > b.compressedSize * BATAS.rasio,
  );
  return (
    mampat &&
    bom(`bagian yang mengembang lebih dari ${BATAS.rasio} kali`, `a part that grows more than ${BATAS.rasio} times`)
  );
};

type Hitung = { terurai: number; sel: number };

/** Unpacks one part under a running limit (the declared size may lie; yauzl stops at the first byte too many). */
const periksaTerurai = async (zip: ZipFile, bagian: Entry, hitung: Hitung): Promise<Alasan | undefined> => {
  if (!/\.(xml|rels|vml)$/i.test(bagian.fileName)) return undefined;
  const potongan: Buffer[] = [];
  for await (const p of await zip.openReadStreamPromise(bagian)) {
    potongan.push(p as Buffer);
    hitung.terurai += (p as Buffer).length;
    if (hitung.terurai > BATAS.terurai)
      return bom(`lebih dari ${menjadiMb(BATAS.terurai)}`, `over ${menjadiMb(BATAS.terurai)}`);
  }
  return periksaXml(bagian.fileName, Buffer.concat(potongan), hitung);
};

const periksaXml = (nama: string, xml: Buffer, hitung: Hitung): Alasan | undefined => {
  // A zero byte is UTF-16 or rubbish: either could hide a DTD from the next line.
  if (xml.includes(0) || xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY'))
    return alasan(
      'Berkas memuat definisi XML (DTD) yang tidak ada pada buku kerja biasa.',
      'The file holds an XML definition (DTD) that no ordinary workbook has.',
    );
  if (!/worksheets\/[^/]+\.xml$/i.test(nama)) return undefined;
  const baris = hitungTag(xml, '<row');
  hitung.sel += hitungTag(xml, '<c ') + hitungTag(xml, '<c>');
  if (baris > BATAS.barisPerLembar)
    return bom(
      `lembar dengan ${baris} baris (batas ${BATAS.barisPerLembar})`,
      `a sheet of ${baris} rows (limit ${BATAS.barisPerLembar})`,
    );
  if (hitung.sel > BATAS.sel) return bom(`lebih dari ${BATAS.sel} sel`, `more than ${BATAS.sel} cells`);
  return undefined;
};

const hitungTag = (xml: Buffer, tag: string): number => {
  let n = 0;
  for (let i = xml.indexOf(tag); i >= 0; i = xml.indexOf(tag, i + tag.length)) n += 1;
  return n;
};
