/** A row of a table as text; null is a cell that could not be taken. */
export type BarisTerbaca = { readonly nomor: number; readonly sel: readonly (string | null)[] };

/**
 * The named columns of each row that says anything in them. The first row holds the headers; each column may have several
 * names, in small letters. Undefined when a column is missing.
 */
export const petikKolom = <K extends string>(
  [kepala, ...baris]: readonly BarisTerbaca[],
  kolom: Readonly<Record<K, readonly string[]>>,
): readonly ({ readonly nomor: number } & Readonly<Record<K, string>>)[] | undefined => {
  const judul = (kepala?.sel ?? []).map((s) => (s ?? '').trim().toLowerCase());
  const letak = Object.entries<readonly string[]>(kolom).map(
    ([kunci, nama]) => [kunci, judul.findIndex((j) => nama.includes(j))] as const,
  );
  if (letak.some(([, ke]) => ke < 0)) return undefined;
  return baris
    .map(({ nomor, sel }) => {
      const isi = Object.fromEntries(letak.map(([kunci, ke]) => [kunci, (sel[ke] ?? '').trim()])) as Record<K, string>;
      return { ...isi, nomor };
    })
    .filter((b) => letak.some(([kunci]) => b[kunci as K] !== ''));
};
