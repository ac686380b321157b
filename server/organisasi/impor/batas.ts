const MB = 1024 * 1024;

/** What one workbook may weigh: 100,000 people with their posts (about 15 MB) and a little more. */
export const BATAS = {
  berkasByte: 40 * MB,
  terurai: 400 * MB,
  /** Uncompressed : compressed, asked only of parts above one megabyte. Real sheets stay under 40. */
  rasio: 120,
  isiZip: 300,
  barisPerLembar: 125_000,
  sel: 3_500_000,
  kolom: 60,
  temuan: 200,
} as const;

export const menjadiMb = (byte: number): string => `${Math.ceil(byte / MB)} MB`;
