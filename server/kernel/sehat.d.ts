import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
export declare const VERSI: string;
/** GET /sehat: does the program run and does its database answer. 503 when it does not. */
export declare const ruteSehat: (jenis: string) => FastifyPluginAsyncZod;
