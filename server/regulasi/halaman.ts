import { bacaKursor, potongHalaman } from '../kernel/index.ts';

export type Halaman = { readonly kursor?: string | undefined; readonly batas: number };

/** A page of a list that is whole in memory; the cursor is the id of the last row. */
export const potongDaftar = <T extends { readonly id: string }>(semua: readonly T[], { kursor, batas }: Halaman) => {
  const [sesudah] = bacaKursor(kursor, 1) ?? [];
  const awal = semua.findIndex((s) => s.id === sesudah) + 1;
  return potongHalaman(
    semua.slice(awal, awal + batas + 1),
    batas,
    (s) => s,
    (s) => [s.id],
  );
};
