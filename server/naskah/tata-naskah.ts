import { join } from 'node:path';
import { type Kitab, susunKitab } from '@lincah/domain/regulasi';
import { AKAR } from '../kernel/index.ts';
import { bacaPeraturan, FolderPeraturanSalah } from '../regulasi/index.ts';

/** The kinds of letters that people write themselves, whatever regulation their agency follows (ADR 0020). */
export const bacaTataNaskah = async (): Promise<Kitab> => {
  const folder = join(AKAR, 'tata-naskah');
  const { peraturan, temuan } = await bacaPeraturan(folder);
  if (!peraturan || temuan.length > 0) throw new FolderPeraturanSalah(folder, temuan);
  return susunKitab([peraturan], peraturan.id);
};

/** Books that hold these kinds beside the regulation's own; of two by one name the regulation's counts. */
export const denganTataNaskah = (kitab: (peraturan: string) => Kitab, tata: Kitab): ((peraturan: string) => Kitab) => {
  const gabungan = new WeakMap<Kitab, Kitab>();
  return (peraturan) => {
    if (peraturan === tata.id) return tata;
    const buku = kitab(peraturan);
    const ada = gabungan.get(buku) ?? gabung(buku, tata);
    gabungan.set(buku, ada);
    return ada;
  };
};

const gabung = (buku: Kitab, tata: Kitab): Kitab => ({
  ...buku,
  naskah: { ...tata.naskah, ...buku.naskah },
  sumber: { ...tata.sumber, ...buku.sumber },
});
