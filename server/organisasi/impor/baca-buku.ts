import { readFile, stat } from 'node:fs/promises';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { bacaLembar } from './baca-lembar.ts';
import { bacaXlsx } from './baca-xlsx.ts';
import { BATAS } from './batas.ts';
import { periksaBuku } from './periksa-buku.ts';
import { periksaZip } from './periksa-zip.ts';
import {
  type Baris,
  type BukuKerja,
  LEMBAR_BEBAS,
  LEMBAR_OPSIONAL,
  type Letak,
  type NamaLembar,
  SUSUNAN,
} from './susunan.ts';
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
  const susun = await muat(isi, temuan);
  if (susun && temuan.bersih) periksaBuku(susun, temuan);
  return susun && temuan.bersih ? sah(susun) : tolak(temuan.daftar());
};

/** One byte past the limit is enough to be refused: a huge file is never read whole. */
const bacaBerkas = async (path: string): Promise<Buffer> => {
  const { size } = await stat(path);
  return size > BATAS.berkasByte ? Buffer.alloc(BATAS.berkasByte + 1) : readFile(path);
};

const muat = async (isi: Buffer, temuan: Pencatat): Promise<BukuKerja | undefined> => {
  const terbaca = new Map<string, readonly Letak[]>();
  try {
    for await (const lembar of bacaXlsx(isi, BATAS.barisPerLembar)) {
      const nama = kenaliLembar(lembar.nama);
      if (nama) terbaca.set(nama, await bacaLembar(lembar, nama, temuan));
      else if (!LEMBAR_BEBAS.has(lembar.nama.trim().toLowerCase())) laporkanLembarAsing(lembar.nama, temuan);
    }
  } catch {
    laporkanTakTerbaca(temuan);
    return undefined;
  }
  return susunBuku(terbaca, temuan);
};

/** Bytes that are no workbook after all. */
export const laporkanTakTerbaca = (temuan: Pencatat): void =>
  temuan.catat(
    'berkas',
    '-',
    { id: 'Isi berkas tidak dapat dibaca sebagai buku kerja.', en: 'The content cannot be read as a workbook.' },
    { id: 'Salin isinya ke buku kerja .xlsx yang baru.', en: 'Copy its content into a new .xlsx workbook.' },
  );

const susunBuku = (terbaca: ReadonlyMap<string, readonly Letak[]>, temuan: Pencatat): BukuKerja | undefined => {
  const ambil = <L extends NamaLembar>(nama: L): readonly Baris<L>[] => {
    const ada = terbaca.get(nama);
    if (!ada && !LEMBAR_OPSIONAL.has(nama)) laporkanLembarHilang(nama, temuan);
    return (ada ?? []) as readonly Baris<L>[];
  };
  const instansi = ambil('Instansi');
  const lain = {
    unit: ambil('Unit'),
    posisi: ambil('Posisi'),
    pegawai: ambil('Pegawai'),
    pendukung: ambil('Pendukung'),
    pemangku: ambil('Pemangku'),
    kedudukan: ambil('Kedudukan'),
    penunjukan: ambil('Penunjukan'),
    akun: ambil('Akun'),
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

const NAMA_LEMBAR = Object.keys(SUSUNAN) as readonly NamaLembar[];

/** The sheet of that name, however it is capitalised. */
export const kenaliLembar = (nama: string): NamaLembar | undefined =>
  NAMA_LEMBAR.find((n) => n.toLowerCase() === nama.trim().toLowerCase());

export const laporkanLembarAsing = (nama: string, temuan: Pencatat): void =>
  temuan.catat(
    nama,
    '-',
    { id: `Lembar "${nama}" tidak dikenal.`, en: `The sheet "${nama}" is not known.` },
    {
      id: `Hapus atau perbaiki namanya. Lembar yang dikenal: ${NAMA_LEMBAR.join(', ')}, Petunjuk.`,
      en: `Delete it or correct its name. Known sheets: ${NAMA_LEMBAR.join(', ')}, Petunjuk.`,
    },
  );

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
