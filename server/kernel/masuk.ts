import type { Dwibahasa } from '@lincah/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import type { BasisData, Trx } from './basis-data.ts';
import { catatJejak } from './jejak.ts';
import type { Konfigurasi } from './konfigurasi.ts';
import { MasalahHttp, masalah } from './masalah.ts';
import { BELUM_MASUK } from './pagar.ts';
import type { Pelaku } from './pelaku.ts';
import { hitungPercobaan, lupakanPercobaan, type Percobaan } from './percobaan-masuk.ts';
import { cocokSandi, hashSandi, SANDI_TERPANJANG, SANDI_TERPENDEK } from './sandi.ts';
import { buatSesi, bukaSesi, hapusSesi, KUKI_SESI, type Sesi, sidikToken } from './sesi.ts';
import { dalamInstansi } from './transaksi.ts';

/** What the session page tells about the person's regulation; the kernel knows none, so it is handed in. */
export type PeraturanSesi = {
  readonly peraturan: { readonly id: string; readonly judul: Dwibahasa };
  readonly istilah: Readonly<Record<string, Dwibahasa>>;
};

export type SetelanMasuk = {
  readonly konfigurasi: Konfigurasi;
  readonly jam: () => Date;
  readonly kueriOrang: string;
  peraturanSesi(pelaku: Pelaku): PeraturanSesi;
};

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const uuid = z.string();

export const bentukSesi = z
  .object({
    pegawai: z.object({ id: uuid, nama: z.string(), nip: z.string() }),
    instansi: z.object({
      id: uuid,
      nama: z.string(),
      namaSingkat: z.string(),
      jenis: z.string(),
      warna: z.string(),
      zonaWaktu: z.string(),
    }),
    posisi: z.array(
      z.object({
        id: uuid,
        nama: z.string(),
        unit: z.object({ id: uuid, nama: z.string() }),
        jenis: z.string(),
        pimpinan: z.boolean(),
        sebagai: z.enum(['definitif', 'plt', 'plh']),
      }),
    ),
    hak: z.array(z.string()),
    peraturan: z.object({ id: z.string(), judul: dwibahasa }),
    istilah: z.record(z.string(), dwibahasa),
    hariIni: z.string(),
    csrf: z.string(),
    demo: z.boolean(),
  })
  .meta({ id: 'Sesi' });

/** Sign in, sign out, who am I, change the password. */
export const ruteMasuk =
  (s: SetelanMasuk): FastifyPluginAsyncZod =>
  async (app) => {
    const { konfigurasi } = s;

    app.get(
      '/api/sesi',
      { schema: { tags: ['kernel'], summary: 'Sesi saya', response: { 200: bentukSesi } } },
      async (request) => susunSesi(request.db, sesiDari(request), s),
    );

    const isianMasuk = z.object({
      nip: z.string().trim().min(1).max(64),
      sandi: z.string().min(1).max(SANDI_TERPANJANG),
    });
    app.post(
      '/api/masuk',
      {
        config: { hak: 'terbuka' },
        schema: { tags: ['kernel'], summary: 'Masuk', body: isianMasuk, response: { 200: bentukSesi } },
      },
      async (request, reply) => {
        const { nip, sandi } = request.body;
        const kini = s.jam();
        const akun = await cocokkan(request, nip.replaceAll(/\s/g, ''), sandi, s);
        if (request.sesi) await hapusSesi(request.db, request.sesi.sidik); // the old token is worth nothing any more
        return mulaiSesi(request, reply, akun, kini, s, 'kernel.masuk');
      },
    );

    app.post(
      '/api/keluar',
      { config: { hak: 'terbuka' }, schema: { tags: ['kernel'], summary: 'Keluar' } },
      async (request, reply) => {
        const token = request.cookies[KUKI_SESI];
        if (token) await hapusSesi(request.db, sidikToken(token));
        if (request.sesi)
          await catatMasuk(request.db, request.sesi.pelaku, 'kernel.keluar', request.sesi.pelaku.pegawaiId);
        reply.clearCookie(KUKI_SESI, { path: '/' }).code(204);
        return undefined as never;
      },
    );

    const isianSandi = z.object({
      lama: z.string().min(1).max(SANDI_TERPANJANG),
      baru: z.string().min(SANDI_TERPENDEK).max(SANDI_TERPANJANG),
    });
    app.post(
      '/api/sandi',
      { schema: { tags: ['kernel'], summary: 'Ganti sandi', body: isianSandi, response: { 200: bentukSesi } } },
      async (request, reply) => {
        const { lama, baru } = request.body;
        const { pelaku } = request;
        const kini = s.jam();
        const akun = await cocokkan(request, pelaku.nip, lama, s);
        if (baru === lama || baru.includes(pelaku.nip)) throw new MasalahHttp(SANDI_LEMAH);
        const baruHash = await hashSandi(baru);
        await dalamInstansi(request.db, pelaku.instansiId, async (trx) => {
          await sql`select kernel.ganti_sandi(${akun.id}, ${baruHash}, ${kini})`.execute(trx); // ends every session, this one too
        });
        return mulaiSesi(request, reply, akun, kini, s, 'kernel.sandi-diganti');
      },
    );

    const secure = (request: FastifyRequest) =>
      konfigurasi.BASE_URL?.startsWith('https:') ?? request.protocol === 'https';

    const mulaiSesi = async (
      request: FastifyRequest,
      reply: FastifyReply,
      akun: Akun,
      kini: Date,
      setelan: SetelanMasuk,
      perbuatan: string,
    ) => {
      const token = await buatSesi(request.db, akun.instansi_id, akun.id, kini, konfigurasi.SESSION_HOURS);
      const sesi = await bukaSesi(request.db, token, kini, konfigurasi.SESSION_IDLE_MINUTES, setelan.kueriOrang, 'id');
      if (!sesi) throw new MasalahHttp(SALAH_MASUK); // the account's person is gone
      await catatMasuk(request.db, sesi.pelaku, perbuatan, akun.pegawai_id);
      reply.setCookie(KUKI_SESI, token, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: secure(request),
        maxAge: konfigurasi.SESSION_HOURS * 3600,
      });
      return susunSesi(request.db, sesi, setelan);
    };
  };

