import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tandaKode } from '@lincah/domain/naskah';

const require = createRequire(import.meta.url);

/** Arimo: the metrics of Arial, free to embed. The only faces a letter may use. */
export const BERKAS_HURUF = [
  '400Regular/Arimo_400Regular',
  '700Bold/Arimo_700Bold',
  '400Regular_Italic/Arimo_400Regular_Italic',
].map((b) => require.resolve(`@expo-google-fonts/arimo/${b}.ttf`));

const BOLEH_PATAH = 0x200b;

let glif: ReadonlySet<number> | undefined;

/**
 * Characters that the letter's face has no glyph for become visible codes: a letter never shows an empty box,
 * and never borrows a face of the machine it happens to be printed on.
 */
export const sesuaikanHuruf = (teks: string): string => {
  glif ??= daftarGlif(readFileSync(BERKAS_HURUF[0] ?? ''));
  const punya = glif;
  return teks.replace(/[^\n\x20-\x7e]/gu, (h) => {
    const titik = h.codePointAt(0) ?? 0;
    return titik === BOLEH_PATAH || punya.has(titik) ? h : tandaKode(titik);
  });
};

/** Code points of a TrueType face, from its `cmap` table in format 4. */
const daftarGlif = (b: Buffer): ReadonlySet<number> => {
  const jumlah = b.readUInt16BE(4);
  const tabel = Array.from({ length: jumlah }, (_, i) => 12 + i * 16).find(
    (p) => b.toString('latin1', p, p + 4) === 'cmap',
  );
  if (tabel === undefined) throw new Error('huruf tanpa tabel cmap');
  const cmap = b.readUInt32BE(tabel + 8);
  const banyak = b.readUInt16BE(cmap + 2);
  const format4 = Array.from({ length: banyak }, (_, i) => cmap + b.readUInt32BE(cmap + 4 + i * 8 + 4)).find(
    (p) => b.readUInt16BE(p) === 4,
  );
  if (format4 === undefined) throw new Error('huruf tanpa cmap format 4');
  return ruas(b, format4);
};

const ruas = (b: Buffer, awal: number): ReadonlySet<number> => {
  const lebar = b.readUInt16BE(awal + 6); // twice the number of segments
  const ada = new Set<number>();
  for (let i = 0; i < lebar; i += 2) {
    const akhir = b.readUInt16BE(awal + 14 + i);
    const mulai = b.readUInt16BE(awal + 16 + lebar + i);
    for (let titik = mulai; titik <= akhir && titik !== 0xffff; titik++) ada.add(titik);
  }
  return ada;
};
