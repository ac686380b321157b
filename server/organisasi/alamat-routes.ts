import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, catatJejak, halamanDari, kueriHalaman, tulis } from '../kernel/index.ts';
import { bukaAlamat, listAlamat, listDirektori } from './alamat.ts';

const tags = ['organisasi'];
const bernama = z.object({ id: z.uuid(), nama: z.string() });
const direktori = halamanDari(
  z.object({ instansi: bernama.extend({ jenis: z.string() }), posisi: bernama, unit: z.string() }),
).meta({ id: 'DirektoriInstansi' });
const alamat = z
  .object({ butir: z.array(bernama.extend({ unit: z.string() })).readonly() })
  .meta({ id: 'AlamatInstansi' });

/** Where agencies of this installation may write to each other: the directory, and the agency's own addresses. */
export const alamatRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/api/organisasi/direktori',
    {
      schema: {
        tags,
        summary: 'Alamat instansi lain yang terbuka',
        querystring: kueriHalaman,
        response: { 200: direktori },
      },
    },
    (request) => baca(request, async (trx, pelaku) => sah(await listDirektori(trx, pelaku, request.query))),
  );

  app.get(
    '/api/organisasi/alamat',
    { schema: { tags, summary: 'Alamat instansi sendiri bagi instansi lain', response: { 200: alamat } } },
    (request) => baca(request, async (trx, pelaku) => sah({ butir: await listAlamat(trx, pelaku, pelaku.hariIni) })),
  );

  app.put(
    '/api/organisasi/alamat',
    {
      config: { hak: 'ortala' },
      schema: {
        tags,
        summary: 'Tetapkan jabatan yang dapat disurati instansi lain',
        body: z.object({ posisi: z.array(z.uuid()).max(20) }),
        response: { 200: alamat },
      },
    },
    (request, reply) =>
      tulis(request, reply, async (trx, pelaku) => {
        const { posisi } = request.body;
        await bukaAlamat(trx, pelaku, posisi);
        const butir = await listAlamat(trx, pelaku, pelaku.hariIni);
        await catatJejak(trx, pelaku, {
          perbuatan: 'organisasi.bukaAlamat',
          kamar: 'organisasi',
          objek: pelaku.instansiId,
          rincian: { posisi: butir.map((b) => b.id) },
        });
        return sah({ butir });
      }),
  );
};
