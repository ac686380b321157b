import { z } from 'zod';

export const BATAS_HALAMAN = 200;

/** Query of every list: opaque cursor, page size (50 unless asked, 200 at most), search words. */
export const kueriHalaman = z.object({
  kursor: z.string().max(400).optional(),
  batas: z.coerce.number().int().min(1).max(BATAS_HALAMAN).default(50),
  cari: z.string().trim().max(200).optional(),
});

/** A page of a list: `kursor` leads to the next one, null on the last. */
export const halamanDari = <T extends z.ZodType>(butir: T) =>
  z.object({ butir: z.array(butir), kursor: z.string().nullable() });

/** The keys of the last row, as an opaque text. */
export const tulisKursor = (...kunci: readonly string[]): string =>
  Buffer.from(JSON.stringify(kunci)).toString('base64url');

/** Keys of a cursor, or undefined when it is not one of ours (the list then starts anew). */
export const bacaKursor = (kursor: string | undefined, jumlah: number): string[] | undefined => {
  if (!kursor) return undefined;
  try {
    const kunci: unknown = JSON.parse(Buffer.from(kursor, 'base64url').toString());
    const utuh = Array.isArray(kunci) && kunci.length === jumlah && kunci.every((k) => typeof k === 'string');
    return utuh ? (kunci as string[]) : undefined;
  } catch {
    return undefined;
  }
};

/** The number that a cursor of one key holds, as text; null when it is not one of ours. */
export const bacaKursorNomor = (kursor: string | undefined): string | null => {
  const [nomor = ''] = bacaKursor(kursor, 1) ?? [];
  return /^\d{1,18}$/.test(nomor) ? nomor : null;
};

/** Cuts one row too many (the query asks for `batas + 1`) into a page and its cursor. */
export const potongHalaman = <B, T>(
  baris: readonly B[],
  batas: number,
  bentuk: (b: B) => T,
  kunci: (b: B) => readonly string[],
): { butir: T[]; kursor: string | null } => {
  const isi = baris.slice(0, batas);
  const akhir = isi.at(-1);
  return { butir: isi.map(bentuk), kursor: baris.length > batas && akhir ? tulisKursor(...kunci(akhir)) : null };
};
