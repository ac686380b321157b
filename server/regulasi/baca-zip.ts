import type { Dwibahasa } from '@lincah/domain/kernel';
import { type KodeTemuan, type Temuan, temuan } from '@lincah/domain/regulasi';
import type { Entry, ZipFile } from 'yauzl';
import { bukaZip, type IsiZip, mengembang, type SebabZip, uraiZip, ZipMelebihi } from '../kernel/index.ts';
import type { IsiFolder } from './baca-berkas.ts';

const MB = 1_000_000;
/** What one uploaded folder may weigh: as a folder on disk, and a container that does not grow without end. */
export const BATAS_ZIP = { kiriman: 10 * MB, berkas: MB, seluruh: 20 * MB, jumlah: 400, rasio: 200 } as const;

/**
 * Files of a regulation folder out of a zip, unpacked under a running limit (the declared size may lie). Refused with a
 * reason each: names that lead out of the folder or mean the same file twice, links, passwords, bombs, text that is not
 * plain UTF-8. One folder around everything is taken off. Never throws for what the bytes hold.
 */
export const bacaZip = async (isi: Buffer): Promise<IsiFolder> => {
  const dibuka = await bukaZip(isi, BATAS_ZIP.jumlah * 2);
  if (typeof dibuka === 'string') return gagal('zip', SEBAB_BUKA[dibuka]);
  try {
    return await urai(dibuka);
  } catch {
    return gagal('zip', 'RUSAK');
  }
};

const SEBAB_BUKA = {
  'bukan-zip': 'BUKAN_ZIP',
  rusak: 'RUSAK',
  'nama-keluar': 'KELUAR',
  'terlalu-banyak': 'TERLALU_BANYAK',
} as const satisfies Record<SebabZip, keyof typeof SEBAB>;

const urai = async ({ zip, bagian }: IsiZip): Promise<IsiFolder> => {
  const semua = bagian.filter((e) => !abaikan(e.fileName));
  const akar = akarBersama(semua.map((e) => e.fileName));
  const daftar = semua.map((e) => ({ entri: e, jalur: e.fileName.slice(akar.length) })).filter((b) => b.jalur !== '');
  const tolak = daftar
    .flatMap(({ entri, jalur }) => sebabTolak(entri, jalur))
    .concat(kembar(daftar.map((b) => b.jalur)));
  if (daftar.length === 0) return gagal('zip', 'KOSONG');
  if (daftar.length > BATAS_ZIP.jumlah) return gagal('zip', 'TERLALU_BANYAK');
  if (tolak.length > 0) return { isi: new Map(), temuan: tolak };
  return uraiIsi(zip, daftar);
};

type Bagian = { readonly entri: Entry; readonly jalur: string };

const uraiIsi = async (zip: ZipFile, daftar: readonly Bagian[]): Promise<IsiFolder> => {
  const isi = new Map<string, string>();
  const salah: Temuan[] = [];
  let besar = 0;
  for (const { entri, jalur } of daftar.toSorted((a, b) => (a.jalur < b.jalur ? -1 : 1))) {
    const bita = await uraiBagian(zip, entri, Math.min(BATAS_ZIP.berkas, BATAS_ZIP.seluruh - besar));
    if (!bita) return gagal(jalur, 'TERLALU_BESAR');
    besar += bita.length;
    const teks = bacaTeks(bita);
    if (teks === undefined) salah.push(menolak(jalur, 'BUKAN_UTF8'));
    else if (teks.startsWith('\uFEFF')) salah.push(menolak(jalur, 'BOM'));
    else isi.set(jalur, teks);
  }
  return { isi, temuan: salah };
};

/** The bytes of one part; undefined as soon as there are more than allowed. */
const uraiBagian = async (zip: ZipFile, entri: Entry, batas: number): Promise<Buffer | undefined> => {
  const potongan: Buffer[] = [];
  try {
    for await (const p of uraiZip(zip, entri, batas)) potongan.push(p);
  } catch (galat) {
    if (galat instanceof ZipMelebihi) return undefined;
    throw galat;
  }
  return Buffer.concat(potongan);
};

const bacaTeks = (isi: Buffer): string | undefined => {
  try {
    const teks = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(isi);
    return teks.includes('\0') ? undefined : teks;
  } catch {
    return undefined;
  }
};

/** What packers of some systems put beside the files, and folders themselves. */
const abaikan = (nama: string): boolean => /^__MACOSX\/|(^|\/)\.DS_Store$|\/$/.test(nama);

/** The folder that holds everything, when there is one and the regulation does not stand at the top. */
const akarBersama = (nama: readonly string[]): string => {
  const [pertama = ''] = nama;
  const akar = pertama.slice(0, pertama.indexOf('/') + 1);
  return !nama.includes('peraturan.yaml') && akar !== '' && nama.every((n) => n.startsWith(akar)) ? akar : '';
};

const NAMA = /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/){0,3}[A-Za-z0-9][A-Za-z0-9._-]*$/;
const JENIS = /\.(yaml|bpmn|json|typ)$/;
const TAUTAN = 0o120000;

