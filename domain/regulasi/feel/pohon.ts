/** A node of a parsed expression: its kind, its own text, its children. */
export type Pohon = { readonly jenis: string; readonly teks: string; readonly anak: readonly Pohon[] };

/** Thrown for an expression outside the subset or a value of the wrong kind; `pesan` says it in both languages. */
export class GalatFeel extends Error {
  readonly pesan: { readonly id: string; readonly en: string };
  constructor(id: string, en: string) {
    super(id);
    this.name = 'GalatFeel';
    this.pesan = { id, en };
  }
}

export const takTerbaca = (dari: number, ekspresi: string) => {
  const sekitar = ekspresi.slice(dari, dari + 20);
  return new GalatFeel(
    `tidak terbaca mulai huruf ke-${dari + 1}: “${sekitar}”`,
    `unreadable from character ${dari + 1}: “${sekitar}”`,
  );
};
