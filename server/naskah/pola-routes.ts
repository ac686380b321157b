import { sah } from '@lincah/domain/kernel';
import { POLA_BAWAAN } from '@lincah/domain/naskah';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, isianTanggal, tulis } from '../kernel/index.ts';
import type { BahanCetak } from './cetak-surat.ts';
import { listPola, tetapkanPola } from './pola-nomor.ts';

const TAG = ['naskah'];
const kode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

const polaBaru = z
  .object({
    seri: kode,
    jenis: z.array(kode).max(50),
    pola: z.string().trim().max(200),
    klasifikasi: z.string().trim().max(40),
    sejak: isianTanggal,
  })
  .meta({ id: 'PolaNomorBaru' });

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const daftarPola = z.object({
  /** What numbers letters where no series of the agency does. */
  bawaan: z.string(),
  /** Kinds of letter of the adopted regulation. */
  jenis: z.array(z.object({ jenis: z.string(), nama: dwibahasa })),
  butir: z.array(
    z.object({
      id: z.string(),
      seri: z.string(),
      jenis: z.array(z.string()),
      pola: z.string(),
      klasifikasi: z.string(),
      sejak: z.string(),
      sampai: z.string().nullable(),
      /** Last number spent this year. */
      terakhir: z.number().int(),
    }),
  ),
});

/** How the letters of the agency are numbered, and from when. */
export const polaRoutes =
  ({ kitab }: Pick<BahanCetak, 'kitab'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/naskah/pola',
      { schema: { tags: TAG, summary: 'Pola nomor surat', response: { 200: daftarPola } } },
      (request) =>
        baca(request, async (trx, { hariIni, peraturan }) => {
          const butir = await listPola(trx, Number(hariIni.slice(0, 4)));
          return sah({
            bawaan: POLA_BAWAAN,
            jenis: Object.values(kitab(peraturan).naskah).map(({ jenis, nama }) => ({ jenis, nama })),
            butir: butir.map((p) => ({ ...p, jenis: [...p.jenis], sampai: p.sampai ?? null })),
          });
        }),
    );

    app.post(
      '/api/naskah/pola',
      {
        schema: {
          tags: TAG,
          summary: 'Tetapkan pola nomor',
          body: polaBaru,
          response: { 201: z.object({ id: z.string() }) },
        },
      },
      async (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => tetapkanPola(trx, pelaku, request.body));
      },
    );
  };
