import { createHash } from 'node:crypto';

/** Fingerprint of a letter kind's form. */
export const sidikSkema = (skema: object): string => createHash('sha256').update(JSON.stringify(skema)).digest('hex');
