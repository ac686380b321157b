import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { amankanBerkas, baca, kirim, type Pemindai, periksaVirus, tulis } from '../../kernel/index.ts';
import { paramsId } from '../bentuk.ts';
import { findFoto, hapusFoto, pasangFoto } from './foto.ts';

const tags = ['organisasi'];
const alamat = '/api/organisasi/pegawai/:id/foto';

/** The photo of a person: seen by colleagues of the agency, kept by its owner or an HR officer. */
export const fotoRoutes =
  (pindai: Pemindai): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(alamat, { schema: { tags, summary: 'Foto pegawai', params: paramsId } }, async (request, reply) => {
      const foto = await baca(request, (trx) => findFoto(trx, request.params.id));
      const etag = `"${foto.sidik}"`;
      reply.header('etag', etag).header('cache-control', 'private, max-age=300');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return amankanBerkas(reply, foto.jenis).send(foto.isi);
    });

    app.put(
      alamat,
      {
        schema: {
          tags,
          summary: 'Pasang foto pegawai',
          params: paramsId,
          body: z.strictObject({ isi: z.base64().min(4) }),
          response: { 200: z.object({ sidik: z.string() }) },
        },
      },
      async (request, reply) => {
        const isi = Buffer.from(request.body.isi, 'base64');
        kirim(await periksaVirus(pindai, isi));
        return tulis(request, reply, (trx, pelaku) => pasangFoto(trx, pelaku, request.params.id, isi));
      },
    );

    app.delete(
      alamat,
      { schema: { tags, summary: 'Hapus foto pegawai', params: paramsId, response: { 204: z.undefined() } } },
      (request, reply) => tulis(request, reply, (trx, pelaku) => hapusFoto(trx, pelaku, request.params.id)),
    );
  };
