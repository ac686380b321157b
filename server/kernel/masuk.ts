import type { Dwibahasa } from '@lincah/domain/kernel';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import type { BasisData, Trx } from './basis-data.ts';
import { celaSandi } from './identitas/aturan-sandi.ts';
import { ambilKode } from './identitas/faktor.ts';
import type { Kunci } from './identitas/kunci.ts';
import { type AkunMasuk, type LangkahMasuk, lanjutMasuk, mulaiSesi, type SetelanSesi } from './identitas/mulai-sesi.ts';
import { ambilTiket, cariTiket } from './identitas/tiket.ts';
import { catatJejak } from './jejak.ts';
import { MasalahHttp } from './masalah.ts';
import { SALAH_KODE, SALAH_MASUK, SANDI_KELIRU, sandiLemah, TIKET_USANG } from './masuk-salah.ts';
import { BELUM_MASUK } from './pagar.ts';
import type { Pelaku } from './pelaku.ts';
import { hitungPercobaan, lupakanPercobaan, type Percobaan } from './percobaan-masuk.ts';
import { cocokSandi, hashSandi, SANDI_TERPANJANG } from './sandi.ts';
import { hapusSesi, KUKI_SESI, type Sesi, sidikToken } from './sesi.ts';
import { dalamInstansi } from './transaksi.ts';

/** What the session page tells about the person's regulation; the kernel knows none, so it is handed in. */
export type PeraturanSesi = {
  readonly peraturan: { readonly id: string; readonly judul: Dwibahasa };
  readonly istilah: Readonly<Record<string, Dwibahasa>>;
};

export type SetelanMasuk = SetelanSesi & {
  readonly kunci: Kunci | null;
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
    /** Granted, but not counting until the second factor is there. */
    hakTertahan: z.array(z.string()),
    peraturan: z.object({ id: z.string(), judul: dwibahasa }),
    istilah: z.record(z.string(), dwibahasa),
    hariIni: z.string(),
    csrf: z.string(),
    demo: z.boolean(),
  })
  .meta({ id: 'Sesi' });

/** What is still missing before the session begins; the ticket goes with the next call. */
export const bentukLangkah = z
  .object({ langkah: z.enum(['kode', 'sandi']), tiket: z.string() })
  .meta({ id: 'LangkahMasuk' });
export const isianTiket = z.string().min(1).max(100);

/** Sign in (password, then the second code), sign out, who am I, change the password. */
export const ruteMasuk =
  (s: SetelanMasuk): FastifyPluginAsyncZod =>
  async (app) => {
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
        schema: {
          tags: ['kernel'],
          summary: 'Masuk',
          body: isianMasuk,
          response: { 200: bentukSesi, 202: bentukLangkah },
        },
      },
      async (request, reply) => {
        const { nip, sandi } = request.body;
        const akun = await cocokkan(request, nip.replaceAll(/\s/g, ''), sandi, s);
        if (!akun.berfaktor) await lupakanPercobaan(request.db, percobaan(request, akun.nip, s)); // else the code decides
        if (request.sesi) await hapusSesi(request.db, request.sesi.sidik); // the old token is worth nothing any more
        const lewat = { cara: 'sandi', kode: false, perbuatan: 'kernel.masuk' } as const;
        return jawabMasuk(request, reply, await lanjutMasuk(request, reply, akun, lewat, s), s);
      },
    );

    const isianKode = z.object({ tiket: isianTiket, kode: z.string().trim().min(6).max(20) });
    app.post(
      '/api/masuk/kode',
      {
        config: { hak: 'terbuka' },
        schema: {
          tags: ['kernel'],
          summary: 'Masuk: kode kedua',
          body: isianKode,
          response: { 200: bentukSesi, 202: bentukLangkah },
        },
      },
      async (request, reply) => {
        const akun = await tukarKode(request, request.body.tiket, request.body.kode, s);
        const lewat = { cara: akun.cara, kode: true, perbuatan: 'kernel.masuk' } as const;
        return jawabMasuk(request, reply, await lanjutMasuk(request, reply, akun, lewat, s), s);
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
      baru: z.string().min(1).max(SANDI_TERPANJANG),
    });
    app.post(
      '/api/sandi',
      { schema: { tags: ['kernel'], summary: 'Ganti sandi', body: isianSandi, response: { 200: bentukSesi } } },
      async (request, reply) => {
        const { lama, baru } = request.body;
        const { pelaku } = request;
        const kini = s.jam();
        const akun = await cocokkanSendiri(request, lama, s);
        await lupakanPercobaan(request.db, percobaan(request, pelaku.nip, s));
        const cela = celaSandi(baru, { nip: pelaku.nip, nama: pelaku.nama, lama });
        if (cela) throw new MasalahHttp(sandiLemah(cela));
        const baruHash = await hashSandi(baru);
        await dalamInstansi(request.db, pelaku.instansiId, async (trx) => {
          await sql`select kernel.ganti_sandi(${akun.id}, ${baruHash}, ${kini})`.execute(trx); // ends every session, this one too
        });
        const sesi = await mulaiSesi(request, reply, akun, { cara: 'sandi', perbuatan: 'kernel.sandi-diganti' }, s);
        return susunSesi(request.db, sesi, s);
      },
    );
  };

