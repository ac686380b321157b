export const UKURAN_MAKS = 50 * 1024 * 1024;

/** What a file may turn out to be; `beda`: none of those that are known. */
export type Wujud = 'cocok' | 'cocokTanda' | 'cocokCetakan' | 'cocokPindaian';
export type HasilCocok = Wujud | 'beda' | 'tidakAman' | 'terlaluBesar' | 'gagalBaca';

/** A file of the letter that is known, by its fingerprint: lowercase hex SHA-256. */
export type Dikenal = { readonly sidik: string; readonly wujud: Wujud };

/** Compares a file with those that are known, inside the browser. */
export const cocokkan = async (
  berkas: Blob,
  dikenal: readonly Dikenal[],
  subtle: SubtleCrypto | undefined,
): Promise<HasilCocok> => {
  if (!subtle) return 'tidakAman'; // browsers hide it on plain http
  if (berkas.size > UKURAN_MAKS) return 'terlaluBesar';
  try {
    const bita = await subtle.digest('SHA-256', await berkas.arrayBuffer());
    const hex = Array.from(new Uint8Array(bita), (b) => b.toString(16).padStart(2, '0')).join('');
    return dikenal.find(({ sidik }) => sidik === hex)?.wujud ?? 'beda';
  } catch {
    return 'gagalBaca';
  }
};
