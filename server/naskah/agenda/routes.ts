import multipart from '@fastify/multipart';
import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  amankanBerkas,
  BATAS_HALAMAN,
  baca,
  bacaSemua,
  catatJejak,
  eksporTabel,
  kirimBerkas,
  kueriEkspor,
  kueriHalaman,
  type Pemindai,
  potongHalaman,
  tulis,
} from '../../kernel/index.ts';
import { PINDAIAN_MAKS } from '../tanda-tangan/pindaian.ts';
import { terimaAman, tulisSebagai } from '../terima-berkas.ts';
import { blokBaru, daftarAgenda, daftarBlok, kertasBaru, kueriAgenda, setelanAgenda, tutupBlok } from './bentuk.ts';
import { atur, pesan, tutup } from './blok.ts';
import { bukaPindaianKertas, catatKertas, findBatasKertas, terimaPindaianKertas } from './kertas.ts';
import { KOLOM_AGENDA } from './kolom.ts';
import { listAgenda, listBlok, listSeri, pilihSeri } from './repository.ts';

const tags = ['naskah'];
const params = z.object({ id: z.uuid() });
/** The book shows every number of the agency: for those who keep it and those who audit it. */
const config = { hak: ['ortala', 'auditor'] };

/** The book of numbers: all of them in their order, blocks for paper days, letters on paper with their scans. */
export const agendaRoutes =
  (pindai: Pemindai): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(multipart, { limits: { fileSize: PINDAIAN_MAKS, files: 1, fields: 2, parts: 3 } });

    app.get(
      '/api/naskah/agenda',
      {
        config,
        schema: { tags, summary: 'Buku agenda nomor surat', querystring: kueriAgenda, response: { 200: daftarAgenda } },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const semuaSeri = await listSeri(trx, tahunIni(pelaku.hariIni));
          const dipilih = pilihSeri(semuaSeri, request.query, tahunIni(pelaku.hariIni));
          const baris = await listAgenda(trx, pelaku, dipilih, request.query);
          const halaman = potongHalaman(
            baris,
            request.query.batas,
            (b) => b,
            (b) => [String(b.urut)],
          );
          const batas = await findBatasKertas(trx, pelaku, dipilih.seri);
          return sah({ ...halaman, ...dipilih, semuaSeri: [...semuaSeri], ...batas });
        }),
    );

    app.get(
      '/api/naskah/agenda/ekspor',
      { config, schema: { tags, summary: 'Buku agenda sebagai berkas', querystring: kueriEkspor(kueriAgenda) } },
      async (request, reply) => {
        const { format, ...saring } = request.query;
        const { baris, seri, tahun } = await baca(request, async (trx, pelaku) => {
          const semua = await listSeri(trx, tahunIni(pelaku.hariIni));
          const dipilih = pilihSeri(semua, saring, tahunIni(pelaku.hariIni));
          const isi = await bacaSemua(async (kursor) =>
            potongHalaman(
              await listAgenda(trx, pelaku, dipilih, { ...saring, kursor, batas: BATAS_HALAMAN }),
              BATAS_HALAMAN,
              (b) => b,
              (b) => [String(b.urut)],
            ),
          );
          const rincian = { ...dipilih, format, jumlah: isi.length };
          await catatJejak(trx, pelaku, {
            perbuatan: 'naskah.eksporAgenda',
            kamar: 'naskah',
            objek: 'agenda',
            rincian,
          });
          return sah({ baris: isi.toReversed(), ...dipilih });
        });
        return kirimBerkas(reply, await eksporTabel(format, `agenda-${seri}-${tahun}`, KOLOM_AGENDA, baris));
      },
    );

    app.get(
      '/api/naskah/agenda/blok',
      {
        config,
        schema: {
          tags,
          summary: 'Nomor yang dipesan untuk hari kertas',
          querystring: kueriHalaman.pick({ kursor: true, batas: true }),
          response: { 200: daftarBlok },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const baris = await listBlok(trx, pelaku, request.query);
          return sah(
            potongHalaman(
              baris,
              request.query.batas,
              (b) => b,
              (b) => [b.hari, b.id],
            ),
          );
        }),
    );

    app.post(
      '/api/naskah/agenda/blok',
      {
        schema: {
          tags,
          summary: 'Pesan nomor untuk hari kertas',
          body: blokBaru,
          response: { 201: z.object({ id: z.uuid(), dari: z.int(), sampai: z.int() }) },
        },
      },
      (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => pesan(trx, pelaku, request.body));
      },
    );

    app.post(
      '/api/naskah/agenda/blok/:id/tutup',
      {
        schema: {
          tags,
          summary: 'Tutup nomor yang tidak dipakai',
          params,
          body: tutupBlok,
          response: { 200: z.object({ ditutup: z.int() }) },
        },
      },
      (request, reply) => tulis(request, reply, (trx, pelaku) => tutup(trx, pelaku, request.params.id, request.body)),
    );

    app.put(
      '/api/naskah/agenda/setelan',
      { schema: { tags, summary: 'Atur tanggal mundur', body: setelanAgenda } },
      (request, reply) => tulis(request, reply, (trx, pelaku) => atur(trx, pelaku, request.body.mundur)),
    );

    app.post(
      '/api/naskah/agenda/kertas',
      {
        schema: {
          tags,
          summary: 'Catat surat kertas',
          body: kertasBaru,
          response: { 201: z.object({ id: z.uuid(), nomor: z.string() }) },
        },
      },
      (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => catatKertas(trx, pelaku, request.body));
      },
    );

    app.post(
      '/api/naskah/agenda/kertas/:id/pindaian',
      {
        bodyLimit: PINDAIAN_MAKS + 65_536,
        schema: {
          tags,
          summary: 'Unggah pindaian surat kertas',
          consumes: ['multipart/form-data'],
          params,
          response: { 201: z.object({ sidik: z.string() }) },
        },
      },
      async (request, reply) => {
        const isi = await terimaAman(request, pindai);
        reply.code(201);
        return tulisSebagai(request, reply, isi, (trx, pelaku) =>
          terimaPindaianKertas(trx, pelaku, request.params.id, isi),
        );
      },
    );

    app.get(
      '/api/naskah/agenda/kertas/:id/pindaian',
      { config, schema: { tags, summary: 'Pindaian surat kertas', params } },
      async (request, reply) => {
        const ada = await baca(request, (trx, pelaku) => bukaPindaianKertas(trx, pelaku, request.params.id));
        const nama = `${ada.nomor.replace(/[^A-Za-z0-9.-]+/g, '-')}.${ada.ekor}`;
        return amankanBerkas(reply, ada.jenis)
          .header('content-disposition', `attachment; filename="${nama}"`)
          .send(ada.isi);
      },
    );
  };

const tahunIni = (hariIni: string): number => Number(hariIni.slice(0, 4));
