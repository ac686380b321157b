import { sah, tolak } from '@lincah/domain/kernel';
import { dasarHukum, type Kitab, PUTUSAN_UJI_COBA } from '@lincah/domain/regulasi';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  BATAS_HALAMAN,
  baca,
  bacaSemua,
  catatJejak,
  dalamInstansi,
  eksporTabel,
  halamanDari,
  kirimBerkas,
  kueriEkspor,
  kueriHalaman,
  type Pelaku,
  type Trx,
  tulis,
} from '../kernel/index.ts';
import { type BerkasDiuji, jalankanUjiCoba, type RuangUjiCoba } from './jalankan-uji-coba.ts';
import { kolomUjiCoba } from './kolom-uji-coba.ts';
import type { Pustaka } from './pustaka.ts';
import {
  akhiriUjiCoba,
  type BarisUjiCoba,
  findUjiCoba,
  insertUjiCoba,
  listBerkasUjiCoba,
  listUjiCoba,
  type UjiCoba,
} from './uji-coba.ts';

const config = { hak: ['admin', 'ortala'] };
const tags = ['regulasi'];
const dwibahasa = z.object({ id: z.string(), en: z.string() });
const bilangan = z.number().int();
const putusan = z.enum(PUTUSAN_UJI_COBA);
const dasar = z.object({ peraturan: z.string(), ketentuan: z.string(), letak: z.string() });

const bentukUjiCoba = z
  .object({
    id: z.uuid(),
    peraturan: z.object({ id: z.string(), judul: dwibahasa }),
    termasukSelesai: z.boolean(),
    jumlah: bilangan,
    diuji: bilangan,
    keadaan: z.enum(['berjalan', 'selesai', 'dihentikan', 'gagal']),
    oleh: z.string(),
    pada: z.string(),
    selesaiPada: z.string().nullable(),
    putusan: z.object(
      Object.fromEntries(PUTUSAN_UJI_COBA.map((p) => [p, bilangan])) as Record<
        (typeof PUTUSAN_UJI_COBA)[number],
        typeof bilangan
      >,
    ),
    jenis: z.record(z.string(), bilangan),
    aturan: z.array(z.object({ id: z.string(), jumlah: bilangan, pesan: dwibahasa, dasar: z.array(dasar).readonly() })),
  })
  .meta({ id: 'UjiCoba' });

const bentukBaris = z.object({
  id: z.uuid(),
  putusan,
  perihal: z.string(),
  dibukaPada: z.string(),
  peraturan: dwibahasa,
  alur: dwibahasa,
  /** Whether who asks may open the dossier. */
  terbuka: z.boolean(),
  butir: z
    .array(
      z.object({
        jenis: z.enum([
          'ditolak',
          'diperingatkan',
          'penyetuju',
          'penanda-tangan',
          'naskah',
          'lingkup',
          'tanpa-alur',
          'tak-teruji',
        ]),
        aturan: z.string().optional(),
        suara: z.string().optional(),
        pesan: dwibahasa.optional(),
        naskah: dwibahasa.optional(),
        semula: z.array(dwibahasa).readonly().optional(),
        menjadi: z.array(dwibahasa).readonly().optional(),
        dasar: z.array(dasar).readonly().optional(),
        alur: z.string().optional(),
        sebab: z.string().optional(),
      }),
    )
    .readonly(),
});

const saringan = kueriHalaman.extend({
  putusan: putusan.optional(),
  jenis: z.string().max(40).optional(),
  aturan: z.string().max(120).optional(),
});
const param = z.object({ id: z.uuid() });
const BARIS_EKSPOR = 20_000;

