import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AKAR } from '@lincah/server/kernel';
import { periksaFolder } from '@lincah/server/regulasi';

const ID = 'permenpanrb-7-2022';

/** A copy of a real regulation folder that a test may spoil. */
export type FolderUji = {
  readonly jalur: string;
  /** Replaces a text that must be there. */
  ganti(berkas: string, dari: string, menjadi: string): void;
  tulis(berkas: string, isi: string): void;
  /** `berkas:baris kode` of every finding. */
  temuan(): Promise<string[]>;
  hapus(): void;
};

export const salinFolder = (): FolderUji => {
  const akar = mkdtempSync(join(tmpdir(), 'lincah-peraturan-'));
  const jalur = join(akar, ID);
  cpSync(join(AKAR, 'peraturan', ID), jalur, { recursive: true });
  return {
    jalur,
    ganti(berkas, dari, menjadi) {
      const isi = readFileSync(join(jalur, berkas), 'utf8');
      if (!isi.includes(dari)) throw new Error(`${berkas} tidak memuat ${dari}`);
      writeFileSync(
        join(jalur, berkas),
        isi.replace(dari, () => menjadi),
      );
    },
    tulis(berkas, isi) {
      mkdirSync(dirname(join(jalur, berkas)), { recursive: true });
      writeFileSync(join(jalur, berkas), isi);
    },
    temuan: async () => (await periksaFolder(akar, ID)).temuan.map((t) => `${t.berkas}:${t.baris} ${t.kode}`),
    hapus: () => rmSync(akar, { recursive: true, force: true }),
  };
};
