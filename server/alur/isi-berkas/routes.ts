import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, kueriHalaman, tulis } from '../../kernel/index.ts';
import { daftarCatatan, daftarDilihat, isianCatatan } from './bentuk.ts';
import { listCatatan, tulisCatatan } from './catatan.ts';
import { listDilihat } from './dilihat.ts';

const params = z.object({ id: z.uuid() });
const querystring = kueriHalaman.pick({ kursor: true, batas: true });
const config = { hak: 'masuk' };
const tags = ['alur'];

/** What people add to a dossier, and who looked at it. */
export const isiRoutes = (): FastifyPluginAsyncZod => async (app) => {
  app.get(
    '/api/alur/berkas/:id/catatan',
    { config, schema: { tags, params, querystring, response: { 200: daftarCatatan } } },
    (request) => baca(request, (trx, pelaku) => listCatatan(trx, pelaku, request.params.id, request.query)),
  );

  app.post(
    '/api/alur/berkas/:id/catatan',
    { config, schema: { tags, params, body: isianCatatan, response: { 201: z.object({ id: z.uuid() }) } } },
    (request, reply) => {
      reply.code(201);
      return tulis(request, reply, (trx, pelaku) => tulisCatatan(trx, pelaku, request.params.id, request.body));
    },
  );

  app.get(
    '/api/alur/berkas/:id/dilihat',
    { config, schema: { tags, params, querystring, response: { 200: daftarDilihat } } },
    (request) => baca(request, (trx, pelaku) => listDilihat(trx, pelaku, request.params.id, request.query)),
  );
};
