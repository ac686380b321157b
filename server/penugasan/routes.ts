import { sah, tolak } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { SumberAlur } from '../alur/index.ts';
import {
  BATAS_HALAMAN,
  baca,
  bacaSemua,
  catatJejak,
  eksporTabel,
  kirimBerkas,
  kueriEkspor,
  pengamat,
  ruteKonsep,
  tulis,
} from '../kernel/index.ts';
import { ajukan } from './ajukan.ts';
import { daftarPenugasan, jabatanPengaju, pemeriksaan, penugasan, permohonan, pratinjau, saringan } from './bentuk.ts';
import { jabatanSaya } from './jabatan-saya.ts';
import { KOLOM_EKSPOR } from './kolom-ekspor.ts';
import { periksaPermohonan } from './periksa.ts';
import { konsepSurat } from './pratinjau.ts';
import { findPenugasan, listPenugasan } from './repository.ts';

type Deps = {
  readonly sumber: SumberAlur;
  /** Pages of a letter as pictures. */
  readonly gambar: (naskah: Naskah) => Promise<string[]>;
};

const TAG = ['penugasan'];

/** Requests, the register and one assignment. Decisions on it go through the flow room. */
export const routes =
  ({ sumber, gambar }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(ruteKonsep({ kamar: 'penugasan' }));

    app.get(
      '/api/penugasan/jabatan',
      {
        schema: {
          tags: TAG,
          summary: 'Jabatan saya dan cara penugasan yang terbuka baginya',
          response: { 200: z.object({ butir: z.array(jabatanPengaju) }) },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) =>
          sah({ butir: await jabatanSaya(trx, pelaku, sumber.kitab(pelaku.peraturan)) }),
        ),
    );

    app.post(
      '/api/penugasan/periksa',
      {
        schema: {
          tags: TAG,
          summary: 'Periksa permohonan tanpa menyimpan',
          body: permohonan,
          response: { 200: pemeriksaan },
        },
      },
      (request) =>
        baca(request, (trx, pelaku) => periksaPermohonan(trx, pelaku, request.body, sumber.kitab(pelaku.peraturan))),
    );

    app.post(
      '/api/penugasan/pratinjau',
      { schema: { tags: TAG, summary: 'Pratinjau surat pertama', body: permohonan, response: { 200: pratinjau } } },
      async (request) => {
        const naskah = await baca(request, (trx, pelaku) =>
          konsepSurat(trx, pelaku, request.body, sumber.kitab(pelaku.peraturan)),
        );
        return { jenis: naskah.jenis, halaman: await gambar(naskah) }; // drawn outside the transaction
      },
    );

    app.post(
      '/api/penugasan',
      {
        schema: {
          tags: TAG,
          summary: 'Ajukan permohonan atau tetapkan penugasan',
          body: permohonan,
          response: { 201: z.object({ id: z.uuid() }) },
        },
      },
      async (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => ajukan(trx, pelaku, request.body, sumber));
      },
    );

    app.get(
      '/api/penugasan',
      { schema: { tags: TAG, summary: 'Daftar penugasan', querystring: saringan, response: { 200: daftarPenugasan } } },
      (request) => baca(request, async (trx, pelaku) => sah(await listPenugasan(trx, request.query, pengamat(pelaku)))),
    );

    app.get(
      '/api/penugasan/ekspor',
      {
        schema: {
          tags: TAG,
          summary: 'Unduh daftar penugasan (CSV atau XLSX)',
          querystring: kueriEkspor(saringan),
        },
      },
      async (request, reply) => {
        const { format, ...saring } = request.query;
        const baris = await baca(request, async (trx, pelaku) =>
          sah(
            await bacaSemua((kursor) =>
              listPenugasan(trx, { ...saring, kursor, batas: BATAS_HALAMAN }, pengamat(pelaku)),
            ),
          ),
        );
        return kirimBerkas(reply, await eksporTabel(format, 'penugasan', KOLOM_EKSPOR, baris));
      },
    );

    app.get(
      '/api/penugasan/:id',
      {
        schema: {
          tags: TAG,
          summary: 'Satu penugasan',
          params: z.object({ id: z.uuid() }),
          response: { 200: penugasan },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { id } = request.params;
          const siapa = pengamat(pelaku);
          const ada = await findPenugasan(trx, id, siapa);
          if (!ada) return tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' });
          if (siapa.semua && !(await findPenugasan(trx, id, { ...siapa, semua: false })))
            await catatJejak(trx, pelaku, {
              perbuatan: 'penugasan.lihatPenugasan',
              kamar: 'penugasan',
              objek: id,
              rincian: {},
            });
          return sah(ada);
        }),
    );
  };
