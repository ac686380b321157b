import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../basis-data.ts';
import { catatJejak } from '../jejak.ts';
import { MasalahHttp, type RincianPenolakan } from '../masalah.ts';
import { TANPA_KUNCI } from '../masuk-salah.ts';
import type { Pelaku } from '../pelaku.ts';
import { baca, tulis } from '../permintaan.ts';
import { HAK_PEMBERIAN } from './hak-pemberian.ts';
import { ALAMAT_KEMBALI } from './rute-sso.ts';
import type { SetelanIdentitas } from './setelan.ts';

const tags = ['kernel'];
const config = { hak: 'admin' };
const pendek = z.string().trim().min(1).max(200);
/** Claims may not make administrators: who runs the provider would run this house. */
const dariKlaim = z.enum(['ortala', 'sdm', 'auditor', 'spbe', 'manajemen-perubahan']);

const bentukPenyedia = z.object({
  nama: pendek,
  penerbit: z.url({ protocol: /^https?$/ }).max(500),
  klienId: pendek,
  klaimNip: pendek,
  klaimHak: z.string().trim().max(200),
  pemetaan: z.array(z.object({ nilai: pendek, hak: dariKlaim })).max(50),
  aktif: z.boolean(),
});
const bentuk = z.object({
  wajibFaktor: z.array(z.string()),
  penyedia: bentukPenyedia.extend({ berahasia: z.boolean() }).nullable(),
  /** What the provider has to be told. */
  alamatKembali: z.string(),
  /** The sign-in page that shows this agency's button, where several agencies share an installation. */
  alamatMasuk: z.string(),
  surel: z.boolean(),
  kunci: z.boolean(),
  /** A virus scanner looks at uploaded files. */
  pindaiVirus: z.boolean(),
});

/** How people of this agency sign in: which rights need a second factor, and single sign-on. */
export const ruteKeamanan =
  (s: SetelanIdentitas): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/keamanan',
      { config, schema: { tags, summary: 'Setelan keamanan', response: { 200: bentuk } } },
      (request) => baca(request, async (trx) => sah(await findKeamanan(trx, s))),
    );

    app.put(
      '/api/keamanan/faktor',
      {
        config,
        schema: {
          tags,
          summary: 'Hak yang mewajibkan kode kedua',
          body: z.object({ wajib: z.array(z.enum(HAK_PEMBERIAN)).max(HAK_PEMBERIAN.length) }),
        },
      },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          if (!s.kunci) throw new MasalahHttp(TANPA_KUNCI);
          const wajib = [...new Set(request.body.wajib)].sort();
          await sql`insert into kernel.keamanan (instansi_id, wajib_faktor, diubah_pada, diubah_oleh)
            values (${pelaku.instansiId}, ${wajib}, ${pelaku.sekarang}, ${pelaku.akunId})
            on conflict (instansi_id) do update set wajib_faktor = excluded.wajib_faktor,
              diubah_pada = excluded.diubah_pada, diubah_oleh = excluded.diubah_oleh`.execute(trx);
          await catat(trx, pelaku, 'kernel.wajib-faktor-diubah', { wajib });
          return sah(undefined as never);
        }),
    );

    app.put(
      '/api/keamanan/penyedia',
      {
        config,
        schema: {
          tags,
          summary: 'Penyedia masuk tunggal (OIDC)',
          body: bentukPenyedia.extend({
            /** Absent: keep the one that is stored; null: a public client, without one. */
            rahasia: z.string().min(1).max(500).nullable().optional(),
          }),
        },
      },
      (request, reply) => tulis(request, reply, (trx, pelaku) => simpanPenyedia(trx, pelaku, request.body, s)),
    );
  };

type IsiPenyedia = z.output<typeof bentukPenyedia> & { rahasia?: string | null | undefined };

