import { type Dwibahasa, isTanggal, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import { dianutPada, type Peraturan, tarikAdopsi, tetapkanAdopsi } from '@lincah/domain/regulasi';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { baca, catatJejak, type Pelaku, type Trx, tulis } from '../kernel/index.ts';
import { dropAdopsi, jenisInstansi, listAdopsi, listAdopsiDitarik, storeAdopsi } from './adopsi.ts';
import type { Pustaka } from './pustaka.ts';

const config = { hak: ['admin', 'ortala'] };
const tags = ['regulasi'];
const dwibahasa = z.object({ id: z.string(), en: z.string() });
const hari = z
  .custom<Tanggal>((t) => typeof t === 'string' && isTanggal(t), 'bukan tanggal')
  .meta({ type: 'string', format: 'date' });
const alasan = z.string().trim().min(1).max(500);

const bentukAdopsi = z.object({
  peraturan: z.string(),
  judul: dwibahasa,
  sejak: z.string(),
  percobaan: z.boolean(),
  alasan: z.string(),
  oleh: z.string().nullable(),
  pada: z.string().nullable(),
  /** `akan`: its day has not come; `kini`: followed today; `lampau`: another one took over. */
  keadaan: z.enum(['akan', 'kini', 'lampau']),
});

const bentukDaftar = z
  .object({
    hariIni: z.string(),
    adopsi: z.array(bentukAdopsi),
    ditarik: z.array(
      z.object({
        peraturan: z.string(),
        judul: dwibahasa,
        sejak: z.string(),
        alasan: z.string(),
        oleh: z.string(),
        pada: z.string(),
      }),
    ),
    /** What may be adopted, with why not. */
    pilihan: z.array(
      z.object({
        id: z.string(),
        judul: dwibahasa,
        nomor: z.string(),
        status: z.enum(['berlaku', 'rancangan']),
        berlakuSejak: z.string().nullable(),
        /** Why not from today on; null: nothing stands in the way. A draft may still be followed as a trial. */
        halangan: dwibahasa.nullable(),
      }),
    ),
  })
  .meta({ id: 'DaftarAdopsi' });

/** Which regulation the agency follows from which day: history, a new one, taking back one to come. */
export const ruteAdopsi =
  (pustaka: Pustaka): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/regulasi/adopsi',
      { config, schema: { tags, summary: 'Riwayat adopsi peraturan', response: { 200: bentukDaftar } } },
      (request) => baca(request, async (trx, pelaku) => sah(await daftar(trx, pelaku, pustaka))),
    );

    app.post(
      '/api/regulasi/adopsi',
      {
        config,
        schema: {
          tags,
          summary: 'Tetapkan peraturan yang dianut mulai suatu hari',
          body: z.strictObject({
            peraturan: z.string().max(120),
            sejak: hari,
            percobaan: z.boolean().default(false),
            alasan,
          }),
          response: { 200: bentukDaftar },
        },
      },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const { peraturan, sejak, percobaan, alasan } = request.body;
          const dipilih = pustaka.terlihat(pelaku.instansiId).find((p) => p.id === peraturan);
          if (!dipilih) return tolak({ jenis: 'tidak-ada', kode: 'regulasi/tidak-ada' });
          const hasil = tetapkanAdopsi({
            peraturan: dipilih,
            sejak,
            percobaan,
            jenisInstansi: await jenisInstansi(trx, pelaku.instansiId),
            hariIni: pelaku.hariIni,
            riwayat: await listAdopsi(trx),
          });
          if (!hasil.sah) return hasil;
          await storeAdopsi(trx, { instansiId: pelaku.instansiId, ...hasil.nilai, percobaan, alasan, pelaku });
          await catat(trx, pelaku, 'regulasi.tetapkanAdopsi', { ...hasil.nilai, percobaan, alasan });
          return sah(await daftar(trx, pelaku, pustaka));
        }),
    );

    app.post(
      '/api/regulasi/adopsi/:sejak/tarik',
      {
        config,
        schema: {
          tags,
          summary: 'Tarik adopsi sebelum harinya',
          params: z.object({ sejak: hari }),
          body: z.strictObject({ alasan }),
          response: { 200: bentukDaftar },
        },
      },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const { sejak } = request.params;
          const hasil = tarikAdopsi(await listAdopsi(trx), sejak, pelaku.hariIni);
          if (!hasil.sah) return hasil;
          await dropAdopsi(trx, pelaku, sejak, request.body.alasan);
          await catat(trx, pelaku, 'regulasi.tarikAdopsi', { ...hasil.nilai, alasan: request.body.alasan });
          return sah(await daftar(trx, pelaku, pustaka));
        }),
    );
  };

const catat = (trx: Trx, pelaku: Pelaku, perbuatan: string, rincian: Readonly<Record<string, unknown>>) =>
  catatJejak(trx, pelaku, { perbuatan, kamar: 'regulasi', objek: pelaku.instansiId, rincian });

const daftar = async (trx: Trx, pelaku: Pelaku, pustaka: Pustaka): Promise<z.input<typeof bentukDaftar>> => {
  const { instansiId, hariIni } = pelaku;
  const riwayat = await listAdopsi(trx);
  const kini = dianutPada(riwayat, hariIni);
  const jenis = await jenisInstansi(trx, instansiId);
  const judul = judulDari(pustaka);
  return {
    hariIni,
    adopsi: riwayat.map((a) => ({
      ...a,
      judul: judul(a.peraturan),
      pada: a.pada?.toISOString() ?? null,
      keadaan: a === kini ? 'kini' : a.sejak > hariIni ? 'akan' : 'lampau',
    })),
    ditarik: (await listAdopsiDitarik(trx)).map(({ ditarikOleh, ditarikPada, ...a }) => ({
      ...a,
      judul: judul(a.peraturan),
      oleh: ditarikOleh,
      pada: ditarikPada.toISOString(),
    })),
    pilihan: pustaka.terlihat(instansiId).map((p) => ({
      id: p.id,
      judul: p.judul,
      nomor: p.nomor,
      status: p.status,
      berlakuSejak: p.berlakuSejak,
      halangan: halangan(p, jenis, pelaku),
    })),
  };
};

/** Asked as a trial, on a day when it is in force: what remains is a reason that no other day would mend. */
const halangan = (p: Peraturan, jenisInstansi: string, { hariIni }: Pelaku): Dwibahasa | null => {
  const sejak = p.berlakuSejak && p.berlakuSejak > hariIni ? p.berlakuSejak : hariIni;
  const hasil = tetapkanAdopsi({ peraturan: p, sejak, percobaan: true, jenisInstansi, hariIni, riwayat: [] });
  return hasil.sah ? null : hasil.penolakan.detail;
};

/** An adopted regulation whose folder is no longer there is called by its id. */
const judulDari =
  ({ ada, kitab }: Pustaka) =>
  (id: string): Dwibahasa =>
    ada(id) ? kitab(id).judul : { id, en: id };
