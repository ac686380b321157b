import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BasisDataTerbuka, bukaPglite, bukaPostgres } from './basis-data.ts';
import type { Konfigurasi } from './konfigurasi.ts';
import { kunciFolder } from './kunci-folder.ts';

export type Simpanan = { readonly basis: BasisDataTerbuka; tutup(): Promise<void> };

/** Opens the database the settings name: a server by URL, or the embedded one under the folder's exclusive lock. */
export const bukaSimpanan = async (k: Konfigurasi): Promise<Simpanan> => {
  mkdirSync(k.DATA_DIR, { recursive: true });
  if (k.DATABASE_URL) {
    const basis = bukaPostgres(k.DATABASE_URL, k.DATABASE_POOL);
    return { basis, tutup: () => basis.tutup() };
  }
  const lepas = kunciFolder(k.DATA_DIR);
  try {
    const basis = await bukaPglite(join(k.DATA_DIR, 'basis'));
    return {
      basis,
      async tutup() {
        await basis.tutup();
        lepas();
      },
    };
  } catch (galat) {
    lepas();
    throw galat;
  }
};
