import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Pustaka } from './pustaka.ts';
/** What the agency's regulation says: read from the library in memory, no database in the way. */
export declare const routes: (pustaka: Pick<Pustaka, 'kitab' | 'gambar'>) => FastifyPluginAsyncZod;
