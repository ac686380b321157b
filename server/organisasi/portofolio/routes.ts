import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, catatTilikan, tulis } from '../../kernel/index.ts';
import { paramsId } from '../bentuk.ts';
import { catatanBaru, daftarNama, daftarUsul, putusanCatatan, saringanUsul } from './bentuk.ts';
import { putuskan, usulkan } from './catat.ts';
import { listNamaKompetensi, listUsul } from './repository.ts';
import { tampilCatatan } from './tampil.ts';

const tags = ['organisasi'];
const id = z.object({ id: z.string() });

/** Competences, education and experience with their evidence: proposed, confirmed, taken back. */
export const portofolioRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/api/organisasi/pegawai/:id/portofolio',
    { schema: { tags, summary: 'Usulkan catatan', params: paramsId, body: catatanBaru, response: { 201: id } } },
    async (request, reply) => {
      reply.code(201);
      return tulis(request, reply, (trx, pelaku) =>
        usulkan(trx, pelaku, { ...request.body, pegawai: request.params.id }),
      );
    },
  );

  app.post(
    '/api/organisasi/portofolio/:id/putuskan',
    {
      schema: {
        tags,
        summary: 'Sahkan, tolak, cabut, atau tarik catatan',
        params: paramsId,
        body: putusanCatatan,
        response: { 200: id },
      },
    },
    (request, reply) => tulis(request, reply, (trx, pelaku) => putuskan(trx, pelaku, request.params.id, request.body)),
  );

  app.get(
    '/api/organisasi/portofolio',
    {
      config: { hak: 'sdm' },
      schema: { tags, summary: 'Usul yang menunggu', querystring: saringanUsul, response: { 200: daftarUsul } },
    },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const { butir, kursor } = await listUsul(trx, request.query);
        await catatTilikan(trx, pelaku, {
          perbuatan: 'organisasi.lihatDaftarUsulCatatan',
          kamar: 'organisasi',
          pegawai: butir.map((b) => b.pegawai.id),
        });
        return sah({
          butir: butir.flatMap((b) =>
            tampilCatatan([b.catatan], pelaku, b.pegawai.id, true).map((c) => ({
              ...c,
              pegawai: b.pegawai,
              pada: b.pada,
            })),
          ),
          kursor,
        });
      }),
  );

  app.get(
    '/api/organisasi/kompetensi',
    {
      schema: {
        tags,
        summary: 'Nama kompetensi yang ada',
        querystring: z.object({ cari: z.string().trim().max(100).default('') }),
        response: { 200: daftarNama },
      },
    },
    (request) => baca(request, async (trx) => sah(await listNamaKompetensi(trx, request.query.cari))),
  );
};
