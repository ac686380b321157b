import type { FastifyReply, FastifyRequest } from 'fastify';
import { catatJejak } from '../jejak.ts';
import type { Konfigurasi } from '../konfigurasi.ts';
import { MasalahHttp } from '../masalah.ts';
import { SALAH_MASUK } from '../masuk-salah.ts';
import type { Pelaku } from '../pelaku.ts';
import { buatSesi, bukaSesi, KUKI_SESI, type Sesi } from '../sesi.ts';
import { dalamInstansi } from '../transaksi.ts';
import { tempatDari } from './perangkat.ts';
import { buatTiket, type CaraMasuk } from './tiket.ts';

/** What the way in needs of the program. */
export type SetelanSesi = {
  readonly konfigurasi: Konfigurasi;
  readonly jam: () => Date;
  readonly kueriOrang: string;
  /** What must be ready before a person's request is served. */
  readonly siapkan?: (pelaku: Pelaku) => Promise<void>;
};

/** An account whose owner has just shown who she is. */
export type AkunMasuk = {
  readonly instansi_id: string;
  readonly id: string;
  readonly pegawai_id: string;
  readonly wajib_ganti: boolean;
  readonly berfaktor: boolean;
};

/** What still stands between the person and her session, with the ticket for it. */
export type LangkahMasuk = { readonly langkah: 'kode' | 'sandi'; readonly tiket: string };

/**
 * Goes on with a sign-in: the second code if the account has one and it has not been given, then the password that is due,
 * then the session. The one door through which every way of signing in passes.
 */
export const lanjutMasuk = async (
  request: FastifyRequest,
  reply: FastifyReply,
  akun: AkunMasuk,
  lewat: { readonly cara: CaraMasuk; readonly kode: boolean; readonly perbuatan: string },
  s: SetelanSesi,
): Promise<{ sesi: Sesi } | LangkahMasuk> => {
  const kurang = langkahKurang(akun, lewat);
  if (!kurang) return { sesi: await mulaiSesi(request, reply, akun, lewat, s) };
  const { token } = await dalamInstansi(request.db, akun.instansi_id, (trx) =>
    buatTiket(trx, { instansiId: akun.instansi_id, akunId: akun.id, untuk: kurang, cara: lewat.cara }, s.jam()),
  );
  return { langkah: kurang, tiket: token };
};

const langkahKurang = (akun: AkunMasuk, { cara, kode }: { cara: CaraMasuk; kode: boolean }) => {
  if (akun.berfaktor && !kode) return 'kode';
  return akun.wajib_ganti && cara === 'sandi' ? 'sandi' : undefined;
};

/** A session with its cookie, and the audit record of how it began. */
export const mulaiSesi = async (
  request: FastifyRequest,
  reply: FastifyReply,
  akun: AkunMasuk,
  { cara, perbuatan }: { readonly cara: CaraMasuk; readonly perbuatan: string },
  { konfigurasi, jam, kueriOrang, siapkan }: SetelanSesi,
): Promise<Sesi> => {
  const kini = jam();
  const baru = {
    instansiId: akun.instansi_id,
    akunId: akun.id,
    jam: konfigurasi.SESSION_HOURS,
    cara,
    ...tempatDari(request),
  };
  const token = await buatSesi(request.db, baru, kini);
  const sesi = await bukaSesi(request.db, token, kini, konfigurasi.SESSION_IDLE_MINUTES, kueriOrang, 'id');
  if (!sesi) throw new MasalahHttp(SALAH_MASUK); // the account's person is gone
  await siapkan?.(sesi.pelaku);
  await dalamInstansi(request.db, akun.instansi_id, (trx) =>
    catatJejak(trx, sesi.pelaku, { perbuatan, kamar: 'kernel', objek: akun.pegawai_id, rincian: { cara } }),
  );
  reply.setCookie(KUKI_SESI, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: kukiAman(request, konfigurasi),
    maxAge: konfigurasi.SESSION_HOURS * 3600,
  });
  return sesi;
};

export const kukiAman = (request: FastifyRequest, { BASE_URL }: Konfigurasi): boolean =>
  BASE_URL?.startsWith('https:') ?? request.protocol === 'https';
