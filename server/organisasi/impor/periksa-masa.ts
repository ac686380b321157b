import type { Dwibahasa, Tanggal } from '@lincah/domain/kernel';

type Masa = { readonly sejak: Tanggal; readonly sampai?: Tanggal };

export const terbalik = ({ sejak, sampai }: Masa): boolean => sampai !== undefined && sampai < sejak;

/** Both ends count. */
export const beririsan = (a: Masa, b: Masa): boolean =>
  (a.sampai === undefined || b.sejak <= a.sampai) && (b.sampai === undefined || a.sejak <= b.sampai);

export const MASA_TERBALIK: Dwibahasa = {
  id: 'Sampai lebih awal daripada Sejak.',
  en: 'Sampai is earlier than Sejak.',
};
export const BALIK_MASA: Dwibahasa = {
  id: 'Tukar kedua tanggal atau kosongkan Sampai.',
  en: 'Swap the two days or empty Sampai.',
};

/** Rows of one key whose periods overlap an earlier row of it: the later row of each pair, with the earlier one. */
export const cariIrisan = <B extends Masa>(daftar: readonly B[], kunci: (b: B) => string): (readonly [B, B])[] => {
  const kelompok = kelompokkan(daftar, kunci);
  return [...kelompok.values()].flatMap((isi) => {
    if (isi.length < 2) return [];
    const urut = [...isi].sort((a, b) => (a.sejak < b.sejak ? -1 : 1));
    return urut.slice(1).flatMap((b, i) => {
      const a = urut[i] as B;
      return beririsan(a, b) ? [[b, a] as const] : [];
    });
  });
};

export const kelompokkan = <B>(daftar: readonly B[], kunci: (b: B) => string): Map<string, B[]> => {
  const kelompok = new Map<string, B[]>();
  for (const b of daftar) {
    const k = kunci(b);
    const isi = kelompok.get(k);
    if (isi) isi.push(b);
    else kelompok.set(k, [b]);
  }
  return kelompok;
};
