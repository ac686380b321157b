const MB = 1024 * 1024;

/** What one workbook may weigh. Far above 4,000 people (about 1 MB), far below what hurts a small server. */
export const BATAS = {
  berkasByte: 20 * MB,
  terurai: 120 * MB,
  /** Uncompressed : compressed, asked only of parts above one megabyte. Real sheets stay under 40. */
  rasio: 120,
  isiZip: 300,
  barisPerLembar: 30_000,
  sel: 300_000,
  kolom: 60,
  temuan: 200,
} as const;

export const menjadiMb = (byte: number): string => `${Math.ceil(byte / MB)} MB`;