/** Asks the agency's dossiers again under another regulation, in the background; nothing about them changes. */
export const ruteUjiCoba =
  <B extends BerkasDiuji>(pustaka: Pustaka, ruang: RuangUjiCoba<B>, jam: () => Date): FastifyPluginAsyncZod =>
  async (app) => {
    const berjalan = new Set<Promise<unknown>>();
    let berhenti = false;
    app.addHook('onClose', async () => {
      berhenti = true;
      await Promise.allSettled(berjalan);
    });

    app.get(
      '/api/regulasi/uji-coba',
      {
        config,
        schema: { tags, summary: 'Uji coba yang pernah dijalankan', response: { 200: z.array(bentukUjiCoba) } },
      },
      (request) =>
        baca(request, async (trx, pelaku) =>
          sah((await listUjiCoba(trx, pelaku.instansiId)).map((u) => toUjiCoba(pustaka, u))),
        ),
    );

    app.post(
      '/api/regulasi/uji-coba',
      {
        config,
        schema: {
          tags,
          summary: 'Mulai uji coba atas berkas instansi',
          body: z.strictObject({ peraturan: z.string().max(120), termasukSelesai: z.boolean().default(false) }),
          response: { 201: bentukUjiCoba },
        },
      },
      async (request, reply) => {
        reply.code(201);
        let mulai: UjiCoba | undefined;
        const jawab = await tulis(request, reply, async (trx, pelaku) => {
          const { peraturan, termasukSelesai } = request.body;
          if (!pustaka.terlihat(pelaku.instansiId).some((p) => p.id === peraturan)) return tolak(TIDAK_ADA);
          const jumlah = await ruang.hitung(trx, pelaku.instansiId, termasukSelesai);
          mulai = await insertUjiCoba(trx, pelaku, { peraturan, termasukSelesai, jumlah });
          if (!mulai) return tolak(MASIH_BERJALAN);
          await catat(trx, pelaku, 'regulasi.mulaiUjiCoba', mulai.id, { peraturan, termasukSelesai, jumlah });
          return sah(toUjiCoba(pustaka, mulai));
        });
        if (mulai) {
          const { db, pelaku, log } = request;
          const instansi = pelaku.instansiId;
          const bahan = {
            db,
            jam,
            instansi,
            hari: pelaku.hariIni,
            kitab: pustaka.kitab,
            ruang,
            berhenti: () => berhenti,
          };
          const { id } = mulai;
          const kerja = jalankanUjiCoba(mulai, bahan).catch(async (galat) => {
            log.error({ err: galat, kamar: 'regulasi', ujiCoba: id }, 'uji coba gagal');
            await dalamInstansi(db, instansi, (trx) => akhiriUjiCoba(trx, instansi, id, 'gagal', jam())).catch(
              () => undefined,
            );
          });
          berjalan.add(kerja);
          void kerja.finally(() => berjalan.delete(kerja));
        }
        return jawab;
      },
    );

    app.get(
      '/api/regulasi/uji-coba/:id',
      { config, schema: { tags, summary: 'Satu uji coba', params: param, response: { 200: bentukUjiCoba } } },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const ada = await findUjiCoba(trx, pelaku.instansiId, request.params.id);
          return ada ? sah(toUjiCoba(pustaka, ada)) : tolak(TIDAK_ADA);
        }),
    );

    app.post(
      '/api/regulasi/uji-coba/:id/henti',
      { config, schema: { tags, summary: 'Hentikan uji coba', params: param, response: { 200: bentukUjiCoba } } },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const { id } = request.params;
          const { instansiId } = pelaku;
          const dihentikan = await akhiriUjiCoba(trx, instansiId, id, 'dihentikan', pelaku.sekarang);
          const ada = await findUjiCoba(trx, instansiId, id);
          if (!ada) return tolak(TIDAK_ADA);
          if (dihentikan) await catat(trx, pelaku, 'regulasi.hentikanUjiCoba', id, { diuji: ada.diuji });
          return sah(toUjiCoba(pustaka, ada));
        }),
    );

    app.get(
      '/api/regulasi/uji-coba/:id/berkas',
      {
        config,
        schema: {
          tags,
          summary: 'Berkas dalam sebuah uji coba',
          params: param,
          querystring: saringan,
          response: { 200: halamanDari(bentukBaris) },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { id } = request.params;
          if (!(await findUjiCoba(trx, pelaku.instansiId, id))) return tolak(TIDAK_ADA);
          const halaman = await listBerkasUjiCoba(trx, pelaku.instansiId, id, request.query);
          const terlihat = await ruang.terlihat(
            trx,
            pelaku,
            halaman.butir.map((b) => b.id),
          );
          return sah({ ...halaman, butir: halaman.butir.map((b) => toBaris(pustaka, b, terlihat.has(b.id))) });
        }),
    );

    app.get(
      '/api/regulasi/uji-coba/:id/ekspor',
      {
        config,
        schema: {
          tags,
          summary: 'Unduh hasil uji coba (CSV atau XLSX)',
          params: param,
          querystring: kueriEkspor(saringan),
        },
      },
      async (request, reply) => {
        const { format, ...saring } = request.query;
        const baris = await baca(request, async (trx, pelaku) => {
          if (!(await findUjiCoba(trx, pelaku.instansiId, request.params.id))) return tolak(TIDAK_ADA);
          const { id } = request.params;
          const semua = await bacaSemua(
            (kursor) => listBerkasUjiCoba(trx, pelaku.instansiId, id, { ...saring, kursor, batas: BATAS_HALAMAN }),
            BARIS_EKSPOR,
          );
          return sah(semua);
        });
        const bahasa = request.pelaku.bahasa;
        const berkas = await eksporTabel(
          format,
          'uji-coba',
          kolomUjiCoba(bahasa, (b) => namaAlur(pustaka, b)[bahasa]),
          baris,
        );
        return kirimBerkas(reply, berkas);
      },
    );
  };

