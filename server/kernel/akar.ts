import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cari = (dari: string): string => {
  if (existsSync(join(dari, 'rumah.json'))) return dari;
  const atas = dirname(dari);
  if (atas === dari) throw new Error('rumah.json tidak ditemukan di atas berkas program');
  return cari(atas);
};

/** The folder that holds `rumah.json`: data files are read from here, bundled or not. */
export const AKAR = cari(dirname(fileURLToPath(import.meta.url)));
