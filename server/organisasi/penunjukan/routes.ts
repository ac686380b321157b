import { sah, type Tanggal } from '@lincah/domain/kernel';
import { type Kitab, peranDitunjuk } from '@lincah/domain/regulasi';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, tulis } from '../../kernel/index.ts';
import { paramsId } from '../bentuk.ts';
import {
  daftarJabatan,
  daftarPenunjukan,
  pengakhiran,
  penunjukanBaru,
  riwayatPenunjukan,
  saringanRiwayat,
} from './bentuk.ts';
import { cariJabatan, listPenunjukan } from './daftar.ts';
import { type BarisPenunjukan, listRiwayat } from './repository.ts';
import { akhiri, tetapkan } from './tetapkan.ts';

const tags = ['organisasi'];
const id = z.object({ id: z.string() });
const PENUNJUK = { hak: ['ortala', 'sdm'] };

/** Which office answers for the roles that no chart can show. Everybody may read; ortala and sdm designate. */
export const penunjukanRoutes =
  (ambil: (peraturan: string) => Kitab): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/organisasi/penunjukan',
      { schema: { tags, summary: 'Peran yang ditunjuk instansi', response: { 200: daftarPenunjukan } } },
      (request) =>
        baca(request, async (trx, pelaku) => sah(await listPenunjukan(trx, ambil(pelaku.peraturan), pelaku.hariIni))),
    );

    app.get(
      '/api/organisasi/penunjukan/riwayat',
      {
        schema: {
          tags,
          summary: 'Riwayat penunjukan',
          querystring: saringanRiwayat,
          response: { 200: riwayatPenunjukan },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { butir, kursor } = await listRiwayat(trx, request.query);
          return sah({ butir: butir.map(bernama(ambil(pelaku.peraturan), pelaku.hariIni)), kursor });
        }),
    );

    app.get(
      '/api/organisasi/penunjukan/jabatan',
      {
        config: PENUNJUK,
        schema: {
          tags,
          summary: 'Mencari jabatan yang dapat ditunjuk',
          querystring: z.object({ cari: z.string().trim().max(200).default('') }),
          response: { 200: daftarJabatan },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => sah(await cariJabatan(trx, request.query.cari, pelaku.hariIni))),
    );

    app.post(
      '/api/organisasi/penunjukan',
      {
        config: PENUNJUK,
        schema: { tags, summary: 'Tunjuk jabatan untuk sebuah peran', body: penunjukanBaru, response: { 201: id } },
      },
      async (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => tetapkan(trx, pelaku, ambil(pelaku.peraturan), request.body));
      },
    );

    app.post(
      '/api/organisasi/penunjukan/:id/akhiri',
      {
        config: PENUNJUK,
        schema: { tags, summary: 'Akhiri penunjukan', params: paramsId, body: pengakhiran, response: { 200: id } },
      },
      (request, reply) => tulis(request, reply, (trx, pelaku) => akhiri(trx, pelaku, request.params.id, request.body)),
    );
  };

/** With the name of its role in the adopted regulation; the key itself where that regulation has none of the name. */
const bernama = (kitab: Kitab, hariIni: Tanggal) => {
  const nama = new Map(peranDitunjuk(kitab).map((d) => [d.kunci, d.nama[0]]));
  return ({ batal, ...b }: BarisPenunjukan) => ({
    ...b,
    nama: nama.get(b.peran) ?? { id: b.peran, en: b.peran },
    keadaan: keadaanPenunjukan(b, batal, hariIni),
  });
};

const keadaanPenunjukan = (
  { sejak, sampai }: Pick<BarisPenunjukan, 'sejak' | 'sampai'>,
  batal: boolean,
  hariIni: Tanggal,
): 'akan' | 'berlaku' | 'selesai' | 'batal' => {
  if (batal) return 'batal';
  if (sejak > hariIni) return 'akan';
  return sampai !== null && sampai < hariIni ? 'selesai' : 'berlaku';
};
