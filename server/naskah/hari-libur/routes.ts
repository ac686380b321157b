import multipart from '@fastify/multipart';
import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  BATAS_HALAMAN,
  baca,
  bacaSemua,
  eksporTabel,
  halamanDari,
  type Kolom,
  kirimBerkas,
  kueriEkspor,
  kueriHalaman,
  type Pemindai,
  potongHalaman,
  tulis,
} from '../../kernel/index.ts';
import { hari } from '../agenda/bentuk.ts';
import { terimaTabel, tulisSebagai } from '../terima-berkas.ts';
import { listLibur, listTahunLibur } from './repository.ts';
import { catat, hapus, impor, periksa } from './tetapkan.ts';

const tags = ['naskah'];
const IMPOR_MAKS = 1024 * 1024;
const TABEL = { baris: 2_000, kolom: ['Tanggal', 'Nama'] } as const;

const hariLibur = z.object({ hari: z.string(), nama: z.string() }).meta({ id: 'HariLibur' });
const kueri = kueriHalaman.extend({ tahun: z.coerce.number().int().min(1000).max(2999).optional() });
const daftar = halamanDari(hariLibur)
  .extend({ /** The year shown, and all of which days are known. */ tahun: z.int(), semuaTahun: z.array(z.int()) })
  .meta({ id: 'DaftarHariLibur' });
const perubahan = z
  .object({
    baru: z.array(hariLibur),
    /** Days that get another name; `dulu` is the one they have. */
    ganti: z.array(hariLibur.extend({ dulu: z.string() })),
    sama: z.int(),
  })
  .meta({ id: 'PerubahanHariLibur' });

const KOLOM: readonly Kolom<z.output<typeof hariLibur>>[] = [
  { judul: 'Tanggal', nilai: (l) => l.hari },
  { judul: 'Nama', nilai: (l) => l.nama },
];

const berkas = { config: { hak: 'ortala' }, bodyLimit: IMPOR_MAKS + 65_536 };
const bentukBerkas = { tags, consumes: ['multipart/form-data'], response: { 200: perubahan } };

/** Days on which the agency does not work: everybody reads them, the officer who keeps the agenda enters them. */
export const liburRoutes =
  (pindai: Pemindai): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(multipart, { limits: { fileSize: IMPOR_MAKS, files: 1, fields: 2, parts: 3 } });

    app.get(
      '/api/naskah/hari-libur',
      { schema: { tags, summary: 'Hari libur instansi', querystring: kueri, response: { 200: daftar } } },
      (request) =>
        baca(request, async (trx, { hariIni }) => {
          const tahun = request.query.tahun ?? tahunDari(hariIni);
          const halaman = potong(await listLibur(trx, { ...request.query, tahun }), request.query.batas);
          return sah({ ...halaman, tahun, semuaTahun: [...(await listTahunLibur(trx))] });
        }),
    );

    app.get(
      '/api/naskah/hari-libur/ekspor',
      { schema: { tags, summary: 'Hari libur sebagai berkas', querystring: kueriEkspor(kueri) } },
      async (request, reply) => {
        const { format, ...saring } = request.query;
        const { baris, tahun } = await baca(request, async (trx, { hariIni }) => {
          const dipilih = { ...saring, tahun: saring.tahun ?? tahunDari(hariIni), batas: BATAS_HALAMAN };
          const isi = await bacaSemua(async (kursor) =>
            potong(await listLibur(trx, { ...dipilih, kursor }), BATAS_HALAMAN),
          );
          return sah({ baris: isi, tahun: dipilih.tahun });
        });
        return kirimBerkas(reply, await eksporTabel(format, `hari-libur-${tahun}`, KOLOM, baris));
      },
    );

    app.post(
      '/api/naskah/hari-libur',
      {
        schema: {
          tags,
          summary: 'Catat hari libur',
          body: z.object({ hari, nama: z.string().trim().max(300) }),
          response: { 201: z.object({ hari: z.string() }) },
        },
      },
      (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => catat(trx, pelaku, request.body));
      },
    );

    app.post(
      '/api/naskah/hari-libur/:hari/hapus',
      {
        schema: {
          tags,
          summary: 'Hapus hari libur',
          params: z.object({ hari }),
          body: z.object({ /** Needed for a day that is past. */ alasan: z.string().trim().max(500) }),
        },
      },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) => hapus(trx, pelaku, request.params.hari, request.body.alasan)),
    );

    app.post(
      '/api/naskah/hari-libur/impor/periksa',
      { ...berkas, schema: { ...bentukBerkas, summary: 'Periksa berkas hari libur sebelum diimpor' } },
      async (request) => {
        const { baris } = await terimaTabel(request, pindai, TABEL);
        return baca(request, async (trx, pelaku) => {
          const hasil = await periksa(trx, pelaku, baris);
          return hasil.sah ? sah(bentuk(hasil.nilai)) : hasil;
        });
      },
    );

    app.post(
      '/api/naskah/hari-libur/impor',
      { ...berkas, schema: { ...bentukBerkas, summary: 'Impor hari libur dari CSV atau XLSX' } },
      async (request, reply) => {
        const { isi, baris } = await terimaTabel(request, pindai, TABEL);
        return tulisSebagai(request, reply, isi, async (trx, pelaku) => {
          const hasil = await impor(trx, pelaku, baris);
          return hasil.sah ? sah(bentuk(hasil.nilai)) : hasil;
        });
      },
    );
  };

type Perubahan = Extract<Awaited<ReturnType<typeof periksa>>, { sah: true }>['nilai'];

const bentuk = ({ baru, ganti, sama }: Perubahan) => ({ baru: [...baru], ganti: [...ganti], sama });

const potong = (baris: Awaited<ReturnType<typeof listLibur>>, batas: number) =>
  potongHalaman(
    baris,
    batas,
    (l) => ({ ...l }),
    (l) => [l.hari],
  );

const tahunDari = (hariIni: string): number => Number(hariIni.slice(0, 4));
