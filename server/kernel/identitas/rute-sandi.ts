import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import { catatJejak } from '../jejak.ts';
import { MasalahHttp } from '../masalah.ts';
import { bentukLangkah, bentukSesi, cariAkun, isianTiket, jawabMasuk, percobaan } from '../masuk.ts';
import { sandiLemah, TIKET_USANG } from '../masuk-salah.ts';
import { hitungPercobaan } from '../percobaan-masuk.ts';
import { hashSandi, SANDI_TERPANJANG } from '../sandi.ts';
import { dalamInstansi } from '../transaksi.ts';
import { celaSandi } from './aturan-sandi.ts';
import { kabariPemilik } from './kabari-pemilik.ts';
import { kirimTautan } from './kirim-tautan.ts';
import { lanjutMasuk } from './mulai-sesi.ts';
import type { SetelanIdentitas } from './setelan.ts';
import { ambilTiket, cariTiket } from './tiket.ts';

const tags = ['kernel'];
const config = { hak: 'terbuka' };

/** How one gets (back) to a password of one's own: ask for a link by mail, choose one with a ticket. */
export const ruteSandi =
  (s: SetelanIdentitas): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/sandi/lupa',
      {
        config,
        schema: {
          tags,
          summary: 'Minta tautan sandi lewat surel',
          body: z.object({ nip: z.string().trim().min(1).max(64) }),
          response: { 202: z.object({ terkirim: z.literal('bila-terdaftar') }) },
        },
      },
      async (request, reply) => {
        const nip = request.body.nip.replaceAll(/\s/g, '');
        const kini = s.jam();
        const coba = percobaan(request, `lupa ${nip}`, s); // counted apart from the passwords: asking locks nobody out
        await hitungPercobaan(request.db, coba, kini);
        // answered before anything is looked up: neither text nor time tells whether the NIP has an account
        s.diLatar(() => kirimTautan(request.db, nip, s, kini));
        reply.code(202);
        return { terkirim: 'bila-terdaftar' } as const;
      },
    );

    app.post(
      '/api/sandi/baru',
      {
        config,
        schema: {
          tags,
          summary: 'Tetapkan sandi dengan tautan atau langkah masuk',
          body: z.object({ tiket: isianTiket, sandi: z.string().min(1).max(SANDI_TERPANJANG) }),
          response: { 200: bentukSesi, 202: bentukLangkah },
        },
      },
      async (request, reply) => {
        const { tiket: token, sandi } = request.body;
        const kini = s.jam();
        const tiket = await cariTiket(request.db, token, ['sandi', 'tautan'], kini);
        if (!tiket) throw new MasalahHttp(TIKET_USANG);
        const nama = await namaPegawai(request.db, tiket, s);
        const cela = celaSandi(sandi, { nip: tiket.nip, nama });
        if (cela) throw new MasalahHttp(sandiLemah(cela));
        const hash = await hashSandi(sandi);
        await dalamInstansi(request.db, tiket.instansi_id, async (trx) => {
          if (!(await ambilTiket(trx, tiket, token))) throw new MasalahHttp(TIKET_USANG);
          await sql`select kernel.ganti_sandi(${tiket.akun_id}, ${hash}, ${kini})`.execute(trx);
          // whoever held the link chose it: the owner is told, in case it was not she
          const oleh = { sekarang: kini, instansiId: tiket.instansi_id };
          if (tiket.untuk === 'tautan') await kabariPemilik(trx, oleh, tiket.pegawai_id, 'kernel.sandi-baru', s);
          const pelaku = { akunId: tiket.akun_id, pegawaiId: tiket.pegawai_id, sekarang: kini };
          const perbuatan = { perbuatan: 'kernel.sandi-baru', kamar: 'kernel', objek: tiket.pegawai_id };
          await catatJejak(trx, pelaku, { ...perbuatan, rincian: { dengan: tiket.untuk } });
        });
        const akun = await cariAkun(request.db, tiket.nip);
        if (!akun) throw new MasalahHttp(TIKET_USANG);
        // a renewal comes after the second code; a link stands in for the password only
        const lewat = { cara: tiket.cara, kode: tiket.untuk === 'sandi', perbuatan: 'kernel.masuk' };
        return jawabMasuk(request, reply, await lanjutMasuk(request, reply, akun, lewat, s), s);
      },
    );
  };

const namaPegawai = async (
  db: Parameters<typeof dalamInstansi>[0],
  tiket: { instansi_id: string; pegawai_id: string },
  { kueriPegawai }: SetelanIdentitas,
): Promise<string> => {
  const { rows } = await dalamInstansi(db, tiket.instansi_id, (trx) =>
    sql<{ nama: string }>`select nama from (${sql.raw(kueriPegawai)}) g where id = ${tiket.pegawai_id}`.execute(trx),
  );
  return rows[0]?.nama ?? '';
};
