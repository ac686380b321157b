import { sah, tolak } from '@lincah/domain/kernel';
import { type Alur, cariKetentuan, type Kitab } from '@lincah/domain/regulasi';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { bacaKursor, kirim, potongHalaman } from '../kernel/index.ts';
import { bentukAdopsi, bentukHalamanKetentuan, bentukKetentuanHttp, kueriKetentuan, paramsId } from './bentuk-http.ts';
import type { Pustaka } from './pustaka.ts';

const tags = ['regulasi'];

/** What the agency's regulation says: read from the library in memory, no database in the way. */
export const routes =
  (pustaka: Pick<Pustaka, 'ada' | 'kitab' | 'gambar'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/regulasi',
      { schema: { tags, summary: 'Peraturan yang dianut', response: { 200: bentukAdopsi } } },
      ({ pelaku }) => ringkas(kitabDianut(pustaka, pelaku.peraturan)),
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
      ({ pelaku, query }) => {
        const semua = cariKetentuan(kitabDianut(pustaka, pelaku.peraturan), query);
        const [sesudah] = bacaKursor(query.kursor, 1) ?? [];
        const awal = semua.findIndex((k) => k.id === sesudah) + 1;
        return potongHalaman(
          semua.slice(awal, awal + query.batas + 1),
          query.batas,
          (k) => k,
          (k) => [k.id],
        );
      },
    );

    app.get(
      '/api/regulasi/ketentuan/:id',
      { schema: { tags, summary: 'Satu ketentuan', params: paramsId, response: { 200: bentukKetentuanHttp } } },
      ({ pelaku, params }) => {
        const { ketentuan } = kitabDianut(pustaka, pelaku.peraturan);
        const satu = Object.hasOwn(ketentuan, params.id) ? ketentuan[params.id] : undefined;
        return kirim(satu ? sah(satu) : tolak(TIDAK_ADA));
      },
    );

    app.get(
      '/api/regulasi/alur/:id',
      { schema: { tags, summary: 'Gambar alur (BPMN 2.0)', params: paramsId } },
      ({ pelaku, params }, reply) => {
        const { alur } = kitabDianut(pustaka, pelaku.peraturan);
        const satu = kirim(Object.hasOwn(alur, params.id) ? sah(alur[params.id] as Alur) : tolak(TIDAK_ADA));
        return reply.type('application/xml; charset=utf-8').send(pustaka.gambar(satu.versi));
      },
    );
  };

const TIDAK_ADA = { jenis: 'tidak-ada', kode: 'regulasi/tidak-ada' } as const;

/** The book that the agency follows today; refused, not broken, when it follows none yet. */
const kitabDianut = ({ ada, kitab }: Pick<Pustaka, 'ada' | 'kitab'>, id: string): Kitab =>
  kirim(ada(id) ? sah(kitab(id)) : tolak(BELUM_MENGANUT));

const BELUM_MENGANUT = {
  jenis: 'keadaan',
  kode: 'regulasi/belum-menganut',
  detail: {
    id: 'Instansi Anda hari ini belum menganut peraturan Sistem Kerja yang tersedia di sini.',
    en: 'Your agency follows no work-system regulation available here today.',
  },
  jalanKeluar: {
    id: 'Minta pengelola instansi mencatat peraturan yang dianut dan sejak kapan.',
    en: 'Ask the administrator of your agency to record which regulation it follows and since when.',
  },
} as const;

const ringkas = ({ id, judul, nomor, rantai, istilah, alur }: Kitab) => ({
  id,
  judul,
  nomor,
  rantai,
  istilah,
  alur: Object.values(alur).map((a) => ({ id: a.id, nama: a.nama, gambar: a.gambar, versi: a.versi })),
});
