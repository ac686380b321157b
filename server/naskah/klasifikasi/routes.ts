import multipart from '@fastify/multipart';
import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, halamanDari, kueriHalaman, type Pemindai, potongHalaman, tulis } from '../../kernel/index.ts';
import { hari } from '../agenda/bentuk.ts';
import type { BahanCetak } from '../cetak-surat.ts';
import { derajat, sifat } from '../kelas.ts';
import { terimaTabel, tulisSebagai } from '../terima-berkas.ts';
import { findCiriBerkas, listCiriJenis, listKlasifikasi } from './repository.ts';
import { akhiri, catat, impor, kedudukanDalamBerkas, pilihCiri, tetapkanCiri } from './tetapkan.ts';

const tags = ['naskah'];
const IMPOR_MAKS = 4 * 1024 * 1024;
const TABEL = { baris: 10_000, kolom: ['Kode', 'Arti'] } as const;

const kode = z.string().trim().max(30);
const klasifikasi = z
  .object({ kode: z.string(), arti: z.string(), sejak: z.string(), sampai: z.string().nullable() })
  .meta({ id: 'Klasifikasi' });
const kueri = kueriHalaman.extend({ berlaku: z.enum(['1']).optional() });

const dwibahasa = z.object({ id: z.string(), en: z.string() });
/** Null: as it is without a choice. */
const ciriSurat = z
  .object({ sifat: sifat.nullable(), derajat: derajat.nullable(), klasifikasi: kode.nullable() })
  .meta({ id: 'CiriSurat' });
const daftarCiri = z.object({
  /** Kinds of letter of the adopted regulation. */
  jenis: z.array(z.object({ jenis: z.string(), nama: dwibahasa })),
  butir: z.array(ciriSurat.extend({ jenis: z.string(), sejak: z.string() })),
});

/** Filing codes of the agency, and what letters are classed as. */
export const klasifikasiRoutes =
  ({ kitab }: Pick<BahanCetak, 'kitab'>, pindai: Pemindai): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(multipart, { limits: { fileSize: IMPOR_MAKS, files: 1, fields: 2, parts: 3 } });

    app.get(
      '/api/naskah/klasifikasi',
      {
        schema: {
          tags,
          summary: 'Kode klasifikasi arsip',
          querystring: kueri,
          response: { 200: halamanDari(klasifikasi).meta({ id: 'DaftarKlasifikasi' }) },
        },
      },
      (request) =>
        baca(request, async (trx, { hariIni }) => {
          const { berlaku, ...saring } = request.query;
          const baris = await listKlasifikasi(trx, { ...saring, ...(berlaku && { pada: hariIni }) });
          return sah(
            potongHalaman(
              baris,
              saring.batas,
              (k) => ({ ...k, sampai: k.sampai ?? null }),
              (k) => [k.kode],
            ),
          );
        }),
    );

    app.post(
      '/api/naskah/klasifikasi',
      {
        schema: {
          tags,
          summary: 'Catat kode klasifikasi',
          body: z.object({ kode, arti: z.string().trim().max(300), sejak: hari }).meta({ id: 'KlasifikasiBaru' }),
          response: { 201: z.object({ kode: z.string() }) },
        },
      },
      (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => catat(trx, pelaku, request.body));
      },
    );

    app.post(
      '/api/naskah/klasifikasi/:kode/akhiri',
      {
        schema: {
          tags,
          summary: 'Akhiri kode klasifikasi',
          params: z.object({ kode }),
          body: z.object({ sampai: hari }),
          response: { 200: z.object({ kode: z.string() }) },
        },
      },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) => akhiri(trx, pelaku, request.params.kode, request.body.sampai)),
    );

    app.post(
      '/api/naskah/klasifikasi/impor',
      {
        config: { hak: 'ortala' },
        bodyLimit: IMPOR_MAKS + 65_536,
        schema: {
          tags,
          summary: 'Impor kode klasifikasi dari CSV atau XLSX',
          consumes: ['multipart/form-data'],
          response: { 200: z.object({ baru: z.int(), sama: z.int() }) },
        },
      },
      async (request, reply) => {
        const { isi, baris } = await terimaTabel(request, pindai, TABEL);
        return tulisSebagai(request, reply, isi, (trx, pelaku) => impor(trx, pelaku, baris));
      },
    );

    app.get(
      '/api/naskah/ciri',
      { schema: { tags, summary: 'Ciri bawaan tiap jenis surat', response: { 200: daftarCiri } } },
      (request) =>
        baca(request, async (trx, { hariIni, peraturan }) =>
          sah({
            jenis: Object.values(kitab(peraturan).naskah).map(({ jenis, nama }) => ({ jenis, nama })),
            butir: [...(await listCiriJenis(trx, hariIni))],
          }),
        ),
    );

    app.post(
      '/api/naskah/ciri',
      {
        schema: {
          tags,
          summary: 'Tetapkan ciri bawaan sebuah jenis surat',
          body: ciriSurat.extend({ jenis: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/), sejak: hari }),
          response: { 201: z.object({ jenis: z.string() }) },
        },
      },
      (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => tetapkanCiri(trx, pelaku, request.body));
      },
    );

    app.get(
      '/api/naskah/ciri/berkas/:id',
      {
        schema: {
          tags,
          summary: 'Ciri surat berikutnya sebuah berkas',
          params: z.object({ id: z.uuid() }),
          response: { 200: ciriSurat.extend({ /** I have an open act in it. */ boleh: z.boolean() }) },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { ada, pihak, giliran } = await kedudukanDalamBerkas(trx, pelaku, request.params.id);
          if (!pihak && !(ada && pelaku.hak.includes('auditor')))
            return tolak({ jenis: 'tidak-ada', kode: 'naskah/tidak-ada' });
          return sah({ ...(await findCiriBerkas(trx, request.params.id)), boleh: giliran });
        }),
    );

    app.put(
      '/api/naskah/ciri/berkas/:id',
      {
        schema: {
          tags,
          summary: 'Pilih ciri surat berikutnya sebuah berkas',
          params: z.object({ id: z.uuid() }),
          body: ciriSurat,
        },
      },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) => pilihCiri(trx, pelaku, request.params.id, request.body)),
    );
  };
