import exceljs from 'exceljs';
import { type Kolom, SUSUNAN } from '../server/organisasi/impor/susunan.ts';
import type { IsiBuku } from './penyusun.ts';

const TETAP = new Date('2026-01-01T00:00:00Z');

/** The workbook as bytes. The same rows give the same bytes: all dates inside are fixed. */
export const tulisBuku = async (isi: IsiBuku): Promise<Buffer> => {
  const buku = new exceljs.Workbook();
  Object.assign(buku, { creator: 'Lincah', lastModifiedBy: 'Lincah', created: TETAP, modified: TETAP });
  for (const [nama, kolom] of Object.entries(SUSUNAN) as [keyof IsiBuku, readonly Kolom[]][]) {
    const lembar = buku.addWorksheet(nama, { views: [{ state: 'frozen', ySplit: 1 }] });
    lembar.columns = kolom.map((k) => ({
      header: k.judul,
      key: k.kunci,
      width: Math.max(12, Math.min(48, k.contoh.length + 4)),
      style: { numFmt: k.jenis === 'bilangan' ? 'General' : '@' },
    }));
    lembar.addRows(isi[nama]);
    lembar.getRow(1).font = { bold: true };
  }
  return bekukanWaktu(Buffer.from(await buku.xlsx.writeBuffer()));
};

const KEPALA_LOKAL = 0x04034b50;
const KEPALA_PUSAT = 0x02014b50;
const AKHIR_PUSAT = 0x06054b50;
/** 2026-01-01 00:00 as ZIP writes it. */
const WAKTU_ZIP = ((2026 - 1980) << 25) | (1 << 21) | (1 << 16);

/** ZIP notes when each part was written; here it is always the same moment. */
const bekukanWaktu = (zip: Buffer): Buffer => {
  const akhir = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (akhir < 0 || zip.readUInt32LE(akhir) !== AKHIR_PUSAT) throw new Error('ZIP tanpa daftar isi');
  let letak = zip.readUInt32LE(akhir + 16);
  for (let i = 0; i < zip.readUInt16LE(akhir + 10); i += 1) {
    if (zip.readUInt32LE(letak) !== KEPALA_PUSAT) throw new Error('daftar isi ZIP rusak');
    const lokal = zip.readUInt32LE(letak + 42);
    if (zip.readUInt32LE(lokal) !== KEPALA_LOKAL) throw new Error('bagian ZIP rusak');
    zip.writeUInt32LE(WAKTU_ZIP >>> 0, letak + 12);
    zip.writeUInt32LE(WAKTU_ZIP >>> 0, lokal + 10);
    letak += 46 + zip.readUInt16LE(letak + 28) + zip.readUInt16LE(letak + 30) + zip.readUInt16LE(letak + 32);
  }
  return zip;
};
