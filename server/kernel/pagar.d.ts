import type { FastifyInstance } from 'fastify';
export type SetelanPagar = {
  readonly jam: () => Date;
  readonly diamMenit: number;
  readonly kueriOrang: string;
  /** Own origin when it is configured; else it is taken from the request's host. */
  readonly asal: string | undefined;
};
/**
 * The guard before every route: who is calling, may they call this at all, and does a write really come from our own page.
 * A route that says nothing is for the signed-in (`config.hak`: `masuk`); an open one says `terbuka`.
 */
export declare const pasangPagar: (app: FastifyInstance, setelan: SetelanPagar) => void;
export declare const BELUM_MASUK: import('./masalah.ts').Masalah;
