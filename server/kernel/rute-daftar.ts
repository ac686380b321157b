import { sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Trx } from './basis-data.ts';
import { bacaSemua, eksporTabel, type Kolom, kirimBerkas, kueriEkspor } from './ekspor.ts';
import { BATAS_HALAMAN, type kueriHalaman } from './halaman.ts';
import { catatJejak } from './jejak.ts';
import type { RincianPenolakan } from './masalah.ts';
import type { Pelaku } from './pelaku.ts';
import { type Pengamat, pengamat } from './pengamat.ts';
import { baca } from './permintaan.ts';

type Halaman<B> = { readonly butir: B[]; readonly kursor: string | null };

type Saringan<S extends typeof kueriHalaman.shape> = z.output<z.ZodObject<S>>;

/** `D`, `L`: a row and the whole of one as the API shows them; `B`, `T`: as the room's repository answers them. */
type Register<S extends typeof kueriHalaman.shape, D, B extends D, L, T extends L> = {
  readonly kamar: string;
  readonly ringkasan: { readonly daftar: string; readonly ekspor: string; readonly satu: string };
  readonly saringan: z.ZodObject<S>;
  readonly daftar: z.ZodType<Halaman<D>>;
  readonly satu: z.ZodType<L>;
  readonly kolom: readonly Kolom<B>[];
  readonly list: (trx: Trx, saringan: Saringan<S>, siapa: Pengamat, hariIni: Tanggal) => Promise<Halaman<B>>;
  readonly find: (trx: Trx, id: string, siapa: Pengamat, hariIni: Tanggal) => Promise<T | undefined>;
  /** Who looks at one of it; it may be opened by more than the list shows. */
  readonly pengamatSatu?: (trx: Trx, pelaku: Pelaku, id: string) => Promise<Pengamat>;
  readonly tidakAda: RincianPenolakan;
  /** The act on record when only the right to see everything shows one: `penugasan.lihatPenugasan`. */
  readonly tilikan: string;
};

/** The register of a room: the list that its parties and auditors see, the same as a file, and one of it. */
export const ruteDaftar =
  <S extends typeof kueriHalaman.shape, D, B extends D, L, T extends L>(
    register: Register<S, D, B, L, T>,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    const { kamar, ringkasan, saringan, list, find } = register;
    const tags = [kamar];
    // what the checked query and answers are is known outside only; here they are any
    const kueri: z.ZodType = saringan;
    const bentuk: Readonly<Record<'daftar' | 'satu', z.ZodType>> = register;

    app.get(
      `/api/${kamar}`,
      {
        schema: { tags, summary: ringkasan.daftar, querystring: kueri, response: { 200: bentuk.daftar } },
      },
      (request) =>
        baca(request, async (trx, pelaku) =>
          sah(await list(trx, request.query as Saringan<S>, pengamat(pelaku), pelaku.hariIni)),
        ),
    );

    app.get(
      `/api/${kamar}/ekspor`,
      { schema: { tags, summary: ringkasan.ekspor, querystring: kueriEkspor(saringan) as z.ZodType } },
      async (request, reply) => {
        const { format, ...saring } = request.query as { format: 'csv' | 'xlsx' };
        const halaman = (kursor?: string) => ({ ...saring, kursor, batas: BATAS_HALAMAN }) as unknown as Saringan<S>;
        const baris = await baca(request, async (trx, pelaku) =>
          sah(await bacaSemua((kursor) => list(trx, halaman(kursor), pengamat(pelaku), pelaku.hariIni))),
        );
        return kirimBerkas(reply, await eksporTabel(format, kamar, register.kolom, baris));
      },
    );

    app.get(
      `/api/${kamar}/:id`,
      {
        schema: { tags, summary: ringkasan.satu, params: z.object({ id: z.uuid() }), response: { 200: bentuk.satu } },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { id } = request.params;
          const siapa = (await register.pengamatSatu?.(trx, pelaku, id)) ?? pengamat(pelaku);
          const ada = await find(trx, id, siapa, pelaku.hariIni);
          if (!ada) return tolak(register.tidakAda);
          if (siapa.semua && !(await find(trx, id, { ...siapa, semua: false }, pelaku.hariIni)))
            await catatJejak(trx, pelaku, { perbuatan: register.tilikan, kamar, objek: id, rincian: {} });
          return sah(ada);
        }),
    );
  };
