import { GalatFeel } from './pohon.ts';

/** Equality: null equals only null; values of different kinds are an error, not silently unequal. */
export const samakan = (a: unknown, b: unknown): boolean => {
  if (a === null || b === null) return a === b;
  sejenis(a, b);
  return a === b;
};

/** Order of numbers and of texts (days are ISO text); unknown when either side is. */
export const bandingkan = (tanda: string, a: unknown, b: unknown): boolean | null => {
  if (a === null || b === null) return null;
  sejenis(a, b);
  const [x, y] = [a, b] as [string, string];
  if (tanda === '<') return x < y;
  if (tanda === '<=') return x <= y;
  return tanda === '>' ? x > y : x >= y;
};

export const hitung = (tanda: string, a: unknown, b: unknown): number | null => {
  if (a === null || b === null) return null;
  if (typeof a !== 'number' || typeof b !== 'number') throw bukanSejenis(a, b);
  if (tanda === '+') return a + b;
  if (tanda === '-') return a - b;
  if (tanda === '*') return a * b;
  if (tanda === '/') return b === 0 ? null : a / b;
  throw new GalatFeel(`operator “${tanda}” tidak didukung`, `operator “${tanda}” is not supported`);
};

const sejenis = (a: unknown, b: unknown) => {
  if (typeof a !== typeof b || typeof a === 'object') throw bukanSejenis(a, b);
};

const bukanSejenis = (a: unknown, b: unknown) =>
  new GalatFeel(
    `${JSON.stringify(a)} dan ${JSON.stringify(b)} tidak dapat dibandingkan`,
    `${JSON.stringify(a)} and ${JSON.stringify(b)} cannot be compared`,
  );
