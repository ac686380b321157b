import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../basis-data.ts';
import { catatJejak } from '../jejak.ts';
import type { Pelaku } from '../pelaku.ts';
import { baca, tulis } from '../permintaan.ts';
import { berIso, waktu } from './waktu.ts';

const tags = ['kernel'];
const bentuk = z.array(
  z.object({
    id: z.string(),
    perangkat: z.string(),
    alamat: z.string(),
    cara: z.enum(['sandi', 'tautan', 'sso']),
    sejak: waktu,
    terakhir: waktu,
    habis: waktu,
    ini: z.boolean(),
  }),
);

/** Where I am signed in, and signing out there. A session that is taken away ends with its next request. */
export const ruteSesi =
  (diamMenit: number): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/api/saya/sesi', { schema: { tags, summary: 'Sesi saya', response: { 200: bentuk } } }, (request) =>
      baca(request, async (trx, pelaku) => sah(await listSesi(trx, pelaku, request.sesi?.id ?? '', diamMenit))),
    );

    app.post(
      '/api/saya/sesi/keluarkan',
      { schema: { tags, summary: 'Akhiri semua sesi lain', response: { 200: z.object({ jumlah: z.number() }) } } },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const { numAffectedRows } = await sql`delete from kernel.sesi
          where akun_id = ${pelaku.akunId} and id <> ${request.sesi?.id}`.execute(trx);
          const jumlah = Number(numAffectedRows ?? 0);
          await catat(trx, pelaku, { jumlah });
          return sah({ jumlah });
        }),
    );

    app.delete(
      '/api/saya/sesi/:id',
      { schema: { tags, summary: 'Akhiri satu sesi saya', params: z.object({ id: z.uuid() }) } },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const { numAffectedRows } = await sql`delete from kernel.sesi
          where akun_id = ${pelaku.akunId} and id = ${request.params.id}`.execute(trx);
          if (!numAffectedRows) return tolak({ jenis: 'tidak-ada', kode: 'kernel/sesi' });
          await catat(trx, pelaku, { sesi: request.params.id });
          return sah(undefined as never);
        }),
    );
  };

const catat = (trx: Trx, pelaku: Pelaku, rincian: Readonly<Record<string, unknown>>) =>
  catatJejak(trx, pelaku, { perbuatan: 'kernel.sesi-diakhiri', kamar: 'kernel', objek: pelaku.pegawaiId, rincian });

const listSesi = async (trx: Trx, { akunId, sekarang }: Pelaku, ini: string, diamMenit: number) => {
  const baris = await trx
    .selectFrom('kernel.sesi')
    .select([
      'id',
      'perangkat',
      'alamat',
      'cara',
      'dibuat_pada as sejak',
      'terakhir_pada as terakhir',
      'habis_pada as habis',
    ])
    .where('akun_id', '=', akunId)
    .where('habis_pada', '>', sekarang)
    .where('terakhir_pada', '>', new Date(sekarang.getTime() - diamMenit * 60_000))
    .orderBy('terakhir_pada', 'desc')
    .execute();
  return baris.map((b) => ({ ...berIso(b), cara: b.cara as 'sandi' | 'tautan' | 'sso', ini: b.id === ini }));
};
