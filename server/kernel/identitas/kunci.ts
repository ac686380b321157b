import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Konfigurasi } from '../konfigurasi.ts';

/** Keeps secrets at rest. `untuk` binds what was kept to its owner: moved to another row it cannot be opened. */
export type Kunci = {
  tutup(terang: string, untuk: string): string;
  buka(tersimpan: string, untuk: string): string;
  /** A fingerprint that nobody can make, nor try out, without the key. */
  sidik(teks: string, untuk: string): string;
};

/**
 * The key of the installation, or null when there is none. It comes from KUNCI; the embedded database and the demo make
 * one themselves in the data folder, the first time it is needed.
 */
export const kunciDari = (k: Konfigurasi): Kunci | null => {
  if (k.KUNCI !== undefined) return kunciTeks(k.KUNCI);
  if (k.DATABASE_URL && !k.DEMO) return null;
  let dibaca: Kunci | undefined;
  const kunci = () => {
    dibaca ??= kunciTeks(bacaAtauBuat(k.DATA_DIR));
    return dibaca;
  };
  return {
    tutup: (...isi) => kunci().tutup(...isi),
    buka: (...isi) => kunci().buka(...isi),
    sidik: (...isi) => kunci().sidik(...isi),
  };
};

export const kunciTeks = (teks: string): Kunci => {
  const turunan = (guna: string) => Buffer.from(hkdfSync('sha256', teks, '', `lincah ${guna}`, 32));
  const simpan = turunan('simpan');
  const tanda = turunan('sidik');
  return {
    tutup(terang, untuk) {
      const iv = randomBytes(12);
      const sandi = createCipheriv('aes-256-gcm', simpan, iv).setAAD(Buffer.from(untuk));
      const isi = Buffer.concat([sandi.update(terang, 'utf8'), sandi.final()]);
      return Buffer.concat([iv, sandi.getAuthTag(), isi]).toString('base64url');
    },
    buka(tersimpan, untuk) {
      const bita = Buffer.from(tersimpan, 'base64url');
      const sandi = createDecipheriv('aes-256-gcm', simpan, bita.subarray(0, 12)).setAAD(Buffer.from(untuk));
      sandi.setAuthTag(bita.subarray(12, 28));
      return Buffer.concat([sandi.update(bita.subarray(28)), sandi.final()]).toString('utf8');
    },
    sidik: (isi, untuk) => createHmac('sha256', tanda).update(`${untuk}\n${isi}`).digest('hex'),
  };
};

const bacaAtauBuat = (folder: string): string => {
  const berkas = join(folder, 'kunci');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(berkas, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code !== 'EEXIST') throw galat;
  }
  return readFileSync(berkas, 'utf8');
};
