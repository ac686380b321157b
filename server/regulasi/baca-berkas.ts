import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Temuan, temuan } from '@lincah/domain/regulasi';

/** Text of every file of a folder by its path inside it (`/` between), and what was refused. */
export type IsiFolder = { readonly isi: ReadonlyMap<string, string>; readonly temuan: readonly Temuan[] };

const BESAR_BERKAS = 1_000_000;
const BESAR_FOLDER = 20_000_000;
const JUMLAH = 400;
const JENIS = /\.(yaml|bpmn|json|typ)$/;

/**
 * Reads a regulation folder and nothing outside it: links are refused, as are files over 1 MB,
 * more than 400 files, more than 20 MB in all, and kinds that a regulation does not have.
 */
export const bacaFolder = (folder: string): IsiFolder => {
  const akar = realpathSync(folder);
  const isi = new Map<string, string>();
  const tolak: Temuan[] = [];
  let besar = 0;
  const telusuri = (di: string) => {
    for (const nama of readdirSync(di).sort()) {
      const jalur = join(di, nama);
      const berkas = relative(akar, jalur).split(sep).join('/');
      const status = lstatSync(jalur);
      const sebab = sebabTolak(status, nama, isi.size, besar);
      if (sebab) tolak.push(sebab(berkas));
      else if (status.isDirectory()) telusuri(jalur);
      else {
        const teks = readFileSync(jalur, 'utf8');
        besar += teks.length;
        isi.set(berkas, teks);
      }
    }
  };
  telusuri(akar);
  return { isi, temuan: tolak };
};

const sebabTolak = (status: Stats, nama: string, jumlah: number, besar: number) => {
  if (status.isDirectory()) return undefined;
  if (!status.isFile()) return BUKAN_BERKAS;
  if (!JENIS.test(nama)) return JENIS_LAIN;
  return status.size > BESAR_BERKAS || besar + status.size > BESAR_FOLDER || jumlah >= JUMLAH
    ? TERLALU_BESAR
    : undefined;
};

const BUKAN_BERKAS = (berkas: string) =>
  temuan(
    { berkas, baris: 1 },
    'bukan-berkas',
    { id: 'tautan atau bukan berkas biasa', en: 'a link, or no plain file' },
    { id: 'salin isinya ke dalam folder peraturan', en: 'copy its content into the regulation folder' },
  );

const JENIS_LAIN = (berkas: string) =>
  temuan(
    { berkas, baris: 1 },
    'jenis-berkas',
    { id: 'jenis berkas ini bukan bagian folder peraturan', en: 'this kind of file is no part of a regulation folder' },
    {
      id: 'hapus, atau ubah menjadi .yaml, .bpmn, .json, atau .typ',
      en: 'remove it, or make it .yaml, .bpmn, .json or .typ',
    },
  );

const TERLALU_BESAR = (berkas: string) =>
  temuan(
    { berkas, baris: 1 },
    'terlalu-besar',
    {
      id: 'melebihi batas 1 MB tiap berkas, 400 berkas, atau 20 MB seluruhnya',
      en: 'over the limit of 1 MB a file, 400 files, or 20 MB in all',
    },
    { id: 'pecah atau perkecil', en: 'split it or make it smaller' },
  );
