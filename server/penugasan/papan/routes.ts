import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { SumberAlur } from '../../alur/index.ts';
import {
  BATAS_HALAMAN,
  baca,
  bacaSemua,
  eksporTabel,
  kirimBerkas,
  kueriEkspor,
  kueriHalaman,
  pengamat,
  tulis,
} from '../../kernel/index.ts';
import { pemeriksaan } from '../bentuk.ts';
import { ruangPenugasan } from '../ruang.ts';
import {
  alasanTutup,
  daftarKebutuhan,
  daftarLamaran,
  daftarPelamar,
  daftarPeluang,
  kebutuhanBaru,
  kebutuhanDiubah,
  kebutuhanLengkap,
  lamaranBaru,
  neraca,
  peluangLengkap,
  pemberitahuanPelamar,
  saringanKebutuhan,
  saringanNeraca,
  saringanPeluang,
} from './bentuk.ts';
import { listPeluang } from './cari-peluang.ts';
import { muatDiri } from './diri.ts';
import { listPermohonan } from './ikuti-permohonan.ts';
import { findKebutuhan, listKebutuhan, toKebutuhan } from './kebutuhan.ts';
import { KOLOM_KEBUTUHAN } from './kolom-ekspor.ts';
import { lamar, periksaLamaran } from './lamar.ts';
import { listLamaran } from './lamaran.ts';
import { lengkapiPapan } from './lengkapi.ts';
import { bacaNeraca } from './neraca.ts';
import { listPelamar } from './pelamar.ts';
import { bacaPeluang } from './peluang.ts';
import { buangKebutuhan, tulisKebutuhan, ubahKebutuhan } from './tulis-kebutuhan.ts';
import { beritahukan, bukaLagi, tutup } from './tutup-kebutuhan.ts';

const TAG = ['penugasan'];
const params = z.object({ id: z.uuid() });
const ada = z.object({ id: z.uuid() });
const tanpaIsi = z.undefined();

