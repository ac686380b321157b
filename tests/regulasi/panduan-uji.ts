import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR } from '@lincah/server/kernel';

/** A fenced block of the guide: a file of the example, or (`temuan`) what the checker says at that point. */
export type Potongan = { readonly jenis: string; readonly berkas: string; readonly isi: string };
export type BabPanduan = { readonly judul: string; readonly potongan: readonly Potongan[] };

/** The guide for who writes a regulation, as text. */
export const panduan = readFileSync(join(AKAR, 'docs', 'regulasi', 'menulis-peraturan.md'), 'utf8');

/** Its chapters in order, with their blocks. */
export const babPanduan: readonly BabPanduan[] = panduan
  .split(/^## /m)
  .slice(1)
  .map((teks) => ({ judul: teks.split('\n')[0] ?? '', potongan: potonganBab(teks) }));

/** The files of the example as they are when the reader has come to the end. */
export const folderPanduan = (): ReadonlyMap<string, string> =>
  new Map(babPanduan.flatMap((b) => b.potongan).flatMap((p) => (p.jenis === 'temuan' ? [] : [[p.berkas, p.isi]])));

function potonganBab(teks: string): readonly Potongan[] {
  return [...teks.matchAll(/^```(\S+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(([, jenis = '', berkas = '', isi = '']) => ({
    jenis,
    berkas,
    isi,
  }));
}
