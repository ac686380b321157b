import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, kueriHalaman, potongHalaman, tulis } from '../../kernel/index.ts';
import type { BahanCetak } from '../cetak-surat.ts';
import { listAturan, tetapkanAturan } from './aturan.ts';
import { aturanBaru, daftarAturan, daftarMenungguParaf, putusanParaf } from './bentuk.ts';
import { type KabariParaf, putuskanParaf } from './putuskan-paraf.ts';
import { listMenungguParaf } from './repository.ts';

const tags = ['naskah'];

/** Initials before the signature: what waits for mine, giving and returning them, and who gives them (ADR 0021). */
export const parafRoutes =
  ({ kitab }: Pick<BahanCetak, 'kitab'>, kabari: KabariParaf): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/naskah/paraf',
      {
        schema: {
          tags,
          summary: 'Surat yang menunggu paraf saya',
          querystring: kueriHalaman.pick({ kursor: true, batas: true }),
          response: { 200: daftarMenungguParaf },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) =>
          sah(
            potongHalaman(
              await listMenungguParaf(trx, pelaku, request.query),
              request.query.batas,
              ({ jenis, peraturan, dibuka: _, ...s }) => ({
                ...s,
                namaJenis: kitab(peraturan).naskah[jenis]?.nama ?? { id: jenis, en: jenis },
              }),
              (s) => [s.dibuka.toISOString(), s.id],
            ),
          ),
        ),
    );

    app.post(
      '/api/naskah/:id/paraf',
      {
        schema: {
          tags,
          summary: 'Paraf, kembalikan, lanjutkan, atau lewati paraf sebuah surat',
          params: z.object({ id: z.uuid() }),
          body: putusanParaf,
          response: { 200: z.object({ tuntas: z.boolean() }) },
        },
      },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) => putuskanParaf(trx, pelaku, request.params.id, request.body, kabari)),
    );

    app.get(
      '/api/naskah/paraf/aturan',
      { schema: { tags, summary: 'Siapa memaraf surat apa', response: { 200: daftarAturan } } },
      (request) =>
        baca(request, async (trx, { hariIni, peraturan }) =>
          sah({
            jenis: Object.values(kitab(peraturan).naskah).map(({ jenis, nama }) => ({ jenis, nama })),
            butir: (await listAturan(trx, hariIni)).map((a) => ({ ...a, jabatan: [...a.jabatan] })),
          }),
        ),
    );

    app.post(
      '/api/naskah/paraf/aturan',
      {
        schema: {
          tags,
          summary: 'Tetapkan siapa memaraf sebuah jenis surat',
          body: aturanBaru,
          response: { 201: z.object({ jenis: z.string() }) },
        },
      },
      (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => tetapkanAturan(trx, pelaku, request.body));
      },
    );
  };
