import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { halamanDari, kueriHalaman } from '../halaman.ts';
import { baca } from '../permintaan.ts';
import { catatTilikan } from '../tilikan.ts';
import { bukaAkunBaru } from './buka-akun-baru.ts';
import { listAkun, listCalon } from './daftar-akun.ts';
import type { SetelanIdentitas } from './setelan.ts';
import { waktu } from './waktu.ts';

const tags = ['kernel'];
const config = { hak: 'admin' };
export const bentukTautan = z.object({
  akun: z.string(),
  nama: z.string(),
  nip: z.string(),
  jalur: z.string(),
  habisPada: waktu,
});

const bentukAkun = z.object({
  id: z.string(),
  pegawaiId: z.string(),
  nama: z.string(),
  nip: z.string(),
  unit: z.string().nullable(),
  aktif: z.boolean(),
  bersandi: z.boolean(),
  berfaktor: z.boolean(),
  masukPada: waktu.nullable(),
  tahanan: z.number(),
  hak: z.array(z.string()),
});

/** Accounts of the agency, for its administrator: whose they are and whether they work; never what is done with them. */
export const ruteAkun =
  (s: SetelanIdentitas): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/akun',
      {
        config,
        schema: {
          tags,
          summary: 'Daftar akun',
          querystring: kueriHalaman.extend({
            keadaan: z.enum(['aktif', 'tutup', 'belum-masuk', 'tertahan']).optional(),
          }),
          response: { 200: halamanDari(bentukAkun) },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const halaman = await listAkun(trx, request.query, pelaku, s);
          const pegawai = halaman.butir.map((b) => b.pegawaiId);
          await catatTilikan(trx, pelaku, { perbuatan: 'kernel.lihatDaftarAkun', kamar: 'kernel', pegawai });
          return sah(halaman);
        }),
    );

    app.get(
      '/api/akun/calon',
      {
        config,
        schema: {
          tags,
          summary: 'Pegawai yang belum berakun',
          querystring: kueriHalaman,
          response: {
            200: halamanDari(
              z.object({
                id: z.string(),
                nama: z.string(),
                nip: z.string(),
                unit: z.string().nullable(),
                email: z.string().nullable(),
              }),
            ),
          },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const halaman = await listCalon(trx, request.query, s);
          const pegawai = halaman.butir.map((b) => b.id);
          await catatTilikan(trx, pelaku, { perbuatan: 'kernel.lihatDaftarCalonAkun', kamar: 'kernel', pegawai });
          return sah(halaman);
        }),
    );

    // Answers with secrets keep no answer (no Idempotency-Key): a second try finds the accounts there and makes none
    app.post(
      '/api/akun',
      {
        config,
        schema: {
          tags,
          summary: 'Buka akun untuk pegawai, dengan tautan sekali pakai',
          body: z.object({ pegawai: z.array(z.uuid()).min(1).max(500) }),
          response: { 201: z.object({ tautan: z.array(bentukTautan), dilewati: z.number() }) },
        },
      },
      async (request, reply) => {
        const hasil = await baca(request, (trx, pelaku) => bukaAkunBaru(trx, pelaku, request.body.pegawai, s));
        reply.code(201);
        return hasil;
      },
    );
  };
