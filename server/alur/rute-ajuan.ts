import type { Hasil } from '@lincah/domain/kernel';
import type { Kitab } from '@lincah/domain/regulasi';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, type Pelaku, type RincianPenolakan, type Trx, tulis } from '../kernel/index.ts';
import type { SumberAlur } from './ruang.ts';

type Jawaban<T> = Promise<Hasil<T, RincianPenolakan>>;

/** What opens a dossier of a room: `I` as it is written, `P` what a check answers, `N` its first letter. */
type Ajuan<I, P, N> = {
  readonly kamar: string;
  readonly ringkasan: { readonly periksa: string; readonly pratinjau: string; readonly kirim: string };
  readonly isian: z.ZodType<I>;
  readonly pemeriksaan: z.ZodType<P>;
  readonly periksa: (trx: Trx, pelaku: Pelaku, isi: I, kitab: Kitab) => Jawaban<P>;
  readonly konsepSurat: (trx: Trx, pelaku: Pelaku, isi: I, kitab: Kitab) => Jawaban<N>;
  readonly kirim: (trx: Trx, pelaku: Pelaku, isi: I, sumber: SumberAlur) => Jawaban<{ readonly id: string }>;
};

export type SetelanAjuan<N> = {
  readonly sumber: SumberAlur;
  /** Pages of a letter as pictures. */
  readonly gambar: (naskah: N) => Promise<string[]>;
};

/** The first letter as pages to look at, before it has a number. */
const pratinjau = z.object({ jenis: z.string(), halaman: z.array(z.string()) }).meta({ id: 'PratinjauSurat' });

/** What a room lets its people open a dossier with: a check and a preview that store nothing, and the sending itself. */
export const ruteAjuan =
  <I, P, N extends { readonly jenis: string }>(
    { kamar, ringkasan, isian, pemeriksaan, periksa, konsepSurat, kirim }: Ajuan<I, P, N>,
    { sumber, gambar }: SetelanAjuan<N>,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    const tags = [kamar];
    // what is sent and answered is known outside only; here it is any
    const body: z.ZodType = isian;
    const jawaban: z.ZodType = pemeriksaan;
    const kitab = ({ peraturan }: Pelaku) => sumber.kitab(peraturan);

    app.post(
      `/api/${kamar}/periksa`,
      { schema: { tags, summary: ringkasan.periksa, body, response: { 200: jawaban } } },
      (request) => baca(request, (trx, pelaku) => periksa(trx, pelaku, request.body as I, kitab(pelaku))),
    );

    app.post(
      `/api/${kamar}/pratinjau`,
      { schema: { tags, summary: ringkasan.pratinjau, body, response: { 200: pratinjau } } },
      async (request) => {
        const naskah = await baca(request, (trx, pelaku) => konsepSurat(trx, pelaku, request.body as I, kitab(pelaku)));
        return { jenis: naskah.jenis, halaman: await gambar(naskah) }; // drawn outside the transaction
      },
    );

    app.post(
      `/api/${kamar}`,
      { schema: { tags, summary: ringkasan.kirim, body, response: { 201: z.object({ id: z.uuid() }) } } },
      async (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => kirim(trx, pelaku, request.body as I, sumber));
      },
    );
  };
