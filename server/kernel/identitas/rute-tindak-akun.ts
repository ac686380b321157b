import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../basis-data.ts';
import { catatJejak } from '../jejak.ts';
import type { RincianPenolakan } from '../masalah.ts';
import type { Pelaku } from '../pelaku.ts';
import { baca, tulis } from '../permintaan.ts';
import { ADMIN_TERAKHIR, adminTerakhir } from './admin-terakhir.ts';
import { type AkunOrang, findAkun } from './daftar-akun.ts';
import { lepasFaktor } from './faktor.ts';
import { kabariPemilik, type PerubahanAkun } from './kabari-pemilik.ts';
import { jalurTautan } from './kirim-tautan.ts';
import { bentukTautan } from './rute-akun.ts';
import type { SetelanIdentitas } from './setelan.ts';
import { buatTiket } from './tiket.ts';

const tags = ['kernel'];
const config = { hak: 'admin' };
const params = z.object({ id: z.uuid() });
const body = z.object({ alasan: z.string().trim().min(5).max(500) });

type Tindak = {
  readonly nama: string;
  readonly summary: string;
  readonly perbuatan: PerubahanAkun;
  kerja(trx: Trx, akun: AkunOrang, pelaku: Pelaku): Promise<Hasil<unknown, RincianPenolakan>>;
};

/** What the administrator does to one account; each act has a reason, and it stands in the audit. */
const TINDAK: readonly Tindak[] = [
  {
    nama: 'lepas-faktor',
    summary: 'Lepas kode kedua sebuah akun; sesinya berakhir',
    perbuatan: 'kernel.faktor-direset',
    async kerja(trx, { id }, { instansiId }) {
      if (!(await lepasFaktor(trx, { instansiId, akunId: id }))) return TANPA_FAKTOR;
      return sah(await akhiriSesi(trx, id));
    },
  },
  {
    nama: 'lepas-tahanan',
    summary: 'Buka akun yang tertahan karena salah sandi',
    perbuatan: 'kernel.tahanan-dilepas',
    kerja: async (trx, { id }) => sah(await sql`select kernel.lepas_tahanan(${id})`.execute(trx)),
  },
  {
    nama: 'tutup',
    summary: 'Tutup akun; sesi dan tautannya berakhir',
    perbuatan: 'kernel.akun-ditutup',
    async kerja(trx, { id }, { akunId, hariIni }) {
      if (id === akunId) return DIRI_SENDIRI;
      if (await adminTerakhir(trx, id, hariIni)) return ADMIN_TERAKHIR;
      await sql`update kernel.akun set aktif = false where id = ${id}`.execute(trx);
      await sql`delete from kernel.tiket where akun_id = ${id}`.execute(trx);
      return sah(await akhiriSesi(trx, id));
    },
  },
  {
    nama: 'buka',
    summary: 'Buka lagi akun yang ditutup',
    perbuatan: 'kernel.akun-dibuka',
    kerja: async (trx, { id }) => sah(await sql`update kernel.akun set aktif = true where id = ${id}`.execute(trx)),
  },
];

export const ruteTindakAkun =
  (s: SetelanIdentitas): FastifyPluginAsyncZod =>
  async (app) => {
    for (const { nama, summary, perbuatan, kerja } of TINDAK)
      app.post(`/api/akun/:id/${nama}`, { config, schema: { tags, summary, params, body } }, (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const akun = await findAkun(trx, request.params.id, s);
          if (!akun) return TIDAK_ADA;
          const hasil = await kerja(trx, akun, pelaku);
          if (!hasil.sah) return hasil;
          await kabariPemilik(trx, pelaku, akun.pegawaiId, perbuatan, s);
          await catat(trx, pelaku, perbuatan, akun, request.body.alasan);
          return sah(undefined as never);
        }),
      );

    // keeps no answer (no Idempotency-Key): it holds a secret
    app.post(
      '/api/akun/:id/tautan',
      {
        config,
        schema: { tags, summary: 'Tautan sandi sekali pakai', params, body, response: { 200: bentukTautan } },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const akun = await findAkun(trx, request.params.id, s);
          if (!akun) return TIDAK_ADA;
          if (!akun.aktif) return TERTUTUP;
          const tiket = { instansiId: pelaku.instansiId, akunId: akun.id, untuk: 'tautan', cara: 'tautan' } as const;
          const { token, habisPada } = await buatTiket(trx, tiket, pelaku.sekarang);
          await kabariPemilik(trx, pelaku, akun.pegawaiId, 'kernel.tautan-diserahkan', s);
          await catat(trx, pelaku, 'kernel.tautan-diserahkan', akun, request.body.alasan);
          const { nama, nip } = akun;
          return sah({ akun: akun.id, nama, nip, jalur: jalurTautan(token), habisPada: habisPada.toISOString() });
        }),
    );
  };

const akhiriSesi = (trx: Trx, akunId: string) => sql`delete from kernel.sesi where akun_id = ${akunId}`.execute(trx);

const catat = (trx: Trx, pelaku: Pelaku, perbuatan: string, akun: AkunOrang, alasan: string) =>
  catatJejak(trx, pelaku, { perbuatan, kamar: 'kernel', objek: akun.pegawaiId, rincian: { alasan } });

const TIDAK_ADA = tolak<RincianPenolakan>({ jenis: 'tidak-ada', kode: 'kernel/akun' });

const DIRI_SENDIRI = tolak<RincianPenolakan>({
  jenis: 'aturan',
  kode: 'kernel/diri-sendiri',
  detail: {
    id: 'Anda tidak dapat menutup akun Anda sendiri. Minta administrator lain melakukannya.',
    en: 'You cannot close your own account. Ask another administrator to do it.',
  },
});

const TANPA_FAKTOR = tolak<RincianPenolakan>({
  jenis: 'keadaan',
  kode: 'kernel/tanpa-faktor',
  detail: { id: 'Akun ini tidak memiliki kode kedua.', en: 'This account has no second factor.' },
});

const TERTUTUP = tolak<RincianPenolakan>({
  jenis: 'keadaan',
  kode: 'kernel/akun-tertutup',
  detail: {
    id: 'Akun ini ditutup. Buka dahulu, lalu serahkan tautannya.',
    en: 'This account is closed. Open it first, then hand out the link.',
  },
});