/** The session, or 202 with what is still missing. */
export const jawabMasuk = async (
  request: FastifyRequest,
  reply: { code(status: 200 | 202): unknown },
  hasil: { sesi: Sesi } | LangkahMasuk,
  s: SetelanMasuk,
) => {
  if ('sesi' in hasil) return susunSesi(request.db, hasil.sesi, s);
  reply.code(202);
  return hasil;
};

type Akun = AkunMasuk & { readonly nip: string; readonly sandi_hash: string | null; readonly aktif: boolean };

/** What counting tries needs. */
type BatasCoba = Pick<SetelanSesi, 'konfigurasi' | 'jam'>;

export const percobaan = ({ ip }: FastifyRequest, nip: string, { konfigurasi: k }: BatasCoba): Percobaan => ({
  nip,
  alamat: ip,
  batasAkun: k.LOGIN_TRIES,
  batasAlamat: k.LOGIN_TRIES_ADDRESS,
});

export const cariAkun = async (db: BasisData, nip: string): Promise<Akun | undefined> => {
  const { rows } = await sql<Akun>`select * from kernel.cari_akun(${nip})`.execute(db);
  return rows[0];
};

/** Same work and same answer for an unknown NIP, a wrong password and a closed account. Counts the try; the caller forgets it. */
export const cocokkan = async (request: FastifyRequest, nip: string, sandi: string, s: BatasCoba): Promise<Akun> => {
  await hitungPercobaan(request.db, percobaan(request, nip, s), s.jam());
  const akun = await cariAkun(request.db, nip);
  const cocok = await cocokSandi(akun?.sandi_hash ?? undefined, sandi);
  if (!akun?.aktif || !cocok) throw new MasalahHttp(SALAH_MASUK);
  return akun;
};

/** The signed-in person's own password once more, before something that matters. */
export const cocokkanSendiri = async (request: FastifyRequest, sandi: string, s: BatasCoba): Promise<Akun> => {
  try {
    return await cocokkan(request, request.pelaku.nip, sandi, s);
  } catch (galat) {
    if (galat instanceof MasalahHttp && galat.masalah === SALAH_MASUK) throw new MasalahHttp(SANDI_KELIRU);
    throw galat;
  }
};

/** The same for another room's act: a right password is forgotten again, a wrong one counts with the others. */
export const pastikanSandi = async (request: FastifyRequest, sandi: string, s: BatasCoba): Promise<void> => {
  await cocokkanSendiri(request, sandi, s);
  await lupakanPercobaan(request.db, percobaan(request, request.pelaku.nip, s));
};

/** Exchanges a ticket and the right code for the account; wrong codes count with the wrong passwords. */
const tukarKode = async (request: FastifyRequest, token: string, kode: string, s: SetelanMasuk) => {
  const kini = s.jam();
  const tiket = await cariTiket(request.db, token, ['kode'], kini);
  const akun = tiket && (await cariAkun(request.db, tiket.nip));
  const { kunci } = s;
  if (!tiket || !akun || !kunci) throw new MasalahHttp(TIKET_USANG);
  await hitungPercobaan(request.db, percobaan(request, tiket.nip, s), kini);
  const pemilik = { instansiId: tiket.instansi_id, akunId: tiket.akun_id };
  await dalamInstansi(request.db, tiket.instansi_id, async (trx) => {
    const dengan = await ambilKode(trx, pemilik, kunci, kode, kini);
    if (!dengan) throw new MasalahHttp(SALAH_KODE);
    if (!(await ambilTiket(trx, tiket, token))) throw new MasalahHttp(TIKET_USANG);
    if (dengan === 'kode') return;
    const pelaku = { akunId: akun.id, pegawaiId: akun.pegawai_id, sekarang: kini };
    await catatJejak(trx, pelaku, {
      perbuatan: 'kernel.kode-cadangan',
      kamar: 'kernel',
      objek: akun.pegawai_id,
      rincian: {},
    });
  });
  await lupakanPercobaan(request.db, percobaan(request, tiket.nip, s));
  return { ...akun, cara: tiket.cara };
};

const sesiDari = ({ sesi }: FastifyRequest): Sesi => {
  if (!sesi) throw new MasalahHttp(BELUM_MASUK);
  return sesi;
};

const catatMasuk = (db: BasisData, pelaku: Pelaku, perbuatan: string, objek: string) =>
  dalamInstansi(db, pelaku.instansiId, (trx) =>
    catatJejak(trx, pelaku, { perbuatan, kamar: 'kernel', objek, rincian: {} }),
  );

export const susunSesi = async (
  db: BasisData,
  { csrf, pelaku, hakTertahan }: Sesi,
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
    hakTertahan: [...hakTertahan],
    ...s.peraturanSesi(pelaku),
    hariIni: pelaku.hariIni,
    csrf,
    demo: s.konfigurasi.DEMO,
  };
};
