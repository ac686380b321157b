import { z } from 'zod';
export declare const BATAS_HALAMAN = 200;
/** Query of every list: opaque cursor, page size (50 unless asked, 200 at most), search words. */
export declare const kueriHalaman: z.ZodObject<
  {
    kursor: z.ZodOptional<z.ZodString>;
    batas: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
    cari: z.ZodOptional<z.ZodString>;
  },
  z.core.$strip
>;
/** A page of a list: `kursor` leads to the next one, null on the last. */
export declare const halamanDari: <T extends z.ZodType>(
  butir: T,
) => z.ZodObject<
  {
    butir: z.ZodArray<T>;
    kursor: z.ZodNullable<z.ZodString>;
  },
  z.core.$strip
>;
/** The keys of the last row, as an opaque text. */
export declare const tulisKursor: (...kunci: readonly string[]) => string;
/** Keys of a cursor, or undefined when it is not one of ours (the list then starts anew). */
export declare const bacaKursor: (kursor: string | undefined, jumlah: number) => string[] | undefined;
/** Cuts one row too many (the query asks for `batas + 1`) into a page and its cursor. */
export declare const potongHalaman: <B, T>(
  baris: readonly B[],
  batas: number,
  bentuk: (b: B) => T,
  kunci: (b: B) => readonly string[],
) => {
  butir: T[];
  kursor: string | null;
};
