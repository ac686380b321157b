import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, halamanDari, kueriHalaman, type Pelaku, type Trx, tulis } from '../kernel/index.ts';
import { konsep } from './bentuk.ts';
import { dropKonsep, findKonsep, listKonsep, storeKonsep } from './konsep.ts';
import { lengkapi } from './susun-usul.ts';

const TAG = ['kedudukan'];
const params = z.object({ id: z.uuid() });
const MAKS_ISI = 40_000;

/** Drafts: one's own, kept on the server so that they survive the device. */
export const konsepRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/api/kedudukan/konsep',
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
    '/api/kedudukan/konsep/:id',
    { schema: { tags: TAG, summary: 'Satu konsep saya', params, response: { 200: konsep } } },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const ada = await findKonsep(trx, milik(pelaku), request.params.id);
        return ada ? sah(ada) : TIDAK_ADA;
      }),
  );

  app.put(
    '/api/kedudukan/konsep/:id',
    {
      schema: {
        tags: TAG,
        summary: 'Simpan konsep',
        params,
        body: z.object({
          unit: z.uuid(),
          isi: z.record(z.string(), z.unknown()).refine((isi) => JSON.stringify(isi).length <= MAKS_ISI),
          versi: z.number().int().min(0),
        }),
        response: { 200: konsep },
      },
    },
    (request, reply) =>
      tulis(request, reply, async (trx, pelaku) => {
        const { unit, isi, versi } = request.body;
        const { id } = request.params;
        if (!(await isUnit(trx, unit))) return TIDAK_ADA;
        const tersimpan = await storeKonsep(trx, milik(pelaku), { id, unit, isi, versi, pada: pelaku.sekarang });
        return tersimpan
          ? sah(tersimpan)
          : lengkapi(tolak({ jenis: 'keadaan', kode: 'kedudukan/konsep-berubah', versi }));
      }),
  );

  app.delete(
    '/api/kedudukan/konsep/:id',
    { schema: { tags: TAG, summary: 'Hapus konsep', params, response: { 204: z.void() } } },
    async (request, reply) => {
      reply.code(204);
      return tulis(request, reply, async (trx, pelaku) => sah(await dropKonsep(trx, milik(pelaku), request.params.id)));
    },
  );
};

const TIDAK_ADA = lengkapi(tolak({ jenis: 'tidak-ada', kode: 'kedudukan/tidak-ada' }));

const isUnit = async (trx: Trx, id: string): Promise<boolean> =>
  (await trx.selectFrom('organisasi.unit').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

const milik = (pelaku: Pelaku) => ({ instansi: pelaku.instansiId, akun: pelaku.akunId });
