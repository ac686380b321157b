import { sah, type Tanggal } from '@lincah/domain/kernel';
import { berlakuPelimpahan, garisKuasa } from '@lincah/domain/organisasi';
import { batasPelimpahan, type Kitab } from '@lincah/domain/regulasi';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, type Pelaku, type Trx, tulis } from '../../kernel/index.ts';
import { paramsId } from '../bentuk.ts';
import { listRantai } from '../rantai.ts';
import {
  bahanPelimpahan,
  daftarPelimpahan,
  daftarPenerima,
  pelimpahanBaru,
  pencabutanPelimpahan,
  saringanPelimpahan,
} from './bentuk.ts';
import { listPemberi, listPenerima } from './jabatan.ts';
import { type BarisPelimpahan, listPelimpahan, toPelimpahan } from './repository.ts';
import { cabut, tetapkanPelimpahan } from './tetapkan.ts';

const tags = ['organisasi'];
const id = z.object({ id: z.string() });
const cari = z.string().trim().max(200).default('');

/** Who may sign in whose name (a.n., u.b.), by which letter, until when. `ambil`: the kinds of letters of a regulation, of which people write those of `tata`; `diputus`: those that come of acts of its dossiers. */
export const pelimpahanRoutes =
  (
    ambil: (peraturan: string) => Kitab,
    tata: Pick<Kitab, 'naskah'>,
    diputus: (kitab: Kitab) => readonly string[],
  ): FastifyPluginAsyncZod =>
  async (app) => {
    const ditulis = Object.keys(tata.naskah);
    app.get(
      '/api/organisasi/pelimpahan',
      {
        schema: {
          tags,
          summary: 'Daftar pelimpahan kewenangan penandatanganan',
          querystring: saringanPelimpahan,
          response: { 200: daftarPelimpahan },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { butir, kursor } = await listPelimpahan(trx, request.query, pelaku.hariIni);
          return sah({ butir: await tampilkan(trx, pelaku, butir, ambil(pelaku.peraturan)), kursor });
        }),
    );

    app.get(
      '/api/organisasi/pelimpahan/bahan',
      {
        schema: {
          tags,
          summary: 'Jabatan dan jenis naskah yang dapat saya limpahkan',
          querystring: z.object({ cari }),
          response: { 200: bahanPelimpahan },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const kitab = ambil(pelaku.peraturan);
          const jenis = jenisDitawarkan(kitab, ditulis, diputus(kitab));
          return sah({ pemberi: [...(await listPemberi(trx, pelaku, request.query.cari))], jenis });
        }),
    );

    app.get(
      '/api/organisasi/pelimpahan/penerima',
      {
        schema: {
          tags,
          summary: 'Jabatan satu atau dua tingkat di bawah sebuah jabatan',
          querystring: z.object({ pemberi: z.uuid() }),
          response: { 200: daftarPenerima },
        },
      },
      (request) =>
        baca(request, async (trx, { hariIni }) => sah([...(await listPenerima(trx, request.query.pemberi, hariIni))])),
    );

    app.post(
      '/api/organisasi/pelimpahan',
      {
        schema: { tags, summary: 'Limpahkan kewenangan penandatanganan', body: pelimpahanBaru, response: { 201: id } },
      },
      async (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => {
          const kitab = ambil(pelaku.peraturan);
          return tetapkanPelimpahan(trx, pelaku, request.body, kitab, { ditulis, diputus: diputus(kitab) });
        });
      },
    );

    app.post(
      '/api/organisasi/pelimpahan/:id/cabut',
      {
        schema: {
          tags,
          summary: 'Cabut pelimpahan',
          params: paramsId,
          body: pencabutanPelimpahan,
          response: { 200: id },
        },
      },
      (request, reply) => tulis(request, reply, (trx, pelaku) => cabut(trx, pelaku, request.params.id, request.body)),
    );
  };

/** Kinds that may be delegated, and those that the regulation keeps with the office, with its words. */
const jenisDitawarkan = (kitab: Kitab, ditulis: readonly string[], diputus: readonly string[]) =>
  Object.values(kitab.naskah).flatMap(({ jenis, nama }) => {
    const asal = ditulis.includes(jenis) ? ('ditulis' as const) : ('berkas' as const);
    const batas = batasPelimpahan(kitab, jenis) ?? null;
    return batas || asal === 'ditulis' || diputus.includes(jenis) ? [{ jenis, nama, asal, batas }] : [];
  });

const tampilkan = async (trx: Trx, pelaku: Pelaku, butir: readonly BarisPelimpahan[], { naskah }: Kitab) => {
  const rantai = await listRantai(
    trx,
    butir.map((b) => b.penerima.id),
    pelaku.hariIni,
  );
  const sdm = pelaku.hak.includes('sdm');
  return butir.map((b) => {
    const keadaan = keadaanPelimpahan(b, pelaku.hariIni);
    const milik = pelaku.posisi.some((p) => p.id === b.pemberi.id && p.sebagai === 'definitif');
    return {
      ...b,
      bentuk: garisKuasa(rantai.get(b.penerima.id)?.rantai ?? [], b.penerima.id, b.pemberi.id)?.bentuk ?? null,
      jenis: b.jenis.map((jenis) => ({ jenis, nama: naskah[jenis]?.nama ?? { id: jenis, en: jenis } })),
      keadaan,
      dapatDicabut: (sdm || milik) && b.dicabutSejak === null && (keadaan === 'berlaku' || keadaan === 'akan'),
    };
  });
};

/** One that is to be revoked later is in force until then. */
const keadaanPelimpahan = (b: BarisPelimpahan, hari: Tanggal): 'akan' | 'berlaku' | 'selesai' | 'dicabut' => {
  if (berlakuPelimpahan(toPelimpahan(b), hari)) return 'berlaku';
  const { sejak, dicabutSejak } = b;
  if (dicabutSejak !== null && (dicabutSejak <= hari || dicabutSejak <= sejak)) return 'dicabut';
  return sejak > hari ? 'akan' : 'selesai';
};
