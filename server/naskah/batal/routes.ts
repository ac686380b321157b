import { tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { pengamat, tulis } from '../../kernel/index.ts';
import { findSurat } from '../repository.ts';
import { type BerkasBatal, batalkanSurat } from './batalkan-surat.ts';

/** Cancelling an issued letter. */
export const batalRoutes =
  (berkas: BerkasBatal): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/naskah/:id/batal',
      {
        schema: {
          tags: ['naskah'],
          summary: 'Batalkan surat yang ditandatangani jabatan saya; nomornya tetap terpakai',
          params: z.object({ id: z.uuid() }),
          body: z.object({ alasan: z.string().trim().min(1).max(1000) }),
          response: { 200: z.object({ nomor: z.string() }) },
        },
      },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const surat = await findSurat(trx, request.params.id, { ...pengamat(pelaku), semua: false });
          if (!surat) return tolak({ jenis: 'tidak-ada', kode: 'naskah/tidak-ada' });
          return batalkanSurat(trx, pelaku, surat, request.body.alasan, berkas);
        }),
    );
  };
