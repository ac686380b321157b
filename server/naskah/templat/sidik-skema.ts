import { createHash } from 'node:crypto';

/** Fingerprint of a letter kind's form; what its values are called is no part of it. */
export const sidikSkema = (skema: object): string =>
  createHash('sha256').update(JSON.stringify(skema, tanpaKata)).digest('hex');

const tanpaKata = (kunci: string, nilai: unknown): unknown => (kunci === 'x-enum' ? undefined : nilai);
