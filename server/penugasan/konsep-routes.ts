import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, halamanDari, kueriHalaman, type Pelaku, tulis } from '../kernel/index.ts';
import { konsep } from './bentuk.ts';
import { dropKonsep, findKonsep, listKonsep, storeKonsep } from './konsep.ts';
import { lengkapi } from './susun-permohonan.ts';

const TAG = ['penugasan'];
const params = z.object({ id: z.uuid() });
const MAKS_ISI = 40_000;

/** Drafts: one's own, kept on the server so that they survive the device. */
export const konsepRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/api/penugasan/konsep',
    {
      schema: {
        tags: TAG,
        summary: 'Konsep saya',
        querystring: kueriHalaman.omit({ cari: true }),
        response: { 200: halamanDari(konsep) },
      },
    },
    (request) =>
      baca(request, async (trx, pelaku) =>
        sah(await listKonsep(trx, milik(pelaku), request.query.kursor, request.query.batas)),
      ),
  );

  app.get(
    '/api/penugasan/konsep/:id',
    { schema: { tags: TAG, summary: 'Satu konsep saya', params, response: { 200: konsep } } },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const ada = await findKonsep(trx, milik(pelaku), request.params.id);
        return ada ? sah(ada) : lengkapi(tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' }));
      }),
  );

  app.put(
    '/api/penugasan/konsep/:id',
    {
      schema: {
        tags: TAG,
        summary: 'Simpan konsep',
        params,
        body: z.object({
          isi: z.record(z.string(), z.unknown()).refine((isi) => JSON.stringify(isi).length <= MAKS_ISI),
          versi: z.number().int().min(0),
        }),
        response: { 200: konsep },
      },
    },
    (request, reply) =>
      tulis(request, reply, async (trx, pelaku) => {
        const { isi, versi } = request.body;
        const { id } = request.params;
        const tersimpan = await storeKonsep(trx, milik(pelaku), { id, isi, versi, pada: pelaku.sekarang });
        return tersimpan
          ? sah(tersimpan)
          : lengkapi(tolak({ jenis: 'keadaan', kode: 'penugasan/konsep-berubah', versi }));
      }),
  );

  app.delete(
    '/api/penugasan/konsep/:id',
    { schema: { tags: TAG, summary: 'Hapus konsep', params, response: { 204: z.void() } } },
    async (request, reply) => {
      reply.code(204);
      return tulis(request, reply, async (trx, pelaku) => sah(await dropKonsep(trx, milik(pelaku), request.params.id)));
    },
  );
};

const milik = (pelaku: Pelaku) => ({ instansi: pelaku.instansiId, akun: pelaku.akunId });
