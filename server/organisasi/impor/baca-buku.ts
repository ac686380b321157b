import { readFile, stat } from 'node:fs/promises';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import exceljs from 'exceljs';
import { bacaLembar } from './baca-lembar.ts';
import { BATAS } from './batas.ts';
import { periksaBuku } from './periksa-buku.ts';
import { periksaZip } from './periksa-zip.ts';
import { type Baris, type BukuKerja, LEMBAR_BEBAS, LEMBAR_OPSIONAL, type NamaLembar, SUSUNAN } from './susunan.ts';
import { buatPencatat, type DaftarTemuan, type Pencatat } from './temuan.ts';

/**
 * Reads and checks a whole workbook from bytes or a path. Either everything in it is sound, or the answer lists
 * what to mend (all rows are looked at; the list is capped, the count is not). Never throws for what a file contains.
 */
export const bacaBuku = async (sumber: Uint8Array | string): Promise<Hasil<BukuKerja, DaftarTemuan>> => {
  const temuan = buatPencatat();
  const isi =
    typeof sumber === 'string'
      ? await bacaBerkas(sumber)
      : Buffer.from(sumber.buffer, sumber.byteOffset, sumber.byteLength);
  if (!(await periksaZip(isi, temuan))) return tolak(temuan.daftar());
  const buku = await muat(isi, temuan);
  const susun = buku && susunBuku(buku, temuan);
  if (susun && temuan.bersih) periksaBuku(susun, temuan);
  return susun && temuan.bersih ? sah(susun) : tolak(temuan.daftar());
};

/** One byte past the limit is enough to be refused: a huge file is never read whole. */
const bacaBerkas = async (path: string): Promise<Buffer> => {
  const { size } = await stat(path);
  return size > BATAS.berkasByte ? Buffer.alloc(BATAS.berkasByte + 1) : readFile(path);
};

/** Parts that only decorate, and could be made to unfold into millions of cells. */
const ABAIKAN = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'autoFilter',
  'extLst',
  'drawing',
  'tableParts',
  'picture',
];

const muat = async (isi: Buffer, temuan: Pencatat): Promise<exceljs.Workbook | undefined> => {
  const buku = new exceljs.Workbook();
  try {
    await buku.xlsx.load(
      isi as unknown as Parameters<typeof buku.xlsx.load>[0],
      {
        ignoreNodes: ABAIKAN,
        maxRows: BATAS.barisPerLembar,
      } as Parameters<typeof buku.xlsx.load>[1],
    );
    return buku;
  } catch {
    temuan.catat(
      'berkas',
      '-',
      { id: 'Isi berkas tidak dapat dibaca sebagai buku kerja.', en: 'The content cannot be read as a workbook.' },
      { id: 'Salin isinya ke buku kerja .xlsx yang baru.', en: 'Copy its content into a new .xlsx workbook.' },
    );
    return undefined;
  }
};

const susunBuku = (buku: exceljs.Workbook, temuan: Pencatat): BukuKerja | undefined => {
  laporkanLembarAsing(buku, temuan);
  const baca = <L extends NamaLembar>(nama: L): Baris<L>[] => {
    const lembar = buku.worksheets.find((l) => l.name.trim().toLowerCase() === nama.toLowerCase());
    if (lembar) return bacaLembar(lembar, nama, temuan);
    if (!LEMBAR_OPSIONAL.has(nama)) laporkanLembarHilang(nama, temuan);
    return [];
  };
  const instansi = baca('Instansi');
  const lain = {
    unit: baca('Unit'),
    posisi: baca('Posisi'),
    pegawai: baca('Pegawai'),
    pemangku: baca('Pemangku'),
    kedudukan: baca('Kedudukan'),
    akun: baca('Akun'),
  };
  const [satu] = instansi;
  if (satu && instansi.length === 1) return { instansi: satu, ...lain };
  if (temuan.bersih)
    temuan.catat(
      'Instansi',
      'A2',
      {
        id: `Lembar Instansi memuat ${instansi.length} baris; harus tepat satu.`,
        en: `The sheet Instansi has ${instansi.length} rows; it must have exactly one.`,
      },
      { id: 'Satu buku kerja untuk satu instansi.', en: 'One workbook is for one agency.' },
    );
  return undefined;
};

const NAMA_LEMBAR = Object.keys(SUSUNAN);

const laporkanLembarAsing = (buku: exceljs.Workbook, temuan: Pencatat): void => {
  for (const { name } of buku.worksheets) {
    const nama = name.trim().toLowerCase();
    if (LEMBAR_BEBAS.has(nama) || NAMA_LEMBAR.some((n) => n.toLowerCase() === nama)) continue;
    temuan.catat(
      name,
      '-',
      { id: `Lembar "${name}" tidak dikenal.`, en: `The sheet "${name}" is not known.` },
      {
        id: `Hapus atau perbaiki namanya. Lembar yang dikenal: ${NAMA_LEMBAR.join(', ')}, Petunjuk.`,
        en: `Delete it or correct its name. Known sheets: ${NAMA_LEMBAR.join(', ')}, Petunjuk.`,
      },
    );
  }
};

const laporkanLembarHilang = (nama: string, temuan: Pencatat): void =>
  temuan.catat(
    nama,
    '-',
    { id: `Lembar "${nama}" tidak ada.`, en: `The sheet "${nama}" is missing.` },
    {
      id: `Tambahkan lembar bernama ${nama} dengan judul kolom di baris 1.`,
      en: `Add a sheet named ${nama} with headers in row 1.`,
    },
  );
