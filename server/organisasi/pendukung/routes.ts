import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { baca, catatTilikan, halamanDari, type Pelaku } from '../../kernel/index.ts';
import { kueriPada, paramsId } from '../bentuk.ts';
import { perluNip } from '../samarkan.ts';
import { bentukPendukung, bentukRingkasPendukung, saringanPendukung } from './bentuk.ts';
import { findPendukung, listPendukung, type RingkasPendukung } from './repository.ts';

const tags = ['organisasi'];

/** Supporting staff: seen by everybody of the agency, their numbers by need, each look recorded. */
export const pendukungRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/api/organisasi/pendukung',
    {
      schema: {
        tags,
        summary: 'Tenaga pendukung pada suatu hari',
        querystring: saringanPendukung,
        response: { 200: halamanDari(bentukRingkasPendukung) },
      },
    },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const halaman = await listPendukung(trx, request.query, request.query.pada ?? pelaku.hariIni, pelaku.hariIni);
        await catatTilikan(trx, pelaku, {
          perbuatan: 'organisasi.lihatDaftarPendukung',
          kamar: 'organisasi',
          pegawai: halaman.butir.filter((b) => perlu(pelaku, b)).map((b) => b.id),
          rincian: { nomor: 'utuh' },
        });
        return sah({ ...halaman, butir: halaman.butir.map((b) => tampil(pelaku, b)) });
      }),
  );

  app.get(
    '/api/organisasi/pendukung/:id',
    {
      schema: {
        tags,
        summary: 'Satu tenaga pendukung',
        params: paramsId,
        querystring: kueriPada,
        response: { 200: bentukPendukung },
      },
    },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const satu = await findPendukung(trx, request.params.id, request.query.pada ?? pelaku.hariIni, pelaku.hariIni);
        if (!satu) return TIDAK_ADA;
        await catatTilikan(trx, pelaku, {
          perbuatan: 'organisasi.lihatPendukung',
          kamar: 'organisasi',
          pegawai: [satu.id],
          rincian: { nomor: perlu(pelaku, satu) ? 'utuh' : 'disamarkan' },
        });
        return sah(tampil(pelaku, satu));
      }),
  );
};

const perlu = (pelaku: Pelaku, b: RingkasPendukung): boolean => perluNip(pelaku, b.id, [b.pimpinanUnit]);

const tampil = <T extends RingkasPendukung>(pelaku: Pelaku, b: T): Omit<T, 'nomor'> & { nomor: string | null } => ({
  ...b,
  nomor: perlu(pelaku, b) ? b.nomor : null,
});

const TIDAK_ADA = tolak({
  jenis: 'tidak-ada',
  kode: 'organisasi/pendukung-tidak-ada',
  detail: {
    id: 'Tenaga pendukung ini tidak ada di instansi Anda. Cari dari daftar pegawai.',
    en: 'There is no such supporting staff in your agency. Look it up in the list of people.',
  },
});
