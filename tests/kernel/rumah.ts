import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Rumah = { readonly lantai: Record<string, string[]>; readonly kamar: Record<string, string[]> };

/** The plan of the house. */
export const { lantai, kamar } = JSON.parse(readFileSync('rumah.json', 'utf8')) as Rumah;

const BUKAN_KAMI = new Set(['node_modules', '.git', '.build', 'dist', 'data', 'test-results', 'playwright-report']);

/** Every file of ours below `folder`, in alphabetical order. */
export const daftarBerkas = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((isi) => !BUKAN_KAMI.has(isi.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((isi) => {
      const jalur = join(folder, isi.name);
      if (isi.isDirectory()) return daftarBerkas(jalur);
      return isi.isFile() ? [jalur] : [];
    });
