import { sah } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  amankanBerkas,
  baca,
  isianTanggal,
  jenisLembar,
  kirim,
  type Pelaku,
  type Pemindai,
  periksaVirus,
  tulis,
} from '../../kernel/index.ts';
import { cetak, gambarHalaman } from '../cetak.ts';
import { type BahanCetak, templatUntuk } from '../cetak-surat.ts';
import { contohNaskah } from '../contoh-naskah.ts';
import { GagalCetak } from '../pencetak.ts';
import { daftarVersiLambang, kueriVersi, tarikVersi } from '../templat/bentuk.ts';
import { kepalaInstansi } from '../templat/kepala-instansi.ts';
import { sidikGambar } from './ambil.ts';
import { bolehLambang, findLambang, tetapkanLambang } from './lambang.ts';
import { LAMBANG_MAKS, periksaLambang, TAK_TERCETAK } from './periksa-lambang.ts';
import { findGambarLambang, listVersiLambang, tarikLambang } from './versi.ts';

const TAG = ['naskah'];
const bodyLimit = Math.ceil(LAMBANG_MAKS * 1.4) + 65_536; // base64; a little more is refused in words
const versi = z.coerce.number().int().min(1).max(100_000);
/** The picture in base64; null: the drawn mark. */
const isi = z.base64().min(4).nullable();

const lambangInstansi = z
  .object({
    kini: z.object({ sejak: z.string(), oleh: z.string(), gambar: z.string() }).nullable(),
    nanti: z.object({ sejak: z.string(), kembali: z.boolean() }).nullable(),
  })
  .meta({ id: 'LambangInstansi' });

/** The agency's own emblem on its letterhead: kept by the ortala officer, from a day on. */
export const lambangRoutes =
  (bahan: BahanCetak, pindai: Pemindai): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/naskah/lambang',
      { schema: { tags: TAG, summary: 'Lambang pada kepala surat', response: { 200: lambangInstansi } } },
      (request) =>
        baca(request, async (trx, pelaku) => {
          kirim(bolehLambang(pelaku));
          const { kini, nanti } = await findLambang(trx, pelaku);
          return sah({ kini: kini && { sejak: kini.sejak, oleh: kini.oleh, gambar: alamatData(kini.isi) }, nanti });
        }),
    );

    app.post(
      '/api/naskah/lambang/pratinjau',
      {
        bodyLimit,
        schema: {
          tags: TAG,
          summary: 'Halaman contoh dengan sebuah lambang',
          body: z.strictObject({ isi }),
          response: { 200: z.object({ halaman: z.array(z.string()) }) },
        },
      },
      async (request) => {
        const gambar = await terima(pindai, request.pelaku, request.body.isi);
        const kepala = await baca(request, async (trx) => sah(await kepalaInstansi(trx)));
        const naskah = { ...contoh(bahan, request.pelaku), ...kepala, tanggal: request.pelaku.hariIni };
        return { halaman: await cobaCetak(bahan, naskah, gambar) };
      },
    );

    app.post(
      '/api/naskah/lambang',
      {
        bodyLimit,
        schema: {
          tags: TAG,
          summary: 'Tetapkan lambang pada kepala surat',
          body: z.strictObject({ isi, sejak: isianTanggal }),
          response: { 201: z.object({ versi: z.int() }) },
        },
      },
      async (request, reply) => {
        const gambar = await terima(pindai, request.pelaku, request.body.isi);
        if (gambar) await cobaCetak(bahan, contoh(bahan, request.pelaku), gambar);
        reply.code(201);
        const { sejak } = request.body;
        return tulis(request, reply, (trx, pelaku) => tetapkanLambang(trx, pelaku, { isi: gambar, sejak }));
      },
    );

    app.get(
      '/api/naskah/lambang/versi',
      {
        schema: {
          tags: TAG,
          summary: 'Riwayat lambang kepala surat',
          querystring: kueriVersi,
          response: { 200: daftarVersiLambang },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          kirim(bolehLambang(pelaku));
          return sah(await listVersiLambang(trx, pelaku, request.query));
        }),
    );

    app.get(
      '/api/naskah/lambang/versi/:versi/gambar',
      { schema: { tags: TAG, summary: 'Gambar sebuah lambang', params: z.object({ versi }) } },
      async (request, reply) => {
        const gambar = await baca(request, (trx, pelaku) => {
          kirim(bolehLambang(pelaku));
          return findGambarLambang(trx, request.params.versi);
        });
        const jenis = jenisLembar(gambar)?.jenis ?? 'application/octet-stream';
        return amankanBerkas(reply, jenis).header('cache-control', 'private, max-age=86400').send(gambar);
      },
    );

    app.post(
      '/api/naskah/lambang/tarik',
      {
        schema: {
          tags: TAG,
          summary: 'Tarik lambang yang belum berlaku',
          body: tarikVersi,
          response: { 200: z.object({ versi: z.int() }) },
        },
      },
      (request, reply) => tulis(request, reply, (trx, pelaku) => tarikLambang(trx, pelaku, request.body)),
    );
  };

const alamatData = (gambar: Buffer): string => `data:${jenisLembar(gambar)?.jenis};base64,${gambar.toString('base64')}`;

const terima = async (pindai: Pemindai, pelaku: Pelaku, teks: string | null): Promise<Buffer | null> => {
  kirim(bolehLambang(pelaku));
  if (teks === null) return null;
  const gambar = Buffer.from(teks, 'base64');
  kirim(periksaLambang(gambar));
  kirim(await periksaVirus(pindai, gambar));
  return gambar;
};

/** A letter of the agency's first kind, with invented content. */
const contoh = ({ kitab }: BahanCetak, { peraturan }: Pelaku): Naskah => {
  const buku = kitab(peraturan);
  const [jenis] = Object.values(buku.naskah);
  if (!jenis) throw new Error(`peraturan ${peraturan} tanpa jenis naskah`);
  return { ...contohNaskah(jenis), peraturan: buku.sumber[`naskah/${jenis.jenis}`] ?? buku.id };
};

/** What could not be laid out, or not as PDF/A, would stop every letter of the agency: it is tried first. Answers the pages. */
const cobaCetak = async (bahan: BahanCetak, naskah: Naskah, gambar: Buffer | null): Promise<string[]> => {
  const percetakan = { ...bahan.percetakan, lambang: async () => gambar ?? undefined };
  const surat = gambar ? { ...naskah, lambang: sidikGambar(gambar) } : naskah;
  const templat = templatUntuk(bahan, surat);
  try {
    if (gambar) await cetak(percetakan, surat, templat);
    return await gambarHalaman(percetakan, surat, templat);
  } catch (galat) {
    if (!(galat instanceof GagalCetak)) throw galat;
    return kirim({ sah: false, penolakan: TAK_TERCETAK });
  }
};
