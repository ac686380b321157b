import { type Kitab, type Peraturan, susunKitab } from '@lincah/domain/regulasi';
import type { Kasus } from './kasus.ts';
import { type Mutan, mutanPeraturan } from './mutan.ts';

/** A mutant and whether some case answers otherwise under it. */
export type NasibMutan = Mutan & { readonly diketahui: boolean };

/**
 * Spoils each regulation in one place after the other and asks the cases that look there, under every book that holds
 * the part. `langkah`: only every so many mutants, for a quick look.
 */
export const mutasi = (
  semua: readonly Peraturan[],
  kasus: readonly Kasus[],
  langkah: (jumlah: number) => number = () => 1,
): readonly NasibMutan[] => {
  const kitab = semua.map((p) => susunKitab(semua, p.id));
  const milik = new Map(kitab.map((k) => [k.id, kasus.filter((x) => x.peraturan === k.id)]));
  const mutan = semua.flatMap((p) => mutanPeraturan(p));
  const lompat = langkah(mutan.length);
  return mutan
    .filter((_, i) => i % lompat === 0)
    .map((m) => {
      const baru = semua.map((x) => (x.id === m.peraturan.id ? m.peraturan : x));
      const terkena = kitab.filter((k) => k.sumber[m.bagian] === m.peraturan.id);
      const diketahui = terkena.some((k) => diketahuiKasus(kitabMutan(k, baru, m), m, milik.get(k.id) ?? []));
      return { ...m, diketahui };
    });
};

/** The book with only the spoiled part set anew: where it was dropped, the next text of the chain speaks. */
const kitabMutan = (kitab: Kitab, baru: readonly Peraturan[], { bagian: tempat }: Mutan): Kitab => {
  const [bagian = '', ...sisa] = tempat.split('/');
  const id = sisa.join('/');
  const isi = kitab.rantai.flatMap((r) => {
    const p = baru.find((x) => x.id === r) as unknown as Record<string, readonly { id?: string; jenis?: string }[]>;
    return p[bagian]?.filter((x) => (x.id ?? x.jenis) === id) ?? [];
  })[0];
  const { [id]: _, ...lain } = kitab[bagian as 'aturan'] as Readonly<Record<string, unknown>>;
  return { ...kitab, [bagian]: isi ? { ...lain, [id]: isi } : lain };
};

/** Cases that name the spoiled part are the likeliest to notice: they are asked first. */
const diketahuiKasus = (kitab: Kitab, m: Mutan, kasus: readonly Kasus[]): boolean => {
  const terkait = kasus.filter((k) => m.tentang.includes(k.tentang));
  const menyebut = (k: Kasus) => k.menyebut.includes(m.bagian);
  return [...terkait.filter(menyebut), ...terkait.filter((k) => !menyebut(k))].some((k) => gagal(kitab, k));
};

/** A case that cannot be asked any more has noticed, too. */
const gagal = (kitab: Kitab, k: Kasus): boolean => {
  try {
    return k.jawab(kitab).length > 0;
  } catch {
    return true;
  }
};