type Akun = { instansi_id: string; id: string; pegawai_id: string; sandi_hash: string; aktif: boolean };

/** Same work and same answer for an unknown NIP, a wrong password and a closed account. */
const cocokkan = async (
  request: FastifyRequest,
  nip: string,
  sandi: string,
  { konfigurasi, jam }: SetelanMasuk,
): Promise<Akun> => {
  const percobaan: Percobaan = {
    nip,
    alamat: request.ip,
    batasAkun: konfigurasi.LOGIN_TRIES,
    batasAlamat: konfigurasi.LOGIN_TRIES_ADDRESS,
  };
  await hitungPercobaan(request.db, percobaan, jam());
  const { rows } = await sql<Akun>`select * from kernel.cari_akun(${nip})`.execute(request.db);
  const akun = rows[0];
  const cocok = await cocokSandi(akun?.sandi_hash, sandi);
  if (!akun?.aktif || !cocok) throw new MasalahHttp(SALAH_MASUK);
  await lupakanPercobaan(request.db, percobaan);
  return akun;
};

const sesiDari = ({ sesi }: FastifyRequest): Sesi => {
  if (!sesi) throw new MasalahHttp(BELUM_MASUK);
  return sesi;
};

const catatMasuk = (db: BasisData, pelaku: Pelaku, perbuatan: string, objek: string) =>
  dalamInstansi(db, pelaku.instansiId, (trx) =>
    catatJejak(trx, pelaku, { perbuatan, kamar: 'kernel', objek, rincian: {} }),
  );

const susunSesi = async (
  db: BasisData,
  { csrf, pelaku }: Sesi,
  s: SetelanMasuk,
): Promise<z.output<typeof bentukSesi>> => {
  const instansi = await dalamInstansi(db, pelaku.instansiId, (trx: Trx) =>
    trx
      .selectFrom('kernel.instansi')
      .select(['instansi_id as id', 'nama', 'nama_singkat as namaSingkat', 'jenis', 'warna', 'zona_waktu as zonaWaktu'])
      .where('instansi_id', '=', pelaku.instansiId)
      .executeTakeFirstOrThrow(),
  );
  return {
    pegawai: { id: pelaku.pegawaiId, nama: pelaku.nama, nip: pelaku.nip },
    instansi,
    posisi: pelaku.posisi.map(({ unitId, unitNama, ...p }) => ({ ...p, unit: { id: unitId, nama: unitNama } })),
    hak: [...pelaku.hak],
    ...s.peraturanSesi(pelaku),
    hariIni: pelaku.hariIni,
    csrf,
    demo: s.konfigurasi.DEMO,
  };
};

const SALAH_MASUK = masalah(401, 'salah-masuk', {
  id: 'NIP atau sandi tidak cocok. Periksa keduanya; bila lupa sandi, hubungi pengelola akun instansi Anda.',
  en: 'NIP or password does not match. Check both; if you forgot the password, contact the account administrator of your agency.',
});

const SANDI_LEMAH = masalah(422, 'sandi-lemah', {
  id: 'Sandi baru harus berbeda dari yang lama dan tidak memuat NIP Anda.',
  en: 'The new password must differ from the old one and must not contain your NIP.',
});
