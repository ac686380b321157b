import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, kueriHalaman, type Pemindai, tanpaPemindai, tulis } from '../kernel/index.ts';
import { berkasLengkap, daftarBerjalan, daftarTindakan, isianPutusan, isianTarik, keadaanBerkas } from './bentuk.ts';
import { findBerkasLengkap } from './berkas-lengkap.ts';
import { listBerjalan } from './daftar-berjalan.ts';
import { listTindakan } from './daftar-tindakan.ts';
import { findGambar } from './gambar.ts';
import { isiRoutes } from './isi-berkas/routes.ts';
import { lengkapi } from './penolakan.ts';
import { type CariRuang, putuskan } from './putuskan.ts';
import type { PelakuBerkas, SumberAlur } from './ruang.ts';
import { tarikBerkas } from './tarik-berkas.ts';
import { teruskanKeAtasan } from './teruskan-ke-atasan.ts';

export type SetelanAlur = {
  /** The rooms that own dossiers, by their name. */
  readonly ruang: Readonly<Record<string, PelakuBerkas>>;
  readonly sumber: SumberAlur;
  /** Looks at attachments before they are stored; absent: nobody does. */
  readonly pindai?: Pemindai;
};

const param = z.object({ id: z.uuid() });
const config = { hak: 'masuk' };
const tags = ['alur'];

/** Finds the room that owns a dossier; a room that main.ts did not hand in is our mistake. */
export const cariRuang =
  (ruang: SetelanAlur['ruang']): CariRuang =>
  (kamar) => {
    const pelaku = ruang[kamar];
    if (!pelaku) throw new Error(`kamar ${kamar} tidak menangani berkas`);
    return pelaku;
  };

/** Inbox, running dossiers, one dossier with its drawing, and the two acts on it. */
export const routes =
  ({ ruang, sumber, pindai = tanpaPemindai }: SetelanAlur): FastifyPluginAsyncZod =>
  async (app) => {
    const cari = cariRuang(ruang);
    await app.register(isiRoutes(pindai));

    app.get(
      '/api/alur/tindakan',
      { config, schema: { tags, querystring: kueriHalaman, response: { 200: daftarTindakan } } },
      (request) => baca(request, async (trx, pelaku) => sah(await listTindakan(trx, pelaku, request.query))),
    );

    app.get(
      '/api/alur/berjalan',
      { config, schema: { tags, querystring: kueriHalaman, response: { 200: daftarBerjalan } } },
      (request) => baca(request, async (trx, pelaku) => sah(await listBerjalan(trx, pelaku, request.query))),
    );

    app.get(
      '/api/alur/berkas/:id',
      { config, schema: { tags, params: param, response: { 200: berkasLengkap } } },
      (request) => baca(request, (trx, pelaku) => findBerkasLengkap(trx, pelaku, request.params.id, sumber)),
    );

    app.get(
      '/api/alur/gambar/:versi',
      { config, schema: { tags, params: z.object({ versi: z.string().max(100) }) } },
      async (request, reply) => {
        const xml = await baca(request, async (trx) => {
          const gambar = await findGambar(trx, request.params.versi);
          return gambar === undefined ? lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' }) : sah(gambar);
        });
        return reply
          .type('application/xml; charset=utf-8')
          .header('cache-control', 'private, max-age=31536000, immutable')
          .send(xml);
      },
    );

    app.post(
      '/api/alur/tindakan/:id/putuskan',
      { config, schema: { tags, params: param, body: isianPutusan, response: { 200: keadaanBerkas } } },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) => putuskan(trx, pelaku, request.params.id, request.body, cari, sumber)),
    );

    app.post(
      '/api/alur/tindakan/:id/teruskan',
      { config, schema: { tags, params: param, response: { 200: keadaanBerkas } } },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) => teruskanKeAtasan(trx, pelaku, request.params.id, sumber)),
    );

    app.post(
      '/api/alur/berkas/:id/tarik',
      { config, schema: { tags, params: param, body: isianTarik, response: { 200: keadaanBerkas } } },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) =>
          tarikBerkas(trx, pelaku, request.params.id, request.body.alasan, cari, sumber),
        ),
    );
  };
