import type { BasisData, Trx } from './basis-data.ts';
/**
 * Runs `kerja` in one transaction as the application's role inside the walls of one agency.
 * Everything in it is committed together or not at all.
 */
export declare const dalamInstansi: <T>(db: BasisData, instansi: string, kerja: (trx: Trx) => Promise<T>) => Promise<T>;
