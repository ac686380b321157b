import type { Peraturan } from '../peraturan.ts';
import { type CariLetak, type Temuan, temuan } from './temuan.ts';

/** The line of parents ends at a regulation that stands on no other; undefined when it does. */
export const periksaInduk = (p: Peraturan, semua: readonly Peraturan[], letak: CariLetak): Temuan | undefined => {
  const lewat = new Set([p.id]);
  for (let induk = p.induk; induk; induk = semua.find((x) => x.id === induk)?.induk) {
    const di = letak('peraturan', ['induk']);
    if (lewat.has(induk))
      return temuan(
        di,
        'induk-melingkar',
        { id: `induk “${p.induk}” kembali ke “${induk}”`, en: `parent “${p.induk}” leads back to “${induk}”` },
        { id: 'putuskan lingkaran pada salah satu “induk”', en: 'break the circle at one of the “induk”' },
      );
    if (!semua.some((x) => x.id === induk))
      return temuan(
        di,
        'induk',
        { id: `induk “${induk}” tidak ada`, en: `parent “${induk}” is missing` },
        { id: 'sebut id peraturan yang ada foldernya', en: 'name the id of a regulation that has a folder' },
      );
    lewat.add(induk);
  }
  return undefined;
};
