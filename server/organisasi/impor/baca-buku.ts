import { readFile, stat } from 'node:fs/promises';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { bacaLembar } from './baca-lembar.ts';
import { BATAS } from './batas.ts';
import { type LembarPolos, muatBuku } from './muat-buku.mjs';
import { periksaBuku } from './periksa-buku.ts';
import { periksaZip } from './periksa-zip.ts';
import { type Baris, type BukuKerja, LEMBAR_BEBAS, LEMBAR_OPSIONAL, type NamaLembar, SUSUNAN } from './susunan.ts';
import { buatPencatat, type DaftarTemuan, type Pencatat } from './temuan.ts';

/**
 * Reads and checks a whole workbook from bytes or a path. Either everything in it is sound, or the answer lists
 * what to mend (all rows are looked at; the list is capped, the count is not). Never throws for what a file contains.
 * `pemuat` unpacks it: here, or on a thread of its own.
 */
export const bacaBuku = async (
  sumber: Uint8Array | string,
  pemuat: typeof muatBuku = muatBuku,
): Promise<Hasil<BukuKerja, DaftarTemuan>> => {
  const temuan = buatPencatat();
  const isi =
    typeof sumber === 'string'
      ? await bacaBerkas(sumber)
      : Buffer.from(sumber.buffer, sumber.byteOffset, sumber.byteLength);
  if (!(await periksaZip(isi, temuan))) return tolak(temuan.daftar());
  const lembar = await muat(isi, pemuat, temuan);
  const susun = lembar && (await susunBuku(lembar, temuan));
  if (susun && temuan.bersih) periksaBuku(susun, temuan);
  return susun && temuan.bersih ? sah(susun) : tolak(temuan.daftar());
};

/** One byte past the limit is enough to be refused: a huge file is never read whole. */
const bacaBerkas = async (path: string): Promise<Buffer> => {
  const { size } = await stat(path);
  return size > BATAS.berkasByte ? Buffer.alloc(BATAS.berkasByte + 1) : readFile(path);
};

const muat = async (isi: Buffer, pemuat: typeof muatBuku, temuan: Pencatat): Promise<LembarPolos[] | undefined> => {
  try {
    return await pemuat(isi, BATAS.barisPerLembar);
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

const susunBuku = async (buku: readonly LembarPolos[], temuan: Pencatat): Promise<BukuKerja | undefined> => {
  laporkanLembarAsing(buku, temuan);
  const baca = async <L extends NamaLembar>(nama: L): Promise<Baris<L>[]> => {
    const lembar = buku.find((l) => l.nama.trim().toLowerCase() === nama.toLowerCase());
    if (lembar) return bacaLembar(lembar, nama, temuan);
    if (!LEMBAR_OPSIONAL.has(nama)) laporkanLembarHilang(nama, temuan);
    return [];
  };
  const instansi = await baca('Instansi');
  const lain = {
    unit: await baca('Unit'),
    posisi: await baca('Posisi'),
    pegawai: await baca('Pegawai'),
    pemangku: await baca('Pemangku'),
    kedudukan: await baca('Kedudukan'),
    penunjukan: await baca('Penunjukan'),
    akun: await baca('Akun'),
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

const laporkanLembarAsing = (buku: readonly LembarPolos[], temuan: Pencatat): void => {
  for (const { nama: name } of buku) {
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