const simpanPenyedia = async (trx: Trx, pelaku: Pelaku, isi: IsiPenyedia, s: SetelanIdentitas) => {
  if (!s.konfigurasi.OIDC_HTTP && !isi.penerbit.startsWith('https:')) return TANPA_TLS;
  if (!s.kunci) throw new MasalahHttp(TANPA_KUNCI); // the round trip to the provider is kept in an encrypted cookie
  const rahasia = isi.rahasia && s.kunci.tutup(isi.rahasia, `oidc ${pelaku.instansiId}`);
  const tetap = isi.rahasia === undefined;
  const pemetaan = Object.fromEntries(isi.pemetaan.map(({ nilai, hak }) => [nilai, hak]));
  await sql`insert into kernel.penyedia_masuk
      (instansi_id, nama, penerbit, klien_id, rahasia_klien, klaim_nip, klaim_hak, pemetaan, aktif, diubah_pada, diubah_oleh)
    values (${pelaku.instansiId}, ${isi.nama}, ${isi.penerbit}, ${isi.klienId}, ${rahasia ?? null}, ${isi.klaimNip},
      ${isi.klaimHak}, ${JSON.stringify(pemetaan)}::jsonb, ${isi.aktif}, ${pelaku.sekarang}, ${pelaku.akunId})
    on conflict (instansi_id) do update set nama = excluded.nama, penerbit = excluded.penerbit, klien_id = excluded.klien_id,
      rahasia_klien = case when ${tetap} and kernel.penyedia_masuk.penerbit = excluded.penerbit
        then kernel.penyedia_masuk.rahasia_klien else excluded.rahasia_klien end,
      klaim_nip = excluded.klaim_nip, klaim_hak = excluded.klaim_hak, pemetaan = excluded.pemetaan, aktif = excluded.aktif,
      diubah_pada = excluded.diubah_pada, diubah_oleh = excluded.diubah_oleh`.execute(trx);
  const { nama, penerbit, klienId, klaimNip, klaimHak, aktif } = isi;
  await catat(trx, pelaku, 'kernel.penyedia-diubah', { nama, penerbit, klienId, klaimNip, klaimHak, pemetaan, aktif });
  return sah(undefined as never);
};

const findKeamanan = async (trx: Trx, s: SetelanIdentitas): Promise<z.output<typeof bentuk>> => {
  const umum = await trx.selectFrom('kernel.keamanan').select('wajib_faktor').executeTakeFirst();
  const { kode } = await trx.selectFrom('kernel.instansi').select('kode').executeTakeFirstOrThrow();
  const p = await trx.selectFrom('kernel.penyedia_masuk').selectAll().executeTakeFirst();
  const pemetaan = Object.entries((p?.pemetaan ?? {}) as Record<string, z.output<typeof dariKlaim>>);
  return {
    wajibFaktor: umum?.wajib_faktor ?? [],
    penyedia: p
      ? {
          nama: p.nama,
          penerbit: p.penerbit,
          klienId: p.klien_id,
          klaimNip: p.klaim_nip,
          klaimHak: p.klaim_hak,
          pemetaan: pemetaan.map(([nilai, hak]) => ({ nilai, hak })),
          aktif: p.aktif,
          berahasia: p.rahasia_klien !== null,
        }
      : null,
    alamatKembali: s.alamatDasar + ALAMAT_KEMBALI,
    alamatMasuk: `${s.alamatDasar}/masuk?instansi=${encodeURIComponent(kode)}`,
    surel: s.kurir !== null,
    kunci: s.kunci !== null,
    pindaiVirus: s.konfigurasi.VIRUS_SCAN !== undefined,
  };
};

const catat = (trx: Trx, pelaku: Pelaku, perbuatan: string, rincian: Readonly<Record<string, unknown>>) =>
  catatJejak(trx, pelaku, { perbuatan, kamar: 'kernel', objek: pelaku.instansiId, rincian });

const TANPA_TLS = tolak<RincianPenolakan>({
  jenis: 'aturan',
  kode: 'kernel/tanpa-tls',
  detail: {
    id: 'Alamat penyedia harus https://, agar tidak ada yang dapat menyamar sebagai penyedia.',
    en: 'The address of the provider must be https://, so that nobody can pose as the provider.',
  },
});
