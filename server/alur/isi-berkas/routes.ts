import { createHash } from 'node:crypto';
import multipart from '@fastify/multipart';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { amankanBerkas, baca, kirim, kueriHalaman, type Pemindai, sebagaiUnduhan, tulis } from '../../kernel/index.ts';
import { LAMPIRAN_MAKS } from './batas-lampiran.ts';
import { daftarCatatan, daftarDilihat, daftarLampiran, ikhtisarBerkas, isianCabut, isianCatatan } from './bentuk.ts';
import { listCatatan, tulisCatatan } from './catatan.ts';
import { listDilihat } from './dilihat.ts';
import { findIkhtisar } from './ikhtisar.ts';
import { cabutLampiran, lampirkan, listLampiran } from './lampiran.ts';
import { alirkanLampiran, bukaLampiran } from './lampiran-keluar.ts';
import { terimaLampiran } from './lampiran-masuk.ts';
import { sebagaiPihak } from './pihak.ts';

const params = z.object({ id: z.uuid() });
const satu = z.object({ id: z.uuid() });
const querystring = kueriHalaman.pick({ kursor: true, batas: true });
const config = { hak: 'masuk' };
const tags = ['alur'];

/** What people add to a dossier, and who looked at it. */
export const isiRoutes =
  (pindai: Pemindai): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(multipart, { limits: { fileSize: LAMPIRAN_MAKS, files: 1, fields: 2, parts: 3 } });

    app.get(
      '/api/alur/berkas/:id/ikhtisar',
      { config, schema: { tags, params, response: { 200: ikhtisarBerkas } } },
      (request) => baca(request, (trx, pelaku) => findIkhtisar(trx, pelaku, request.params.id)),
    );

    app.get(
      '/api/alur/berkas/:id/catatan',
      { config, schema: { tags, params, querystring, response: { 200: daftarCatatan } } },
      (request) => baca(request, (trx, pelaku) => listCatatan(trx, pelaku, request.params.id, request.query)),
    );

    app.post(
      '/api/alur/berkas/:id/catatan',
      { config, schema: { tags, params, body: isianCatatan, response: { 201: satu } } },
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

    app.get(
      '/api/alur/berkas/:id/lampiran',
      { config, schema: { tags, params, querystring, response: { 200: daftarLampiran } } },
      (request) => baca(request, (trx, pelaku) => listLampiran(trx, pelaku, request.params.id, request.query)),
    );

    app.post(
      '/api/alur/berkas/:id/lampiran',
      {
        config,
        bodyLimit: LAMPIRAN_MAKS + 65_536,
        schema: { tags, consumes: ['multipart/form-data'], params, response: { 201: satu } },
      },
      async (request, reply) => {
        const { id } = request.params;
        await baca(request, (trx, pelaku) => sebagaiPihak(trx, pelaku, id)); // strangers send nothing to the scanner
        const masuk = kirim(await terimaLampiran(request, pindai));
        reply.code(201);
        const { db, pelaku, method, url, headers } = request;
        const body = { nama: masuk.nama, sidik: sidikIsi(masuk.isi) };
        return tulis({ db, pelaku, method, url, headers, body }, reply, (trx) => lampirkan(trx, pelaku, id, masuk));
      },
    );

    app.get('/api/alur/lampiran/:id/isi', { config, schema: { tags, params } }, async (request, reply) => {
      const ada = await baca(request, (trx, pelaku) => bukaLampiran(trx, pelaku, request.params.id));
      return amankanBerkas(reply, ada.jenis)
        .header('content-disposition', sebagaiUnduhan(ada.nama))
        .header('content-length', ada.ukuran)
        .header('cache-control', 'private, no-store')
        .send(alirkanLampiran(request.db, request.pelaku.instansiId, ada));
    });

    app.post(
      '/api/alur/lampiran/:id/cabut',
      { config, schema: { tags, params, body: isianCabut, response: { 200: satu } } },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) => cabutLampiran(trx, pelaku, request.params.id, request.body.alasan)),
    );
  };

const sidikIsi = (isi: Buffer): string => createHash('sha256').update(isi).digest('hex');
