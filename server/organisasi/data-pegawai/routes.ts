import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isianTanggal, tulis } from '../../kernel/index.ts';
import { paramsId } from '../bentuk.ts';
import { catatData } from './catat.ts';

/** Empty counts as absent. */
const pilihan = (maks: number) =>
  z
    .string()
    .trim()
    .max(maks)
    .transform((teks) => teks || undefined)
    .optional();

const isianData = z.strictObject({
  sejak: isianTanggal,
  nama: z.string().trim().max(120),
  gelarDepan: pilihan(40),
  gelarBelakang: pilihan(60),
  golongan: pilihan(6),
  pendidikan: pilihan(20),
  dasar: z.string().trim().max(200),
});

/** What the register says of a person, kept by day. */
export const dataPegawaiRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/api/organisasi/pegawai/:id/data',
    {
      schema: {
        tags: ['organisasi'],
        summary: 'Catat data pegawai sejak suatu hari',
        params: paramsId,
        body: isianData,
        response: { 201: z.object({ id: z.string() }) },
      },
    },
    async (request, reply) => {
      reply.code(201);
      return tulis(request, reply, (trx, pelaku) => catatData(trx, pelaku, request.params.id, request.body));
    },
  );
};
