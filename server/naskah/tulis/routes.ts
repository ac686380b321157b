import { sah } from '@lincah/domain/kernel';
import { amplopDiminta, type SkemaIsian } from '@lincah/domain/naskah';
import type { Kitab } from '@lincah/domain/regulasi';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, ruteKonsep, tulis } from '../../kernel/index.ts';
import { gambarHalaman } from '../cetak.ts';
import { type BahanCetak, templatUntuk } from '../cetak-surat.ts';
import { daftarJenisTulis, pratinjauTulisan, tulisan } from './bentuk.ts';
import { kuasaMenulis } from './kuasa.ts';
import { konsepTulisan, type SertakanParaf, terbitkanTulisan } from './tulis.ts';

const TAG = ['naskah'];

/** Letters that people in an office write themselves: the kinds, drafts, a preview, and issuing one. `tata`: the kinds. */
export const tulisRoutes =
  (bahan: BahanCetak, tata: Kitab, sertakan: SertakanParaf): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(ruteKonsep({ kamar: 'naskah' }));

    app.get(
      '/api/naskah/tulis',
      { schema: { tags: TAG, summary: 'Jenis naskah yang dapat ditulis', response: { 200: daftarJenisTulis } } },
      (request) =>
        baca(request, async (trx, pelaku) =>
          sah({
            butir: Object.values(tata.naskah).map(toJenis),
            kuasa: await kuasaMenulis(trx, pelaku, Object.keys(tata.naskah)),
          }),
        ),
    );

    app.post(
      '/api/naskah/tulis/pratinjau',
      {
        schema: { tags: TAG, summary: 'Pratinjau naskah', body: tulisan, response: { 200: pratinjauTulisan } },
      },
      async (request) => {
        const { naskah, temuan } = await baca(request, (trx, pelaku) => konsepTulisan(trx, pelaku, tata, request.body));
        const halaman = await gambarHalaman(bahan.percetakan, naskah, templatUntuk(bahan, naskah));
        return { temuan: temuan.map(({ isian, pesan }) => ({ isian, pesan })), halaman };
      },
    );

    app.post(
      '/api/naskah/tulis',
      {
        schema: {
          tags: TAG,
          summary: 'Terbitkan naskah yang ditulis',
          body: tulisan,
          response: { 201: z.object({ id: z.uuid() }) },
        },
      },
      async (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => terbitkanTulisan(trx, pelaku, tata, request.body, sertakan));
      },
    );
  };

const toJenis = ({ jenis, nama, skema }: Kitab['naskah'][string]) => {
  const bentuk = skema as SkemaIsian;
  const { 'x-keterangan': id = '', 'x-keterangan-en': en = id } = bentuk;
  return {
    jenis,
    nama,
    keterangan: { id, en },
    amplop: [...amplopDiminta(bentuk)],
    pihak: bentuk['x-pihak'] ?? null,
    skema,
  };
};
