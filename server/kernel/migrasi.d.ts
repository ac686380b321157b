import type { BasisData } from './basis-data.ts';
/**
 * Brings the database up to date, each file in its own transaction; returns what was run.
 * `hanya`: these rooms and no other (tests of the kernel). Throws when a file that already ran has changed: history is not rewritten.
 */
export declare const migrasikan: (db: BasisData, hanya?: readonly string[]) => Promise<readonly string[]>;
