import { type Dwibahasa, sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { halamanDari, kueriHalaman } from '../halaman.ts';
import { baca, tulis } from '../permintaan.ts';
import { dropKonsep, findKonsep, type LaciKonsep, listKonsep, storeKonsep } from './konsep.ts';

const MAKS_ISI = 40_000;
const params = z.object({ id: z.uuid() });

/** Drafts of a room: one's own, kept on the server so that they survive the device. */
export const ruteKonsep =
  (laci: LaciKonsep): FastifyPluginAsyncZod =>
  async (app) => {
    const { kamar, acuan } = laci;
    const tags = [kamar];
    const bentuk = bentukKonsep(laci);
    const tidakAda = tolak({ jenis: 'tidak-ada', kode: `${kamar}/tidak-ada` });

    app.get(
      `/api/${kamar}/konsep`,
      {
        schema: {
          tags,
          summary: 'Konsep saya',
          querystring: kueriHalaman.omit({ cari: true }),
          response: { 200: halamanDari(bentuk) },
        },
      },
      (request) => baca(request, async (trx, pelaku) => sah(await listKonsep(trx, laci, pelaku, request.query))),
    );

    app.get(
      `/api/${kamar}/konsep/:id`,
      { schema: { tags, summary: 'Satu konsep saya', params, response: { 200: bentuk } } },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const ada = await findKonsep(trx, laci, pelaku, request.params.id);
          return ada ? sah(ada) : tidakAda;
        }),
    );

    app.put(
      `/api/${kamar}/konsep/:id`,
      { schema: { tags, summary: 'Simpan konsep', params, body: isianKonsep(laci), response: { 200: bentuk } } },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const { isi, versi, ...lain }: IsianKonsep = request.body;
          const ke = acuan && String(lain[acuan.nama]);
          if (ke && !(await acuan.cari(trx, [ke])).has(ke)) return tidakAda;
          const tersimpan = await storeKonsep(trx, laci, pelaku, { id: request.params.id, isi, versi, acuan: ke });
          return tersimpan
            ? sah(tersimpan)
            : tolak({ jenis: 'keadaan', kode: `${kamar}/konsep-berubah`, ...berubah(versi) });
        }),
    );

    app.delete(
      `/api/${kamar}/konsep/:id`,
      { schema: { tags, summary: 'Hapus konsep', params, response: { 204: z.void() } } },
      async (request, reply) => {
        reply.code(204);
        return tulis(request, reply, async (trx, pelaku) =>
          sah(await dropKonsep(trx, kamar, pelaku, request.params.id)),
        );
      },
    );
  };

const bentukKonsep = ({ kamar, acuan }: LaciKonsep) =>
  z
    .object({
      id: z.uuid(),
      ...(acuan && { [acuan.nama]: z.object({ id: z.string(), nama: z.string() }) }),
      isi: z.record(z.string(), z.unknown()),
      versi: z.number().int(),
      diubahPada: z.string(),
    })
    .meta({ id: `Konsep${kamar.charAt(0).toUpperCase()}${kamar.slice(1)}` });

type IsianKonsep = Readonly<Record<string, unknown>> & Pick<z.infer<ReturnType<typeof isianKonsep>>, 'isi' | 'versi'>;

const isianKonsep = ({ acuan }: LaciKonsep) =>
  z.object({
    ...(acuan && { [acuan.nama]: z.uuid() }),
    isi: z.record(z.string(), z.unknown()).refine((isi) => JSON.stringify(isi).length <= MAKS_ISI),
    versi: z.number().int().min(0),
  });

const berubah = (versi: number): { readonly detail: Dwibahasa; readonly jalanKeluar: Dwibahasa } => ({
  detail: {
    id: `Konsep ini sudah disimpan dari layar lain (versi ${versi}).`,
    en: `This draft has been saved from another screen (version ${versi}).`,
  },
  jalanKeluar: {
    id: 'Salin isian Anda bila perlu, lalu muat ulang untuk melihat versi terbaru.',
    en: 'Copy what you typed if needed, then reload to see the latest version.',
  },
});