const sebabTolak = (e: Entry, jalur: string): readonly Temuan[] => {
  const modus = (e.externalFileAttributes >>> 16) & 0o170000;
  if (modus === TAUTAN) return [menolak(jalur, 'TAUTAN')];
  if (e.isEncrypted()) return [menolak(jalur, 'BERSANDI')];
  if (!NAMA.test(jalur) || jalur.length > 200) return [menolak(jalur, 'NAMA')];
  if (!JENIS.test(jalur)) return [menolak(jalur, 'JENIS')];
  const besar = e.uncompressedSize > BATAS_ZIP.berkas || mengembang(e, 100_000, BATAS_ZIP.rasio);
  return besar ? [menolak(jalur, 'TERLALU_BESAR')] : [];
};

/** Twice the same name, or names that some file systems take for the same. */
const kembar = (jalur: readonly string[]): readonly Temuan[] => {
  const ada = new Set<string>();
  return jalur.flatMap((j) => {
    const sama = ada.has(j.toLowerCase());
    ada.add(j.toLowerCase());
    return sama ? [menolak(j, 'KEMBAR')] : [];
  });
};

const gagal = (berkas: string, sebab: keyof typeof SEBAB): IsiFolder => ({
  isi: new Map(),
  temuan: [menolak(berkas, sebab)],
});

const menolak = (berkas: string, sebab: keyof typeof SEBAB): Temuan => {
  const [kode, apa, cara] = SEBAB[sebab];
  return temuan({ berkas: berkas.slice(0, 200), baris: 1 }, kode, apa, cara);
};

type Sebab = readonly [kode: KodeTemuan, apa: Dwibahasa, caraMembenahi: Dwibahasa];
const KEMAS = {
  id: 'kemas ulang folder peraturan sebagai .zip biasa',
  en: 'pack the regulation folder again as a plain .zip',
};
const SEBAB = {
  BUKAN_ZIP: ['bukan-zip', { id: 'kiriman ini bukan berkas .zip', en: 'this is not a .zip file' }, KEMAS],
  RUSAK: ['zip-rusak', { id: 'susunan .zip tidak terbaca', en: 'the .zip cannot be read' }, KEMAS],
  KELUAR: ['nama-keluar', { id: 'ada nama yang keluar dari folder', en: 'a name leads out of the folder' }, KEMAS],
  KOSONG: ['zip-kosong', { id: 'tidak ada berkas di dalamnya', en: 'there are no files in it' }, KEMAS],
  BERSANDI: [
    'zip-bersandi',
    { id: 'bersandi', en: 'has a password' },
    { id: 'kemas ulang tanpa sandi', en: 'pack it without a password' },
  ],
  TERLALU_BANYAK: [
    'terlalu-besar',
    { id: `lebih dari ${BATAS_ZIP.jumlah} berkas`, en: `more than ${BATAS_ZIP.jumlah} files` },
    { id: 'hapus yang tidak perlu', en: 'remove what is not needed' },
  ],
  TERLALU_BESAR: [
    'terlalu-besar',
    {
      id: 'melebihi batas 1 MB tiap berkas atau 20 MB seluruhnya sesudah diurai',
      en: 'over the limit of 1 MB a file or 20 MB in all when unpacked',
    },
    { id: 'pecah atau perkecil', en: 'split it or make it smaller' },
  ],
  TAUTAN: [
    'bukan-berkas',
    { id: 'tautan, bukan berkas biasa', en: 'a link, no plain file' },
    { id: 'salin isinya ke dalam folder', en: 'copy its content into the folder' },
  ],
  NAMA: [
    'nama-berkas',
    {
      id: 'nama memuat huruf di luar A–Z, a–z, 0–9, titik, garis, atau lebih dari empat tingkat',
      en: 'the name has letters outside A–Z, a–z, 0–9, dot, dash, or more than four levels',
    },
    { id: 'ganti nama berkas atau foldernya', en: 'rename the file or folder' },
  ],
  JENIS: [
    'jenis-berkas',
    { id: 'jenis berkas ini bukan bagian folder peraturan', en: 'this kind of file is no part of a regulation folder' },
    {
      id: 'hapus, atau ubah menjadi .yaml, .bpmn, .json, atau .typ',
      en: 'remove it, or make it .yaml, .bpmn, .json or .typ',
    },
  ],
  KEMBAR: [
    'nama-kembar',
    {
      id: 'nama ini sudah ada, mungkin berbeda huruf besar kecil',
      en: 'this name is there already, perhaps in other capitals',
    },
    { id: 'sisakan satu', en: 'keep one' },
  ],
  BUKAN_UTF8: [
    'bukan-utf8',
    { id: 'bukan teks UTF-8', en: 'not UTF-8 text' },
    { id: 'simpan ulang sebagai UTF-8', en: 'save it again as UTF-8' },
  ],
  BOM: [
    'berbom',
    { id: 'diawali tanda urutan bita (BOM)', en: 'begins with a byte order mark' },
    { id: 'simpan ulang sebagai UTF-8 tanpa BOM', en: 'save it again as UTF-8 without BOM' },
  ],
} as const satisfies Record<string, Sebab>;
