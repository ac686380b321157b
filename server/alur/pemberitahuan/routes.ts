import { periksaSetelanPemberitahuan } from '@lincah/domain/alur';
import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, type Pelaku, type Siaran, type Trx, tulis } from '../../kernel/index.ts';
import { lengkapi } from '../penolakan.ts';
import {
  setelan as bentukSetelan,
  daftarPemberitahuan,
  dariIsian,
  isianSetelan,
  kabar,
  kueriPemberitahuan,
  toIsian,
} from './bentuk.ts';
import { listPemberitahuan, tandaiDibaca } from './daftar.ts';
import { findKabar } from './kabar-orang.ts';
import { findSetelan, storeSetelan } from './setelan.ts';

export type SetelanPemberitahuanRoutes = {
  readonly siaran: Siaran;
  /** The installation has a mail server. */
  readonly bersurel: boolean;
};

const config = { hak: 'masuk' };
const tags = ['alur'];

/** What my offices were told, live and as a list, and where I want to be told. */
export const pemberitahuanRoutes =
  ({ siaran, bersurel }: SetelanPemberitahuanRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    const bacaSetelan = async (trx: Trx, pelaku: Pelaku) => {
      const orang = await trx
        .selectFrom('organisasi.pegawai')
        .select('email')
        .where('id', '=', pelaku.pegawaiId)
        .executeTakeFirst();
      return sah({ ...toIsian(await findSetelan(trx, pelaku)), surel: orang?.email ?? null, bersurel });
    };

    app.get(
      '/api/alur/pemberitahuan',
      { config, schema: { tags, querystring: kueriPemberitahuan, response: { 200: daftarPemberitahuan } } },
      (request) => baca(request, async (trx, pelaku) => sah(await listPemberitahuan(trx, pelaku, request.query))),
    );

    app.get(
      '/api/alur/pemberitahuan/kini',
      {
        config,
        exposeHeadRoute: false,
        schema: {
          tags,
          summary: 'Jumlah yang belum dibaca; sebagai text/event-stream: terus terbuka, tiap perubahan dikabarkan',
          response: { 200: kabar },
        },
      },
      (request, reply) =>
        request.headers.accept?.includes('text/event-stream')
          ? (siaran.alirkan(request, reply) as never)
          : baca(request, async (trx, pelaku) => sah(await findKabar(trx, pelaku))),
    );

    app.post(
      '/api/alur/pemberitahuan/:id/baca',
      { config, schema: { tags, params: z.object({ id: z.uuid() }), response: { 200: z.object({ id: z.uuid() }) } } },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const { id } = request.params;
          const ada = (await tandaiDibaca(trx, pelaku, id)) > 0;
          return ada ? sah({ id }) : lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
        }),
    );

    app.post(
      '/api/alur/pemberitahuan/baca-semua',
      { config, schema: { tags, response: { 200: z.object({ jumlah: z.number().int() }) } } },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => sah({ jumlah: await tandaiDibaca(trx, pelaku) })),
    );

    app.get(
      '/api/alur/pemberitahuan/setelan',
      { config, schema: { tags, response: { 200: bentukSetelan } } },
      (request) => baca(request, bacaSetelan),
    );

    app.put(
      '/api/alur/pemberitahuan/setelan',
      { config, schema: { tags, body: isianSetelan, response: { 200: bentukSetelan } } },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const setelan = periksaSetelanPemberitahuan(dariIsian(request.body));
          if (!setelan.sah) return lengkapi(setelan.penolakan);
          await storeSetelan(trx, pelaku, setelan.nilai);
          return bacaSetelan(trx, pelaku);
        }),
    );
  };
