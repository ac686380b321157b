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
import { bahanUntuk } from './bahan.ts';
import { bahanUsul, daftarUsul, hari, pemeriksaan, pratinjau, saringan, satuUsul, usul } from './bentuk.ts';
import { KOLOM_EKSPOR } from './kolom-ekspor.ts';
import { konsepUsul } from './konsep.ts';
import { laporanRoutes } from './laporan/routes.ts';
import { perbaikiUsul } from './perbaiki-usul.ts';
import { periksaUsul } from './periksa.ts';
import { konsepSurat } from './pratinjau.ts';
import { findUsulLengkap, listUsul } from './repository.ts';
import { lengkapi } from './susun-usul.ts';
import { usulkan } from './usulkan.ts';

type Deps = {
  readonly sumber: SumberAlur;
  /** Pages of a letter as pictures. */
  readonly gambar: (naskah: Naskah) => Promise<string[]>;
};

const TAG = ['kedudukan'];

/** Proposals of kedudukan, their register, reports of a wrong superior. Decisions go through the flow room. */
export const routes =
  ({ sumber, gambar }: Deps): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(ruteKonsep(konsepUsul));
    await app.register(laporanRoutes);

    app.get(
      '/api/kedudukan/bahan',
      {
        schema: {
          tags: TAG,
          summary: 'Bahan usul kedudukan sebuah unit: pegawai, calon atasan, rentang kendali',
          querystring: z.object({ unit: z.uuid(), sejak: hari.optional() }),
          response: { 200: bahanUsul },
        },
      },
      (request) =>
        baca(request, (trx, pelaku) => {
          const { unit, sejak = pelaku.hariIni } = request.query;
          return bahanUntuk(trx, pelaku, sumber.kitab(pelaku.peraturan), unit, sejak);
        }),
    );

    app.post(
      '/api/kedudukan/periksa',
      {
        schema: { tags: TAG, summary: 'Periksa usul tanpa menyimpan', body: usul, response: { 200: pemeriksaan } },
      },
      (request) =>
        baca(request, (trx, pelaku) => periksaUsul(trx, pelaku, request.body, sumber.kitab(pelaku.peraturan))),
    );

    app.post(
      '/api/kedudukan/pratinjau',
      { schema: { tags: TAG, summary: 'Pratinjau surat usul', body: usul, response: { 200: pratinjau } } },
      async (request) => {
        const naskah = await baca(request, (trx, pelaku) =>
          konsepSurat(trx, pelaku, request.body, sumber.kitab(pelaku.peraturan)),
        );
        return { jenis: naskah.jenis, halaman: await gambar(naskah) }; // drawn outside the transaction
      },
    );

    app.post(
      '/api/kedudukan',
      {
        schema: {
          tags: TAG,
          summary: 'Usulkan kedudukan, atau perbaiki usul yang dikembalikan dan kirim lagi',
          body: usul,
          response: { 201: z.object({ id: z.uuid() }) },
        },
      },
      async (request, reply) => {
        reply.code(201);
        const { tindakan, ...isi } = request.body;
        return tulis(request, reply, (trx, pelaku) =>
          tindakan ? perbaikiUsul(trx, pelaku, isi, tindakan, sumber) : usulkan(trx, pelaku, isi, sumber),
        );
      },
    );

    app.get(
      '/api/kedudukan',
      { schema: { tags: TAG, summary: 'Daftar usul kedudukan', querystring: saringan, response: { 200: daftarUsul } } },
      (request) => baca(request, async (trx, pelaku) => sah(await listUsul(trx, request.query, pengamat(pelaku)))),
    );

    app.get(
      '/api/kedudukan/ekspor',
      {
        schema: {
          tags: TAG,
          summary: 'Unduh daftar usul kedudukan (CSV atau XLSX)',
          querystring: kueriEkspor(saringan),
        },
      },
      async (request, reply) => {
        const { format, ...saring } = request.query;
        const baris = await baca(request, async (trx, pelaku) =>
          sah(
            await bacaSemua((kursor) => listUsul(trx, { ...saring, kursor, batas: BATAS_HALAMAN }, pengamat(pelaku))),
          ),
        );
        return kirimBerkas(reply, await eksporTabel(format, 'kedudukan', KOLOM_EKSPOR, baris));
      },
    );

    app.get(
      '/api/kedudukan/:id',
      {
        schema: {
          tags: TAG,
          summary: 'Satu usul kedudukan',
          params: z.object({ id: z.uuid() }),
          response: { 200: satuUsul },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { id } = request.params;
          const siapa = pengamat(pelaku);
          const ada = await findUsulLengkap(trx, id, siapa, pelaku.hariIni);
          if (!ada) return lengkapi(tolak({ jenis: 'tidak-ada', kode: 'kedudukan/tidak-ada' }));
          if (siapa.semua && !(await findUsulLengkap(trx, id, { ...siapa, semua: false }, pelaku.hariIni)))
            await catatJejak(trx, pelaku, {
              perbuatan: 'kedudukan.lihatUsul',
              kamar: 'kedudukan',
              objek: id,
              rincian: {},
            });
          return sah(ada);
        }),
    );
  };
