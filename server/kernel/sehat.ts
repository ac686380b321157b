import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { AKAR } from './akar.ts';

export const VERSI: string = JSON.parse(readFileSync(join(AKAR, 'package.json'), 'utf8')).version;

/** GET /sehat: does the program run and does its database answer. 503 when it does not. */
export const ruteSehat =
  (jenis: string): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/sehat',
      { logLevel: 'warn', schema: { hide: true }, config: { rateLimit: false } },
      async (request, reply) => {
        const mulai = performance.now();
        const hidup = await sql`select 1`.execute(request.db).then(
          () => true,
          () => false,
        );
        reply.header('cache-control', 'no-store');
        if (!hidup) reply.code(503).header('retry-after', '3');
        return {
          keadaan: hidup ? 'sehat' : 'basis-data-sibuk',
          versi: VERSI,
          basisData: { jenis, ms: Math.round(performance.now() - mulai) },
        };
      },
    );
  };