const catat = (
  trx: Trx,
  pelaku: Pelaku,
  perbuatan: string,
  objek: string,
  rincian: Readonly<Record<string, unknown>>,
) => catatJejak(trx, pelaku, { perbuatan, kamar: 'regulasi', objek, rincian });

const TIDAK_ADA = { jenis: 'tidak-ada', kode: 'regulasi/tidak-ada' } as const;

const MASIH_BERJALAN = {
  jenis: 'keadaan',
  kode: 'regulasi/uji-coba-berjalan',
  detail: {
    id: 'Uji coba lain di instansi ini masih berjalan.',
    en: 'Another trial is still running in this agency.',
  },
  jalanKeluar: { id: 'Tunggu sampai selesai, atau hentikan dahulu.', en: 'Wait until it ends, or stop it first.' },
} as const;

/** The book, when it is still there: a trial outlives the regulation that it tried. */
const kitabBila = ({ ada, kitab }: Pustaka, id: string): Kitab | undefined => (ada(id) ? kitab(id) : undefined);

const toUjiCoba = (pustaka: Pustaka, u: UjiCoba): z.input<typeof bentukUjiCoba> => {
  const kitab = kitabBila(pustaka, u.peraturan);
  return {
    ...u,
    peraturan: { id: u.peraturan, judul: kitab?.judul ?? { id: u.peraturan, en: u.peraturan } },
    pada: u.pada.toISOString(),
    selesaiPada: u.selesaiPada?.toISOString() ?? null,
    putusan: Object.fromEntries(PUTUSAN_UJI_COBA.map((p) => [p, u.hitungan.putusan[p] ?? 0])) as z.input<
      typeof bentukUjiCoba
    >['putusan'],
    jenis: { ...u.hitungan.jenis } as Record<string, number>,
    aturan: Object.entries(u.hitungan.aturan)
      .sort(([, a], [, b]) => b - a)
      .map(([id, jumlah]) => {
        const aturan = kitab?.aturan[id];
        return {
          id,
          jumlah,
          pesan: aturan?.pesan ?? { id, en: id },
          dasar: kitab && aturan ? aturan.ketentuan.map((k) => dasarHukum(kitab, k)) : [],
        };
      }),
  };
};

const namaAlur = (pustaka: Pustaka, b: BarisUjiCoba) =>
  kitabBila(pustaka, b.peraturan)?.alur[b.alurId]?.nama ?? { id: b.alurId, en: b.alurId };

const toBaris = (pustaka: Pustaka, b: BarisUjiCoba, terbuka: boolean): z.input<typeof bentukBaris> => ({
  id: b.id,
  putusan: b.putusan,
  perihal: b.perihal,
  dibukaPada: b.dibukaPada.toISOString(),
  peraturan: kitabBila(pustaka, b.peraturan)?.judul ?? { id: b.peraturan, en: b.peraturan },
  alur: namaAlur(pustaka, b),
  terbuka,
  butir: b.butir,
});
