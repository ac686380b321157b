import type {} from '@fastify/cookie';
import type {} from 'fastify';
import type { BasisData } from './basis-data.ts';
import type { Pelaku } from './pelaku.ts';
import type { Sesi } from './sesi.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The outer handle; inside `baca` and `tulis` use the transaction instead. */
    readonly db: BasisData;
    /** The signed-in person; answers 401 when nobody is. */
    readonly pelaku: Pelaku;
    sesi: Sesi | null;
  }
  interface FastifyContextConfig {
    /** Who may call: `masuk` (anyone signed in; the default), `terbuka` (anyone at all), or the names of rights, one of which is enough. */
    hak?: string | readonly string[];
  }
}
