import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, catatTilikan, type Pelaku, type Trx, tulis } from '../../kernel/index.ts';
import { paramsId } from '../bentuk.ts';
import { daftarMandat, daftarPosisiMandat, mandatBaru, pencabutan, saringanMandat } from './bentuk.ts';
import { type BarisMandat, listMandat } from './repository.ts';
import { cabut, tetapkan } from './tetapkan.ts';
import { listPosisiMandat, sekitarPosisi } from './wewenang.ts';

const tags = ['organisasi'];
const id = z.object({ id: z.string() });

/** Plt and Plh: who acts in whose office, by which letter, until when. */
export const mandatRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/api/organisasi/mandat',
    {
      schema: {
        tags,
        summary: 'Daftar mandat Plt dan Plh',
        querystring: saringanMandat,
        response: { 200: daftarMandat },
      },
    },
    (request) =>
      baca(request, async (trx, pelaku) => {
        const { butir, kursor } = await listMandat(trx, request.query, pelaku.hariIni);
        const tampil = await tampilkan(trx, pelaku, butir);
        await catatTilikan(trx, pelaku, {
          perbuatan: 'organisasi.lihatDaftarMandat',
          kamar: 'organisasi',
          pegawai: tampil.filter((b) => b.sebab !== null || b.alasanCabut !== null).map((b) => b.pegawai.id),
        });
        return sah({ butir: tampil, kursor });
      }),
  );

  app.get(
    '/api/organisasi/mandat/posisi',
    {
      schema: {
        tags,
        summary: 'Jabatan yang dapat saya beri mandat',
        querystring: z.object({ cari: z.string().trim().max(200).default('') }),
        response: { 200: daftarPosisiMandat },
      },
    },
    (request) =>
      baca(request, async (trx, pelaku) => sah([...(await listPosisiMandat(trx, pelaku, request.query.cari))])),
  );

  app.post(
    '/api/organisasi/mandat',
    { schema: { tags, summary: 'Tetapkan mandat', body: mandatBaru, response: { 201: id } } },
    async (request, reply) => {
      reply.code(201);
      return tulis(request, reply, (trx, pelaku) => tetapkan(trx, pelaku, request.body));
    },
  );

  app.post(
    '/api/organisasi/mandat/:id/cabut',
    { schema: { tags, summary: 'Cabut mandat', params: paramsId, body: pencabutan, response: { 200: id } } },
    (request, reply) =>
      tulis(request, reply, (trx, pelaku) => cabut(trx, pelaku, request.params.id, request.body.alasan)),
  );
};

const tampilkan = async (trx: Trx, pelaku: Pelaku, butir: readonly BarisMandat[]) => {
  const milik = new Set(pelaku.posisi.map((p) => p.id));
  const sekitar = await sekitarPosisi(
    trx,
    butir.map((b) => b.posisi.id),
    pelaku.hariIni,
  );
  return butir.map((b) => {
    const atasan = pelaku.hak.includes('sdm') || milik.has(sekitar.get(b.posisi.id)?.penilai ?? '');
    const perlu =
      atasan || pelaku.hak.includes('auditor') || b.pegawai.id === pelaku.pegawaiId || milik.has(b.posisi.id);
    const keadaan = keadaanMandat(b, pelaku.hariIni);
    return {
      ...b,
      sebab: perlu ? b.sebab : null,
      alasanCabut: perlu ? b.alasanCabut : null,
      keadaan,
      dapatDicabut: atasan && (keadaan === 'berlaku' || keadaan === 'akan'),
    };
  });
};

const keadaanMandat = (
  { alasanCabut, sejak, sampai }: BarisMandat,
  hariIni: string,
): 'akan' | 'berlaku' | 'selesai' | 'dicabut' => {
  if (alasanCabut !== null) return 'dicabut';
  if (sejak > hariIni) return 'akan';
  return sampai !== null && sampai < hariIni ? 'selesai' : 'berlaku';
};
