export const UKURAN_MAKS = 50 * 1024 * 1024;

export type HasilCocok = 'cocok' | 'beda' | 'tidakAman' | 'terlaluBesar' | 'gagalBaca';

/** Compares a file with a fingerprint, inside the browser. `sidik`: lowercase hex SHA-256. */
export const cocokkan = async (berkas: Blob, sidik: string, subtle: SubtleCrypto | undefined): Promise<HasilCocok> => {
  if (!subtle) return 'tidakAman'; // browsers hide it on plain http
  if (berkas.size > UKURAN_MAKS) return 'terlaluBesar';
  try {
    const bita = await subtle.digest('SHA-256', await berkas.arrayBuffer());
    const hex = Array.from(new Uint8Array(bita), (b) => b.toString(16).padStart(2, '0')).join('');
    return hex === sidik ? 'cocok' : 'beda';
  } catch {
    return 'gagalBaca';
  }
};
