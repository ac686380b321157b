import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, catatTilikan, tulis } from '../../kernel/index.ts';
import { lengkapi } from '../susun-usul.ts';
import { daftarLaporan, jawaban, laporanBaru, saringanLaporan } from './bentuk.ts';
import { jawab, laporkan } from './jawab.ts';
import { countMenunggu, listLaporan } from './repository.ts';

const tags = ['kedudukan'];
const id = z.object({ id: z.string() });
const PENJAWAB = ['sdm', 'ortala', 'auditor'];

/** "My superior is the wrong one": reported by the person concerned, answered from a queue. */
export const laporanRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/api/kedudukan/laporan',
    {
      schema: {
        tags,
        summary: 'Laporan atasan keliru: antrean perbaikan, milik saya, atau untuk unit saya',
        querystring: saringanLaporan,
        response: { 200: daftarLaporan },
      },
    },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const petugas = PENJAWAB.some((h) => pelaku.hak.includes(h));
        if (request.query.untuk === 'antrean' && !petugas)
          return lengkapi(tolak({ jenis: 'tidak-ada', kode: 'kedudukan/laporan-tidak-ada' }));
        const halaman = await listLaporan(trx, pelaku, request.query);
        await catatTilikan(trx, pelaku, {
          perbuatan: 'kedudukan.lihatDaftarLaporan',
          kamar: 'kedudukan',
          pegawai: halaman.butir.map((l) => l.pelapor.id),
        });
        return sah({ ...halaman, menunggu: petugas ? await countMenunggu(trx) : 0 });
      }),
  );

  app.post(
    '/api/kedudukan/laporan',
    { schema: { tags, summary: 'Laporkan atasan yang keliru', body: laporanBaru, response: { 201: id } } },
    async (request, reply) => {
      reply.code(201);
      return tulis(request, reply, (trx, pelaku) => laporkan(trx, pelaku, request.body));
    },
  );

  app.post(
    '/api/kedudukan/laporan/:id/jawab',
    {
      schema: {
        tags,
        summary: 'Jawab laporan: perbaiki data, teruskan ke pimpinan unit, atau tolak',
        params: z.object({ id: z.uuid() }),
        body: jawaban,
        response: { 200: id },
      },
    },
    (request, reply) => tulis(request, reply, (trx, pelaku) => jawab(trx, pelaku, request.params.id, request.body)),
  );
};
