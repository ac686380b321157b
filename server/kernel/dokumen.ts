import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { VERSI } from './sehat.ts';

/** OpenAPI 3.1 at /api/openapi.json, readable at /api/docs; each operation says in `x-hak` who may call it. */
export const pasangDokumen = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Lincah',
        version: VERSI,
        description: 'Sistem Kerja instansi pemerintah · Government agencies’ way of work',
      },
      components: { securitySchemes: { sesi: { type: 'apiKey', in: 'cookie', name: 'lincah_sesi' } } },
    },
    transform: (masuk) => {
      const { schema, url } = jsonSchemaTransform(masuk);
      return { url, schema: { ...schema, 'x-hak': masuk.route.config?.hak ?? 'masuk' } };
    },
    transformObject: jsonSchemaTransformObject,
  });
  app.addHook('onRoute', (rute) => {
    if (rute.url.startsWith('/api/docs')) rute.config = { ...rute.config, hak: 'terbuka' };
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: CSP_DOKUMEN,
    uiConfig: { docExpansion: 'none' },
  });
  app.get('/api/openapi.json', { config: { hak: 'terbuka' }, schema: { hide: true } }, async () => app.swagger());
};

const CSP_DOKUMEN = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'frame-ancestors': ["'none'"],
};
