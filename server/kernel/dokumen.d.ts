import type { FastifyInstance } from 'fastify';
/** OpenAPI 3.1 at /api/openapi.json, readable at /api/docs; each operation says in `x-hak` who may call it. */
export declare const pasangDokumen: (app: FastifyInstance) => Promise<void>;