/** Needs for people, the board where they are applied to, and the balance of hours between units. */
export const rutePapan =
  ({ sumber }: { readonly sumber: SumberAlur }): FastifyPluginAsyncZod =>
  async (app) => {
    const ruang = ruangPenugasan(sumber.kitab);

    app.get(
      '/api/penugasan/kebutuhan',
      {
        schema: {
          tags: TAG,
          summary: 'Daftar kebutuhan',
          querystring: saringanKebutuhan,
          response: { 200: daftarKebutuhan },
        },
      },
      (request) => baca(request, async (trx, pelaku) => sah(await listKebutuhan(trx, request.query, pengamat(pelaku)))),
    );

    app.get(
      '/api/penugasan/kebutuhan/ekspor',
      {
        schema: {
          tags: TAG,
          summary: 'Unduh daftar kebutuhan (CSV atau XLSX)',
          querystring: kueriEkspor(saringanKebutuhan),
        },
      },
      async (request, reply) => {
        const { format, ...saring } = request.query;
        const baris = await baca(request, async (trx, pelaku) =>
          sah(
            await bacaSemua((kursor) =>
              listKebutuhan(trx, { ...saring, kursor, batas: BATAS_HALAMAN }, pengamat(pelaku)),
            ),
          ),
        );
        return kirimBerkas(reply, await eksporTabel(format, 'kebutuhan', KOLOM_KEBUTUHAN, baris));
      },
    );

    app.post(
      '/api/penugasan/kebutuhan',
      { schema: { tags: TAG, summary: 'Tulis atau buka kebutuhan', body: kebutuhanBaru, response: { 201: ada } } },
      async (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) =>
          tulisKebutuhan(trx, pelaku, request.body, sumber.kitab(pelaku.peraturan)),
        );
      },
    );

    app.get(
      '/api/penugasan/kebutuhan/:id',
      { schema: { tags: TAG, summary: 'Satu kebutuhan', params, response: { 200: kebutuhanLengkap } } },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const k = await findKebutuhan(trx, request.params.id, pengamat(pelaku));
          if (!k) return lengkapiPapan(tolak({ jenis: 'tidak-ada', kode: 'papan/tidak-ada' }));
          return sah({ ...toKebutuhan(k), permohonan: await listPermohonan(trx, k.id) });
        }),
    );

    app.put(
      '/api/penugasan/kebutuhan/:id',
      {
        schema: { tags: TAG, summary: 'Ubah konsep kebutuhan', params, body: kebutuhanDiubah, response: { 200: ada } },
      },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) =>
          ubahKebutuhan(trx, pelaku, request.params.id, request.body, sumber.kitab(pelaku.peraturan)),
        ),
    );

    app.delete(
      '/api/penugasan/kebutuhan/:id',
      { schema: { tags: TAG, summary: 'Buang konsep kebutuhan', params, response: { 204: tanpaIsi } } },
      (request, reply) => tulis(request, reply, (trx, pelaku) => buangKebutuhan(trx, pelaku, request.params.id)),
    );

    app.post(
      '/api/penugasan/kebutuhan/:id/tutup',
      { schema: { tags: TAG, summary: 'Tutup kebutuhan', params, body: alasanTutup, response: { 204: tanpaIsi } } },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) => tutup(trx, pelaku, request.params.id, request.body.alasan)),
    );

    app.post(
      '/api/penugasan/kebutuhan/:id/buka-kembali',
      { schema: { tags: TAG, summary: 'Batalkan penutupan kebutuhan', params, response: { 204: tanpaIsi } } },
      (request, reply) => tulis(request, reply, (trx, pelaku) => bukaLagi(trx, pelaku, request.params.id)),
    );

    app.post(
      '/api/penugasan/kebutuhan/:id/beritahukan',
      {
        schema: {
          tags: TAG,
          summary: 'Sampaikan penutupan kepada pelamar yang tidak dipilih',
          params,
          response: { 200: pemberitahuanPelamar },
        },
      },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) => beritahukan(trx, pelaku, request.params.id, () => ruang, sumber)),
    );

    app.get(
      '/api/penugasan/kebutuhan/:id/pelamar',
      {
        schema: {
          tags: TAG,
          summary: 'Pelamar sebuah kebutuhan',
          params,
          querystring: kueriHalaman,
          response: { 200: daftarPelamar },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          // who applied is the affair of the office that opened the need: an auditor reads the dossiers
          const k = await findKebutuhan(trx, request.params.id, { ...pengamat(pelaku), semua: false });
          if (!k) return lengkapiPapan(tolak({ jenis: 'tidak-ada', kode: 'papan/tidak-ada' }));
          return sah(await listPelamar(trx, pelaku, k, request.query));
        }),
    );

    app.get(
      '/api/penugasan/peluang',
      {
        schema: { tags: TAG, summary: 'Papan peluang', querystring: saringanPeluang, response: { 200: daftarPeluang } },
      },
      (request) =>
        baca(request, async (trx, pelaku) =>
          sah(await listPeluang(trx, request.query, await muatDiri(trx, pelaku), pelaku.hariIni)),
        ),
    );

    app.get(
      '/api/penugasan/peluang/:id',
      { schema: { tags: TAG, summary: 'Satu peluang dan kesesuaian saya', params, response: { 200: peluangLengkap } } },
      (request) => baca(request, (trx, pelaku) => bacaPeluang(trx, pelaku, request.params.id)),
    );

    app.post(
      '/api/penugasan/peluang/:id/periksa',
      {
        schema: {
          tags: TAG,
          summary: 'Periksa lamaran tanpa menyimpan',
          params,
          body: lamaranBaru,
          response: { 200: pemeriksaan },
        },
      },
      (request) => baca(request, (trx, pelaku) => periksaLamaran(trx, pelaku, request.params.id, request.body, sumber)),
    );

    app.post(
      '/api/penugasan/peluang/:id/lamar',
      { schema: { tags: TAG, summary: 'Lamar sebuah peluang', params, body: lamaranBaru, response: { 201: ada } } },
      async (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => lamar(trx, pelaku, request.params.id, request.body, sumber));
      },
    );

    app.get(
      '/api/penugasan/lamaran',
      { schema: { tags: TAG, summary: 'Lamaran saya', querystring: kueriHalaman, response: { 200: daftarLamaran } } },
      (request) => baca(request, async (trx, pelaku) => sah(await listLamaran(trx, pelaku, request.query))),
    );

    app.get(
      '/api/penugasan/neraca',
      {
        schema: {
          tags: TAG,
          summary: 'Jam yang dipinjamkan dan dipinjam unit dalam suatu masa',
          querystring: saringanNeraca,
          response: { 200: neraca },
        },
      },
      (request) => baca(request, (trx, pelaku) => bacaNeraca(trx, pelaku, request.query)),
    );
  };
