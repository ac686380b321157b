import { z } from 'zod';

/** A moment as it leaves the API: ISO 8601. */
export const waktu = z.string();

type Iso<T> = {
  readonly [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};

/** The same row, its moments written as ISO 8601. */
export const berIso = <T extends object>(baris: T): Iso<T> =>
  Object.fromEntries(Object.entries(baris).map(([k, v]) => [k, v instanceof Date ? v.toISOString() : v])) as Iso<T>;
