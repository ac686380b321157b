import type { Ketentuan, Modalitas } from './ketentuan.ts';
import type { KetentuanKitab, Kitab } from './kitab.ts';

/** Provisions whose id, place or summary (either language) holds every word of `cari`; in the order of the text. */
export const cariKetentuan = (
  kitab: Kitab,
  { cari = '', modalitas }: { readonly cari?: string | undefined; readonly modalitas?: Modalitas | undefined },
): readonly KetentuanKitab[] => {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean);
  return Object.values(kitab.ketentuan).filter((k) => {
    if (modalitas && k.modalitas !== modalitas) return false;
    const teks = kata.length > 0 ? teksCari(k) : '';
    return kata.every((w) => teks.includes(w));
  });
};

const teksCari = ({ id, letak, ringkasan }: Ketentuan): string =>
  `${id} ${letak} ${ringkasan.id} ${ringkasan.en}`.toLowerCase();
