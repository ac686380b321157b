import { sah, tolak } from '@lincah/domain/kernel';
import type { Alur, Kitab } from '@lincah/domain/regulasi';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { kirim } from '../kernel/index.ts';
import { kueriBaca } from './bentuk-bacaan.ts';
import { bentukAdopsi, bentukHalamanKetentuan, bentukKetentuanHttp, kueriKetentuan, paramsId } from './bentuk-http.ts';
import { kitabDibaca, type PustakaBaca, TIDAK_ADA } from './kitab-dibaca.ts';
import { ruteBacaan } from './rute-bacaan.ts';
import { listKetentuan, susunKetentuan } from './susun-ketentuan.ts';

const tags = ['regulasi'];

/** What the agency's regulation says: read from the library in memory, no database in the way. */
export const routes =
  (pustaka: PustakaBaca): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(ruteBacaan(pustaka));

    app.get(
      '/api/regulasi',
      { schema: { tags, summary: 'Peraturan yang dianut', response: { 200: bentukAdopsi } } },
      ({ pelaku }) => ringkas(kitabDibaca(pustaka, pelaku, undefined).kitab),
    );

    app.get(
      '/api/regulasi/ketentuan',
      {
        schema: {
          tags,
          summary: 'Cari ketentuan',
          querystring: kueriKetentuan,
          response: { 200: bentukHalamanKetentuan },
        },
      },
      ({ pelaku, query }) => listKetentuan(kitabDibaca(pustaka, pelaku, query.peraturan), query),
    );

    app.get(
      '/api/regulasi/ketentuan/:id',
      {
        schema: {
          tags,
          summary: 'Satu ketentuan dan setiap tempat penerapannya',
          params: paramsId,
          querystring: kueriBaca,
          response: { 200: bentukKetentuanHttp },
        },
      },
      ({ pelaku, params, query }) => {
        const dibaca = kitabDibaca(pustaka, pelaku, query.peraturan);
        const { ketentuan } = dibaca.kitab;
        const satu = Object.hasOwn(ketentuan, params.id) ? ketentuan[params.id] : undefined;
        return kirim(satu ? sah(susunKetentuan(dibaca, satu)) : tolak(TIDAK_ADA));
      },
    );

    app.get(
      '/api/regulasi/alur/:id',
      { schema: { tags, summary: 'Gambar alur (BPMN 2.0)', params: paramsId, querystring: kueriBaca } },
      ({ pelaku, params, query }, reply) => {
        const { alur } = kitabDibaca(pustaka, pelaku, query.peraturan).kitab;
        const satu = kirim(Object.hasOwn(alur, params.id) ? sah(alur[params.id] as Alur) : tolak(TIDAK_ADA));
        return reply.type('application/xml; charset=utf-8').send(pustaka.gambar(satu.versi));
      },
    );
  };

const ringkas = ({ id, judul, nomor, rantai, istilah, alur }: Kitab) => ({
  id,
  judul,
  nomor,
  rantai,
  istilah,
  alur: Object.values(alur).map((a) => ({ id: a.id, nama: a.nama, gambar: a.gambar, versi: a.versi })),
});
