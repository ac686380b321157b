import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, halamanDari, kirimBerkas, kueriEkspor, type Pemindai, tanpaPemindai } from '../kernel/index.ts';
import { alamatRoutes } from './alamat-routes.ts';
import { listUnit } from './bagan.ts';
import type { KueriTugas } from './beban.ts';
import {
  bentukHubungan,
  bentukKotak,
  bentukPegawai,
  bentukPerubahan,
  bentukRingkas,
  bentukUnit,
  kueriPada,
  paramsId,
} from './bentuk.ts';
import { dataPegawaiRoutes } from './data-pegawai/routes.ts';
import { eksporPegawai } from './ekspor-pegawai.ts';
import { fotoRoutes } from './foto/routes.ts';
import { catatLihatDaftar, lihatPegawai } from './lihat-pegawai.ts';
import { mandatRoutes } from './mandat/routes.ts';
import { listPegawai } from './pegawai.ts';
import { hubunganPosisi } from './pejabat.ts';
import { pendukungRoutes } from './pendukung/routes.ts';
import { bandingkanHari } from './perubahan.ts';
import { portofolioRoutes } from './portofolio/routes.ts';
import { perluNip, tampilNip } from './samarkan.ts';
import { bacaSaringan, saringanPegawai as saringan } from './saringan-pegawai.ts';
import { findUnit } from './unit.ts';

const tags = ['organisasi'];

export type BahanOrganisasi = {
  /** What other rooms assign people to. */
  readonly kueriTugas: KueriTugas;
  /** Looks at photos before they are stored; absent: nobody does. */
  readonly pindai?: Pemindai;
};

const TANPA: BahanOrganisasi = { kueriTugas: '' };

/** Structure chart, unit, people, relations of a post: mostly reading; looking at another person leaves a trace. */
export const routes =
  (bahan = TANPA): FastifyPluginAsyncZod =>
  (app) =>
    pasang(app, bahan);

const pasang = async (
  app: Parameters<FastifyPluginAsyncZod>[0],
  { kueriTugas, pindai = tanpaPemindai }: BahanOrganisasi,
) => {
  await app.register(mandatRoutes);
  await app.register(portofolioRoutes);
  await app.register(dataPegawaiRoutes);
  await app.register(fotoRoutes(pindai));
  await app.register(pendukungRoutes);
  await app.register(alamatRoutes);

  app.get(
    '/api/organisasi/unit',
    {
      schema: {
        tags,
        summary: 'Struktur pada suatu hari',
        querystring: kueriPada,
        response: { 200: z.array(bentukKotak).readonly() },
      },
    },
    (request) =>
      baca(request, async (trx, pelaku) => sah(await listUnit(trx, request.query.pada ?? pelaku.hariIni, kueriTugas))),
  );

  app.get(
    '/api/organisasi/perubahan',
    {
      schema: {
        tags,
        summary: 'Beda struktur suatu hari dengan hari ini',
        querystring: kueriPada,
        response: { 200: bentukPerubahan },
      },
    },
    (request) =>
      baca(request, async (trx, { hariIni }) => sah(await bandingkanHari(trx, request.query.pada ?? hariIni, hariIni))),
  );

  app.get(
    '/api/organisasi/unit/:id',
    {
      schema: { tags, summary: 'Satu unit', params: paramsId, querystring: kueriPada, response: { 200: bentukUnit } },
    },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const unit = await findUnit(trx, request.params.id, request.query.pada ?? pelaku.hariIni);
        return unit ? sah(unit) : tidakAda('unit');
      }),
  );

  app.get(
    '/api/organisasi/pegawai',
    {
      schema: {
        tags,
        summary: 'Mencari pegawai',
        querystring: saringan,
        response: { 200: halamanDari(bentukRingkas) },
      },
    },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const saring = bacaSaringan(request.query, pelaku.hariIni, kueriTugas);
        if (!saring.sah) return saring;
        const { batas, kursor: sesudah, pada = pelaku.hariIni } = request.query;
        const { butir, kursor } = await listPegawai(
          trx,
          { ...saring.nilai, batas, kursor: sesudah },
          pada,
          pelaku.hariIni,
        );
        const tampil = butir.map((g) => ({ ...g, perlu: perluNip(pelaku, g.id, [g.pimpinanUnit]) }));
        await catatLihatDaftar(trx, pelaku, tampil);
        return sah({ butir: tampil.map((g) => ({ ...g, nip: tampilNip(g.nip, g.perlu) })), kursor });
      }),
  );

  app.get(
    '/api/organisasi/pegawai/ekspor',
    {
      schema: {
        tags,
        summary: 'Unduh daftar pegawai (CSV atau XLSX)',
        querystring: kueriEkspor(saringan),
      },
    },
    async (request, reply) => {
      const { format, ...saring } = request.query;
      const berkas = await baca(request, async (trx, pelaku) => {
        const isi = bacaSaringan(saring, pelaku.hariIni, kueriTugas);
        return isi.sah ? eksporPegawai(trx, pelaku, isi.nilai, format) : isi;
      });
      return kirimBerkas(reply, berkas);
    },
  );

  app.get(
    '/api/organisasi/pegawai/:id',
    {
      schema: {
        tags,
        summary: 'Satu pegawai',
        params: paramsId,
        querystring: kueriPada,
        response: { 200: bentukPegawai },
      },
    },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const pegawai = await lihatPegawai(trx, pelaku, request.params.id, request.query.pada ?? pelaku.hariIni);
        return pegawai ? sah(pegawai) : tidakAda('pegawai');
      }),
  );

  app.get(
    '/api/organisasi/posisi/:id/hubungan',
    {
      schema: { tags, summary: 'Unit, pimpinan, dan penilai', params: paramsId, response: { 200: bentukHubungan } },
    },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const hubungan = await hubunganPosisi(trx, request.params.id, pelaku.hariIni);
        return hubungan ? sah(hubungan) : tidakAda('posisi');
      }),
  );
};

const SEBUTAN = {
  unit: { id: 'Unit', en: 'unit' },
  pegawai: { id: 'Pegawai', en: 'person' },
  posisi: { id: 'Posisi', en: 'post' },
} as const;

const tidakAda = (apa: keyof typeof SEBUTAN) =>
  tolak({
    jenis: 'tidak-ada',
    kode: `organisasi/${apa}-tidak-ada`,
    detail: {
      id: `${SEBUTAN[apa].id} ini tidak ada di instansi Anda. Periksa alamatnya atau cari dari struktur organisasi.`,
      en: `There is no such ${SEBUTAN[apa].en} in your agency. Check the address or look it up in the structure chart.`,
    },
  });
