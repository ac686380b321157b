import { type Kitab, type Peraturan, susunKitab } from '@lincah/domain/regulasi';
import type { Kasus } from './kasus.ts';
import { type Mutan, mutanPeraturan } from './mutan.ts';

/** A mutant and whether some case answers otherwise under it. */
export type NasibMutan = Mutan & { readonly diketahui: boolean };

/** Spoils each regulation in one place after the other and asks the cases that look there, under every book that holds the part. */
export const mutasi = (semua: readonly Peraturan[], kasus: readonly Kasus[]): readonly NasibMutan[] => {
  const kitab = semua.map((p) => susunKitab(semua, p.id));
  const milik = new Map(kitab.map((k) => [k.id, kasus.filter((x) => x.peraturan === k.id)]));
  return semua.flatMap((p) =>
    mutanPeraturan(p).map((m) => {
      const baru = semua.map((x) => (x.id === p.id ? m.peraturan : x));
      const terkena = kitab.filter((k) => k.sumber[m.bagian] === p.id);
      const diketahui = terkena.some((k) => diketahuiKasus(kitabMutan(k, baru, m), m, milik.get(k.id) ?? []));
      return { ...m, diketahui };
    }),
  );
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

const diketahuiKasus = (kitab: Kitab, m: Mutan, kasus: readonly Kasus[]): boolean =>
  kasus.some((k) => m.tentang.includes(k.tentang) && gagal(kitab, k));

/** A case that cannot be asked any more has noticed, too. */
const gagal = (kitab: Kitab, k: Kasus): boolean => {
  try {
    return k.jawab(kitab).length > 0;
  } catch {
    return true;
  }
};
